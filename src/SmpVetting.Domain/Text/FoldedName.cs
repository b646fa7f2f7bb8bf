using System.Globalization;
using System.Text;

namespace SmpVetting.Domain.Text;

/// <summary>
/// A name as people compare it: without case, accents, punctuation, invisible characters and legal form, and with
/// letters of other scripts that look like Latin ones read as Latin.
/// </summary>
public static class FoldedName
{
    private static readonly Dictionary<int, string> Ligatures = new() { ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['&'] = " and " };

    private static readonly HashSet<string> LegalForms = new(
        ("ltd limited llc llp lp inc incorporated corp corporation co company plc gmbh ag kg ug ohg eu ev sa sas sarl srl sl bv nv ab oy as aps pty pte pvt sdn bhd kft doo sro ooo zoo "
        + "pllc pc gbr kgaa mbh eurl sasu lda ltda")
            .Split(' '),
        StringComparer.Ordinal);

    /// <summary>The words in their order, one space apart; empty when the name has no letter and no digit.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var lettersSinceBreak = 0;
        foreach (var rune in NormalForm.Decomposed(name).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            if (IsSilent(lower))
                continue;
            if ((Ligatures.GetValueOrDefault(lower.Value) ?? LookAlikes.LatinOf(lower)) is { } fold)
                text.Append(fold);
            else if (Rune.IsLetterOrDigit(lower) || Rune.GetUnicodeCategory(lower) == UnicodeCategory.SpacingCombiningMark)
                text.Append(lower);
            else if (lower.Value != '.' || lettersSinceBreak != 1)
                text.Append(' ');
            lettersSinceBreak = Rune.IsLetterOrDigit(lower) ? lettersSinceBreak + 1 : 0;
        }

        return string.Join(' ', WithoutLegalForm([.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
    }

    /// <summary>Marks, invisible characters and apostrophes vanish without leaving a gap.</summary>
    private static bool IsSilent(Rune rune) => rune.Value is '\'' or '’' or 'ʼ' or '`' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static List<string> WithoutLegalForm(List<string> words)
    {
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }
}
