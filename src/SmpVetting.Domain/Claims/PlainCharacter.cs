using System.Globalization;
using System.Text;

namespace SmpVetting.Domain.Claims;

/// <summary>Quotes, dashes, spaces and signs as one would type them on any keyboard.</summary>
internal static class PlainCharacter
{
    /// <summary>The plain character that is meant; '\0' when nothing is; null when it has to be looked up.</summary>
    public static char? Of(Rune rune) => rune.Value switch
    {
        '’' or '‘' or '´' or 'ʼ' or '′' or '‛' => '\'',
        '“' or '„' or '«' or '‟' => '“',
        '”' or '»' => '”',
        '‐' or '‑' => '-',
        '–' or '—' or '―' or '−' or '‒' => '–',
        '®' or '™' or '©' or '°' or '\u2122' => '\0',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => '\0',
            UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => rune.Value > 0x1D400 && rune.Value < 0x1D800 ? null : '•',
            _ => null,
        },
    };
}
