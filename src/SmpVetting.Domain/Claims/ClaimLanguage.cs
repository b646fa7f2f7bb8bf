namespace SmpVetting.Domain.Claims;

/// <summary>Tells a text that is not in English, the one language whose claims are read.</summary>
public static class ClaimLanguage
{
    /// <summary>Of the letters of an English sentence at least so many stand in words that the labelled texts hold; other languages stay below 0.3 (measured on those texts).</summary>
    private const double LeastKnown = 0.4;

    /// <summary>Letters; what is shorter may be a name or a line of places.</summary>
    private const int ShortestSentence = 20;

    /// <summary>Which part of the letters of a text, from 0 to 1, stands in sentences of other languages.</summary>
    public static double ShareNotEnglish(string text)
    {
        var tokens = ClaimTokens.Of(text);
        var (all, foreign) = (0, 0);
        foreach (var sentence in tokens.Sentences)
        {
            var (letters, known) = (0, 0);
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                var word = tokens.Words[i];
                if (word.IsNumber)
                    continue;
                letters += word.Word.Length;
                known += ClaimWeights.Learned.Knows(ClaimFeatures.Stem(word)) ? word.Word.Length : 0;
            }

            all += letters;
            foreign += letters >= ShortestSentence && known < LeastKnown * letters ? letters : 0;
        }

        return all == 0 ? 0 : (double)foreign / all;
    }
}
