using System.Globalization;
using System.Text;
using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Triage;

/// <summary>One urgent sign found in the words of a person, and the words that say it.</summary>
internal sealed record TextSign(TextRule Rule, string Words);

/// <summary>What free text adds to the ticked boxes. It can raise urgency and never lowers it.</summary>
internal sealed class TextReading
{
    // 100.4 °F is 38.0 °C; above 43 °C (109.4 °F) a number is no body temperature.
    private const double FeverF = 100.4, TopC = 43.0, TopF = 109.4;

    private static readonly HashSet<string> TemperatureWords =
    [
        "c", "f", "celsius", "fahrenheit", "degree", "degrees", "deg", "temp", "temperature", "fever", "thermometer",
        "grad", "fieber", "temperatur", "grados", "fiebre", "temperatura", "degres", "fievre",
    ];

    private static readonly HashSet<string> OtherUnits =
    [
        "cm", "mm", "kg", "km", "day", "days", "week", "weeks", "year", "years", "dollars", "euro", "euros", "pounds",
        "tage", "tagen", "dias", "jours", "percent", "mg", "ml", "g",
    ];

    private static readonly TextReading Empty = new([], null, false, false, false, false);

    private TextReading(
        IReadOnlyList<TextSign> signs, string? fever, bool dilution, bool notDisclosed, bool asksCare, bool recent)
    {
        Signs = signs;
        foreach (var sign in signs)
            Rules = Rules.With([sign.Rule.Rule]);
        TypedFever = fever;
        MentionsNonSterileDilution = dilution;
        MentionsNoDisclosure = notDisclosed;
        AsksAboutCare = asksCare;
        NamesRecentDay = recent;
    }

    public IReadOnlyList<TextSign> Signs { get; }

    /// <summary>A typed temperature of fever, as written; null when there is none.</summary>
    public string? TypedFever { get; }

    public bool MentionsNonSterileDilution { get; }
    public bool MentionsNoDisclosure { get; }
    public bool AsksAboutCare { get; }

    /// <summary>Something happened within the last days, whatever it was.</summary>
    public bool NamesRecentDay { get; }

    /// <summary>The rules of the signs.</summary>
    public SetOf<RuleId> Rules { get; }

    public bool Says(params SetOf<RuleId> any) => Rules.Overlaps(any);

    /// <summary>All free words of a person. Beside the name of a product only signs are read: "mixed with water" there is no pigment.</summary>
    public static TextReading OfAllWords(TriageFacts facts)
    {
        var told = Of(facts.Text);
        if (facts is { NewProduct: null, NumbingProduct: null, Anaesthetic: null })
            return told;
        var beside = Of(string.Join('\n', facts.NewProduct, facts.NumbingProduct, facts.Anaesthetic));
        return beside.Signs.Count == 0 && !beside.NamesRecentDay ? told : new(
            [.. told.Signs.Concat(beside.Signs).DistinctBy(sign => sign.Rule.Rule)], told.TypedFever ?? beside.TypedFever,
            told.MentionsNonSterileDilution, told.MentionsNoDisclosure, told.AsksAboutCare,
            told.NamesRecentDay || beside.NamesRecentDay);
    }

    public static TextReading Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty;
        var tokens = TextToken.Split(text);
        var matches = TextPhrases.Index.Matches(tokens);
        var signs = new List<TextSign>();
        foreach (var rule in TextPhrases.Urgent)
        {
            if (matches.TryGetValue(rule, out var words))
                signs.Add(new TextSign(rule, words));
        }

