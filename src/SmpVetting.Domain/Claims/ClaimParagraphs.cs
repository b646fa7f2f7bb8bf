namespace SmpVetting.Domain.Claims;

/// <summary>
/// What kind of paragraph a sentence stands in. A law, an advert for a job, a list of what to look for and a post in a forum say the
/// same words as a clinic; who is spoken of shows in the sentences beside them.
/// </summary>
internal sealed class ClaimParagraphs
{
    /// <summary>Those of whom a rule, an advert or a course asks something, and the words with which it does.</summary>
    private static readonly HashSet<string> Rules = ClaimWords.Set(
        "applicant applicants registrant registrants offence offense licensee licensees delegates learner learners "
        + "eligibility prerequisite prerequisites byelaws bylaws statute unlawful vacancy hiring salary cv semester");

    /// <summary>"Now hiring" at the foot of an advert says nothing of the rest.</summary>
    private static readonly HashSet<string> RulesOfPage = [.. Rules.Where(word => word != "hiring")];

    /// <summary>A school that speaks of its applicants tells how long its course is as well.</summary>
    private static readonly HashSet<string> Courses = ClaimWords.Set(
        "course program programme qualification curriculum");

    /// <summary>One "shall" may be a flourish.</summary>
    private const int LeastShall = 2;

    /// <summary>With these beside a paper a paragraph of a text that never says "we" tells what anybody ought to have.</summary>
    private static readonly HashSet<string> Duties = ClaimWords.Set(
        "must required requires require requirement requirements law laws legislation exempt reputable verify");

    /// <summary>What a law asks of those who tattoo; of their clients it asks other things.</summary>
    private static readonly HashSet<string> Papers = ClaimWords.Set(
        "licence licences license licenses licensed permit permits insurance insured registered registration "
        + "certificate certificates certified bloodborne needle needles operator operators practitioner practitioners "
        + "technician technicians premises establishment establishments");

    /// <summary>A paragraph that is longer has more to say than what the page does with its cookies.</summary>
    private const int LongestNotice = 100;

    /// <summary>The "we" of an authority speaks of those it watches.</summary>
    private static readonly HashSet<string> Enforcing = ClaimWords.Set("prosecute prosecuted prosecution enforcement");

    /// <summary>The parts of a paper on a study; what its patients had is no promise.</summary>
    private static readonly HashSet<string> PartsOfStudy = ClaimWords.Set(
        "background methods objective objectives conclusion conclusions");

    private static readonly HashSet<string> Pages = ClaimWords.Set("cookie cookies browser browsers gdpr recaptcha");

    private const int LeastParts = 2;

    /// <summary>What a shop sells beside the treatment, and the words with which a paragraph is about the treatment all the same.</summary>
    private static readonly HashSet<string> Goods = ClaimWords.Set("lidocaine balm aloe serum conditioner");

    private static readonly HashSet<string> Treatment = ClaimWords.Set(
        "smp micropigmentation pigment pigments ink inks scalp hairline treatment treatments session sessions dots");

    /// <summary>With what a guide to choosing begins its sentences; where nobody says "we", two of them show that it is one.</summary>
    private static readonly HashSet<string> Advising = ClaimWords.Set(
        "ask check look beware avoid verify insist compare choose");

    private const int LeastAdvice = 2;

    /// <summary>A paragraph with so much advice is one, whoever writes it.</summary>
    private const int LeastAdviceInOne = 3;

    private const int LongestTitle = 8;

    /// <summary>Who writes of these and never says "we" explains cover, or sells it.</summary>
    private static readonly HashSet<string> Insurers = ClaimWords.Set(
        "insurers policyholder policyholders underwriters");

    private static readonly HashSet<string> Students = ClaimWords.Set(
        "students student delegates graduates participants trainees");

    private static readonly HashSet<string> Receiving = ClaimWords.Set("receive receives get gets earn leave");

    /// <summary>What readers get from a course or have to bring.</summary>
    private static readonly HashSet<ClaimType> OfStudents =
    [
        ClaimType.BbpCertificate,
        ClaimType.Licensed,
        ClaimType.Insured,
        ClaimType.MemberOfBody,
        ClaimType.LaserQualified,
        ClaimType.SterileSingleUse,
    ];

    private readonly IReadOnlyList<ClaimToken> words;
    private readonly ClaimTalk talk;
    private readonly List<int> starts = [];
    private readonly List<Kind> kinds = [];
    private readonly bool houseSpeaks;
    private readonly bool isRulebook;

    /// <summary>The whole text is of an authority, a handbook or a guide to choosing.</summary>
    private readonly bool isOfRules;

    private readonly bool isOfInsurers;

    public ClaimParagraphs(IReadOnlyList<ClaimToken> words)
    {
        this.words = words;
        houseSpeaks = ClaimWords.Hold(words, 0, words.Count, ClaimWords.Self);
        talk = new(words);
        isRulebook = !houseSpeaks && AreRules(0, words.Count, RulesOfPage);
        var isOfNoHouse = !ClaimWords.Hold(words, 0, words.Count, ClaimWords.House);
        isOfRules = ClaimHandbook.IsOne(words, houseSpeaks) || IsOfAuthority()
            || (isOfNoHouse && Enumerable.Range(0, words.Count).Count(IsAdvice) >= LeastAdvice);
        isOfInsurers = isOfNoHouse && ClaimWords.Hold(words, 0, words.Count, Insurers);
        var isBelowTitle = false;
        for (var first = 0; first < words.Count;)
        {
            var last = first + 1;
            while (last < words.Count && words[last].Before < ClaimBreak.Paragraph)
                last++;
            starts.Add(first);
            if (IsNotice(first, last))
            {
                kinds.Add(Kind.OfThePage);
            }
            else if (isOfRules || Enumerable.Range(first, last - first).Count(IsAdvice) >= LeastAdviceInOne)
            {
                kinds.Add(Kind.OfRules);
            }
            else
            {
                var title = EndOfReadersTitle(first, last);
                kinds.Add(title is not null || isBelowTitle ? Kind.OfReaders : KindOf(first, last));
                // The title may stand alone, its list in the paragraph below; a notice between them is passed over.
                isBelowTitle = title == last;
            }

            first = last;
        }
    }

