using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>The worked cases of the reference, once as answers alone and once with the story as free text too.</summary>
public class VignetteTests
{
    public static TheoryData<string, bool> Cases()
    {
        var cases = new TheoryData<string, bool>();
        foreach (var vignette in Vignette.All)
        {
            cases.Add(vignette.Id, false);
            cases.Add(vignette.Id, true);
        }

        return cases;
    }

    [Fact]
    public void There_are_thirty_five() => Assert.Equal(35, Vignette.All.Count);

    [Theory, MemberData(nameof(Cases))]
    public void The_answer_is_the_expected_one(string id, bool withStory)
    {
        var (vignette, result) = Assess(id, withStory);
        Assert.True(vignette.Accepts("urgency", result.Urgency.Word()), $"urgency {result.Urgency} {Rules(result)}");
        Assert.True(vignette.Accepts("pathway", result.Pathway.Word()), $"pathway {result.Pathway} {Rules(result)}");
        Assert.True(vignette.Accepts("laser_risk", result.LaserRisk.Level.Word()), $"laser {result.LaserRisk.Level}");
    }

    [Theory, MemberData(nameof(Cases))]
    public void Everything_that_must_be_said_is_said(string id, bool withStory)
    {
        var (vignette, result) = Assess(id, withStory);
        foreach (var code in vignette.Words("must_mention"))
        {
            var advice = result.Advice.FirstOrDefault(advice => advice.Code == code);
            Assert.True(advice is not null, $"{code} is missing");
            Assert.Matches(Vocab.Advice[code], advice.Text);
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Nothing_is_said_that_must_not_be(string id, bool withStory)
    {
        var (vignette, result) = Assess(id, withStory);
        foreach (var code in vignette.Words("must_not"))
            Assert.True(!Forbidden.Holds(code, result), code);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_flag_is_a_finding(string id, bool withStory)
    {
        var (vignette, result) = Assess(id, withStory);
        foreach (var flag in vignette.Words("flags").Where(flag => withStory || flag != "clinic:dilution_nonsterile"))
            Assert.Contains(result.Findings, finding => finding.Rule == flag);
    }

    private static (Vignette, TriageResult) Assess(string id, bool withStory)
    {
        var vignette = Vignette.All.Single(vignette => vignette.Id == id);
        var facts = withStory ? vignette.Facts with { Text = vignette.Summary } : vignette.Facts;
        return (vignette, TriageEngine.Assess(facts));
    }

    private static string Rules(TriageResult result) => string.Join(' ', result.Findings.Select(finding => finding.Rule));
}
