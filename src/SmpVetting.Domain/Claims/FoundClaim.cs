namespace SmpVetting.Domain.Claims;

/// <summary>A claim that a text makes; <c>Start</c> and <c>Length</c> count UTF-16 units of the text as it was given.</summary>
public sealed record FoundClaim(ClaimType Type, int Start, int Length, string Quote, ClaimValue? Value);

/// <summary>What a claim says in figures: an amount, or a range, of a unit such as years, hours, clients, price, guarantee (in months).</summary>
public sealed record ClaimValue(decimal From, decimal To, string Unit)
{
    public static IReadOnlyList<string> Units { get; } =
        ["years", "since", "months", "weeks", "days", "hours", "clients", "sessions", "price", "guarantee"];
}
