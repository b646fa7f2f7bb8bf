namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim state nothing: supposed, aimed at, over, made to depend, advised.</summary>
internal sealed class ClaimSuppositions(IReadOnlyList<ClaimToken> words)
{
    /// <summary>"How well it keeps its colour" is told by a scale, "how easily it is removed" by the pigment.</summary>
    private static readonly HashSet<string> Degrees = ClaimWords.Set("well much long easily quickly fast far deep deeply often many");

    /// <summary>How far back an aim is looked for.</summary>
    private const int Reach = 7;

    private static readonly HashSet<string> NotSo = ClaimWords.Set("never not dont doesnt wont isnt arent cannot cant");

    private static readonly HashSet<string> Supposing = ClaimWords.Set(
        "if unless whether should suppose imagine assuming hope hopefully wish maybe perhaps");

    private static readonly HashSet<string> Wishing = ClaimWords.Set(
        "want wants wanted wanting hoped seek seeking seeks looking search searching considering wondering wonder "
        + "dream prefer need desire desires hoping consider");

    private static readonly HashSet<string> OnlyIf = ClaimWords.Set(
        "if unless provided providing assuming depending depends case except excluding");

    private static readonly HashSet<string> Telling = ClaimWords.Set("look use wear work choose pick insist remember read keep open buy seek apply pat rinse wash blot dab shave bring clean");

    private static readonly HashSet<string> Undoing = ClaimWords.Set("laser lasered remove removed");

    private static readonly HashSet<string> Points = ClaimWords.Set("point factor consideration aspect criterion tip");

    private static readonly HashSet<string> Wearing = ClaimWords.Set("wear keep");

    private static readonly HashSet<string> Aiming = ClaimWords.Set("goal goals aim aims aiming ambition towards toward formerly previously previous former");

    private static readonly HashSet<string> Ended = ClaimWords.Set("lapsed expired expires pending cancelled until till");

    /// <summary>"If it is permanent" and "looking for something permanent" say nothing about what it is.</summary>
    public bool IsSupposed(ClaimSentence sentence, int first)
    {
        if (words[sentence.First].Word is "if" or "when" && ClaimWords.Hold(words, first, sentence.Last, ["then"]))
            return true;
        if (IsWhenItIs(sentence, first))
            return true;
        if (IsOfTheOther(sentence, first))
            return true;
        if (words[sentence.First].Word == "how" && sentence.Length > 1 && Degrees.Contains(words[sentence.First + 1].Word))
            return true;
        var main = IsMainSubject(first) ? first : sentence.Last;
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (words[i + 1].Before >= ClaimBreak.Clause || IsReason(i))
                return false;
            if (IsMainSubject(i))
                main = i;
            if (words[i].Word is "if" or "should" && main - i > 2 && main < sentence.Last && IsOffer(sentence, i))
                return false;
            if (ClaimWords.Self.Contains(words[i].Word) && first - i > 2)
                return IsUnreal(sentence, i);
            if (words[i].Word is "love" or "like" && words[i + 1].Word == "to" && i > sentence.First && words[i - 1].Word is "would" or "id" or "wed")
                return true;
            // "Even when it ages it does not turn blue" and "even if it softens …" promise it for that as well.
            if (words[i + 1].Word is "when" or "if" && words[i].Word == "even")
                return !(main - i > 2 && main < sentence.Last);
            if (words[i].Word == "if" && i > sentence.First && words[i - 1].Word == "even")
                continue;
            // "You see it before it is permanent."
            if (words[i].Word == "before" && first - i <= 2 && !words[i + 1].IsNumber && words[first].Word != "any")
                return true;
            if (Supposing.Contains(words[i].Word) || (words[i].Word == "supposed" && words[i + 1].Word == "to") || (first - i <= 7 && main == sentence.Last && IsWished(i)))
                return true;
        }

