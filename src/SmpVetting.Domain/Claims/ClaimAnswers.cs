namespace SmpVetting.Domain.Claims;

/// <summary>What a question and its answer say together: "Is it permanent? Yes."</summary>
internal static class ClaimAnswers
{
    private static readonly HashSet<string> Yes = ClaimWords.Set(
        "yes yep yeah absolutely definitely certainly correct indeed sure totally completely always 100");

    private static readonly HashSet<string> No = ClaimWords.Set(
        "no nope never none not nothing absolutely definitely certainly");

    private static readonly HashSet<string> ButNo = ClaimWords.Set("no not but however depends if some sometimes cannot cant");

    private static readonly HashSet<string> Denials = ClaimWords.Set("doesnt dont wont isnt arent cannot cant hasnt havent");

    private static readonly HashSet<string> Reserved = ClaimWords.Set(
        "but however although depends depend sometimes some most usually usual if more than less really "
        + "always necessarily everyone exactly entirely quite completely too that yet longer simply only just "
        + "as much so");

    private static readonly HashSet<string> Openings = ClaimWords.Set(
        "honestly frankly well actually in short truthfully happily fortunately luckily thankfully simply "
        + "simple the answer is");

    private static readonly HashSet<string> Compared = ClaimWords.Set("more than worse much as badly very");

    private static readonly ClaimIndex AskedForYes = new(rule => rule.Says + "\n" + rule.AskedYes);
    private static readonly ClaimIndex AskedForNo = new(rule => rule.AskedNo);
    private static readonly ClaimIndex Asked = new(rule => Lines(rule, 0));
    private static readonly Dictionary<ClaimRule, List<ClaimPattern>> Answers = ClaimRules.All.ToDictionary(rule => rule,
        rule => ClaimRule.Lines(Lines(rule, 1)).Select(line => new ClaimPattern(line)).ToList());

    public static IEnumerable<(ClaimRule Rule, int After)> Read(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer)
    {
        answer = WithoutOpening(words, answer);
        var head = HeadEnd(words, answer);
        if (IsYes(words, answer, head))
        {
            foreach (var (rule, _, _) in AskedForYes.Matches(words, question))
                yield return (rule, head);
        }

        if (IsNo(words, answer, head) && !ClaimWords.Hold(words, question.First, question.Last, Compared))
        {
            foreach (var (rule, _, _) in AskedForNo.Matches(words, question))
                yield return (rule, head);
        }

        foreach (var (rule, _, _) in Asked.Matches(words, question))
        {
            foreach (var pattern in Answers[rule])
            {
                if (pattern.MatchAt(words, answer.First, answer) is > 0 and var after)
                    yield return (rule, after);
            }
        }
    }

    private static string Lines(ClaimRule rule, int side) => string.Join('\n',
        ClaimRule.Lines(rule.Asked).Select(line => line.Split("=>")[side].Trim()));

    /// <summary>"Honestly, no" is a no.</summary>
    private static ClaimSentence WithoutOpening(IReadOnlyList<ClaimToken> words, ClaimSentence answer)
    {
        var first = answer.First;
        if (words[first].Word is "a" or "answer" && first + 1 < answer.Last && words[first + 1].Before == ClaimBreak.Clause)
            first++;
        while (first + 1 < answer.Last && first - answer.First < 5 && Openings.Contains(words[first].Word))
            first++;
        return answer with { First = first };
    }

    /// <summary>The place after "Yes" or "Not at all", up to the first comma.</summary>
    private static int HeadEnd(IReadOnlyList<ClaimToken> words, ClaimSentence answer)
    {
        var end = answer.First + 1;
        while (end < answer.Last && words[end].Before == ClaimBreak.None)
            end++;
        return end;
    }

    private static bool IsYes(IReadOnlyList<ClaimToken> words, ClaimSentence answer, int head)
    {
        var first = words[answer.First].Word;
        if (Yes.Contains(first) || (first == "of" && words[Math.Min(answer.First + 1, answer.Last - 1)].Word == "course"))
            return !ClaimWords.Hold(words, answer.First + 1, Math.Min(answer.Last, head + 6), ButNo);
        return first is "it" or "they" or "we" or "i" && head == answer.First + 2 && !Denials.Contains(words[head - 1].Word);
    }

    private static bool IsNo(IReadOnlyList<ClaimToken> words, ClaimSentence answer, int head)
    {
        var first = words[answer.First].Word;
        if (first is "it" or "they" or "we" or "you" && head == answer.First + 2 && Denials.Contains(words[answer.First + 1].Word))
            return true;
        if (first == "there" && answer.Length > 2 && (words[answer.First + 1].Word == "isnt" || words[answer.First + 2].Word == "none"))
            return true;
        if (!No.Contains(first))
            return false;
        if (first is "absolutely" or "definitely" or "certainly" && (head == answer.First + 1 || words[answer.First + 1].Word is not ("not" or "no")))
            return false;
        return !ClaimWords.Hold(words, answer.First + 1, Math.Min(answer.Last, head + 8), Reserved);
    }

}