        var fever = FindFever(tokens);
        if (fever is not null && !signs.Exists(sign => sign.Rule == TextPhrases.Fever))
            signs.Add(new(TextPhrases.Fever, fever));
        return new(signs, fever,
            matches.ContainsKey(TextPhrases.NonSterileDilution),
            matches.ContainsKey(TextPhrases.NoDisclosure),
            matches.ContainsKey(TextPhrases.CareQuestion),
            matches.ContainsKey(TextPhrases.Recently));
    }

    private static string? FindFever(List<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (IsFever(tokens, i))
                return tokens[i].Word;
        return null;
    }

    private static bool IsFever(List<TextToken> tokens, int at)
    {
        var word = tokens[at].Word;
        var unit = word.Length > 0 && word[^1] is 'c' or 'f' ? word[^1] : ' ';
        var digits = unit == ' ' ? word : word[..^1];
        if (digits.Length is < 2 or > 6 || !char.IsAsciiDigit(digits[0])
            || !double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        if (number is not ((>= Situation.FeverC and <= TopC) or (>= FeverF and <= TopF)))
            return false;
        if (at + 1 < tokens.Count && OtherUnits.Contains(tokens[at + 1].Word))
            return false;
        return unit != ' ' || digits.Contains('.') || IsAboutTemperature(tokens, at);
    }

    private static bool IsAboutTemperature(List<TextToken> tokens, int at)
    {
        for (var i = Math.Max(0, at - 4); i <= Math.Min(tokens.Count - 1, at + 2); i++)
            if (TemperatureWords.Contains(tokens[i].Word))
                return true;
        return false;
    }
}

/// <summary>A word of the text in plain lower-case letters, and what stands before it.</summary>
internal readonly record struct TextToken(string Word, TextBreak Before)
{
    /// <summary>Folds accents and apostrophes away, so "can’t" is "cant" and "fièvre" is "fievre".</summary>
    public static List<TextToken> Split(string written)
    {
        var text = Ascii.IsValid(written) ? written : WithoutMarks(NormalForm.Decomposed(WithoutMarks(written)));
        var tokens = new List<TextToken>(text.Length / 4);
        var word = new StringBuilder();
        var pending = TextBreak.Sentence;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var inNumber = c is '.' or ',' && word.Length > 0 && char.IsAsciiDigit(word[^1])
                && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (inNumber)
                word.Append('.');
            else if (char.IsLetterOrDigit(c))
                AppendFolded(word, char.ToLowerInvariant(c));
            else if (IsApostrophe(c) && IsElision(word))
                Flush(tokens, word, ref pending);
            else if (!IsApostrophe(c) && c is not ('\u00ad' or '\u200b'))
            {
                Flush(tokens, word, ref pending);
                pending = Max(pending, Break(c));
            }
        }

        Flush(tokens, word, ref pending);
        return tokens;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    /// <summary>French joins short words: "n'arrive" is two words, "can't" is one.</summary>
    private static bool IsElision(StringBuilder word) => word.Length == 1 && word[0] is ('n' or 'j' or 'l' or 'd' or 'm' or 's' or 'c');

    private static void Flush(List<TextToken> tokens, StringBuilder word, ref TextBreak pending)
    {
        if (word.Length == 0)
            return;
        tokens.Add(new(word.ToString(), pending));
        word.Clear();
        pending = TextBreak.None;
    }

    private static TextBreak Break(char c) => c switch
    {
        '.' or '!' or '?' or ';' or '\n' or '\r' => TextBreak.Sentence,
        ',' or ':' or '(' or ')' or '/' => TextBreak.Comma,
        _ => TextBreak.None,
    };

    private static TextBreak Max(TextBreak a, TextBreak b) => a > b ? a : b;

    /// <summary>Accents vanish, whether they were typed with their letter or after it; every apostrophe becomes one.</summary>
    private static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '´' or 'ʼ')
                plain.Append('\'');
            else if (c is 'º')
                plain.Append('°');
            else if (char.IsAscii(c) || char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                plain.Append(c);
        }

        return plain.ToString();
    }

    private static void AppendFolded(StringBuilder word, char c)
    {
        if (c is 'ß' or 'œ' or 'æ' or 'ł' or 'ı')
            word.Append(c switch { 'ß' => "ss", 'œ' => "oe", 'ł' => "l", 'ı' => "i", _ => "ae" });
        else
            word.Append(c);
    }
}

internal enum TextBreak
{
    None,
    Comma,
    Sentence,
}
