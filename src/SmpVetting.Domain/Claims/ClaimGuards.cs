namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim do not make it here.</summary>
internal sealed class ClaimGuards(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimDenials denials = new(words);
    private readonly ClaimRefutations refutations = new(words);
    private readonly ClaimSuppositions suppositions = new(words);
    private readonly ClaimOtherThings others = new(words);
    private readonly ClaimReports reports = new(words);
    private readonly ClaimVoices voices = new(words);
    private readonly ClaimOwners owners = new(words);
    private readonly ClaimClasses classes = new(words);
    private readonly ClaimParagraphs paragraphs = new(words);
    private readonly ClaimConditions conditions = new(words);

    /// <summary>"Pros of hair transplants:" is a heading wherever it stands.</summary>
    private static readonly HashSet<string> Weighing = ClaimWords.Set("pros cons advantage advantages disadvantage disadvantages benefits drawbacks");

    /// <summary>The line with which the paragraph begins, when it is a heading.</summary>
    private ClaimSentence? title;

    /// <summary>Sentences are told of in their order.</summary>
    public void GoOnTo(ClaimSentence sentence)
    {
        if (words[sentence.First].Before >= ClaimBreak.Paragraph || (sentence.EndsOpen && Weighing.Contains(words[sentence.First].Word)))
            title = sentence;
    }

    /// <summary>The next sentence takes it all back.</summary>
    public bool AreTakenBack(ClaimSentence? next) => refutations.IsTakenBack(next);

    /// <summary>"Two days isn't training."</summary>
    public bool AreRefuted(ClaimSentence answer, int after) => refutations.IsRefuted(answer, after);

    /// <summary>The words at this place are the writer's own statement, of what the rule is about.</summary>
    public bool AreClaimed(ClaimRule rule, ClaimHedges hedges, ClaimSentence sentence, int first, int after, ClaimSentence heading) =>
        AreStated(rule, sentence, first, after)
        && !(rule.Unit == "sessions" && denials.IsRange(sentence, first, after))
        && !hedges.Weaken(words, sentence, first, after)
        && (rule.About == ClaimAbout.Business ? owners.IsOwn(sentence, first, after) : IsOfTreatment(rule, sentence, first, after, heading));

    /// <summary>The words at this place are stated: neither denied nor quoted, supposed or advised, nor said by or of others.</summary>
    public bool AreStated(ClaimRule rule, ClaimSentence sentence, int first, int after) =>
        !words[first].IsQuoted && !words[after - 1].IsQuoted && !(words[first].Word is "and" && first + 1 < sentence.Last && words[first + 1].IsQuoted)
        && !denials.IsDenied(sentence, first)
        && !(words[first].Word == "no" && first + 1 < sentence.Last && words[first + 1].Before >= ClaimBreak.Clause)
        && !refutations.IsRefuted(sentence, after)
        && !suppositions.IsSupposed(sentence, first)
        && !suppositions.IsNotSoNow(sentence, first, after)
        && !reports.IsReported(sentence, first)
        && !reports.IsSoldAs(sentence, first, after)
        && !voices.IsOfOthers(sentence, first)
        && !classes.AreMeant(rule, sentence, first, after)
        && !paragraphs.AreOfOthers(rule, sentence)
        && !(rule.Type == ClaimType.Permanent && others.IsOfHarm(sentence, first, after))
        && (rule.About == ClaimAbout.Business ? !conditions.AreAskedOfReader(sentence, first) : IsPromised(sentence, first, after));

    private bool IsPromised(ClaimSentence sentence, int first, int after) =>
        !suppositions.IsConditional(sentence, first, after)
        && !suppositions.IsAdvised(sentence, first)
        && !voices.IsTestimony(sentence, first)
        && !voices.IsOfAnyPigment(sentence, first, after);

    private bool IsOfTreatment(ClaimRule rule, ClaimSentence sentence, int first, int after, ClaimSentence heading) =>
        !voices.IsHistory(sentence, first, after)
        && !others.BeginsWithOtherSubject(sentence, first)
        && (rule.MayNameOthers || !(others.IsOfOtherThing(sentence, first) || others.IsBelowOtherThing(sentence, first, heading, title ?? heading)));
}
