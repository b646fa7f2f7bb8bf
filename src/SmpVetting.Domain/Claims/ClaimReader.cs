namespace SmpVetting.Domain.Claims;

/// <summary>Finds what a text claims, in ordinary prose, lists, headings and questions with their answers.</summary>
public sealed class ClaimReader
{
    private static readonly HashSet<string> Removal = ClaimWords.Set("removal laser");
    private static readonly HashSet<string> NotOnlyRemoval = ClaimWords.Set("smp micropigmentation pigmentation hair training course");

    /// <summary>How many words of the same part of a sentence a quote takes in to each side.</summary>
    private const int WordsAround = 12;

    /// <summary>How many words before and after the one that speaks most for a claim belong to it, and so its figure.</summary>
    private const int WordsOfLikely = 6;

    private static readonly Dictionary<ClaimRule, ClaimHedges> Hedges = ClaimRules.All.ToDictionary(rule => rule, rule => new ClaimHedges(rule));
    private static readonly ClaimIndex Said = new(rule => rule.Says);
    private static readonly ClaimIndex SaidOfTopic = new(rule => rule.SaysOfTopic);

    private const int LongestLabel = 5;

    /// <summary>How many sentences before a claim still tell what it is about.</summary>
    private const int SentencesOfTopic = 2;

    /// <summary>A thing that was named stays "it" for this many sentences, and below its heading or question a little longer.</summary>
    private const int SentencesOfIt = 3, SentencesBelowHeading = 6;

    private readonly string text;
    private readonly ClaimTokens tokens;
    private readonly ClaimGuards guards;
    private readonly ClaimLikelihoods likelihoods;
    private readonly ClaimSentence? removal;
    private readonly SortedDictionary<(int First, ClaimType Type), FoundClaim> found = [];

    private ClaimReader(string text)
    {
        this.text = text;
        tokens = ClaimTokens.Of(text);
        guards = new(tokens.Words);
        likelihoods = new(tokens);
        removal = TitleOfRemoval();
    }

    /// <summary>"Tattoo removal in Leeds" is over the whole page, "SMP and laser" over half of it.</summary>
    private ClaimSentence? TitleOfRemoval() => tokens.Sentences is [{ EndsOpen: true, Length: <= ClaimSections.LongestHeading } title, ..]
        && ClaimWords.Hold(tokens.Words, title.First, title.Last, Removal) && !ClaimWords.Hold(tokens.Words, title.First, title.Last, NotOnlyRemoval) ? title : null;

    /// <summary>Every claim of the text, in the order in which they stand; one of each type in a sentence.</summary>
    public static IReadOnlyList<FoundClaim> Read(string text)
    {
        var reader = new ClaimReader(text);
        var sections = new ClaimSections(reader.tokens.Words);
        var heading = 0;
        for (var i = 0; i < reader.tokens.Sentences.Count; i++)
        {
            var sentence = reader.tokens.Sentences[i];
            reader.guards.GoOnTo(sentence);
            var isOwn = sections.AreOwn(sentence);
            var next = i + 1 < reader.tokens.Sentences.Count ? reader.tokens.Sentences[i + 1] : null;
            if (sentence.IsQuestion || (sentence.EndsOpen && sentence.Length <= ClaimSections.LongestHeading))
                heading = i;
            if (!isOwn || (!sentence.IsQuestion && reader.guards.AreTakenBack(next)))
                continue;
            if (!sentence.IsQuestion || reader.IsRhetorical(sentence))
            {
                var above = i - heading <= SentencesBelowHeading ? reader.tokens.Sentences[heading] : sentence;
                reader.ReadStatement(sentence, reader.tokens.Sentences[Math.Max(0, i - SentencesOfTopic)], above);
                reader.ReadOfTopic(sentence, reader.tokens.Sentences[Math.Max(0, i - SentencesOfIt)], above);
                reader.ReadLabel(sentence, next);
                reader.ReadLikely(i);
                if (ClaimChecklists.IsAnswered(reader.tokens.Words, sentence))
                    reader.ReadChecklist(i);
            }
            else if (next is not null && !reader.IsNumeral(next))
            {
                reader.ReadAnswer(sentence, next);
            }
        }

        // A label and its value may both have been read to the same quote.
        return [.. reader.found.Values.Where(claim => !reader.likelihoods.IsTooUnlikely(claim))
            .DistinctBy(claim => (claim.Type, claim.Start, claim.Length))];
    }

