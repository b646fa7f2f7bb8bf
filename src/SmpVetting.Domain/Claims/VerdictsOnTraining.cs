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
        var trainings = facts.Trainings.Where(training => training.Hours is not null).ToList();
        if (trainings.Count == 0)
            return null;
        var evidence = trainings.Select(training => Recorded(facts, training, OfHours)).ToList();
        if (trainings.Exists(training => CheckOf(facts, training, OfHours)?.StatusOn(facts.AsOf) == VerificationStatus.Refuted))
            return new(ClaimVerdict.Contradicted, "Somebody asked about the hours of a recorded training, and the source says otherwise.", evidence);
        if (claim.AmountSaid is not { } said)
            return new(ClaimVerdict.Unverified, "These trainings are on record.", evidence);
        var perPerson = facts.Practitioners.Select(person => person.Trainings.Where(training => IsChecked(facts, training, OfHours)).Sum(training => training.Hours ?? 0));
        if ((decimal)perPerson.Max() >= said)
            return new(ClaimVerdict.Supported, "The hours of recorded trainings were checked, and they reach the number.", evidence);
        var allChecked = facts.Trainings.All(training => IsChecked(facts, training, OfHours));
        return allChecked && (decimal)trainings.Sum(training => training.Hours!.Value) < said
            ? new(ClaimVerdict.Contradicted, "Every recorded training was checked, and together they have fewer hours.", evidence)
            : new(ClaimVerdict.Unverified, "These trainings are on record. Their hours do not show the number yet.", evidence);
    }

    public static ClaimFinding? Certificate(ClaimQuestion claim, ClinicFacts facts)
    {
        if (VerdictsOnChecks.Of(ClaimType.Certified)(claim, facts) is { Verdict: not ClaimVerdict.Unverified } direct)
            return direct;
        var trainings = facts.Trainings.ToList();
        if (trainings.Count == 0)
            return null;
        var evidence = trainings.Select(training => Recorded(facts, training, OfCertificate)).ToList();
        if (trainings.Exists(training => CheckOf(facts, training, OfCertificate)?.StatusOn(facts.AsOf) == VerificationStatus.Refuted))
            return new(ClaimVerdict.Contradicted, "Somebody asked about a recorded training, and the source says otherwise.", evidence);
        return trainings.Exists(training => IsChecked(facts, training, OfCertificate))
            ? new(ClaimVerdict.Supported, "A recorded training was checked with its source. It shows a course, not skill.", evidence)
            : new(ClaimVerdict.Unverified, "Trainings are on record as stated. Nobody has checked them yet.", evidence);
    }

    /// <summary>Every course on record was only watched: nobody stood beside them while they worked.</summary>
    public static bool IsWithoutPractice(KnownPractitioner person) =>
        person.Trainings.Count > 0 && person.Trainings.All(training =>
            training.Mode is TrainingMode.Recorded or TrainingMode.Online && training.SupervisedHours is null or 0 && training.LiveModels is null or 0);

    private static bool IsChecked(ClinicFacts facts, KnownTraining training, string[] fields) =>
        CheckOf(facts, training, fields)?.StatusOn(facts.AsOf) == VerificationStatus.Verified;

    /// <summary>Of the checks of a training, one that refutes it counts first, then one that holds.</summary>
    private static FactCheck? CheckOf(ClinicFacts facts, KnownTraining training, string[] fields) => facts.ChecksOf(fields)
        .Where(check => check.SubjectId == training.Id)
        .OrderByDescending(check => check.StatusOn(facts.AsOf) == VerificationStatus.Refuted).ThenByDescending(check => check.StatusOn(facts.AsOf) == VerificationStatus.Verified)
        .FirstOrDefault();

    private static ClaimEvidence Recorded(ClinicFacts facts, KnownTraining training, string[] fields)
    {
        var check = CheckOf(facts, training, fields);
        var hours = training.Hours is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:0.##} hours") : "";
        var mode = training.Mode is { } held ? $", {held.Word().Replace('_', ' ')}" : "";
        var day = training.CompletedOn is { } on ? $", completed {VerdictsOnChecks.Day(on)}" : "";
        var standing = check is null ? "as stated, not checked" : $"{check.StatusOn(facts.AsOf).Word()}, {VerdictsOnChecks.Evidence(check).Source}";
        return new($"training at {training.Provider}{mode}{hours}{day} ({standing})", check?.SourceQuote, check?.CheckedAt ?? training.RecordedAt);
    }
}
