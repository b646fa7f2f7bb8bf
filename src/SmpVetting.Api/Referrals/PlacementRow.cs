namespace SmpVetting.Api.Referrals;

/// <summary>A search, with the clinic that took it on.</summary>
internal sealed record PlacementRow
{
    public string Id { get; init; } = "";

    public string State { get; init; } = "";

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string? ClinicId { get; init; }

    public string? ClinicName { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }
}

/// <summary>Somebody read what a person shared.</summary>
internal sealed record OpeningRow
{
    public DateTimeOffset OccurredAt { get; init; }

    public string? Reason { get; init; }

    public string? ClinicId { get; init; }

    public string? ClinicName { get; init; }
}
