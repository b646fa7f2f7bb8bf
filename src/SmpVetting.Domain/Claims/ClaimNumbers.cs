using System.Globalization;

namespace SmpVetting.Domain.Claims;

/// <summary>Numbers as people write them: 12, 2,000, 5k, twelve, twenty-five, two thousand, a dozen, hundreds.</summary>
internal static class ClaimNumbers
{
    private static readonly Dictionary<string, int> Named = new()
    {
        ["one"] = 1,
        ["single"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["hundreds"] = 100,
        ["thousand"] = 1000,
        ["thousands"] = 1000,
        ["dozen"] = 12,
        ["dozens"] = 12,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["sixteenth"] = 16,
        ["seventeenth"] = 17,
        ["eighteenth"] = 18,
        ["nineteenth"] = 19,
        ["twentieth"] = 20,
    };

    private static readonly Dictionary<string, int> Multipliers = new()
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["k"] = 1000,
        ["million"] = 1_000_000,
    };

    public static bool IsNumber(string word) => Value(word) is not null;

    public static bool IsYear(string word) => word.Length == 4 && Value(word) is >= 1950 and <= 2099;

    /// <summary>The number that begins at this word, and the place after it; null when none does.</summary>
    public static (decimal Value, int After)? ReadAt(IReadOnlyList<ClaimToken> words, int at, int end)
    {
        var number = ReadRound(words, at, end);
        while (number is { } read && RestOf(words, read, end) is { } rest)
            number = (read.Value + rest.Value, rest.After);
        return number;
    }

    /// <summary>The "fifty" of "four hundred and fifty", the "five hundred" of "two thousand five hundred".</summary>
    private static (decimal Value, int After)? RestOf(IReadOnlyList<ClaimToken> words, (decimal Value, int After) read, int end)
    {
        if (read.Value % 100 != 0 || !char.IsLetter(words[read.After - 1].Word[0]))
            return null;
        var at = read.After < end && words[read.After].Word == "and" ? read.After + 1 : read.After;
        if (at >= end || words[at].Before != ClaimBreak.None || !char.IsLetter(words[at].Word[0]))
            return null;
        return ReadRound(words, at, end) is { Value: > 0 } rest && rest.Value < (read.Value % 1000 == 0 ? 1000 : 100) ? rest : null;
    }

    private static (decimal Value, int After)? ReadRound(IReadOnlyList<ClaimToken> words, int at, int end)
    {
        if (at >= end || Value(words[at].Word) is not { } value)
            return null;
        at++;
        if (at < end && value is >= 20 and < 100 && value % 10 == 0 && Value(words[at].Word) is > 0 and < 10 && char.IsLetter(words[at].Word[0]))
            value += Value(words[at++].Word)!.Value;
        while (at < end && value is >= 1 and < 1_000_000 && IsNextThree(words, at))
            value = (value * 1_000) + Value(words[at++].Word)!.Value;
        while (at < end && value is >= 1 and < 1_000 && Multipliers.TryGetValue(words[at].Word, out var times))
        {
            value *= times;
            at++;
        }

        return (value, at);
    }

    /// <summary>"15 000" is written with a space in most of Europe.</summary>
    private static bool IsNextThree(IReadOnlyList<ClaimToken> words, int at) =>
        IsShort(words[at - 1].Word) && words[at].Word.Length == 3 && IsShort(words[at].Word)
        && words[at].Before == ClaimBreak.None && words[at].Start == words[at - 1].End + 1;

    private static bool IsShort(string word) => word.Length <= 3 && word.All(char.IsAsciiDigit);

    /// <summary>"6.500" is six thousand and five hundred in most of Europe; nothing here is counted in thousandths.</summary>
    private static bool IsInThousands(string word) => word.Length is >= 5 and <= 7 && word[^4] == '.' && word[0] is >= '1' and <= '9'
        && char.IsAsciiDigit(word[^1]) && word.IndexOf('.', StringComparison.Ordinal) == word.Length - 4;

    private static decimal? Value(string word)
    {
        if (Named.TryGetValue(word, out var named))
            return named;
        if (word.Length is >= 3 and <= 8 && char.IsAsciiDigit(word[0]) && word.EndsWith("th", StringComparison.Ordinal))
            return Value(word[..^2]);
        if (word.Length > 3 && word.EndsWith("00s", StringComparison.Ordinal))
            return Value(word[..^1]);
        if (IsInThousands(word))
            return Value(word.Replace(".", "", StringComparison.Ordinal));
        var digits = word.EndsWith('k') ? word.AsSpan(0, word.Length - 1) : word;
        if (digits.Length is 0 or > 9 || !char.IsAsciiDigit(digits[0])
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return digits.Length < word.Length ? number * 1000 : number;
    }
}
