namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim take it back: denied or refuted.</summary>
internal sealed class ClaimDenials(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far back a "no" is looked for.</summary>
    private const int ReachOfNo = 7;

    /// <summary>"Do not conclude from it that …" reaches further.</summary>
    private const int ReachOfThought = 14;

    private static readonly HashSet<string> Thinking = ClaimWords.Set("conclude seen claim say promise know think mean prove shown");

    private static readonly HashSet<string> No = ClaimWords.Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent "
        + "hasnt havent wouldnt shouldnt couldnt aint nobody nobodys noone noones nothing hardly barely rarely seldom rather than "
        + "opposed lack lacking lacks unlike avoid fake non false untrue foolish dishonest lying");

    /// <summary>What is impossible to see is hidden; what is impossible to do is not done.</summary>
    private static readonly HashSet<string> Perceiving = ClaimWords.Set("see spot tell notice find detect feel distinguish");

    private static readonly HashSet<string> NotSo =
        ClaimWords.Set(
        "not never rarely seldom hardly isnt arent wont doesnt cannot cant wasnt dont wouldnt scarcely");

    /// <summary>What ought to be, and what is only said to be.</summary>
    private static readonly HashSet<string> NotTold = ClaimWords.Set("should must marketed called advertised sold described");

    /// <summary>What may stand before a "not".</summary>
    private static readonly HashSet<string> Lead = ClaimWords.Set("will does do can usually often commonly sometimes");

    private static readonly HashSet<string> NotAfterAll = ClaimWords.Set(
        "only just merely simply doubt matter wonder worries problem need needs longer reason other");

    private static readonly HashSet<string> Unlike = ClaimWords.Set("unlike");

    private static readonly HashSet<string> EndsNo = ClaimWords.Set(
        "but and however although though yet while whereas because since so then only just which we our they "
        + "theyre its thats youll your you");

    private static readonly HashSet<string> Refuting = ClaimWords.Set(
        "myth misconception false untrue lie misleading gimmick impossible rare unlikely nonsense wrong "
        + "untruth impossibility unrealistic trick scam fiction rubbish bogus inaccurate unachievable meaningless buzzword slogan");

    /// <summary>What the subject of a thing listed as untrue begins with.</summary>
    private static readonly HashSet<string> Listed = ClaimWords.Set(
        "it its one you our my all there every they theyre we the everyone anyone no smp");

    /// <summary>What is said of a property that is weighed, not claimed: "vegan is fine", "membership is a plus".</summary>
    private static readonly HashSet<string> Weighing = ClaimWords.Set(
        "plus bonus must start joke advantage fine nice welcome better best good optional another preferred desirable essential vital useful");

    private static readonly HashSet<string> BeforeWeight = ClaimWords.Set("a an the always usually also only just one another very");

    /// <summary>What a "never" says besides: "our organic pigment never fades" is still about organic pigment.</summary>
    private static readonly HashSet<string> Behaving = ClaimWords.Set(
        "fade fades turn turns change changes go goes shift shifts discolour discolor bleed bleeds blur blurs migrate migrates "
        + "spread spreads irritate irritates harm harms hurt hurts");

    private static readonly HashSet<string> Nothing = ClaimWords.Set("nothing little");

    /// <summary>"One to three sessions" is not one.</summary>
    public bool IsRange(ClaimSentence sentence, int first, int after)
    {
        for (var i = Math.Max(first, sentence.First + 1); i < Math.Min(after + 1, sentence.Last - 1); i++)
        {
            if (words[i].Word is "to" or "or" && ClaimNumbers.IsNumber(words[i - 1].Word) && ClaimNumbers.IsNumber(words[i + 1].Word)
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
            if (word == "impossible" && words[i].Word == "to" && !Perceiving.Contains(words[i + 1].Word))
                return true;
            if (first - i >= ReachOfNo && !Thinking.Contains(words[i].Word) && !EndsNo.Contains(word))
                continue;
            if (word == "non" && i != first)
                continue;
            // In "no downtime no scabs zero pain" each "no" has its own noun.
            if (i < first && word is "no" or "zero" && words[first].Word is "no" or "zero" or "never" or "nothing" or "nil")
                return false;
            if ((word == "far" && words[i].Word == "from") || (word == "but" && i > sentence.First + 1 && words[i - 2].Word is "anything" or "everything"))
                return true;
            if (No.Contains(word) && (!NotAfterAll.Contains(words[i].Word) || IsNotSimply(sentence, i - 1)) && !(word == "than" && words[i].IsNumber))
                return true;
            // "Unlike fibres it does not" is about it.
            if (word == "it" && ClaimWords.Hold(words, Math.Max(sentence.First, i - 6), i - 1, Unlike))
                return false;
            if (word is "our" or "my" && i > sentence.First + 1 && words[i - 2].Word is "of" or "in")
                continue;
            if (EndsNo.Contains(word) || (word == "as" && words[i].Word is "theres" or "there" or "it" or "its" or "we" or "our" or "the" or "everything" or "all"))
                return false;
        }

        return false;
    }

    /// <summary>"In eleven years of trading."</summary>
    private bool IsTimeOf(ClaimSentence sentence, int first) => first > sentence.First && first + 2 < sentence.Last
        && words[first].IsNumber && words[first - 1].Word == "in" && words[first + 1].Word == "years" && words[first + 2].Word is "of" or "as";

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

    /// <summary>"It is permanent. It isn't."</summary>
    public bool IsTakenBack(ClaimSentence? next)
    {
        if (next is null || next.Length > 4 || next.IsQuestion)
            return false;
        var word = words[next.First].Word;
        // "A fresh needle, every time. If not, leave."
        if (next.Length > 2 && word == "if" && words[next.First + 1].Word == "not" && words[next.First + 2].Before == ClaimBreak.Clause)
            return true;
        return Refuting.Contains(word) || (word == "not" && words[next.Last - 1].Word is "true" or "so" or "really")
            || (next.Length is 2 or 3 && word is "it" or "they" or "that" or "this" or "thats" or "its"
                && (NotSo.Contains(words[next.Last - 1].Word) || Refuting.Contains(words[next.Last - 1].Word)));
    }

    /// <summary>"We would love to say that it suits everyone, but it doesn't."</summary>
    private bool IsTakenBackBelow(ClaimSentence sentence, int after)
    {
        for (var i = after; i + 2 < sentence.Last && i < after + ReachOfNo; i++)
        {
            if (words[i].Word == "but" && NotSo.Contains(words[i + 2].Word) && (i + 3 == sentence.Last || words[i + 3].Before >= ClaimBreak.Clause))
                return true;
        }

        return false;
    }

    /// <summary>"Vegan is fine", "ten years in brows is not ten years in scalps", "vegan or not".</summary>
    private bool IsWeighed(ClaimSentence sentence, int after)
    {
        if (after + 1 < sentence.Last && words[after].Word == "or" && words[after + 1].Word == "not")
            return true;
        if (after + 1 < sentence.Last && words[after].Word == "nice" && words[after + 1].Word == "to")
            return true;
        // "A two-day course does not make an artist."
        for (var i = after; i + 2 < sentence.Last && i < after + ReachOfThought && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word is "dont" or "doesnt" or "not" && words[i + 1].Word == "make" && words[i + 2].Word is "a" or "an" or "you" or "anyone" or "someone")
                return true;
        }

        // "SPCP membership a plus."
        if (after + 1 < sentence.Last && words[after].Word is "a" or "an" && words[after].Before == ClaimBreak.None && words[after + 1].Word is "plus" or "bonus" or "must" or "advantage")
            return true;
        for (var i = after; i + 1 < sentence.Last && i < after + 4 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word is not ("is" or "are") || words[i - 1].Word == "you")
                continue;
            var of = i + 1;
            while (of + 1 < sentence.Last && BeforeWeight.Contains(words[of].Word))
                of++;
            return Weighing.Contains(words[of].Word) || (words[of].Word == "not" && of + 1 < sentence.Last && words[of + 1].IsNumber);
        }

        return false;
    }

    /// <summary>"One session is not enough", "painless SMP is a myth".</summary>
    public bool IsRefuted(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 3 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (NotSo.Contains(words[i].Word) && i + 1 < sentence.Last && Behaving.Contains(words[i + 1].Word))
                break;
            if (words[i].Word == "should" && i + 1 < sentence.Last && words[i + 1].Word is "you" or "it" or "they" or "anyone")
                break;
            if (i + 2 < sentence.Last && words[i].Word is "has" or "have" or "needs" or "need" && words[i + 1].Word == "to" && words[i + 2].Word == "be")
                return true;
            if (NotSo.Contains(words[i].Word) || NotTold.Contains(words[i].Word))
                return true;
            if (!ClaimWords.BeOrHave.Contains(words[i].Word) && !Lead.Contains(words[i].Word))
                break;
        }

        if (after < sentence.Last && words[after] is { Word: "would", Before: ClaimBreak.None } && after + 1 < sentence.Last
            && words[after + 1].Word is "be" or "take" or "need" or "suffice" or "look" or "cost" or "help")
            return true;
        // "A one-session treatment may look fine on the day."
        if (after + 1 < sentence.Last && words[after] is { Word: "may" or "might", Before: ClaimBreak.None } && words[after + 1].Word is "look" or "seem" or "sound")
            return true;
        if (IsWeighed(sentence, after) || IsTakenBackBelow(sentence, after) || (after < sentence.Last && words[after] is { Word: "means", Before: ClaimBreak.None }))
            return true;
        if (after < sentence.Last && words[after] is { Word: "no", Before: ClaimBreak.Clause } && (after + 1 == sentence.Last || words[after + 1].Before >= ClaimBreak.Clause))
            return true;
        for (var i = after; i < sentence.Last && i < after + 7 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word == "i" && i + 1 < sentence.Last && words[i + 1].Word is "think" or "guess" or "believe" or "reckon" or "suppose")
                return true;
            if (words[i].Word is "word" or "term" && i > after && words[i - 1].Word is "a" or "the")
                return true;
            if (Refuting.Contains(words[i].Word) || (words[i].Word is "flag" or "flags" && words[i - 1].Word == "red"))
                return true;
            if (i + 2 < sentence.Last && words[i].Word == "is" && words[i + 1].Word == "what" && words[i + 2].Word is not ("we" or "you" or "our" or "sets" or "makes"))
                return true;
            if (i + 1 < sentence.Last && NotSo.Contains(words[i].Word) && words[i + 1].Word is "promise" or "guarantee")
                return true;
            if (words[i].Word is "says" or "say" or "means" or "mean" or "proves" or "tells" && ClaimWords.Hold(words, i + 1, Math.Min(sentence.Last, i + 5), Nothing))
                return true;
            if (words[i].Word is "and" or "but" or "because")
                return false;
        }

        return false;
    }
}
