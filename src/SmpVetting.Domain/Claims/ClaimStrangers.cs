namespace SmpVetting.Domain.Claims;

/// <summary>Whether a claim about a business is about others: a neighbour, the reader, a customer's clinic.</summary>
internal sealed class ClaimStrangers(IReadOnlyList<ClaimToken> words)
{
    private static readonly HashSet<string> Strangers = ClaimWords.Set(
        "landlord building house factory guy bloke lad girl barber barbers neighbour neighbours neighbor neighbors cousin brother friend friends accountant hospital tenant account accounts");

    private static readonly HashSet<string> Makers = ClaimWords.Set("company firm maker makers manufacturer manufacturers supplier suppliers brand");

    private static readonly HashSet<string> Selling = ClaimWords.Set("sale sell sold supply supplied available open opened reserved restricted use intended meant");

    private static readonly HashSet<string> Choosing = ClaimWords.Set("went chose visited booked paid picked asked emailed rang phoned");

    public bool AreMeant(ClaimSentence sentence, int first, int after) =>
        IsReadersDuty(sentence, first, after) || IsOfStranger(sentence, first) || IsOfCustomer(sentence);

    /// <summary>"The clinic I went to has been open for years", "I went to a licensed shop".</summary>
    public bool IsOfCustomer(ClaimSentence sentence)
    {
        if (sentence.Length > 3 && words[sentence.First].Word == "i" && (words[sentence.First + 1].Word == "visited"
            || (words[sentence.First + 1].Word == "went" && words[sentence.First + 2].Word == "to")))
            return true;
        for (var i = sentence.First + 1; i + 2 < Math.Min(sentence.Last, sentence.First + 8); i++)
        {
            if (words[i].Word is "i" or "we" && words[i].Before == ClaimBreak.None && words[i - 1].Word is not ("and" or "so" or "then" or "but" or "when") && Choosing.Contains(words[i + 1].Word)
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
            if (words[i].Word == "it" && words[i + 1].Word is "is" or "has" or "holds" && !(i > sentence.First && words[i - 1].Word is "did" or "does" or "do"))
                return false;
            if (ClaimWords.Self.Contains(words[i].Word) && !Strangers.Contains(words[i + 1].Word))
                return false;
            if (Strangers.Contains(words[i].Word) || (words[i].Word == "next" && words[i + 1].Word == "door")
                || (Makers.Contains(words[i].Word) && words[i + 1].Word is "that" or "which" or "who" or "behind" or "of")
                || (Selling.Contains(words[i].Word) && words[i + 1].Word is "to" or "for" or "by"))
                return true;
        }

        return false;
    }

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
