namespace SmpVetting.Domain.Claims;

/// <summary>What a question and its answer say together: "Is it permanent? Yes."</summary>
internal static class ClaimAnswers
{
    private static readonly HashSet<string> Yes = ClaimWords.Set(
        "yes yep yeah yup absolutely definitely certainly correct indeed sure surely naturally totally completely "
        + "always 100 affirmative");

    private static readonly HashSet<string> No = ClaimWords.Set(
        "no nope nah never none nil zero nada not nothing nowhere 0 absolutely definitely certainly");

    private static readonly HashSet<string> ButNo = ClaimWords.Set(
        "no not but however depends if some sometimes cannot cant");

    private static readonly HashSet<string> Denials = ClaimWords.Set(
        "doesnt dont wont isnt arent cannot cant hasnt havent");

    private static readonly HashSet<string> Affirming = ClaimWords.Set(
        "is are am was were do does did have has will can could would must hold holds suits works fits stays lasts");

    private static readonly HashSet<string> Stressing = ClaimWords.Set(
        "really certainly absolutely definitely always truly sure surely indeed all");

    private static readonly HashSet<string> Reserved = ClaimWords.Set(
        "but however although depends depend sometimes some most usually usual if more than less really every "
        + "always necessarily everyone exactly entirely quite completely too that yet longer simply only just "
        + "as much so particularly especially terribly awfully");

    private static readonly HashSet<string> Openings = ClaimWords.Set(
        "honestly frankly well actually in short truthfully happily fortunately luckily thankfully simply "
        + "simple the answer is with us");

    private static readonly HashSet<string> Compared = ClaimWords.Set("more less than worse much as badly very");

    /// <summary>Whoever asks for a promise and is told "no" gets none.</summary>
    private static readonly HashSet<string> Promising = ClaimWords.Set("promise guarantee guaranteed");

    private static readonly HashSet<string> Askers = ClaimWords.Set("what which how when who where");

    private static readonly HashSet<string> Nothing = ClaimWords.Set("no none nil zero nada nothing never not 0 nope");

    /// <summary>What a bare "none" may have with it: "none at all", "0 out of 10", "not a thing", "nothing to do".</summary>
    private static readonly HashSet<string> BesideNothing = ClaimWords.Set(
        "at all whatsoever a an thing bit single one out of 10 ten to do needed required necessary percent even "
        + "ever anything and detected found present absolutely just the in any kind sort trace added left here with "
        + "us");

    private static readonly HashSet<string> Ours = ClaimWords.Set("mine ours all both each everyone every");

    private static readonly HashSet<string> You = ClaimWords.Set("you your yours");

    private static readonly HashSet<string> Needing = ClaimWords.Set("need needs required should must know");

    private static readonly HashSet<string> Happening = ClaimWords.Set(
        "happen happens occur occurs problem issue concern worry risk exist apply");

    private static readonly HashSet<string> Pointing = ClaimWords.Set("this that it such thing these");

    private const int LongestOpening = 20;

    private static readonly HashSet<string> NoClaim = ClaimWords.Set(
        "no not if unless depends depending ask check look must should never always find make see choose avoid get "
        + "every everyone everybody any some most bring book call contact come join send tell visit you your dont "
        + "cannot cant wont isnt arent requires require required");

    private static readonly ClaimIndex AskedForYes = new(rule => rule.Says + "\n" + rule.AskedYes);
    private static readonly ClaimIndex AskedForNo = new(rule => rule.AskedNo);
    private static readonly ClaimIndex Asked = new(rule => string.Join('\n', Pairs(rule).Select(pair => pair[0])));
    private static readonly Dictionary<(ClaimRule, string Question), List<ClaimPattern>> Answers = ClaimRules.All
        .SelectMany(rule => Pairs(rule).GroupBy(pair => pair[0]).Select(pairs => (Key: (rule, pairs.Key), pairs)))
        .ToDictionary(of => of.Key, of => of.pairs.Select(pair => new ClaimPattern(pair[1])).ToList());

    public static IEnumerable<(ClaimRule Rule, int After)> Read(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer)
    {
        answer = WithoutOpening(words, answer);
        var head = HeadEnd(words, answer);
        var isYes = IsYes(words, answer, head);
        if (isYes || IsNamed(words, question, answer))
        {
            foreach (var (rule, _, _) in AskedForYes.Matches(words, question))
            {
                if (rule.About == ClaimAbout.Business ? !AsksWhatIsNeeded(words, question) : isYes)
                    yield return (rule, head);
            }
        }

        // "What must I do afterwards? No shampoo for a week" is a rule; only a bare "none" says that there is none.
        var isNo = Askers.Contains(words[question.First].Word) && words[answer.First].Word == "no"
            ? IsBareNo(words, answer.First, head) : IsNo(words, answer, head);
        if (isNo && !ClaimWords.Hold(words, question.First, question.Last, Compared)
            && !ClaimWords.Hold(words, question.First, question.Last, Promising))
        {
            foreach (var (rule, _, _) in AskedForNo.Matches(words, question))
                yield return (rule, head);
        }

        foreach (var found in Told(words, question, answer))
            yield return found;
    }

    /// <summary>What a label and its value say: "Pain: none", "Visits: 1". Anything longer than a bare "none" speaks for itself.</summary>
    public static IEnumerable<(ClaimRule Rule, int After)> ReadValue(IReadOnlyList<ClaimToken> words, ClaimSentence label, ClaimSentence value)
    {
        var head = HeadEnd(words, value);
        if (IsBareNo(words, value.First, head))
        {
            foreach (var (rule, _, _) in AskedForNo.Matches(words, label))
                yield return (rule, head);
        }

        foreach (var found in Told(words, label, value))
            yield return found;
    }

