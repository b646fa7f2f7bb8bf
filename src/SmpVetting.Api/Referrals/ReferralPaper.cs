using System.Text.Json.Serialization;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Reports;
using SmpVetting.Api.Triage;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Referrals;

/// <summary>
/// What a person consented to tell, as it was on that day, and nothing else; sealed under the key of the report. The
/// clinic complained of is in it so that it is left out to the end; no clinic is shown it.
/// </summary>
public sealed record ReferralPaper
{
    public required CaseOutline Case { get; init; }

    public ContactAnswer? Contact { get; init; }

    public string? Story { get; init; }

    public IReadOnlyList<SessionAnswer>? Sessions { get; init; }

    public TriageRequest? Triage { get; init; }

    public string? ComplainedOf { get; init; }

    public string? ComplainedOfName { get; init; }

    /// <summary>The clinic that the report names by now; read with the paper, since moderators may learn that it was another one.</summary>
    [JsonIgnore]
    public string? ComplainedOfNow { get; init; }

    [JsonIgnore]
    public ComplainedOf About => new(ComplainedOf, ComplainedOfNow, ComplainedOfName);
}

/// <summary>A clinic that a case is offered to, and how far it is, in rings.</summary>
public sealed record OfferTo(string Id, string ClinicId, int? RingKm);