        return false;
    }

    /// <summary>"Mostly yes, when it is fine carbon."</summary>
    private bool IsWhenItIs(ClaimSentence sentence, int first) => Enumerable.Range(Math.Max(sentence.First, first - 3), Math.Min(3, first - sentence.First))
        .Any(at => words[at].Word == "when" && at + 2 < sentence.Last && words[at + 1].Word is "it" or "they" && words[at + 2].Word is "is" or "are");

    /// <summary>"Where a permanent procedure leaves its pigment, ours goes": what comes first is told of something else.</summary>
    private bool IsOfTheOther(ClaimSentence sentence, int first)
    {
        if (words[sentence.First].Word is not ("where" or "whereas" or "while") || first == sentence.First || words[sentence.First + 1].Word is not ("a" or "an" or "other" or "traditional" or "most"))
            return false;
        for (var i = sentence.First + 1; i <= first; i++)
        {
            if (words[i].Before == ClaimBreak.Clause)
                return false;
        }

        return true;
    }

    /// <summary>"You should not worry, as it is easily removed" and "because they are": a reason is told, not supposed.</summary>
    private bool IsReason(int at) => words[at].Word is "as" or "because" && words[at + 1].Word is "it" or "its" or "they" or "our" or "we" or "smp";

    /// <summary>"If you want it gone it can easily be removed" goes on without a comma.</summary>
    private bool IsMainSubject(int at) => at + 1 < words.Count && words[at].Word is "it" or "this" or "they" or "you" or "he" or "she"
        && words[at + 1].Word is "can" or "could" or "will" or "is" or "are" or "does" or "doesnt" or "never" or "wont"
            or "comes" or "come" or "goes" or "go" or "lifts" or "lift" or "leaves" or "fades" or "disappears" or "vanishes";

    /// <summary>"Our goal is to be licensed", "we used to be members", "our insurance has lapsed".</summary>
    public bool IsNotSoNow(ClaimSentence sentence, int first, int after)
    {
        for (var i = first - 1; i >= sentence.First && first - i < Reach && words[i + 1].Before < ClaimBreak.Clause; i--)
        {
            if (Aiming.Contains(words[i].Word) || (words[i].Word is "stopped" or "quit" or "abandoned" && words[i + 1].Word == "using")
                || (words[i].Word == "tried" && words[i + 1].Word is not ("plenty" or "many" or "most" or "all" or "every" or "them"))
                || (words[i].Word is "apply" or "applied" or "applying" && words[i + 1].Word == "for")
                || (words[i].Word == "used" && words[i + 1].Word == "to" && i > sentence.First && ClaimWords.Self.Contains(words[i - 1].Word))
                || (words[i].Word is "until" or "till" && i == sentence.First && ClaimNumbers.IsYear(words[i + 1].Word)))
                return true;
        }

        return Enumerable.Range(after, Math.Max(0, Math.Min(sentence.Last, after + 4) - after)).Any(IsEnd)
            || Enumerable.Range(first, after - first).Any(at => words[at].Word is "applied" or "applying" && words[Math.Min(at + 1, after - 1)].Word == "for");
    }

    /// <summary>"Our licence is pending", but not "thousands treated until today" and "it stays until the end".</summary>
    private bool IsEnd(int at) => Ended.Contains(words[at].Word)
        && !(words[at].Word is "until" or "till" && at + 1 < words.Count && (words[at + 1].Word is "today" or "now" or "this"
            || (words[at + 1].Word == "the" && at + 2 < words.Count && words[at + 2].Word is "end" or "present" or "day")));

    /// <summary>"If we promised …" goes on with what would be; "if you come to us" does not.</summary>
    private bool IsUnreal(ClaimSentence sentence, int self) => self > sentence.First
        && words[self - 1].Word is "if" or "unless" && words[self + 1].Word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"You need a …", but not "you need not", "you need only" and "most need just one".</summary>
    private bool IsWished(int at) => Wishing.Contains(words[at].Word) && words[at + 1].Word is not ("not" or "never" or "no" or "only")
        && !(words[at].Word == "need" && words[at + 1].Word is "just" or "exactly" or "one" or "1")
        && !(words[at].Word == "need" && words[at + 1].Word == "to")
        && !(at > 0 && words[at - 1].Word is "only" or "no") && (words[at].Word != "looking" || words[at + 1].Word is "for" or "to" or "into");

    public bool IsConditional(ClaimSentence sentence, int first, int after)
    {
        // "One day, perhaps, we will."
        if (after < sentence.Last && words[after].Word is "perhaps" or "maybe")
            return true;
        for (var i = after; i < sentence.Last && i < after + 8 && words[i].Before < ClaimBreak.Clause; i++)
        {
            // "You decide if you repeat."
            if (words[i].Word == "if" && i > first && words[i - 1].Word is "decide" or "choose" or "see" or "know" or "ask")
                return false;
            // "Nothing to do except enjoy it."
            if (words[i].Word == "except" && i + 1 < sentence.Last && words[i + 1].Word is "enjoy" or "look" or "smile" or "admire" or "relax" or "to")
                return false;
            if (OnlyIf.Contains(words[i].Word))
                return !IsOffer(sentence, i) && !IsUnlessUndone(sentence, i);
            if (words[i].Word == "when" && i == after && first > sentence.First && words[first - 1].Word == "as")
                return true;
            // "It stays neutral for as long as you wear it" sets an end, "it lasts as long as you protect it" a condition.
            if (words[i].Word is "as" && i + 2 < sentence.Last && words[i + 1].Word == "long" && words[i + 2].Word == "as")
                return !(i > sentence.First && words[i - 1].Word == "for" && ClaimWords.Hold(words, i + 3, Math.Min(sentence.Last, i + 5), Wearing));
        }

        return false;
    }

    /// <summary>"It is there for good unless you laser it."</summary>
    private bool IsUnlessUndone(ClaimSentence sentence, int unless) => words[unless].Word == "unless"
        && ClaimWords.Hold(words, unless + 1, Math.Min(sentence.Last, unless + 8), Undoing);

    /// <summary>"If you ever change your mind" offers; it does not take back.</summary>
    private bool IsOffer(ClaimSentence sentence, int condition)
    {
        for (var i = condition + 1; i < sentence.Last && i <= condition + 4; i++)
        {
            if (words[i].Word is "change" or "decide" or "wish" or "want" or "regret" or "ever" or "like" or "needed" or "required"
                or "necessary" or "desired" or "prefer" or "need")
                return true;
        }

        return false;
    }

    public bool IsAdvised(ClaimSentence sentence, int first)
    {
        if (IsPointToWeigh(sentence))
            return true;
        if (words[first].Word is "open" or "use" && words[first].Before >= ClaimBreak.Sentence && !IsNounUse(first)
            && !IsBeforeReader(sentence, first))
            return true;
        for (var i = first - 1; i >= sentence.First && first - i < 24; i--)
        {
            if (ClaimWords.Self.Contains(words[i].Word) || IsReason(i) || (words[i].Word is "there" or "theres" && words[i].Before == ClaimBreak.Clause))
                return false;
            if (words[i].Word == "should" && (i == sentence.First || words[i + 1].Word is "you" or "your" or "they" or "he" or "she" or "anyone"))
                return false;
            if (Telling.Contains(words[i].Word) && !IsNounUse(i) && IsImperative(sentence, i))
                return true;
            // "We don't ask you to cover anything."
            if (words[i].Word == "ask" && i > sentence.First && NotSo.Contains(words[i - 1].Word))
                continue;
            if (words[i].Word is "should" or "must" or "shall" or "ensure" or "check" or "verify" or "confirm" or "ask" or "avoid" or "beware" or "homework" or "insist" or "demand")
                return true;
            if (words[i].Word is "trust" or "believe" && i > sentence.First && words[i - 1].Word is "not" or "never" or "dont")
                return true;
            if (words[i].Word == "sure" && i > sentence.First && words[i - 1].Word == "make")
                return true;
            if (words[i].Word is "has" or "have" && words[i + 1].Word == "to" && !(i > sentence.First && NotSo.Contains(words[i - 1].Word)))
                return true;
            if (words[i].Word is "recommend" or "recommends" && words[i + 1].Word is not ("it" or "smp" or "this" or "our" or "that"))
                return true;
            if (IsOfLaw(i))
                return true;
            if (words[i].Word is "requires" or "require" or "demands" or "obliges" && words[i + 1].Word == "that")
                return true;
            if (words[i].Word == "find" && i > sentence.First + 1 && words[i - 2].Word is "hard" or "difficult" or "rare" or "impossible")
                return true;
        }

        return false;
    }

    /// <summary>"Open a fresh cartridge in front of you" leaves out who does.</summary>
    private bool IsBeforeReader(ClaimSentence sentence, int first) => Enumerable.Range(first, Math.Max(0, Math.Min(sentence.Last - 2, first + 10) - first))
        .Any(at => words[at].Word == "front" && words[at + 1].Word == "of" && words[at + 2].Word == "you");

    /// <summary>"The law asks for single-use needles", and so does "it".</summary>
    private bool IsOfLaw(int at) => words[at + 1].Word switch
    {
        "for" => words[at].Word is "asks" or "calls" or "provides" && (at + 2 >= words.Count || words[at + 2].Before == ClaimBreak.None),
        _ => words[at].Word is "demands" or "prescribes" or "mandates" or "stipulates" or "obliges",
    };

    /// <summary>"Another point is the use of sterile instruments."</summary>
    private bool IsPointToWeigh(ClaimSentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < Math.Min(sentence.Last, sentence.First + 5); i++)
        {
            if (Points.Contains(words[i].Word) && words[i + 1].Word is "is" or "to" && !ClaimWords.Hold(words, sentence.First, i, ClaimWords.Self))
                return words[sentence.First].Word is "another" or "one" or "an" or "a" or "the" or "next" or "first" or "second";
        }

        return false;
    }

    /// <summary>"Use of sterile needles is standard."</summary>
    private bool IsNounUse(int at) => words[at].Word == "use" && at + 1 < words.Count && words[at + 1].Word == "of";

    /// <summary>"Use fresh needles" and "always wear gloves" tell the reader what to do.</summary>
    private bool IsImperative(ClaimSentence sentence, int verb) => (words[verb].Word != "clean" || words[verb + 1] is { Before: ClaimBreak.None, Word: "the" or "your" or "it" or "with" })
        && IsBegun(sentence, verb);

    private bool IsBegun(ClaimSentence sentence, int verb) =>
        words[verb].Before >= ClaimBreak.Clause
        || (verb == sentence.First + 1 && words[sentence.First].Word is "always" or "never" or "please" or "only" or "and" or "then");
}
