namespace SmpVetting.Domain.Claims;

/// <summary>Whose words they are: the writer's own, or reported.</summary>
internal sealed class ClaimReports(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far back somebody who says it is looked for.</summary>
    private const int Reach = 20;

    private static readonly HashSet<string> Speech = ClaimWords.Set(
        "say says said saying admit admits admitted claim claims claimed claiming tell tells told telling promise "
        + "promises promised promising advertise advertises advertised argue argues believe believes believed think "
        + "thinks thought assume assumes assumed heard hear allege suggest suggests purport argued boast boasts "
        + "pretend pretends convince convinces calls calling called labelled labeled described touted myth "
        + "misconception rumour rumor supposedly allegedly praised hailed billed according marketed report reports "
        + "reported reporting describe describes explained stated insists termed dubbed implies imply mention "
        + "mentions read writes wrote mislead misled lie lied lies lying referred warned apparently seemingly reportedly "
        + "swear swears swore vowed insisted asked pitch");

    /// <summary>"The pigment lies so shallow that …", "clients lie there without pain".</summary>
    private static readonly HashSet<string> Lying = ClaimWords.Set(
        "so there here in on at just only under beneath below within between flat down back still close near shallow shallower deeper");

    private static readonly HashSet<string> Answering = ClaimWords.Set(
        "contrary despite otherwise whatever different same");

    private static readonly HashSet<string> Speakers = ClaimWords.Set("we i ive weve well id ill im let");

    /// <summary>"Our books say 1,200 clients" and "the label says vegan" are the writer's as well.</summary>
    private static readonly HashSet<string> Papers = ClaimWords.Set(
        "books system records diary counter label batch report certificate calendar");

    private static readonly HashSet<string> Explaining = ClaimWords.Set(
        "learn learns explains explain understand teach teaches discuss about");

    private static readonly HashSet<string> Naming = ClaimWords.Set(
        "called known named labelled labeled described termed dubbed referred");

    /// <summary>"You understand that it is permanent" is put before a client to sign.</summary>
    private static readonly HashSet<string> Signing = ClaimWords.Set(
        "understand acknowledge accept agree confirm aware");

    /// <summary>"We look at how instruments are sterilised" does not say how they are.</summary>
    private static readonly HashSet<string> Looking = ClaimWords.Set(
        "at check ask checks asks discuss covers assess inspect");

    /// <summary>"He wants proof that the ink is vegan", "your records or proof that you use new needles".</summary>
    private static readonly HashSet<string> Wanting = ClaimWords.Set(
        "want wants wanted need needs or for asks ask see any no");

    private static readonly HashSet<string> Askers = ClaimWords.Set(
        "people clients customers patients men women guys many some they often always");

    /// <summary>With what the sentence goes on after an aside.</summary>
    private static readonly HashSet<string> Resuming = ClaimWords.Set(
        "is are can will has gives offers provides creates it this smp we our");

    private static readonly HashSet<string> Selling = ClaimWords.Set("sold marketed labelled labeled advertised");

    private static readonly HashSet<string> Retold = ClaimWords.Set(
        "not never dont cannot cant wont didnt was were got get been see seen hear read");

    /// <summary>Others say it, or it is doubted; a statement of the writer's own is neither.</summary>
    public bool IsReported(ClaimSentence sentence, int first)
    {
        if (words[first].Word is "one" or "another" && first + 1 < sentence.Last
            && words[first + 1].Word is "says" or "claims" or "said" or "promises" or "swears")
            return true;
        if (IsForm(sentence))
            return true;
        for (var i = first - 1; i >= sentence.First && first - i < Reach; i--)
        {
            if (IsSpeech(sentence, i, first) || IsCiting(i))
                return true;
            if (IsOwnAgain(i, first))
                return false;
            if (i > sentence.First && IsBroughtUp(i))
                return true;
            if (IsOnlyNamed(sentence, i, first) || IsOnlyLearned(i))
                return true;
        }

        return false;
    }

    /// <summary>"The client has declared any allergy to metals" is signed, not said.</summary>
    private bool IsForm(ClaimSentence sentence) => sentence.Length > 4 && words[sentence.First].Word == "the"
        && words[sentence.First + 1].Word is "client" or "patient" or "customer" or "undersigned"
        && words[words[sentence.First + 2].Word == "has" ? sentence.First + 3 : sentence.First + 2].Word
            is "declared" or "declares" or "confirms" or "confirmed" or "acknowledges" or "acknowledged" or "understands" or "understood" or "accepts" or "consents";

    /// <summary>"They say that", but not "say goodbye to", "believe in" and "think of".</summary>
    private bool IsSpeech(ClaimSentence sentence, int verb, int first)
    {
        if (!Speech.Contains(words[verb].Word))
            return false;
        var next = words[verb + 1].Word;
        var isSomethingElse = next is "goodbye" or "hello" or "bye"
            || (words[verb].Word is "lie" or "lies" or "lying" && Lying.Contains(next))
            || (words[verb].Word is "believe" or "believes" && next == "in")
            || (words[verb].Word is "think" or "read" && next is "of" or "as");
        return !isSomethingElse && !IsSpeaker(sentence, verb) && !IsAnswered(sentence, verb, first)
            && !IsAside(sentence, verb, first);
    }

    /// <summary>"Words such as vegan."</summary>
    private bool IsCiting(int at) => words[at].Word is "words" or "terms" or "labels" or "phrases"
        && words[at + 1].Word is "such" or "like" or "as";

    /// <summary>
    /// "You may have read otherwise, but our pigment …" and "they asked whether the machine was on, because there is nothing
    /// to feel" go on with the writer's own words.
    /// </summary>
    private bool IsOwnAgain(int at, int first) => words[at].Word switch
    {
        "but" => ClaimWords.Hold(words, at + 1, Math.Min(first + 1, at + 3), ClaimWords.Self)
            || words[at + 1].Word is "it" or "its" or "this" || (words[at + 1].Word == "no" && at + 2 < words.Count && words[at + 2].Before == ClaimBreak.Clause),
        "because" => words[at].Before == ClaimBreak.Clause || words[at + 1].Word is "it" or "smp" or "our",
        _ => false,
    };

    /// <summary>What is doubted, explained, asked for, signed or looked at, as the word before it tells.</summary>
    private bool IsBroughtUp(int at)
    {
        var before = words[at - 1].Word;
        var next = words[at + 1].Word;
        if (IsDoubted(before, words[at].Word))
            return true;
        if (Signing.Contains(words[at].Word) && next == "that" && before is "you" or "i" or "am" or "client" or "they")
            return true;
        return words[at].Word switch
        {
            "why" => Explaining.Contains(before),
            "how" => Explaining.Contains(before) || (Looking.Contains(before) && next is not ("we" or "i")),
            "proof" or "evidence" => next == "that" && Wanting.Contains(before),
            "ask" or "asks" => next is "us" or "me" or "for" && Askers.Contains(before),
            _ => false,
        };
    }

    /// <summary>"Also known as", "the firm had sold it as vegan", "the word permanent".</summary>
    private bool IsOnlyNamed(ClaimSentence sentence, int at, int first) => words[at].Word switch
    {
        "known" => words[at + 1].Word == "as" && !IsAside(sentence, at, first),
        "sold" or "passed" or "marketed" =>
            Enumerable.Range(at + 1, Math.Min(first, at + 3) - at).Any(later => words[later].Word == "as"),
        "word" or "words" or "term" => at >= first - 2,
        _ => false,
    };

    /// <summary>"The idea that it hurts", "I learned that".</summary>
    private bool IsOnlyLearned(int at) => words[at + 1].Word == "that"
        && words[at].Word is "idea" or "notion" or "belief" or "learned" or "learnt";

    /// <summary>"Products sold as natural, organic or vegan" are only called so.</summary>
    public bool IsSoldAs(ClaimSentence sentence, int first, int after) =>
        !ClaimWords.Hold(words, sentence.First, after, ClaimWords.Self)
        && Enumerable.Range(first, after - first - 1).Any(at => Selling.Contains(words[at].Word) && words[at + 1].Word == "as");

    /// <summary>"Contrary to what you have read" and "let nobody tell you otherwise" go on with what the writer holds.</summary>
    private bool IsAnswered(ClaimSentence sentence, int verb, int first) =>
        ClaimWords.Hold(words, Math.Max(sentence.First, verb - 5), first, Answering);

    /// <summary>"SMP, often called a hair tattoo, is …" goes on after the aside; "to think that I am …" marvels.</summary>
    private bool IsAside(ClaimSentence sentence, int verb, int first)
    {
        if (verb > sentence.First && words[verb].Word == "think" && words[verb - 1].Word == "to")
            return true;
        if (!Naming.Contains(words[verb].Word))
            return false;
        var begins = words[verb].Before >= ClaimBreak.Clause || (verb > sentence.First && words[verb - 1].Before >= ClaimBreak.Clause);
        for (var i = verb + 1; begins && i <= first; i++)
        {
            if (words[i].Before == ClaimBreak.Clause && Resuming.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>"It is not true that …" and "I doubt that …", but not "no doubt".</summary>
    private static bool IsDoubted(string before, string word) => word switch
    {
        "true" => before is "not" or "isnt" or "hardly" or "never",
        "doubt" or "doubts" => before is not ("no" or "without" or "any"),
        _ => false,
    };

    /// <summary>"We say" and "I can tell" are the writer's own words; "I heard" and "I was told" are not.</summary>
    private bool IsSpeaker(ClaimSentence sentence, int verb)
    {
        if (verb > sentence.First ? words[verb - 1].Word is "my" or "our" : words[verb].Word == "tell")
            return true;
        if (verb - 2 >= sentence.First && words[verb - 1].Word is "company" or "firm" && words[verb - 2].Word == "the")
            return true;
        for (var i = verb - 1; i >= Math.Max(verb - 3, sentence.First); i--)
        {
            if (Papers.Contains(words[i].Word))
                return true;
            if (Speakers.Contains(words[i].Word))
                return words[verb].Word is not ("heard" or "read" or "asked")
                    && (!ClaimWords.Hold(words, i + 1, verb, Retold)
                        || words[verb].Word.EndsWith("ing", StringComparison.Ordinal));
        }

        return false;
    }
}
