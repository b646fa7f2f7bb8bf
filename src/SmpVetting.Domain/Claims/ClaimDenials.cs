namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim take it back: denied or refuted.</summary>
internal sealed class ClaimDenials(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimWeighings weighings = new(words);

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

    private static readonly HashSet<string> NotSo = ClaimWords.Set(
        "not never rarely seldom hardly isnt arent wont doesnt cannot cant wasnt dont wouldnt scarcely");

    /// <summary>What ought to be, and what is only said to be.</summary>
    private static readonly HashSet<string> NotTold = ClaimWords.Set(
        "should must marketed called advertised sold described");

    /// <summary>What may stand before a "not".</summary>
    private static readonly HashSet<string> Lead = ClaimWords.Set("will does do can usually often commonly sometimes");

    private static readonly HashSet<string> NotAfterAll = ClaimWords.Set(
        "only just merely simply doubt matter wonder worries problem need needs longer reason other");

    private static readonly HashSet<string> EndsNo = ClaimWords.Set(
        "but and however although though yet while whereas because since so then only just which we our they "
        + "theyre its thats youll your you");

    /// <summary>Behind "as" these begin a reason.</summary>
    private static readonly HashSet<string> Reasons = ClaimWords.Set("theres there it its we our the everything all");

    private static readonly HashSet<string> Refuting = ClaimWords.Set(
        "myth misconception false untrue lie misleading gimmick impossible rare unlikely nonsense wrong untruth "
        + "impossibility unrealistic trick scam fiction rubbish bogus inaccurate unachievable meaningless buzzword "
        + "slogan guesswork gamble");

    /// <summary>What the subject of a thing listed as untrue begins with.</summary>
    private static readonly HashSet<string> Listed = ClaimWords.Set(
        "it its one you our my all there every they theyre we the everyone anyone no smp");

    /// <summary>What a "never" says besides: "our organic pigment never fades" is still about organic pigment.</summary>
    private static readonly HashSet<string> Behaving = ClaimWords.Set(
        "fade fades turn turns change changes go goes shift shifts discolour discolor bleed bleeds blur blurs "
        + "migrate migrates spread spreads irritate irritates harm harms hurt hurts");

    private static readonly HashSet<string> Articles = ClaimWords.Set("the our this");

    private static readonly HashSet<string> Nothing = ClaimWords.Set("nothing little");

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
                && (NotSo.Contains(words[next.Last - 1].Word) || Refuting.Contains(words[next.Last - 1].Word)));
    }

    /// <summary>"Myth 4: it's agony" is the next of a list.</summary>
    private bool IsNumbered(ClaimSentence next) => next.Length > 1 && words[next.First + 1].IsNumber;

    /// <summary>"We would love to say that it suits everyone, but it doesn't."</summary>
    private bool IsTakenBackBelow(ClaimSentence sentence, int after)
    {
        for (var i = after; i + 2 < sentence.Last && i < after + ReachOfNo; i++)
        {
            if (words[i].Word == "but" && NotSo.Contains(words[i + 2].Word) && EndsPart(sentence, i + 3))
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
            if (NotSo.Contains(words[i].Word) && Behaving.Contains(next))
                return false;
            if (words[i].Word == "should" && next is "you" or "it" or "they" or "anyone")
                return false;
            if (words[i].Word is "has" or "have" or "needs" or "need" && next == "to"
                && i + 2 < sentence.Last && words[i + 2].Word == "be")
                return true;
            if (NotSo.Contains(words[i].Word) || NotTold.Contains(words[i].Word))
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
            if (Refuting.Contains(words[i].Word) || (words[i].Word is "flag" or "flags" && words[i - 1].Word == "red"))
                return true;
            if (words[i].Word == "is" && next == "what" && i + 2 < sentence.Last
                && words[i + 2].Word is not ("we" or "you" or "our" or "sets" or "makes"))
                return true;
            if (NotSo.Contains(words[i].Word) && next is "promise" or "guarantee")
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
