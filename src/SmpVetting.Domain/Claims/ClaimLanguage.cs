namespace SmpVetting.Domain.Claims;

/// <summary>Tells a text that is not in English, the one language whose claims are read.</summary>
public static class ClaimLanguage
{
    /// <summary>So many letters of an English sentence stand in words that the weights know, nearly always; in a dozen other languages fewer than 0.3 did (ClaimLanguageTests).</summary>
    private const double LeastKnown = 0.4;

    /// <summary>Letters; what is shorter may be a name. Short lines are looked at together.</summary>
    private const int LeastLetters = 20;

    /// <summary>From this part of a text on, what is not English may be most of what it says; two lines of places or tags in an English page stay below (SmpVetting judgement).</summary>
    private const double Much = 0.4;

    /// <summary>Whether so much of a text is in another language that its claims may have been missed.</summary>
    public static bool IsMuchNotEnglish(string text) => ShareNotEnglish(text) >= Much;

    /// <summary>Which part of the letters of a text, from 0 to 1, stands in sentences of other languages.</summary>
    public static double ShareNotEnglish(string text)
    {
        var tokens = ClaimTokens.Of(text);
        var (all, foreign) = (0, 0);
        var (letters, known) = (0, 0);
        foreach (var sentence in tokens.Sentences)
        {
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                var word = tokens.Words[i];
                if (word.IsNumber)
                    continue;
                letters += word.Word.Length;
                known += ClaimWeights.Learned.Knows(ClaimFeatures.Stem(word)) ? word.Word.Length : 0;
            }

            if (letters < LeastLetters)
                continue;
            all += letters;
            foreign += known < LeastKnown * letters ? letters : 0;
            (letters, known) = (0, 0);
        }

        return all == 0 ? 0 : (double)foreign / all;
    }
}
