namespace SmpVetting.Domain.Claims;

/// <summary>Pages that explain the trade and sell nothing of it: who writes them treats nobody, defines words, sets kinds of ink side by side or tells of a study.</summary>
internal static class ClaimHandbook
{
    /// <summary>A clinic may explain one word; a page that explains more is a glossary.</summary>
    private const int LeastDefinitions = 3;

    private const int LongestTerm = 3;

    private static readonly HashSet<string> Treating = ClaimWords.Set("patients anyone anybody people clients clinic studio clinics treatments treatment smp");

    private static readonly HashSet<string> Offering = ClaimWords.Set("a treat offer perform provide run");

    private static readonly HashSet<string> Articles = ClaimWords.Set("a an the one any ink pigment");

    private static readonly HashSet<string> Defining = ClaimWords.Set("that which whose for made from used when where");

    private static readonly HashSet<string> Ours = ClaimWords.Set("our ours");

    private static readonly HashSet<string> Explaining = ClaimWords.Set("is are can means mean says sounds on may");

    /// <summary>A maker names his own kind of pigment, not the others.</summary>
    private static readonly HashSet<string> Compared = ClaimWords.Set("inorganic azo hybrid hybrids");

    private static readonly HashSet<string> Studied = ClaimWords.Set("authors volunteers cohort");

    /// <summary>A page on which nobody says "we" has to show by itself what it is.</summary>
    public static bool IsOne(IReadOnlyList<ClaimToken> words, bool houseSpeaks) => ExplainsWords(words) || (houseSpeaks
        ? Enumerable.Range(0, words.Count).Any(at => TellsOfNoTreatment(words, at))
        : Enumerable.Range(0, words.Count).Any(at => IsCompared(words, at)) || ClaimWords.Hold(words, 0, words.Count, Studied)
            || Enumerable.Range(0, words.Count).Count(at => IsDefinition(words, at)) >= LeastDefinitions);

    /// <summary>"Azo pigments split in light", but not "no azo colours".</summary>
    private static bool IsCompared(IReadOnlyList<ClaimToken> words, int at) => Compared.Contains(words[at].Word)
        && !(at > 0 && words[at - 1].Word is "no" or "without" or "zero") && !(at + 1 < words.Count && words[at + 1].Word == "free");

    /// <summary>"'Organic' is chemistry. 'Natural' is poetry." Whoever sells such a pigment says "our".</summary>
    private static bool ExplainsWords(IReadOnlyList<ClaimToken> words) => !ClaimWords.Hold(words, 0, words.Count, Ours)
        && Enumerable.Range(0, words.Count).Count(at => IsWordExplained(words, at)) >= LeastDefinitions;

    private static bool IsWordExplained(IReadOnlyList<ClaimToken> words, int first)
    {
        if (words[first].Before < ClaimBreak.Sentence || !words[first].IsQuoted)
            return false;
        var after = first + 1;
        while (after < words.Count && after - first < LongestTerm && words[after].IsQuoted)
            after++;
        return after < words.Count && !words[after].IsQuoted && words[after].Before < ClaimBreak.Sentence && Explaining.Contains(words[after].Word);
    }

    /// <summary>"We don't treat patients", "we are not a clinic".</summary>
    private static bool TellsOfNoTreatment(IReadOnlyList<ClaimToken> words, int we)
    {
        if (words[we].Word != "we" || we + 3 >= words.Count)
            return false;
        var no = words[we + 1].Word is "do" or "are" ? we + 2 : we + 1;
        return words[no].Word is "not" or "dont" or "arent" && no + 2 < words.Count
            && Offering.Contains(words[no + 1].Word) && Treating.Contains(words[no + 2].Word)
            && (no + 3 == words.Count || words[no + 3].Before >= ClaimBreak.Clause || words[no + 3].Word is "or" or "and" or "ourselves");
    }

    /// <summary>"Blowout: ink that has spread", "organic pigment: one whose molecule holds carbon".</summary>
    private static bool IsDefinition(IReadOnlyList<ClaimToken> words, int first)
    {
        if (words[first].Before < ClaimBreak.Sentence)
            return false;
        for (var i = first + 1; i < Math.Min(words.Count, first + LongestTerm + 1); i++)
        {
            if (words[i].Before != ClaimBreak.None)
                return words[i].Before == ClaimBreak.Clause && Articles.Contains(words[i].Word)
                    && ClaimWords.Hold(words, i + 1, Math.Min(words.Count, i + 8), Defining);
        }

        return false;
    }
}
