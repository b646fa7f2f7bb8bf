namespace SmpVetting.Domain.Claims;

/// <summary>Whether it is told of those who join something: members of a body, applicants, candidates.</summary>
internal sealed class ClaimMembers(IReadOnlyList<ClaimToken> words)
{
    /// <summary>Those who are never the writer, whoever gives them their rules.</summary>
    private static readonly HashSet<string> Joining = ClaimWords.Set(
        "members applicants candidates candidate applicant registrant registrants delegates licensee");

    private static readonly HashSet<string> Bound = ClaimWords.Set(
        "are show agree pay sign must may can use hold receive get have renew submit pass bring need is has holds");

    /// <summary>"Professional members show us proof of …", "members of the association pay half".</summary>
    public bool AreMeant(ClaimSentence sentence, int first)
    {
        var start = first;
        while (start > sentence.First && words[start].Before < ClaimBreak.Clause)
            start--;
        return AreAskedOf(sentence, start, first) || AreAskedOf(sentence, sentence.First, first)
            || (words[sentence.First].Word == "he" && sentence.Length > 2 && words[sentence.First + 2].Word == "she");
    }

    private bool AreAskedOf(ClaimSentence sentence, int start, int first)
    {
        for (var i = start; i <= Math.Min(first, start + 2); i++)
        {
            if (ClaimWords.Self.Contains(words[i].Word))
                return false;
            if (Joining.Contains(words[i].Word))
                return IsBound(sentence, i);
        }

        return false;
    }

    /// <summary>In "members of the SPCP, we hold …" the writer follows.</summary>
    private bool IsBound(ClaimSentence sentence, int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Last, at + 6) && words[i].Before == ClaimBreak.None; i++)
        {
            if (words[i].Word is "we" or "i" or "our")
                return false;
            if (Bound.Contains(words[i].Word))
                return true;
        }

        return false;
    }
}
