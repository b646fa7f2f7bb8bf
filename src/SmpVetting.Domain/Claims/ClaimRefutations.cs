namespace SmpVetting.Domain.Claims;

/// <summary>Why words behind a claim take it back: "is not enough", "is a myth", "it isn't".</summary>
internal sealed class ClaimRefutations(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimWeighings weighings = new(words);

    /// <summary>How far behind a claim its "but it doesn't" is looked for.</summary>
    private const int ReachOfBut = 7;

    /// <summary>What ought to be, and what is only said to be.</summary>
    private static readonly HashSet<string> NotTold = ClaimWords.Set(
        "should must marketed called advertised sold described");

    /// <summary>What may stand before a "not".</summary>
    private static readonly HashSet<string> Lead = ClaimWords.Set("will does do can usually often commonly sometimes");

    private static readonly HashSet<string> Refuting = ClaimWords.Set(
        "myth misconception false untrue lie misleading gimmick impossible rare unlikely nonsense wrong untruth "
        + "impossibility unrealistic trick scam fiction rubbish bogus inaccurate unachievable meaningless buzzword "
        + "slogan guesswork gamble");

    /// <summary>What a "never" says besides: "our organic pigment never fades" is still about organic pigment.</summary>
    private static readonly HashSet<string> Behaving = ClaimWords.Set(
        "fade fades turn turns change changes go goes shift shifts discolour discolor bleed bleeds blur blurs "
        + "migrate migrates spread spreads irritate irritates harm harms hurt hurts");

    private static readonly HashSet<string> Nothing = ClaimWords.Set("nothing little");

    /// <summary>"It is permanent. It isn't."</summary>
    public bool IsTakenBack(ClaimSentence? next)
    {
        if (next is null || next.Length > 4 || next.IsQuestion)
            return false;
        var word = words[next.First].Word;
        // "A fresh needle, every time. If not, leave."
        if (next.Length > 2 && word == "if" && words[next.First + 1].Word == "not" && words[next.First + 2].Before == ClaimBreak.Clause)
            return true;
        return (Refuting.Contains(word) && !IsNumbered(next)) || (word == "not" && words[next.Last - 1].Word is "true" or "so" or "really")
            || (next.Length is 2 or 3 && word is "it" or "they" or "that" or "this" or "thats" or "its"
                && (ClaimDenials.NotSo.Contains(words[next.Last - 1].Word) || Refuting.Contains(words[next.Last - 1].Word)));
    }

    /// <summary>"Myth 4: it's agony" is the next of a list.</summary>
    private bool IsNumbered(ClaimSentence next) => next.Length > 1 && words[next.First + 1].IsNumber;

    /// <summary>"We would love to say that it suits everyone, but it doesn't."</summary>
    private bool IsTakenBackBelow(ClaimSentence sentence, int after)
    {
        for (var i = after; i + 2 < sentence.Last && i < after + ReachOfBut; i++)
        {
            if (words[i].Word == "but" && ClaimDenials.NotSo.Contains(words[i + 2].Word) && EndsPart(sentence, i + 3))
                return true;
        }

        return false;
    }

    /// <summary>"One session is not enough", "painless SMP is a myth".</summary>
    public bool IsRefuted(ClaimSentence sentence, int after) =>
        IsNegated(sentence, after) || IsAnsweredNo(sentence, after) || weighings.AreBehind(sentence, after)
        || IsTakenBackBelow(sentence, after) || IsDebunked(sentence, after);

    /// <summary>"Is not", "has to be", "should be", "is only called so".</summary>
    private bool IsNegated(ClaimSentence sentence, int after)
    {
        // "One session of laser will not be enough."
        var begin = after < sentence.Last && words[after].Word == "of" ? after + 2 : after;
        for (var i = begin; i < sentence.Last && i < begin + 3 && words[i].Before < ClaimBreak.Clause; i++)
        {
            var next = i + 1 < sentence.Last ? words[i + 1].Word : "";
            if (ClaimDenials.NotSo.Contains(words[i].Word) && Behaving.Contains(next))
                return false;
            if (words[i].Word == "should" && next is "you" or "it" or "they" or "anyone")
                return false;
            if (words[i].Word is "has" or "have" or "needs" or "need" && next == "to"
                && i + 2 < sentence.Last && words[i + 2].Word == "be")
                return true;
            if (ClaimDenials.NotSo.Contains(words[i].Word) || NotTold.Contains(words[i].Word))
                return true;
            if (!ClaimWords.BeOrHave.Contains(words[i].Word) && !Lead.Contains(words[i].Word))
                return false;
        }

        return false;
    }

    /// <summary>"Vegan: no."</summary>
    private bool IsAnsweredNo(ClaimSentence sentence, int after) => after < sentence.Last
        && words[after] is { Word: "no", Before: ClaimBreak.Clause } && EndsPart(sentence, after + 1);

    private bool EndsPart(ClaimSentence sentence, int at) =>
        at == sentence.Last || words[at].Before >= ClaimBreak.Clause;

    /// <summary>"Is a myth", "is what they say", "I think", "is a red flag", "says nothing".</summary>
    private bool IsDebunked(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 7 && words[i].Before < ClaimBreak.Clause; i++)
        {
            var next = i + 1 < sentence.Last ? words[i + 1].Word : "";
            if (words[i].Word == "i" && next is "think" or "guess" or "believe" or "reckon" or "suppose")
                return true;
            if (words[i].Word is "word" or "term" && i > after && words[i - 1].Word is "a" or "the")
                return true;
            // "One pass does the trick."
            if (i > sentence.First + 1 && words[i].Word == "trick" && words[i - 1].Word == "the" && words[i - 2].Word is "does" or "do" or "did")
                return false;
            if (Refuting.Contains(words[i].Word) || (words[i].Word is "flag" or "flags" && words[i - 1].Word == "red"))
                return true;
            if (words[i].Word == "is" && next == "what" && i + 2 < sentence.Last
                && words[i + 2].Word is not ("we" or "you" or "our" or "sets" or "makes"))
                return true;
            if (ClaimDenials.NotSo.Contains(words[i].Word) && next is "promise" or "guarantee")
                return true;
            if (words[i].Word is "says" or "say" or "means" or "mean" or "proves" or "tells"
                && ClaimWords.Hold(words, i + 1, Math.Min(sentence.Last, i + 5), Nothing))
                return true;
            if (words[i].Word is "and" or "but" or "because")
                return false;
        }

        return false;
    }
}
