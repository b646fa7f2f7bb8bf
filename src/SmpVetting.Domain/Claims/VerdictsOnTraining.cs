using System.Globalization;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Claims;

/// <summary>Training that is claimed, against trainings on record and against what others publish as the least.</summary>
internal static class VerdictsOnTraining
{
    /// <summary>The SPCP's fundamental course, and its live part.</summary>
    public const int SpcpHours = 100;
    public const int SpcpLiveHours = 65;

    private const int ProQualHours = 185;
    private const int ProQualGuidedHours = 90;

    private static readonly string[] OfHours = ["hours", "supervisedHours", ClaimType.TrainingHours.Word()];

    private static readonly string[] OfCertificate = ["certificateNumber", "course", "provider", "completedOn", ClaimType.Certified.Word(), "trainings"];

    public static string Yardsticks => string.Create(CultureInfo.InvariantCulture,
        $"For comparison: the SPCP asks for {SpcpHours} hours, {SpcpLiveHours} of them live; the ProQual certificate for scalp work takes {ProQualHours} hours, {ProQualGuidedHours} of them guided.");

    public static IReadOnlyList<ClaimEvidence> Published { get; } =
        [new(Source.Spcp, $"at least {SpcpHours} hours, at least {SpcpLiveHours} of them live, with hands-on work in person"), new(Source.ProQual)];

    public static ClaimFinding? Hours(ClaimQuestion claim, ClinicFacts facts)
    {
        if (VerdictsOnChecks.OfAmount(claim, facts, rounding: 0) is { Verdict: not ClaimVerdict.Unverified } direct)
            return direct;
        var all = WithChecks(facts, OfHours);
        var trainings = all.Where(training => training.Training.Hours is not null).ToList();
        if (trainings.Count == 0)
            return null;
        var evidence = trainings.Select(training => Recorded(training, facts.AsOf)).ToList();
        if (trainings.Exists(training => training.Stands(facts.AsOf, VerificationStatus.Refuted)))
            return new(ClaimVerdict.Contradicted, "Somebody asked about the hours of a recorded training, and the source says otherwise.", evidence);
        if (claim.AmountSaid is not { } said)
            return new(ClaimVerdict.Unverified, "These trainings are on record.", evidence);
        var verified = trainings.Where(training => training.Stands(facts.AsOf, VerificationStatus.Verified)).Select(training => training.Training).ToHashSet();
        var perPerson = facts.Practitioners.Select(person => person.Trainings.Where(verified.Contains).Sum(training => training.Hours ?? 0));
        if ((decimal)perPerson.Max() >= said)
            return new(ClaimVerdict.Supported, "The hours of recorded trainings were checked, and they reach the number.", evidence);
        var allChecked = all.TrueForAll(training => training.Stands(facts.AsOf, VerificationStatus.Verified));
        return allChecked && (decimal)trainings.Sum(training => training.Training.Hours!.Value) < said
            ? new(ClaimVerdict.Contradicted, "Every recorded training was checked, and together they have fewer hours.", evidence)
            : new(ClaimVerdict.Unverified, "These trainings are on record. Their hours do not show the number yet.", evidence);
    }

    public static ClaimFinding? Certificate(ClaimQuestion claim, ClinicFacts facts)
    {
        if (VerdictsOnChecks.Of(ClaimType.Certified)(claim, facts) is { Verdict: not ClaimVerdict.Unverified } direct)
            return direct;
        var trainings = WithChecks(facts, OfCertificate);
        if (trainings.Count == 0)
            return null;
        var evidence = trainings.Select(training => Recorded(training, facts.AsOf)).ToList();
        if (trainings.Exists(training => training.Stands(facts.AsOf, VerificationStatus.Refuted)))
            return new(ClaimVerdict.Contradicted, "Somebody asked about a recorded training, and the source says otherwise.", evidence);
        return trainings.Exists(training => training.Stands(facts.AsOf, VerificationStatus.Verified))
            ? new(ClaimVerdict.Supported, "A recorded training was checked with its source. It shows a course, not skill.", evidence)
            : new(ClaimVerdict.Unverified, "Trainings are on record as stated. Nobody has checked them yet.", evidence);
    }

    /// <summary>Every course on record was only watched: nobody stood beside them while they worked.</summary>
    public static bool IsWithoutPractice(KnownPractitioner person) =>
        person.Trainings.Count > 0 && person.Trainings.All(training =>
            training.Mode is TrainingMode.Recorded or TrainingMode.Online && training.SupervisedHours is null or 0 && training.LiveModels is null or 0);

    /// <summary>Every training with the check that counts: one that refutes it comes first, then one that holds.</summary>
    private static List<CheckedTraining> WithChecks(ClinicFacts facts, string[] fields)
    {
        var checks = facts.ChecksOf(fields).ToLookup(check => check.SubjectId);
        return [.. facts.Trainings.Select(training => new CheckedTraining(training, checks[training.Id]
            .OrderByDescending(check => check.StatusOn(facts.AsOf) == VerificationStatus.Refuted)
            .ThenByDescending(check => check.StatusOn(facts.AsOf) == VerificationStatus.Verified)
            .FirstOrDefault()))];
    }

    private static ClaimEvidence Recorded(CheckedTraining found, DateOnly asOf)
    {
        var (training, check) = found;
        var hours = training.Hours is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:0.##} hours") : "";
        var mode = training.Mode is { } held ? $", {held.Word().Replace('_', ' ')}" : "";
        var day = training.CompletedOn is { } on ? $", completed {VerdictsOnChecks.Day(on)}" : "";
        var standing = check is null ? "as stated, not checked" : $"{check.StatusOn(asOf).Word()}, {VerdictsOnChecks.Evidence(check).Source}";
        return new($"training at {training.Provider}{mode}{hours}{day} ({standing})", check?.SourceQuote, check?.CheckedAt ?? training.RecordedAt);
    }

    private sealed record CheckedTraining(KnownTraining Training, FactCheck? Check)
    {
        public bool Stands(DateOnly on, VerificationStatus status) => Check?.StatusOn(on) == status;
    }
}
