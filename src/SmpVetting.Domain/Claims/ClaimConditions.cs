namespace SmpVetting.Domain.Claims;

/// <summary>Whether a sentence tells what others ought to have or to look for, or for whom something is.</summary>
internal sealed class ClaimConditions(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far before "shall" a course is looked for.</summary>
    private const int BeforeShall = 5;

    private static readonly HashSet<string> Needing = ClaimWords.Set("need must");

    private static readonly HashSet<string> With = ClaimWords.Set("with who");

    /// <summary>Those for whom a course or a membership is.</summary>
    private static readonly HashSet<string> Admitted =
    [
        .. ClaimWords.Expand("@artist"),
        .. ClaimWords.Set("operators nurses doctors surgeons techs students apprentices beginners those anyone"),
    ];

    private static readonly HashSet<string> Advice = ClaimWords.Set(
        "ensure check verify request ask asks asking choose choosing pick find finding select selecting insist "
        + "demand should must shall ought require requires required requirement always make beware avoid wary careful "
        + "law legally needs need trust sure important legislation legislated whether research shop hire seek visit "
        + "look become becoming want wants recommend recommended recommends advise advised advises suggest suggests "
        + "only whoever mandatory expect upload attach submit");

    /// <summary>Behind these "visit", "look" and the like are things.</summary>
    private static readonly HashSet<string> Counting = ClaimWords.Set(
        "one a the each every first second last your our single per new another same this");

    /// <summary>"The course shall include 100 hours" tells of the school's own.</summary>
    private static readonly HashSet<string> Courses = ClaimWords.Set("course program programme class training");

    /// <summary>Those who may be the only ones to work here.</summary>
    private static readonly HashSet<string> Workers =
    [
        .. ClaimWords.Expand("@artist"),
        .. ClaimWords.Set("operators nurse nurses doctor doctors surgeons techs"),
    ];

    private static readonly HashSet<string> Allowing = ClaimWords.Set(
        "can may must should will allowed permitted legally law use choose book trust");

    private static readonly HashSet<string> Choices = ClaimWords.Set(
        "go book choose find get look work stick stay start always never only speak talk meet");

    /// <summary>"You will need to complete a course", "be insured from day one", "ask when she last did it".</summary>
    public bool AreAskedOfReader(ClaimSentence sentence, int first)
    {
        var start = words[sentence.First].Word is "and" or "always" or "then" or "please"
            ? sentence.First + 1
            : sentence.First;
        if (IsOrder(sentence, start) && !ClaimWords.Hold(words, start, first, ClaimWords.Self))
            return true;
        for (var i = start; i < first; i++)
        {
            if (words[i].Word is "you" or "youll" && ClaimWords.Hold(words, i + 1, Math.Min(first, i + 3), Needing))
                return !ClaimWords.Hold(words, i, first, ClaimWords.Self);
        }

        return false;
    }

    /// <summary>"For technicians with three years in the trade", and "my tech was a nurse" of who treated a client.</summary>
    public bool AreForOthers(ClaimSentence sentence) => sentence.Length > 2 && words[sentence.First].Word switch
    {
        "for" => ClaimWords.Hold(words, sentence.First + 1, Math.Min(sentence.Last, sentence.First + 4), Admitted)
            && ClaimWords.Hold(words, sentence.First + 2, Math.Min(sentence.Last, sentence.First + 5), With),
        "my" => words[sentence.First + 1].Word is "tech" or "artist" or "technician" or "guy",
        _ => false,
    };

    public static bool IsAdvising(string word) => Advice.Contains(word);

    /// <summary>"Visit" and "look" tell the reader what to do; "one visit" and "a new look" do not.</summary>
    public bool IsAdvice(ClaimSentence sentence, int at)
    {
        if (!IsAdvising(words[at].Word) || IsCounted(sentence, at))
            return false;
        return words[at].Word switch
        {
            "shall" => !ClaimWords.Hold(words, Math.Max(sentence.First, at - BeforeShall), at, Courses),
            "request" => words[at].Before >= ClaimBreak.Clause,
            "only" => !IsLimit(sentence, at),
            "make" => words[at + 1].Word is not ("up" or "ups"),
            "shop" => words[at + 1].Word == "around",
            // "Trust: ten years in the trade" has a label.
            "trust" => words[at + 1].Before < ClaimBreak.Clause,
            "look" => words[at + 1].Word is not ("back" or "forward" or "after"),
            _ => true,
        };
    }

    private bool IsCounted(ClaimSentence sentence, int at) =>
        at > sentence.First && words[at].Before == ClaimBreak.None && Counting.Contains(words[at - 1].Word);

    /// <summary>"Only nurses with a certificate touch the machine" and "it is done only by them" tell who works here.</summary>
    public bool IsLimit(ClaimSentence sentence, int only)
    {
        if (only > sentence.First)
            return words[only - 1].Word is "lets" or "employs" or "we" or "i" || IsDoneOnlyBy(sentence, only);
        return ClaimWords.Hold(words, only + 1, Math.Min(sentence.Last, only + 5), Workers)
            && !ClaimWords.Hold(words, only + 1, sentence.Last, Allowing)
            && !IsChoice(only + 1);
    }

    private bool IsDoneOnlyBy(ClaimSentence sentence, int only) => words[only + 1].Word == "by"
        && only > sentence.First + 1 && words[only - 2].Word is "is" or "are";

    /// <summary>"Book with a technician who is qualified" and "always go with one" tell whom to choose.</summary>
    public bool IsChoice(int at) => Choices.Contains(words[at].Word);

    /// <summary>"All providers have to be", "it takes a" and "bring a" tell what anybody needs.</summary>
    public bool IsDuty(int at) => words[at].Word switch
    {
        "have" or "has" => words[at + 1].Word == "to",
        "it" => words[at + 1].Word == "takes",
        "bring" => words[at].Before >= ClaimBreak.Sentence,
        _ => false,
    };

    /// <summary>"Be" and "ask" at the beginning tell the reader what to do; "ask us" offers.</summary>
    private bool IsOrder(ClaimSentence sentence, int start)
    {
        if (start >= sentence.Last || words[start].Word is not ("be" or "ask" or "check" or "keep"))
            return false;
        var isToUs = start + 1 < sentence.Last && words[start + 1].Word is "us" or "me";
        return !isToUs;
    }
}