    /// <summary>What no pattern says, though labelled sentences of such words mostly claimed it.</summary>
    private void ReadLikely(int at)
    {
        var sentence = tokens.Sentences[at];
        foreach (var (rule, word) in likelihoods.Likely(at))
        {
            var (first, after) = (Math.Max(sentence.First, word - WordsOfLikely), Math.Min(sentence.Last, word + WordsOfLikely));
            if (!found.ContainsKey((sentence.First, rule.Type)) && !IsPrice(rule, sentence, first, after)
                && Hedges[rule].FitTopic(tokens.Words, sentence.First, sentence.Last, title: removal)
                && !Hedges[rule].Weaken(tokens.Words, sentence, word, word + 1) && guards.AreStated(rule, sentence, word, word + 1))
                Keep(rule, sentence, first, after);
        }
    }

    /// <summary>The "2." before the second line of a list: the line goes on behind it.</summary>
    private bool IsNumeral(ClaimSentence sentence) => sentence is { Length: 1, EndsOpen: false } && tokens.Words[sentence.First].IsNumber
        && sentence.Last < tokens.Words.Count && !text[tokens.Words[sentence.First].End..tokens.Words[sentence.Last].Start].Contains('\n');

    /// <summary>"Did you know that …?" tells.</summary>
    private bool IsRhetorical(ClaimSentence sentence) => sentence.Length > 3
        && ((tokens.Words[sentence.First].Word == "did" && tokens.Words[sentence.First + 2].Word == "know") || IsRelative(sentence));

    /// <summary>"What you see in the gallery was done by us" begins like a question that lost its mark.</summary>
    private bool IsRelative(ClaimSentence sentence) => sentence is { EndsOpen: true, Length: > 7 }
        && tokens.Words[sentence.First].Word == "what" && tokens.Words[sentence.First + 1].Word is "you" or "we" or "i";

    private void ReadStatement(ClaimSentence sentence, ClaimSentence before, ClaimSentence heading)
    {
        foreach (var (rule, first, after) in Said.Matches(tokens.Words, sentence))
        {
            if (!found.ContainsKey((sentence.First, rule.Type)) && Hedges[rule].FitTopic(tokens.Words, before.First, sentence.Last, heading, removal)
                && !IsPrice(rule, sentence, first, after) && guards.AreClaimed(rule, Hedges[rule], sentence, first, after, heading))
                Keep(rule, sentence, first, after);
        }
    }

    /// <summary>"Women: £1,700" counts no clients, and "Single session: £550" is one of several.</summary>
    private bool IsPrice(ClaimRule rule, ClaimSentence sentence, int first, int after) => rule.Unit is not null
        && ClaimTerms.HoldPrice(text, tokens.Words, first, rule.Unit == "sessions" && first == sentence.First && after == first + 2 ? Math.Min(sentence.Last, after + 1) : after);

    /// <summary>"Scars? There is not one that we cannot hide."</summary>
    private void ReadOfTopic(ClaimSentence sentence, ClaimSentence before, ClaimSentence heading)
    {
        foreach (var (rule, first, after) in SaidOfTopic.Matches(tokens.Words, sentence))
        {
            if (!found.ContainsKey((sentence.First, rule.Type)) && Hedges[rule].FitTopic(tokens.Words, before.First, sentence.Last, heading, removal)
                && (Hedges[rule].NameTopic(tokens.Words, before.First, sentence.Last) || Hedges[rule].NameTopic(tokens.Words, heading.First, heading.Last)
                    || (removal is not null && Hedges[rule].NameTopic(tokens.Words, removal.First, removal.Last)))
                && guards.AreClaimed(rule, Hedges[rule], sentence, first, after, heading))
                Keep(rule, sentence, first, after);
        }
    }