    /// <summary>What a "yes" to this question says of the business.</summary>
    public static IEnumerable<(ClaimRule Rule, int After)> ReadYes(IReadOnlyList<ClaimToken> words, ClaimSentence question, int after) =>
        AskedForYes.Matches(words, question).Where(match => match.Rule.About == ClaimAbout.Business).Select(match => (match.Rule, after));

    private static IEnumerable<(ClaimRule Rule, int After)> Told(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer)
    {
        foreach (var (rule, asked, _, _) in Asked.Patterns(words, question))
        {
            foreach (var pattern in Answers[(rule, asked.Written)])
            {
                if (pattern.MatchAt(words, answer.First, answer) is > 0 and var after)
                    yield return (rule, after);
            }
        }
    }

    private static bool IsBareNo(IReadOnlyList<ClaimToken> words, int first, int end)
    {
        if (words[first].Word == "there" && end - first == 3 && words[first + 1].Word is "isnt" or "is" or "are" or "arent")
            return words[first + 2].Word is "any" or "none" or "no";
        if (!Nothing.Contains(words[first].Word))
            return false;
        for (var i = first + 1; i < end; i++)
        {
            if (!Nothing.Contains(words[i].Word) && !BesideNothing.Contains(words[i].Word))
                return false;
        }

        return true;
    }

    /// <summary>What is asked, and the beginning of the answer that makes the claim.</summary>
    private static IEnumerable<string[]> Pairs(ClaimRule rule) =>
        ClaimRule.Lines(rule.Asked).Select(line => line.Split("=>", StringSplitOptions.TrimEntries));

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
        if (first == "every"
            && words[Math.Min(answer.First + 1, answer.Last - 1)].Word is "drop" or "bit" or "one" or "single" or "last")
            return true;
        if (Ours.Contains(first) && ClaimWords.Hold(words, head - 1, head, ClaimWords.BeOrHave))
            return true;
        var isPlain = head == answer.First + 2 || (head == answer.First + 3 && Stressing.Contains(words[answer.First + 1].Word));
        return first is "it" or "they" or "we" or "i" or "you" && isPlain && Affirming.Contains(words[head - 1].Word);
    }

    /// <summary>"Are you insured? By Hiscox, up to five million" says yes by naming what is asked for.</summary>
    private static bool IsNamed(IReadOnlyList<ClaimToken> words, ClaimSentence question, ClaimSentence answer) =>
        words[question.First].Word is "are" or "is" or "do" or "have" or "does"
        && ClaimWords.Hold(words, question.First, question.Last, You) && !AsksWhatIsNeeded(words, question)
        && answer is { IsQuestion: false, Length: > 1 }
        && !ClaimWords.Hold(words, answer.First, answer.Last, NoClaim);

    /// <summary>"Do I need insurance? You do."</summary>
    private static bool AsksWhatIsNeeded(IReadOnlyList<ClaimToken> words, ClaimSentence question) =>
        ClaimWords.Hold(words, question.First, question.Last, Needing);

    /// <summary>"Such a thing will not happen" and "This is not a problem with us" are a no.</summary>
    private static bool IsNoSuchThing(IReadOnlyList<ClaimToken> words, ClaimSentence answer)
    {
        for (var i = answer.First + 1; i < Math.Min(answer.Last, answer.First + LongestOpening); i++)
        {
            if (words[i].Word is not ("not" or "never") && !Denials.Contains(words[i].Word))
                continue;
            var before = words[i - 1].Word is "is" or "will" or "does" or "can" or "thing" ? i - 2 : i - 1;
            return before >= answer.First && Pointing.Contains(words[before].Word)
                && ClaimWords.Hold(words, i + 1, Math.Min(answer.Last, i + 4), Happening);
        }

        return false;
    }

    /// <summary>"There isn't any" and "there is none", but not "there isn't much".</summary>
    private static bool IsThereNone(string verb, string what) =>
        what == "none" || (verb == "isnt" && what is not ("much" or "many" or "a"));

    private static bool IsNo(IReadOnlyList<ClaimToken> words, ClaimSentence answer, int head)
    {
        var first = words[answer.First].Word;
        if (first is "it" or "they" or "we" or "you" && head == answer.First + 3 && words[head - 1].Word is "not" or "never")
            return true;
        if (first is "it" or "they" or "we" or "you" && head == answer.First + 2
            && Denials.Contains(words[answer.First + 1].Word))
            return true;
        if (first == "there" && answer.Length > 2 && IsThereNone(words[answer.First + 1].Word, words[answer.First + 2].Word))
            return true;
        if (Denials.Contains(first)
            && ClaimWords.Hold(words, answer.First + 1, Math.Min(answer.Last, answer.First + 3), Happening))
            return true;
        if (IsNoSuchThing(words, answer))
            return true;
        if (!No.Contains(first) || (first == "nothing" && !IsBareNo(words, answer.First, head)))
            return false;
        if (first is "absolutely" or "definitely" or "certainly"
            && (head == answer.First + 1 || words[answer.First + 1].Word is not ("not" or "no")))
            return false;
        return !ClaimWords.Hold(words, answer.First + 1, Math.Min(answer.Last, head + 8), Reserved);
    }
}
