using System.Globalization;
using System.Text.Json;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Claims;

/// <summary>Years that are claimed, against every dated fact, side by side. Only a date that was checked decides.</summary>
internal static class VerdictsOnTime
{
    /// <summary>People round up: "12 years" may be said after eleven and a bit.</summary>
    public const int RoundingYears = 1;

    private const int MostYears = 200;

    /// <summary>"Since 2012" names a year and not how many.</summary>
    private const string Since = "since";

    private static readonly string[] AboutThePerson = ["experience", "practi", "artist", "technician", "perform", "i have been", "i've been"];

    public static ClaimFinding? Years(ClaimQuestion claim, ClinicFacts facts)
    {
        if (VerdictsOnChecks.OfAmount(claim, facts, RoundingYears) is { Verdict: not ClaimVerdict.Unverified } direct)
            return direct;
        var dates = Dates(facts).OrderBy(date => date.On).ToList();
        if (dates.Count == 0 || BegunBy(claim, facts.AsOf) is not { } begun)
            return null;
        var verdict = Verdict(claim, dates, begun);
        return new(verdict, Because(claim, verdict, begun), [.. dates.Select(date => date.Evidence)]);
    }

    /// <summary>The last day on which the work can have begun for the claim to be true; null when that day has not come, for no date can show it.</summary>
    private static DateOnly? BegunBy(ClaimQuestion claim, DateOnly asOf) => claim switch
    {
        { Value: { Unit: Since, From: >= 1900 and <= 2200 and var year } } when year < asOf.Year => new DateOnly((int)year, 12, 31),
        { Value: { Unit: Since, From: var year } } => year == asOf.Year ? asOf : null,
        { AmountSaid: >= 1 and var years } => asOf.AddYears(RoundingYears - (int)Math.Min(years, MostYears)),
        _ => null,
    };

    private static ClaimVerdict Verdict(ClaimQuestion claim, List<DatedFact> dates, DateOnly begun)
    {
        if (dates.Exists(date => date.IsChecked && date.On <= begun))
            return ClaimVerdict.Supported;
        // Somebody may have worked for years before this clinic opened.
        var mayBeOlder = claim.Mentions(AboutThePerson) && dates.Exists(date => date.IsOfPerson && date.On <= begun);
        return dates.Exists(date => date.IsChecked) && !mayBeOlder ? ClaimVerdict.Contradicted : ClaimVerdict.Unverified;
    }

    private static string Because(ClaimQuestion claim, ClaimVerdict verdict, DateOnly begun)
    {
        var rounding = claim is { Value.Unit: Since } ? "" : " (a year is allowed for rounding up)";
        var means = $"For this to be true, the work must have begun by about {VerdictsOnChecks.Day(begun)}{rounding}.";
        return verdict switch
        {
            ClaimVerdict.Supported => $"{means} A date that was checked fits.",
            ClaimVerdict.Contradicted => $"{means} The dates that were checked are later.",
            _ => $"{means} These are the dates we know, and none of them was checked in a way that decides it.",
        };
    }

    private static IEnumerable<DatedFact> Dates(ClinicFacts facts)
    {
        if (Fact(facts, facts.Id, "openedOn", "the clinic opened", facts.OpenedOn, isOfPerson: false) is { } opened)
            yield return opened;
        foreach (var person in facts.Practitioners)
        {
            if (Fact(facts, person.Id, "practisingSince", $"{person.Name} has practised since", person.PractisingSince, isOfPerson: true) is { } since)
                yield return since;
        }

        // A number in somebody else's register that was looked up, with the day of its entry.
        foreach (var check in facts.ChecksOf([.. facts.Checks.Select(check => check.Field).Where(field => field.StartsWith("identifiers", StringComparison.Ordinal)).Distinct()]))
        {
            if (check.StatusOn(facts.AsOf) == VerificationStatus.Verified && DayOf(check) is { } entered)
                yield return new(entered, true, check.SubjectId != facts.Id, Dated("register entry", entered, VerdictsOnChecks.Evidence(check)));
        }
    }

    private static DatedFact? Fact(ClinicFacts facts, string subjectId, string field, string says, DateOnly? recorded, bool isOfPerson)
    {
        var check = facts.Check(subjectId, field);
        var status = check?.StatusOn(facts.AsOf);
        if (status == VerificationStatus.Refuted)
            return null;
        // A day that was seen in a register does not change when the check grows old.
        var isChecked = check?.Status == VerificationStatus.Verified;
        var on = (isChecked ? DayOf(check!) : null) ?? recorded;
        return on is not { } day ? null : new(
            day, isChecked, isOfPerson,
            Dated(says, day, check is null ? new ClaimEvidence("the clinic's record in this registry, not checked") : VerdictsOnChecks.Evidence(check)));
    }

    private static ClaimEvidence Dated(string says, DateOnly day, ClaimEvidence evidence) =>
        evidence with { Source = $"{says}: {VerdictsOnChecks.Day(day)} ({evidence.Source})" };

    private static DateOnly? DayOf(FactCheck check)
    {
        if (check.Value is null)
            return null;
        using var json = JsonDocument.Parse(check.Value);
        return json.RootElement.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(json.RootElement.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>A day on which work is said to have begun; checked or only somebody's word.</summary>
    private sealed record DatedFact(DateOnly On, bool IsChecked, bool IsOfPerson, ClaimEvidence Evidence);
}
