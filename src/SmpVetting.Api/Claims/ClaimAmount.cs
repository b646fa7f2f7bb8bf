using System.Text.Json;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>
/// What a claim says in figures. Written under its unit, {"years": 12}, and of a range with its other end,
/// {"sessions": 2, "to": 3}. A bare number is read in the unit of the claim's type.
/// </summary>
[JsonConverter(typeof(ClaimAmountConverter)), Figures(Most)]
public sealed record ClaimAmount(decimal From, decimal To, string? Unit)
{
    /// <summary>What somebody may claim at most, in any unit.</summary>
    internal const int Most = 100_000_000;

    internal static ClaimAmount? Of(ClaimValue? value) => value is null ? null : new(value.From, value.To, value.Unit);

    /// <summary>Why this cannot be what a claim of the type says, whose quote says another figure or none; null when it can.</summary>
    internal string? Misfit(ClaimType type, ClaimValue? quoted)
    {
        var units = ClaimQuestion.UnitsOf(type);
        if (ToValue(type) is not { } value)
            return null;
        if (units.Count > 0 && !units.Contains(value.Unit))
            return $"a claim of {type.Word()} is counted in {string.Join(" or ", units)}.";
        if (units.Count > 0 && value.From == 0)
            return "must be more than 0.";
        if (type is ClaimType.SingleSession or ClaimType.OneLaserSession && value.To > 1)
            return $"more than one session is no claim of {type.Word()}.";
        // Else it would be judged in the place of what the quote says.
        return quoted is { } said && said.Unit == value.Unit && said != value
            ? FormattableString.Invariant($"the quote says {said.From} {said.Unit}: leave the value out, or let it say the same.")
            : null;
    }

    /// <summary>Null when a bare number has no unit, because claims of this type are not counted.</summary>
    internal ClaimValue? ToValue(ClaimType type) => (Unit ?? ClaimQuestion.UnitOf(type)) is { } unit ? new(From, To, unit) : null;
}

internal sealed class ClaimAmountConverter : JsonConverter<ClaimAmount>
{
    private const string Other = "to";

    public override ClaimAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            var bare = Number(ref reader);
            return new(bare, bare, null);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
            throw Fault();
        (string? unit, decimal? from, decimal? to) = (null, null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == Other && to is null)
                to = Number(ref reader);
            else if (unit is null && ClaimValue.Units.Contains(name))
                (unit, from) = (name, Number(ref reader));
            else
                throw Fault();
        }

        return from is { } least && (to ?? least) >= least ? new(least, to ?? least, unit) : throw Fault();
    }

    public override void Write(Utf8JsonWriter writer, ClaimAmount value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(value.Unit ?? "amount", value.From);
        if (value.To != value.From)
            writer.WriteNumber(Other, value.To);
        writer.WriteEndObject();
    }

    /// <summary>Kept in hundredths.</summary>
    private static decimal Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) && number is >= 0 and <= ClaimAmount.Most
            ? decimal.Round(number, 2)
            : throw Fault();

    private static JsonValueException Fault() =>
        new($"must be a number from 0 to {ClaimAmount.Most}, or one under its unit ({string.Join(", ", ClaimValue.Units)}), such as {{\"years\": 12}} or {{\"sessions\": 2, \"to\": 3}}.");
}
