namespace SmpVetting.Domain.Claims;

/// <summary>Puts words together to sentences.</summary>
internal static class ClaimSentences
{
    /// <summary>Words without any full stop are cut here, so that no sentence costs more than another.</summary>
    public const int LongestSentence = 120;

    private static readonly HashSet<string> Askers = new("how what when where why who which".Split(' '));

    private static readonly HashSet<string> Auxiliaries = new("is are does do will can has have did should would could am".Split(' '));

    private static readonly HashSet<string> Subjects =
        new("it smp scalp the this these that they you i we there anyone everyone micropigmentation your my pigments hair".Split(' '));

    /// <summary>The ending of a word is the mark after it, or a space.</summary>
    public static IEnumerable<ClaimSentence> Of(List<ClaimToken> words, List<char> endings, HashSet<int> cellBorders)
    {
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Before < ClaimBreak.Sentence && i - first < LongestSentence)
                continue;
            // A word alone in a cell of a table is a heading or a key.
            if (i - first == 1 && cellBorders.Contains(first) && cellBorders.Contains(i))
                words[first] = words[first] with { IsQuoted = true };
            var isOpen = endings[i - 1] == ' ';
            yield return new(first, i, endings[i - 1] == '?' || (isOpen && BeginsAsQuestion(words, first, i)), isOpen);
            first = i;
        }
    }

    /// <summary>The heading "Is it permanent" is a question that lost its mark.</summary>
    private static bool BeginsAsQuestion(List<ClaimToken> words, int first, int end) => end - first is > 1 and < 12
        && (Askers.Contains(words[first].Word)
            || (Auxiliaries.Contains(words[first].Word) && Subjects.Contains(words[first + 1].Word)));
}
