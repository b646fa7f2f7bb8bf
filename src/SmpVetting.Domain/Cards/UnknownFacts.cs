using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Cards;

/// <summary>What is not known of a clinic, the most telling first. A gap is nobody's fault; it is a question.</summary>
public static class UnknownFacts
{
    /// <summary>So many names are said; more would hide the question.</summary>
    private const int MostNames = 3;

    private static IReadOnlyList<Rule> Rules { get; } =
    [
        new("status", facts => facts.Status == ClinicStatus.Unknown ? "Whether the clinic is open." : null,
            "Are you open, at which address, and under which business name?"),
        new("practitioners", facts => facts.Practitioners.Count == 0 ? "Who does the work there." : null,
            "Who will treat me, and since when does this person do SMP?"),
        new("trainings", facts => Of(facts.Practitioners.Where(person => person.Trainings.Count == 0), "How", "learned SMP.", "learned SMP."),
            "Who trained you, in which year, and how many hours were live practice on people?"),
        new("trainingsChecked", facts => facts.Trainings.Any() && !facts.Trainings.Any(training => IsSubjectVerified(facts, training.Id))
                ? "Whether the trainings took place: none was checked with who held it." : null,
            "May I see the certificates, and whom may I ask about them?"),
        new("insurance", facts => IsVerified(facts, "insurance", "insured") ? null : "Whether it is insured today.",
            "Who insures you, until which day, and does the policy name SMP, and laser if you offer it?"),
        new("licence", facts => IsVerified(facts, "licence", "license", "licensed", "registration", "councilRegistration") ? null
                : "Whether the premises and the people are registered where that is needed.",
            "Which authority registered you and your premises, and under which numbers?"),
        new("pigments", facts => facts.Pigments.Count == 0 ? "Which pigment is used." : null,
            "Which pigment do you use: brand, shade and batch? Please send me its safety data sheet."),
        new("metalOxides", facts => Of(facts.Pigments.Where(pigment => pigment.Composition.MetalOxides.Answer == MetalOxideAnswer.Unknown), "Whether", "holds metal oxides, which matters for laser.", "hold metal oxides, which matters for laser."),
            "Please send me the full list of colorants with their CI numbers, from the label or the safety data sheet."),
        new("roles", facts => Of(facts.Practitioners.Where(person => !person.Roles.Any(role => role.IsAttestedByBoth)), "Whether", "works there: the clinic and this person have not both confirmed it.", "work there: the clinic and these people have not both confirmed it."),
            "Does the person I would see work for you, since when, and as what?"),
        new("openedOn", facts => facts.OpenedOn is null ? "Since when it works under this name." : null,
            "Since when do you do SMP? Please send me a dated document, such as the company register or your first insurance."),
        new("lasers", facts => facts.Offers.Contains(Offer.LaserRemoval) && facts.Lasers.Count == 0 ? "Which laser is used." : null,
            "Which laser is it, who trained you on it, and will you read a test spot with me first?"),
        new("identifiers", facts => facts.Identifiers.Count == 0 ? "Under which number the business is registered." : null,
            "Under which company or trade number are you registered?"),
        new("peopleTreated", _ => "How many people were treated there.",
            "How many people have you treated from the first to the last session, and how did you count them?"),
    ];

    public static IReadOnlyList<UnknownFact> Of(ClinicFacts facts) =>
        [.. from rule in Rules let what = rule.What(facts) where what is not null select new UnknownFact(rule.Code, what, rule.Ask)];

    private static bool IsVerified(ClinicFacts facts, params string[] fields) =>
        facts.ChecksOf(fields).Any(check => check.StatusOn(facts.AsOf) == VerificationStatus.Verified && check.Value != "false");

    private static bool IsSubjectVerified(ClinicFacts facts, string subjectId) =>
        facts.Checks.Any(check => check.SubjectId == subjectId && check.StatusOn(facts.AsOf) == VerificationStatus.Verified && check.Value != "false");

    private static string? Of(IEnumerable<KnownPractitioner> people, string before, string ofOne, string ofSome) =>
        Of(people.Select(person => person.Name), before, ofOne, ofSome);

    private static string? Of(IEnumerable<KnownPigment> pigments, string before, string ofOne, string ofSome) =>
        Of(pigments.Select(pigment => pigment.Title), before, ofOne, ofSome);

    private static string? Of(IEnumerable<string> all, string before, string ofOne, string ofSome)
    {
        var names = all.Distinct().ToList();
        var others = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
        return names.Count == 0 ? null : $"{before} {string.Join(", ", names.Take(MostNames))}{others} {(names.Count == 1 ? ofOne : ofSome)}";
    }

    private sealed record Rule(string Code, Func<ClinicFacts, string?> What, string Ask);
}
