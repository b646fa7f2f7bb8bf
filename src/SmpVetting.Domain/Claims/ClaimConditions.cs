namespace SmpVetting.Domain.Claims;

/// <summary>Whether a sentence tells what others ought to have, or for whom something is.</summary>
internal sealed class ClaimConditions(IReadOnlyList<ClaimToken> words)
{
    private static readonly HashSet<string> Needing = ClaimWords.Set("need must");

    private static readonly HashSet<string> With = ClaimWords.Set("with who");

    /// <summary>Those for whom a course or a membership is.</summary>
    private static readonly HashSet<string> Admitted =
        [.. ClaimWords.Expand("@artist"), .. ClaimWords.Set("operators nurses doctors surgeons techs students apprentices beginners those anyone")];

    /// <summary>"You will need to complete a course", "be insured from day one", "ask when she last did it".</summary>
    public bool AreAskedOfReader(ClaimSentence sentence, int first)
    {
        var start = words[sentence.First].Word is "and" or "then" or "please" ? sentence.First + 1 : sentence.First;
        if (words[start].Word is "be" or "ask" or "check" && words[start + 1].Word is not ("us" or "me")
            && !ClaimWords.Hold(words, start, first, ClaimWords.Self))
            return true;
        for (var i = start; i < first; i++)
        {
            if (words[i].Word == "you" && ClaimWords.Hold(words, i + 1, Math.Min(first, i + 3), Needing))
                return !ClaimWords.Hold(words, i, first, ClaimWords.Self);
        }

        return false;
    }

    /// <summary>"For technicians with three years in the trade" tells whom something is for, "my tech was a nurse" who treated a client.</summary>
    public bool AreTold(ClaimSentence sentence) => sentence.Length > 2 && words[sentence.First].Word switch
    {
        "for" => ClaimWords.Hold(words, sentence.First + 1, Math.Min(sentence.Last, sentence.First + 4), Admitted)
            && ClaimWords.Hold(words, sentence.First + 2, Math.Min(sentence.Last, sentence.First + 5), With),
        "my" => words[sentence.First + 1].Word is "tech" or "artist" or "technician" or "guy",
        _ => false,
    };
}
