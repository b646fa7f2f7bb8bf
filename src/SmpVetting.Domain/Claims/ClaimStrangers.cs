namespace SmpVetting.Domain.Claims;

/// <summary>Whether a claim about a business is about others: a neighbour, the reader, a customer's clinic.</summary>
internal sealed class ClaimStrangers(IReadOnlyList<ClaimToken> words)
{
    private static readonly HashSet<string> Strangers = ClaimWords.Set(
        "landlord building house factory guy bloke lad girl barber barbers neighbour neighbours neighbor neighbors "
        + "cousin brother friend friends accountant hospital tenant account accounts buyer buyers purchaser insurer "
        + "insurers inspector");

    private static readonly HashSet<string> Makers = ClaimWords.Set(
        "company firm maker makers manufacturer manufacturers supplier suppliers brand");

    private static readonly HashSet<string> Selling = ClaimWords.Set(
        "sale sell sold ship ships shipped supply supplied available open opened reserved restricted use intended "
        + "meant");

    private static readonly HashSet<string> Choosing = ClaimWords.Set(
        "went chose visited booked paid picked asked emailed rang phoned");

    private static readonly HashSet<string> Third = ClaimWords.Set("he she his her they their");

    private static readonly HashSet<string> Asking = ClaimWords.Set(
        "says said asked told spoke explains explained according met recalls adds admits");

    private static readonly HashSet<string> Unnamed = ClaimWords.Set("a an another one");

    /// <summary>About two sentences.</summary>
    private const int ReachOfInterview = 40;

    /// <summary>The words around the claim say that it is the reader's, or a stranger's.</summary>
    public bool AreMeant(ClaimSentence sentence, int first, int after) =>
        IsReadersDuty(sentence, first, after) || IsOfStranger(sentence, first);

    /// <summary>"She took a course" after "says a nurse who runs a clinic" is of whom the writer asked.</summary>
    public bool IsOfInterviewed(ClaimSentence sentence)
    {
        if (!ClaimWords.Hold(words, sentence.First, Math.Min(sentence.Last, sentence.First + 2), Third))
            return false;
        for (var i = sentence.First - 2; i >= Math.Max(0, sentence.First - ReachOfInterview); i--)
        {
            if (Asking.Contains(words[i].Word) && ClaimWords.Hold(words, i + 1, Math.Min(sentence.First, i + 3), Unnamed))
                return true;
        }

        return false;
    }

    /// <summary>"The clinic I went to has been open for years", "I went to a licensed shop".</summary>
    public bool IsOfCustomer(ClaimSentence sentence)
    {
        var saw = words[sentence.First].Word == "i" ? sentence.First + 1 : sentence.First;
        if (saw + 2 < sentence.Last && words[saw].Word == "saw" && words[saw + 1].Word is "a" or "an" or "this" or "one")
            return true;
        if (sentence.Length > 3 && words[sentence.First].Word == "i" && (words[sentence.First + 1].Word == "visited"
            || (words[sentence.First + 1].Word == "went" && words[sentence.First + 2].Word == "to")))
            return true;
        for (var i = sentence.First + 1; i + 2 < Math.Min(sentence.Last, sentence.First + 8); i++)
        {
            if (words[i].Word is "i" or "we" && words[i].Before == ClaimBreak.None
                && words[i - 1].Word is not ("and" or "so" or "then" or "but" or "when")
                && Choosing.Contains(words[i + 1].Word)
                && (words[i + 1].Word != "went" || words[i + 2].Word is "to" or "with" or "has"))
                return true;
        }

        return false;
    }

    /// <summary>"Our landlord is licensed", "sale to certified artists only", "the clinic next door has".</summary>
    private bool IsOfStranger(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && words[i + 1].Before < ClaimBreak.Clause; i--)
        {
            var isAsked = i > sentence.First && words[i - 1].Word is "did" or "does" or "do";
            if (words[i].Word == "it" && words[i + 1].Word is "is" or "has" or "holds" && !isAsked)
                return false;
            if (ClaimWords.Self.Contains(words[i].Word) && !Strangers.Contains(words[i + 1].Word))
                return false;
            if (IsWhoDidIt(sentence, i) || IsStranger(i))
                return true;
        }

        return false;
    }

    /// <summary>"The woman who did mine is licensed."</summary>
    private bool IsWhoDidIt(ClaimSentence sentence, int did) => did > sentence.First
        && words[did].Word == "did" && words[did - 1].Word == "who"
        && words[did + 1].Word is "it" or "mine" or "his" or "hers";

    private bool IsStranger(int at) => Strangers.Contains(words[at].Word)
        || (words[at].Word == "next" && words[at + 1].Word == "door")
        || (Makers.Contains(words[at].Word) && words[at + 1].Word is "that" or "which" or "who" or "behind" or "of")
        || (Selling.Contains(words[at].Word) && words[at + 1].Word is "to" or "for" or "by");

    /// <summary>"The right permits where you live are up to you."</summary>
    private bool IsReadersDuty(ClaimSentence sentence, int first, int after)
    {
        for (var i = first; i < Math.Min(after + 8, sentence.Last - 2); i++)
        {
            if ((words[i].Word == "where" && words[i + 1].Word == "you")
                || (words[i].Word == "up" && words[i + 1].Word == "to" && words[i + 2].Word == "you"))
                return true;
        }

        return false;
    }
}
