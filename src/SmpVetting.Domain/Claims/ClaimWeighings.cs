namespace SmpVetting.Domain.Claims;

/// <summary>Whether a property is weighed, not claimed: "vegan is fine", "membership is a plus", "vegan or not".</summary>
internal sealed class ClaimWeighings(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far behind the property "does not make an artist" is looked for.</summary>
    private const int Reach = 14;

    private static readonly HashSet<string> Weighing = ClaimWords.Set(
        "plus bonus must start joke advantage fine nice welcome better best good optional another preferred "
        + "desirable essential vital useful");

    private static readonly HashSet<string> BeforeWeight = ClaimWords.Set(
        "a an the always usually also only just one another very");

    public bool AreBehind(ClaimSentence sentence, int after) => IsLeftOpen(sentence, after)
        || IsOnlyPossible(sentence, after) || IsNotEnough(sentence, after) || IsWeight(sentence, after);

    /// <summary>"Vegan or not", "licensed nice to have", "SPCP membership a plus", "metal-free: ask for the limit".</summary>
    private bool IsLeftOpen(ClaimSentence sentence, int after) => after + 1 < sentence.Last && words[after].Word switch
    {
        "or" => words[after + 1].Word == "not",
        "nice" => words[after + 1].Word == "to",
        "ask" or "look" => words[after].Before == ClaimBreak.Clause && words[after + 1].Word is "for" or "which" or "who" or "how",
        "a" or "an" => words[after].Before == ClaimBreak.None
            && words[after + 1].Word is "plus" or "bonus" or "must" or "advantage",
        _ => false,
    };

    /// <summary>"Would take", "a one-session treatment may look fine on the day", "means".</summary>
    private bool IsOnlyPossible(ClaimSentence sentence, int after)
    {
        if (after >= sentence.Last || words[after].Before != ClaimBreak.None)
            return false;
        var next = after + 1 < sentence.Last ? words[after + 1].Word : "";
        return words[after].Word switch
        {
            "would" => next is "be" or "take" or "need" or "suffice" or "look" or "cost" or "help",
            "may" or "might" => next is "look" or "seem" or "sound" or "help",
            "means" => true,
            _ => false,
        };
    }

    /// <summary>"A two-day course does not make an artist."</summary>
    private bool IsNotEnough(ClaimSentence sentence, int after)
    {
        for (var i = after; i + 2 < sentence.Last && i < after + Reach && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word is "dont" or "doesnt" or "not" && words[i + 1].Word == "make"
                && words[i + 2].Word is "a" or "an" or "you" or "anyone" or "someone")
                return true;
        }

        return false;
    }

    /// <summary>"Vegan is fine", "ten years in brows is not ten years in scalps".</summary>
    private bool IsWeight(ClaimSentence sentence, int after)
    {
        for (var i = after; i + 1 < sentence.Last && i < after + 4 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word is not ("is" or "are") || words[i - 1].Word == "you")
                continue;
            var of = i + 1;
            while (of + 1 < sentence.Last && BeforeWeight.Contains(words[of].Word))
                of++;
            return Weighing.Contains(words[of].Word)
                || (words[of].Word == "not" && of + 1 < sentence.Last && words[of + 1].IsNumber);
        }

        return false;
    }
}