    /// <summary>"Pain: none", or a heading or a cell of a table with its value in the next.</summary>
    private void ReadLabel(ClaimSentence sentence, ClaimSentence? next)
    {
        var end = sentence.First + 1;
        while (end < sentence.Last && tokens.Words[end].Before == ClaimBreak.None)
            end++;
        var label = sentence with { Last = end };
        if (label.Length > LongestLabel || tokens.Words[label.Last - 1].IsQuoted != tokens.Words[label.First].IsQuoted)
            return;
        if (end < sentence.Last)
        {
            var told = ClaimAnswers.ReadValue(tokens.Words, label, sentence with { First = end }).ToList();
            KeepAnswers(label, sentence with { First = end }, told);
            if (told.Count > 0)
                return;
        }

        // "Iron oxide, nickel" and in the next cell "none".
        if (sentence.EndsOpen && sentence.Length <= LongestLabel + 1 && next is not null
            && (end == sentence.Last || tokens.Words[next.First].Before < ClaimBreak.Paragraph))
            KeepAnswers(sentence, next, ClaimAnswers.ReadValue(tokens.Words, sentence, next));
    }

    private void ReadAnswer(ClaimSentence question, ClaimSentence answer)
    {
        KeepAnswers(question, answer, ClaimAnswers.Read(tokens.Words, question, answer));
        if (question.EndsOpen && answer.Length <= WordsAround)
            ReadAcross(question, answer);
    }

    /// <summary>The questions above this sentence, all of which it answers.</summary>
    private void ReadChecklist(int at)
    {
        var answer = tokens.Sentences[at];
        for (var i = at - 1; i >= Math.Max(0, at - ClaimChecklists.Longest); i--)
        {
            if (tokens.Sentences[i].IsQuestion)
                KeepAnswers(tokens.Sentences[i], answer, ClaimAnswers.ReadYes(tokens.Words, tokens.Sentences[i], answer.Last));
        }
    }

    /// <summary>The heading "What you never feel" goes on in the line below it: "the needle".</summary>
    private void ReadAcross(ClaimSentence heading, ClaimSentence line)
    {
        var whole = heading with { Last = line.Last };
        foreach (var (rule, first, after) in Said.Matches(tokens.Words, whole))
        {
            if (first < heading.Last && after > line.First && Hedges[rule].FitTopic(tokens.Words, whole.First, whole.Last)
                && guards.AreClaimed(rule, Hedges[rule], whole, first, after, heading))
                Keep(rule, whole, first, after);
        }
    }

    private void KeepAnswers(ClaimSentence question, ClaimSentence answer, IEnumerable<(ClaimRule Rule, int After)> answers)
    {
        foreach (var (rule, after) in answers)
        {
            if (!found.ContainsKey((answer.First, rule.Type))
                && !(rule.Unit is not null && ClaimTerms.HoldPrice(text, tokens.Words, answer.First, after))
                && !tokens.Words[after - 1].IsQuoted && !guards.AreRefuted(answer, after)
                && !Hedges[rule].WeakenAnswer(tokens.Words, question, answer)
                && Hedges[rule].FitTopic(tokens.Words, question.First, answer.Last))
                Keep(rule, answer, IsClose(question, answer) ? question.First : answer.First, Math.Min(answer.Last, after + WordsAround));
        }
    }

    /// <summary>The part of the sentence around the claim, so that the quote says whose and what.</summary>
    private (int First, int After) WholePart(ClaimSentence sentence, int first, int after)
    {
        var begin = first;
        while (begin > sentence.First && first - begin < WordsAround && tokens.Words[begin].Before == ClaimBreak.None)
            begin--;
        var end = after;
        while (end < sentence.Last && end - after < WordsAround && tokens.Words[end].Before == ClaimBreak.None)
            end++;
        return (begin, end);
    }

    /// <summary>Question and answer are quoted together unless markup lies between them.</summary>
    private bool IsClose(ClaimSentence question, ClaimSentence answer) =>
        tokens.Words[answer.First].Start - tokens.Words[question.Last - 1].End <= 8;

    private void Keep(ClaimRule rule, ClaimSentence sentence, int first, int after)
    {
        if (found.ContainsKey((sentence.First, rule.Type)))
            return;
        var value = ClaimValues.Of(rule, tokens.Words, first, after);
        if (value is not null && value.To < rule.Least)
            return;
        if (rule.Unit is null)
            value = ClaimTerms.Of(text, tokens.Words, sentence);
        var (begin, end) = WholePart(sentence, first, after);
        var start = tokens.Words[begin].Start;
        var length = tokens.Words[end - 1].End - start;
        found.Add((sentence.First, rule.Type), new(rule.Type, start, length, text.Substring(start, length), value));
    }
}
