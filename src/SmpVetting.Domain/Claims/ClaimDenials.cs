namespace SmpVetting.Domain.Claims;

/// <summary>Why words before a claim take it back: a "no", "it is impossible to", "we do not promise that".</summary>
internal sealed class ClaimDenials(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far back a "no" is looked for.</summary>
    private const int ReachOfNo = 7;

    /// <summary>"Do not conclude from it that …" reaches further.</summary>
    private const int ReachOfThought = 14;

    private static readonly HashSet<string> Thinking = ClaimWords.Set(
        "conclude seen claim say promise know think mean prove shown");

    private static readonly HashSet<string> No = ClaimWords.Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt "
        + "havent wouldnt shouldnt couldnt aint nones nobody nobodys noone noones nothing hardly barely rarely seldom "
        + "rather than opposed lack lacking lacks unlike avoid fake non false untrue foolish dishonest lying");

    /// <summary>What is impossible to see is hidden; what is impossible to do is not done.</summary>
    private static readonly HashSet<string> Perceiving = ClaimWords.Set(
        "see spot tell notice find detect feel distinguish");

    public static readonly HashSet<string> NotSo = ClaimWords.Set(
        "not never rarely seldom hardly isnt arent wont doesnt cannot cant wasnt dont wouldnt scarcely");

    private static readonly HashSet<string> NotAfterAll = ClaimWords.Set(
        "only just merely simply doubt matter wonder worries problem need needs longer reason other");

    private static readonly HashSet<string> EndsNo = ClaimWords.Set(
        "but and however although though yet while whereas because since so then only just which we our they "
        + "theyre its thats youll your you");

    /// <summary>Behind "as" these begin a reason.</summary>
    private static readonly HashSet<string> Reasons = ClaimWords.Set("theres there it its we our the everything all");

    /// <summary>What the subject of a thing listed as untrue begins with.</summary>
    private static readonly HashSet<string> Listed = ClaimWords.Set(
        "it its one you our my all there every they theyre we the everyone anyone no smp");

    private static readonly HashSet<string> Articles = ClaimWords.Set("the our this");

    /// <summary>"One to three sessions" is not one.</summary>
    public bool IsRange(ClaimSentence sentence, int first, int after)
    {
        for (var i = Math.Max(first, sentence.First + 1); i < Math.Min(after + 1, sentence.Last - 1); i++)
        {
            if (words[i].Word is "to" or "or"
                && ClaimNumbers.IsNumber(words[i - 1].Word) && ClaimNumbers.IsNumber(words[i + 1].Word)
                && !(i + 2 < sentence.Last && words[i + 2].Word is "hours" or "hour" or "minutes"))
                return true;
        }

        return false;
    }

    public bool IsDenied(ClaimSentence sentence, int first)
    {
        if (IsListedAsUntrue(sentence) || IsConceded(sentence, first))
            return true;
        // "It will not fade nor discolour" goes on with the same "no", and "not one complaint in ten years of trading" counts years.
        if (words[first].Word == "nor" || IsTimeOf(sentence, first))
            return false;
        for (var i = first; i > sentence.First && first - i < ReachOfThought; i--)
        {
            if (words[i].Before >= ClaimBreak.Clause)
                return words[words[i].Word is "or" or "and" or "nor" && i < first ? i + 1 : i].Word == "that" && IsUnpromised(sentence, i);
            var word = words[i - 1].Word;
            if (word == "impossible" && words[i].Word == "to"
                && !(i + 1 < sentence.Last && Perceiving.Contains(words[i + 1].Word)))
                return true;
            if (first - i >= ReachOfNo && !Thinking.Contains(words[i].Word) && !EndsNo.Contains(word))
                continue;
            if (word == "non" && i != first)
                continue;
            // In "no downtime no scabs zero pain" each "no" has its own noun.
            if (i < first && word is "no" or "zero" && words[first].Word is "no" or "zero" or "never" or "nothing" or "nil")
                return false;
            // "It doesn't budge doesn't fade": said again, the "no" has its own verb.
            if (i == first - 1 && word == words[first].Word && NotSo.Contains(word))
                return false;
            if (IsNo(sentence, i - 1))
                return !IsOfReason(sentence, i - 1, first);
            // "Unlike fibres it does not" is about it.
            if (word == "it" && IsBehindUnlike(sentence, i - 1))
                return false;
            if (word is "our" or "my" && i > sentence.First + 1 && words[i - 2].Word is "of" or "in")
                continue;
            if (EndsNo.Contains(word) || (word == "as" && Reasons.Contains(words[i].Word)))
                return false;
        }

        return false;
    }

    /// <summary>"No", "not", "far from" and "anything but", but not "not only" and "more than 10".</summary>
    private bool IsNo(ClaimSentence sentence, int at)
    {
        var next = words[at + 1];
        if (words[at].Word == "far" && next.Word == "from")
            return true;
        if (words[at].Word == "but" && at > sentence.First && words[at - 1].Word is "anything" or "everything")
            return true;
        return No.Contains(words[at].Word) && !(words[at].Word == "than" && next.IsNumber)
            && (!NotAfterAll.Contains(next.Word) || IsNotSimply(sentence, at));
    }

    /// <summary>"Because scar tissue has no feeling the treatment is painless" goes on without a comma.</summary>
    private bool IsOfReason(ClaimSentence sentence, int no, int first)
    {
        var reason = words[sentence.First].Word == "and" ? sentence.First + 1 : sentence.First;
        return words[reason].Word is "because" or "since" or "as" && reason < no && ClaimWords.Hold(words, no + 2, first, Articles);
    }

    private bool IsBehindUnlike(ClaimSentence sentence, int it)
    {
        var from = Math.Max(sentence.First, it - 5);
        return Enumerable.Range(from, it - from).Any(at => words[at].Word == "unlike");
    }

    /// <summary>"In eleven years of trading."</summary>
    private bool IsTimeOf(ClaimSentence sentence, int first) => first > sentence.First && first + 2 < sentence.Last
        && words[first].IsNumber && words[first - 1].Word == "in"
        && words[first + 1].Word == "years" && words[first + 2].Word is "of" or "as";

    /// <summary>"It will not simply vanish" stays; "not simply hidden but gone" goes on.</summary>
    private bool IsNotSimply(ClaimSentence sentence, int not) => words[not + 1].Word is "simply" or "just"
        && (words[not].Word == "wont" || (not > sentence.First && words[not - 1].Word is "will" or "would"));

    /// <summary>"We do not promise that it vanishes, that nobody notices, …"</summary>
    private bool IsUnpromised(ClaimSentence sentence, int end)
    {
        for (var i = sentence.First; i + 1 < end; i++)
        {
            if (NotSo.Contains(words[i].Word) && words[i + 1].Word is "guarantee" or "promise" or "claim" or "say" or "tell" or "pretend")
                return true;
        }

        return false;
    }

    /// <summary>Below "What we will not tell you": "That it is permanent."</summary>
    private bool IsListedAsUntrue(ClaimSentence sentence)
    {
        var that = words[sentence.First].Word is "and" or "or" ? sentence.First + 1 : sentence.First;
        return that + 2 < sentence.Last && words[that].Word == "that" && Listed.Contains(words[that + 1].Word);
    }

    /// <summary>"However painless the adverts make it sound".</summary>
    private bool IsConceded(ClaimSentence sentence, int first) =>
        first > sentence.First && words[first - 1].Word == "however" && words[first].Before == ClaimBreak.None;
}