    private bool IsOfAuthority() => ClaimWords.Hold(words, 0, words.Count, Enforcing)
        && ClaimWords.Hold(words, 0, words.Count, Papers);

    /// <summary>What a rule asks of anybody, what a page does with its cookies, and talk among its readers are no claims of a clinic.</summary>
    public bool AreOfOthers(ClaimRule rule, ClaimSentence sentence) => At(sentence.First) switch
    {
        _ when isOfInsurers && rule.Type == ClaimType.Insured => true,
        Kind.OfRules => !(rule.Type == ClaimType.TrainingHours && ClaimWords.Hold(words, sentence.First, sentence.Last, Courses)),
        Kind.OfThePage or Kind.Talk => true,
        Kind.OfReaders => OfStudents.Contains(rule.Type),
        Kind.OfDuties => rule.About == ClaimAbout.Business || rule.Type == ClaimType.SterileSingleUse,
        _ => false,
    };

    private Kind At(int word)
    {
        var at = starts.BinarySearch(word);
        return kinds[at >= 0 ? at : ~at - 1];
    }

    /// <summary>Below "what our students receive", "course content", "what do I bring" and "you will need" stand the papers of the readers.</summary>
    private int? EndOfReadersTitle(int first, int last)
    {
        var end = first + 1;
        while (end < last && words[end].Before < ClaimBreak.Sentence)
            end++;
        return end - first <= LongestTitle && IsReadersTitle(first, end) ? end : null;
    }

    private bool IsReadersTitle(int first, int end) => words[end - 1].Word switch
    {
        "content" or "contents" or "outline" or "modules" when words[first].Word is "course" or "training" => true,
        "bring" or "study" or "teach" when words[first].Word == "what" => true,
        "need" when words[first].Word is "you" or "youll" or "what" => true,
        _ => ClaimWords.Hold(words, first, end, Students) && ClaimWords.Hold(words, first, end, Receiving),
    };

    /// <summary>"Ask who issued it", "look for a certificate", "beware of low prices" at the beginning of a sentence.</summary>
    private bool IsAdvice(int at)
    {
        var begin = at > 0 && words[at - 1].Word is "and" or "always" or "then" ? at - 1 : at;
        return words[begin].Before >= ClaimBreak.Sentence && Advising.Contains(words[at].Word) && at + 1 < words.Count
            && words[at + 1].Before == ClaimBreak.None && words[at + 1].Word is not ("out" or "forward" or "us" or "me" or "my" or "like");
    }

    private Kind KindOf(int first, int last)
    {
        if (Enumerable.Range(first, last - first - 1).Count(IsPartOfStudy) >= LeastParts)
            return Kind.OfThePage;
        if (talk.IsAt(first, last))
            return Kind.Talk;
        if (ClaimWords.Hold(words, first, last, ClaimWords.Self))
            return Kind.Own;
        if (ClaimWords.Hold(words, first, last, Goods) && !ClaimWords.Hold(words, first, last, Treatment))
            return Kind.OfThePage;
        if (isRulebook || AreRules(first, last, Rules))
            return Kind.OfRules;
        return !houseSpeaks && AskPapers(first, last) ? Kind.OfDuties : Kind.Own;
    }

    private bool IsPartOfStudy(int at) =>
        PartsOfStudy.Contains(words[at].Word) && words[at + 1].Before == ClaimBreak.Clause;

    private bool IsNotice(int first, int last) => last - first <= LongestNotice
        && Enumerable.Range(first, last - first).Any(at => Pages.Contains(words[at].Word) && !IsLink(at));

    /// <summary>"Cookies" alone at the foot of a page.</summary>
    private bool IsLink(int at) => words[at].Before >= ClaimBreak.Clause
        && (at + 1 == words.Count || words[at + 1].Before >= ClaimBreak.Clause
            || words[at + 1].Word is "policy" or "settings" or "preferences");

    /// <summary>One sentence names the duty and the paper: "must be licensed", not "a deposit is required".</summary>
    private bool AskPapers(int first, int last)
    {
        for (var begin = first; begin < last;)
        {
            var end = begin + 1;
            while (end < last && words[end].Before < ClaimBreak.Sentence)
                end++;
            if (Enumerable.Range(begin, end - begin).Any(at => Duties.Contains(words[at].Word) && !IsKept(begin, at)) && ClaimWords.Hold(words, begin, end, Papers))
                return true;
            begin = end;
        }

        return false;
    }

    /// <summary>"Licensed as the state requires" is.</summary>
    private bool IsKept(int begin, int duty) => ClaimWords.Hold(words, Math.Max(begin, duty - 3), duty, ["as"]);

    private bool AreRules(int first, int last, HashSet<string> rules) => ClaimWords.Hold(words, first, last, rules)
        || Enumerable.Range(first, last - first).Count(at => words[at].Word == "shall") >= LeastShall;

    private enum Kind
    {
        Own,
        OfRules,
        OfDuties,
        OfReaders,
        OfThePage,
        Talk,
    }
}
