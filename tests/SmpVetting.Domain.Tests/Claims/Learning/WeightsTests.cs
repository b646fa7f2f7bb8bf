using System.Runtime.CompilerServices;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims.Learning;

public class WeightsTests
{
    /// <summary>A sentence that was written to draw a line counts as much as six of a page, so that the line is kept; with 4 for all, left-out pages are read worse.</summary>
    private const double CostOfPage = 1, CostOfExample = 6;

    /// <summary>What is held aside and what nobody has met teaches nothing.</summary>
    private static IEnumerable<(LabelledText Text, double Cost)> Teachers =>
    [
        .. LabelledText.Pages("clinic-texts.jsonl").Select(page => (page, CostOfPage)),
        .. LabelledText.Sentences("claim-examples.txt").Select(sentence => (sentence, CostOfExample)),
        .. LabelledText.Pages("claim-pages.jsonl").Select(page => (page, CostOfPage)),
    ];

    /// <summary>Set SMPVETTING_APPROVE=1 to write the weights anew after a change of the texts or of what is seen of a sentence; then build again.</summary>
    [Fact]
    public void The_weights_are_what_the_labelled_texts_teach()
    {
        var lessons = new Lessons(Teachers);
        var taught = ClaimRules.All.AsParallel().Select(rule => (rule.Type, Lines: lessons.Teach(rule.Type).ToList())).ToList();
        if (Environment.GetEnvironmentVariable("SMPVETTING_APPROVE") is not null)
            taught.ForEach(weights => File.WriteAllLines(FileOf(weights.Type), weights.Lines));
        Assert.All(taught, weights => Assert.Equal(File.ReadAllLines(FileOf(weights.Type)), weights.Lines));
    }

    private static string FileOf(ClaimType type, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/SmpVetting.Domain/Claims/Weights", $"{type.Word()}.txt"));
}
