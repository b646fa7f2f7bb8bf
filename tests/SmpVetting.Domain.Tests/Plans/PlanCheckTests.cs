using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Plans;
using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Tests.Plans;

/// <summary>Plans as clinics write them. Numbers such as 004-8 are statements of the collected texts that the case comes from.</summary>
public class PlanCheckTests
{
    private static readonly Composition Carbon = new(Completeness.Full, Evidence.Sds, ["77266"]);
    private static readonly Composition Iron = new(Completeness.Partial, Evidence.Label, ["77266", "77491"]);
    private static readonly Composition Cadmium = new(Completeness.Full, Evidence.Lab, ["77199"]);

    private static readonly PlanFacts Good = new()
    {
        Sessions = 3,
        DaysBetween = 14,
        AreaCm2 = 15,
        Look = "soft hairline",
        Price = 2000,
        Currency = "EUR",
        Pigment = Carbon,
        PatchTest = true,
        LaserOffered = false,
        Numbing = "none",
        AftercareGiven = true,
        Claims = [ClaimType.CarbonOnly],
    };

    /// <summary>The part, what is said of it, and the verdict.</summary>
    public static TheoryData<string, PlanFacts, PlanVerdict> Cases => new()
    {
        { "sessions", new() { Sessions = 1 }, Unusual }, // 004-8
        { "sessions", new() { Sessions = 1, Look = "top-up after two years" }, Usual }, // C-13
        { "sessions", new() { Sessions = 1, AreaCm2 = 20 }, Usual }, // C-13
        { "sessions", new() { Sessions = 1, AreaCm2 = 21 }, Unusual },
        { "sessions", new() { Sessions = 2 }, Usual }, // 003-16
        { "sessions", new() { Sessions = 4 }, Usual }, // 004-7
        { "sessions", new() { Sessions = 5 }, Unusual },
        { "daysBetween", new() { DaysBetween = 0 }, Unsafe },
        { "daysBetween", new() { DaysBetween = 6 }, Unsafe },
        { "daysBetween", new() { DaysBetween = 7 }, Usual },
        { "daysBetween", new() { DaysBetween = 42 }, Usual },
        { "daysBetween", new() { DaysBetween = 43 }, Unusual },
        { "areaCm2", new() { AreaCm2 = 400, Sessions = 1 }, Unusual },
        { "areaCm2", new() { AreaCm2 = 400, Sessions = 3 }, Unknown }, // 003-16
        { "areaCm2", new() { AreaCm2 = 10 }, Usual },
        { "look", new() { Look = "cover it with a skin-tone colour" }, Unsafe },
        { "look", new() { Look = "FUT scar" }, Unknown },
        { "look", new() { Look = "shaved" }, Unknown },
        { "price", new() { Price = 1500 }, Unknown },
        { "pigmentId", new() { Pigment = Carbon }, Usual },
        { "pigmentId", new() { Pigment = Iron }, Unusual },
        { "pigmentId", new() { Pigment = Cadmium }, Unsafe },
        { "pigmentId", new() { Pigment = new(Completeness.None, Evidence.Marketing, []) }, Unknown },
        { "pigmentId", new() { Pigment = new(Completeness.Full, Evidence.Sds, ["56110"]) }, Unusual },
        { "patchTest", new() { PatchTest = true }, Usual },
        { "patchTest", new() { PatchTest = false }, Unusual },
        { "laserOffered", new() { LaserOffered = true, PatchTest = false }, Unsafe },
        { "laserOffered", new() { LaserOffered = true, PatchTest = true }, Unknown },
        { "laserOffered", new() { LaserOffered = true }, Unknown },
        { "laserOffered", new() { LaserOffered = true, Pigment = Iron }, Unsafe },
        { "laserOffered", new() { LaserOffered = false }, Usual },
        { "aftercareGiven", new() { AftercareGiven = true }, Usual },
        { "aftercareGiven", new() { AftercareGiven = false }, Unusual },
        { "claims", new() { Claims = [ClaimType.SingleSession] }, Unusual }, // 004-8
        { "claims", new() { Claims = [ClaimType.SingleSession], Look = "top-up" }, Unknown }, // C-13
        { "claims", new() { Claims = [ClaimType.FdaApproved] }, Unusual },
        { "claims", new() { Claims = [ClaimType.NonInvasive] }, Unusual }, // 003-3
        { "claims", new() { Claims = [ClaimType.Insured] }, Unknown },
        { "claims", new() { Claims = [ClaimType.CarbonOnly], Pigment = Carbon }, Usual },
        { "claims", new() { Claims = [ClaimType.CarbonOnly], Pigment = Iron }, Unusual },
        { "claims", new() { Claims = [ClaimType.Vegan], Pigment = Carbon }, Unknown },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_part_is_judged_by_its_rules(string part, PlanFacts facts, PlanVerdict expected) =>
        Assert.Equal(expected, PlanCheck.Assess(facts).Parts.Where(found => found.Part == part).Max(found => found.Verdict));

    [Fact]
    public void A_claim_in_a_plan_gets_the_verdict_and_the_question_that_it_gets_everywhere() => Assert.All(Enum.GetValues<ClaimType>(), claim =>
    {
        var judged = Verdicts.Judge(new ClaimQuestion(claim), null);
        var found = PlanCheck.Assess(new() { Claims = [claim] }).Parts.Single();

        Assert.Equal(judged.Verdict == ClaimVerdict.Contradicted ? Unusual : Unknown, found.Verdict);
        Assert.Equal((string.Join(' ', judged.Because), judged.Ask), (found.Because, found.Ask));
    });

    [Theory]
    [InlineData("none", Usual)]
    [InlineData("No numbing cream.", Usual)]
    [InlineData("4 % lidocaine cream, small area, no film, no longer than the time on the label", Usual)]
    [InlineData("4 % lignocaine, small area, uncovered, 20 minutes as the label says", Usual)]
    [InlineData("4 % lidocaine cream, small area, no film", Unknown)]
    [InlineData("lidocaine 4%, small area, no film, left on for 5 hours", Unknown)]
    [InlineData("lidocaine 4%, small area, no film, for longer than the time on the label", Unknown)]
    [InlineData("lidocaine 4%, small area, time as on the label", Unknown)]
    [InlineData("lidocaine 2% + tetracaine 2%, small area, no film, time as on the label", Unknown)]
    [InlineData("benzocaine 4%, small area, no film, time as on the label", Unknown)]
    [InlineData("lidocaine 4% + tetracaine 4%, small area, no film", Unsafe)]
    [InlineData("BLT 20/8/4", Unsafe)]
    [InlineData("lidocaine 4%, small area, not left uncovered, time as on the label", Unsafe)]
    [InlineData("Lidocain 4 % unter Frischhaltefolie", Unsafe)]
    [InlineData("lidocaína 4%, con film", Unsafe)]
    [InlineData("lidocaïne 4 %, sous film plastique", Unsafe)]
    [InlineData("cream", Unknown)]
    [InlineData("4% cream", Unknown)]
    [InlineData("no idea", Unknown)]
    [InlineData("lidocaine 5%", Unsafe)]
    [InlineData("10.56 percent gel", Unsafe)]
    [InlineData("2% cream, wrapped in cling film", Unsafe)]
    [InlineData("cream_under_film", Unsafe)]
    [InlineData("cream on the whole scalp, not covered", Unsafe)]
    [InlineData("injected by a nurse", Unusual)]
    public void Numbing_is_read_from_words_and_doubt_is_never_good(string words, PlanVerdict expected) =>
        Assert.Equal(expected, PlanCheck.Assess(new() { Numbing = words }).Parts.Max(found => found.Verdict));

    [Theory]
    [InlineData(20, Usual), InlineData(21, Unknown), InlineData(600, Unknown)]
    public void The_area_of_the_plan_counts_before_the_word_small(double area, PlanVerdict expected) => Assert.Equal(
        expected,
        PlanCheck.Assess(new() { AreaCm2 = area, Numbing = "4 % lidocaine, small area, no film, time as on the label" })
            .Parts.Where(found => found.Part == "numbing").Max(found => found.Verdict));

    [Theory]
    [InlineData("cream", "substance strength area cover time")]
    [InlineData("lidocaine 4%, small area, no film, 5 hours", "label_time")]
    [InlineData("lidocaine, small area, time as on the label", "strength cover")]
    [InlineData("lidocaine 5%, whole scalp, under film, 1 hour", "covered large strong label_time")]
    public void What_was_told_of_numbing_is_not_asked_again(string words, string rules) => Assert.Equal(
        rules.Split(' ').Select(rule => "numbing_" + rule), PlanCheck.Assess(new() { Numbing = words }).Parts.Select(found => found.Rule));

    [Fact]
    public void Nothing_told_is_a_question_for_each_part_and_nothing_good()
    {
        var result = PlanCheck.Assess(new());

        Assert.Empty(result.Parts);
        Assert.Equal(Unknown, result.Verdict);
        Assert.Equal(
            ["sessions", "daysBetween", "areaCm2", "look", "price", "pigmentId", "patchTest", "laserOffered", "numbing", "aftercareGiven", "claims"],
            result.Questions.Select(question => question.Field));
    }

    [Fact]
    public void What_is_told_is_a_part_and_what_is_not_is_a_question()
    {
        var result = PlanCheck.Assess(Good with { Numbing = null, Currency = null });

        Assert.Equal(["numbing", "currency"], result.Questions.Select(question => question.Field).OrderDescending());
        Assert.DoesNotContain(result.Parts, found => found.Part == "numbing");
    }

    [Fact]
    public void The_worst_part_is_the_verdict_of_the_whole()
    {
        Assert.Equal(Usual, PlanCheck.Assess(Good).Verdict); // a look and a price alone say nothing, for or against
        Assert.Equal(Unknown, PlanCheck.Assess(Good with { PatchTest = null }).Verdict);
        Assert.Equal(Unusual, PlanCheck.Assess(Good with { AftercareGiven = false }).Verdict);
        Assert.Equal(Unsafe, PlanCheck.Assess(Good with { AftercareGiven = false, DaysBetween = 2 }).Verdict);
    }

    [Fact]
    public void A_single_session_needs_no_days_between() =>
        Assert.DoesNotContain(PlanCheck.Assess(new() { Sessions = 1, DaysBetween = 0 }).Parts, found => found.Part == "daysBetween");

    [Fact]
    public void Every_part_that_is_told_has_a_finding_with_words_and_a_source() => Assert.All(PlanCheck.Assess(Good).Parts, found =>
    {
        Assert.NotEmpty(found.Because);
        Assert.NotEmpty(found.Sources);
        Assert.DoesNotContain("fraud", found.Because, StringComparison.OrdinalIgnoreCase);
    });
}
