using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Accounts;

/// <summary>Asks for a new API key.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record KeyRequest
{
    public required Role Role { get; init; }

    /// <summary>The clinic a key with role clinic acts for; absent for the other roles.</summary>
    [Id]
    public string? ClinicId { get; init; }

    /// <summary>What the key is for, so that it can be told from others.</summary>
    [StringLength(100, MinimumLength = 1), Readable]
    public required string Label { get; init; }

    /// <summary>The last day on which the key works; absent means until it is revoked.</summary>
    public DateOnly? ExpiresOn { get; init; }
}

/// <summary>An API key as it is listed; the key itself is never shown again.</summary>
public record KeySummary
{
    public string Id { get; init; } = "";

    public Role Role { get; init; }

    public string? ClinicId { get; init; }

    public string Label { get; init; } = "";

    public DateOnly? ExpiresOn { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}

/// <summary>A new API key; <c>key</c> is shown here and nowhere else.</summary>
public sealed record NewKey : KeySummary
{
    public string Key { get; init; } = "";
}
