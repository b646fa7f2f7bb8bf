namespace SmpVetting.Domain.Claims;

/// <summary>Passages between quotation marks: whose words they are.</summary>
internal sealed class ClaimQuotations(List<ClaimToken> words, string text)
{
    /// <summary>Fewer words than this between quotation marks are only called so.</summary>
    private const int ShortestSpeech = 4;

    /// <summary>How far from the marks "says our founder" may stand.</summary>
    private const int Reach = 12;

    /// <summary>Where so many questions stand before passages, they are answers.</summary>
    private const int LeastAnswers = 3;

    private const int LongestLabel = 5;

    private static readonly HashSet<string> Saying = ClaimWords.Set(
        "says said say explains explained adds added notes noted comments commented states stated continues continued concludes concluded "
        + "according promises");

    private static readonly HashSet<string> Heads = ClaimWords.Set(
        "founder founders cofounder owner owners director directors ceo md manager principal spokesman spokeswoman spokesperson president "
        + "proprietor chairman chairwoman executive head partner trainer who runs opened founded");

    private static readonly HashSet<string> Others = ClaimWords.Set(
        "client clients customer customers patient patients student students another rival competitor one some me told review "
        + "reviewer reader site website advert ad ads they their his");

    private static readonly HashSet<string> Titled = ClaimWords.Set("training course class certificate exam seminar programme program module diploma unit");

    /// <summary>Below these a directory gives a business its own words.</summary>
    private static readonly HashSet<string> Labels = ClaimWords.Set("about bio description statement profile");

    private readonly HashSet<string> names = [];
    private (int Last, bool IsOwn) before;

    /// <summary>Marks what others said; what the house says of itself in its own news stays as it is.</summary>
    public void Mark(IReadOnlyList<(int First, int Last)> passages)
    {
        if (passages.Count == 0)
            return;
        FindNames();
        var isInterview = passages.Count(passage => IsAsked(passage.First)) >= LeastAnswers
            && passages.Any(passage => IsAsked(passage.First) && ClaimWords.Hold(words, passage.First, passage.Last, ClaimWords.House));
        for (var i = 0; i < passages.Count; i++)
        {
            var (first, last) = passages[i];
            if (isInterview && IsAsked(first))
            {
                SetApart(first, last);
                continue;
            }

            if (IsTitle(first, last))
                continue;
            var isOwn = last - first >= ShortestSpeech && IsOwn(first, last, i + 1 < passages.Count ? passages[i + 1].First : words.Count);
            for (var at = first; at < last && !isOwn; at++)
                words[at] = words[at] with { IsQuoted = true };
            if (isOwn)
                SetApart(first, last);
            before = (last, isOwn);
        }
    }

    /// <summary>"What is your training? "A hundred hours."" is answered by the one who was asked.</summary>
    private bool IsAsked(int first) => first > 0 && !words[first - 1].IsQuoted
        && text[words[first - 1].End..words[first].Start].TrimEnd(' ', '\n', '\r', '"', '“').EndsWith('?');

    /// <summary>The course "Skin hygiene" and the "Skin hygiene" course are called so.</summary>
    private bool IsTitle(int first, int last) => (first > 0 && words[first].Before < ClaimBreak.Sentence && Titled.Contains(words[first - 1].Word))
        || (last < words.Count && words[last].Before == ClaimBreak.None && Titled.Contains(words[last].Word));

    /// <summary>"According to Okoro, it is …" is told by the house, so the passage is read without the words around it.</summary>
    private void SetApart(int first, int last)
    {
        if (words[first].Before < ClaimBreak.Sentence)
            words[first] = words[first] with { Before = ClaimBreak.Sentence };
        if (last < words.Count && words[last].Before < ClaimBreak.Sentence)
            words[last] = words[last] with { Before = ClaimBreak.Sentence };
    }

    /// <summary>In "says Dana Okoro, who founded the studio" the later "Okoro adds" is known by name.</summary>
    private void FindNames()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Heads.Contains(words[i].Word))
                continue;
            for (var at = Math.Max(0, i - 5); at < Math.Min(words.Count, i + 5); at++)
            {
                if (char.IsUpper(text[words[at].Start]) && words[at].Before < ClaimBreak.Sentence)
                    names.Add(words[at].Word);
            }
        }
    }

    private bool IsOwn(int first, int last, int next)
    {
        if (first > 0 && words[first].Before >= ClaimBreak.Clause && IsLabel(first - 1))
            return true;
        var from = Math.Max(before.Last, first - Reach);
        var until = Math.Min(next, last + Reach);
        var after = Speaker(last, until, 1);
        var ahead = after ?? Speaker(first - 1, from - 1, -1);
        // "…," she says. "…" goes on in the same paragraph without a name.
        return ahead ?? (SpeaksForHouse(first, last) || (before.IsOwn && first - before.Last <= 3 * Reach));
    }

    /// <summary>"About:", "Own description:" and "Statement from the member:" alone before the colon.</summary>
    private bool IsLabel(int at)
    {
        var start = at;
        while (start > 0 && words[start].Before < ClaimBreak.Sentence && at - start < LongestLabel)
            start--;
        return words[start].Before >= ClaimBreak.Sentence && text[words[at].End] == ':'
            && (Labels.Contains(words[start].Word) || Labels.Contains(words[at].Word));
    }

    /// <summary>Whoever tells at length of "our clients" is asked in an interview.</summary>
    private bool SpeaksForHouse(int first, int last)
    {
        for (var i = first; i + 1 < last && last - first > Reach; i++)
        {
            if (words[i].Word == "our" && words[i + 1].Word is "client" or "clients" or "customers" or "patients" or "guests" or "students")
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the house speaks beside the passage; null when nobody is named there.</summary>
    private bool? Speaker(int at, int end, int step)
    {
        bool speaks = false, isHouse = false, isOther = false;
        for (; at != end && at >= 0 && at < words.Count; at += step)
        {
            if (step > 0 && words[at].Before >= ClaimBreak.Sentence)
                break;
            var word = words[at].Word;
            speaks |= Saying.Contains(word);
            isHouse |= Heads.Contains(word) || names.Contains(word) || word == "our"
                || (word is "we" or "i" && ClaimWords.Hold(words, at + 1, Math.Min(at + 3, words.Count), Saying));
            isOther |= Others.Contains(word);
            if (step < 0 && words[at].Before >= ClaimBreak.Sentence)
                break;
        }

        return speaks ? isHouse && !isOther : null;
    }
}
