namespace SmpVetting.Domain.Claims;

/// <summary>
/// What kind of paragraph a sentence stands in. A law, an advert for a job, a list of what to look for and a post in a forum say the
/// same words as a clinic; who is spoken of shows in the sentences beside them.
/// </summary>
internal sealed class ClaimParagraphs
{
    /// <summary>Those of whom a rule, an advert or a course asks something, and the words with which it does.</summary>
    private static readonly HashSet<string> Rules = ClaimWords.Set(
        "applicant applicants registrant registrants offence offense licensee licensees delegates "
        + "learner learners eligibility prerequisite prerequisites byelaws bylaws statute unlawful vacancy hiring salary cv semester");

    /// <summary>A school that speaks of its applicants tells how long its course is as well.</summary>
    private static readonly HashSet<string> Courses = ClaimWords.Set("course program programme qualification curriculum");

    /// <summary>One "shall" may be a flourish.</summary>
    private const int LeastShall = 2;

    /// <summary>With these beside a paper a paragraph of a text that never says "we" tells what anybody ought to have.</summary>
    private static readonly HashSet<string> Duties = ClaimWords.Set(
        "must required requires require requirement requirements law laws legislation exempt reputable verify");

    /// <summary>What a law asks of those who tattoo; of their clients it asks other things.</summary>
    private static readonly HashSet<string> Papers = ClaimWords.Set(
        "licence licences license licenses licensed permit permits insurance insured registered registration certificate certificates certified bloodborne needle "
        + "needles operator operators practitioner practitioners technician technicians premises establishment establishments");

    /// <summary>A paragraph that is longer has more to say than what the page does with its cookies.</summary>
    private const int LongestNotice = 100;

    /// <summary>The "we" of an authority speaks of those it watches.</summary>
    private static readonly HashSet<string> Enforcing = ClaimWords.Set("prosecute prosecuted prosecution enforcement");

    /// <summary>The parts of a paper on a study; what its patients had is no promise.</summary>
    private static readonly HashSet<string> PartsOfStudy = ClaimWords.Set("background methods objective objectives conclusion conclusions");

    private static readonly HashSet<string> Pages = ClaimWords.Set("cookie cookies browser browsers gdpr recaptcha");

    private const int LeastParts = 2;

    /// <summary>What a shop sells beside the treatment, and the words with which a paragraph is about the treatment all the same.</summary>
    private static readonly HashSet<string> Goods = ClaimWords.Set("lidocaine balm aloe serum conditioner");

    private static readonly HashSet<string> Treatment = ClaimWords.Set(
        "smp micropigmentation pigment pigments ink inks scalp hairline treatment treatments session sessions dots");

    /// <summary>How people talk in a forum and no business writes.</summary>
    private static readonly HashSet<string> Talk = ClaimWords.Set("lol lmao tbh imo imho reckon reckons reckoned");

    /// <summary>A text that talks so again and again is a thread, and its other posts are talk as well.</summary>
    private const int LeastTalk = 3;

    /// <summary>With what a guide to choosing begins its sentences; where nobody says "we", two of them show that it is one.</summary>
    private static readonly HashSet<string> Advising = ClaimWords.Set("ask check look beware avoid verify insist compare choose");

    private const int LeastAdvice = 2;

    /// <summary>A paragraph with so much advice is one, whoever writes it.</summary>
    private const int LeastAdviceInOne = 3;

    private const int LongestTitle = 8;

    /// <summary>Who writes of these and never says "we" explains cover, or sells it.</summary>
    private static readonly HashSet<string> Insurers = ClaimWords.Set("insurers policyholder policyholders underwriters");

    private static readonly HashSet<string> Students = ClaimWords.Set("students student delegates graduates participants trainees");

    private static readonly HashSet<string> Receiving = ClaimWords.Set("receive receives get gets earn leave");

    /// <summary>"Practitioner here" answers a thread for himself.</summary>
    private static readonly HashSet<string> Practising = ClaimWords.Set("practitioner technician");

    /// <summary>A comment is a client's; a "lol" without one of these may be the clinic's own.</summary>
    private static readonly HashSet<string> Singular = ClaimWords.Set("my mine me");

    /// <summary>Whoever says "my studio" in a forum is no client.</summary>
    private static readonly HashSet<string> Trade = ClaimWords.Set("studio client clients practitioner specialist licensed trained");

    private readonly IReadOnlyList<ClaimToken> words;
    private readonly List<int> starts = [];
    private readonly List<Kind> kinds = [];
    private readonly bool houseSpeaks, isOfOwner, isOfHouse, isThread, isRulebook, isAuthority, isHandbook, isGuide, isOfInsurers;
    private bool isBelowTitle;

    public ClaimParagraphs(IReadOnlyList<ClaimToken> words)
    {
        this.words = words;
        houseSpeaks = ClaimWords.Hold(words, 0, words.Count, ClaimWords.Self);
        isOfOwner = Enumerable.Range(0, words.Count).Any(IsOwner);
        isOfHouse = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => words[at - 1].Word == "we" && words[at].Word is "only" or "use" or "offer");
        // "Re: experiences with SMP" stands above a post.
        isThread = words.Count > 0 && ((words[0].Word == "re" && !ClaimWords.Hold(words, 0, words.Count, Practising)) || Enumerable.Range(0, words.Count).Count(IsClient) >= LeastTalk);
        isRulebook = !houseSpeaks && AreRules(0, words.Count);
        isAuthority = ClaimWords.Hold(words, 0, words.Count, Enforcing) && ClaimWords.Hold(words, 0, words.Count, Papers);
        isHandbook = ClaimHandbook.IsOne(words, houseSpeaks);
        var isOfNoHouse = !ClaimWords.Hold(words, 0, words.Count, ClaimWords.House);
        isGuide = isOfNoHouse && Enumerable.Range(0, words.Count).Count(IsAdvice) >= LeastAdvice;
        isOfInsurers = isOfNoHouse && ClaimWords.Hold(words, 0, words.Count, Insurers);
        for (var first = 0; first < words.Count;)
        {
            var last = first + 1;
            while (last < words.Count && words[last].Before < ClaimBreak.Paragraph)
                last++;
            starts.Add(first);
            kinds.Add(KindOf(first, last));
            first = last;
        }
    }

    /// <summary>What a rule asks of anybody, what a page does with its cookies, and talk among its readers are no claims of a clinic.</summary>
    public bool AreOfOthers(ClaimRule rule, ClaimSentence sentence) => At(sentence.First) switch
    {
        _ when isOfInsurers && rule.Type == ClaimType.Insured => true,
        Kind.OfRules => !(rule.Type == ClaimType.TrainingHours && ClaimWords.Hold(words, sentence.First, sentence.Last, Courses)),
        Kind.OfThePage or Kind.Talk => true,
        Kind.OfReaders => rule.Type is ClaimType.BbpCertificate or ClaimType.Licensed or ClaimType.Insured or ClaimType.MemberOfBody or ClaimType.LaserQualified or ClaimType.SterileSingleUse,
        Kind.OfDuties => rule.About == ClaimAbout.Business || rule.Type == ClaimType.SterileSingleUse,
        _ => false,
    };

    private Kind At(int word)
    {
        var at = starts.BinarySearch(word);
        return kinds[at >= 0 ? at : ~at - 1];
    }

    /// <summary>"My cousin sells …", "my artist told me", "had mine done": a client's words, or a friend's.</summary>
    private bool IsClient(int at) => at + 1 < words.Count && words[at].Word switch
    {
        "my" => words[at + 1].Word is "cousin" or "mate" or "mates" or "artist" or "tech",
        "had" or "got" => words[at + 1].Word == "mine" || (words[at + 1].Word is "his" or "hers" && at + 2 < words.Count && words[at + 2].Word == "done"),
        "i" => words[at + 1].Word is "paid" or "booked",
        // "newguy wrote:" stands above a post.
        "wrote" => words[at + 1].Before >= ClaimBreak.Clause,
        _ => Talk.Contains(words[at].Word),
    };

    /// <summary>"The owner of the shop", "my clients", "my regulars": who says so works there and may have had it done as well.</summary>
    private bool IsOwner(int at) => at + 1 < words.Count && words[at].Word switch
    {
        "my" => words[at + 1].Word is "clients" or "regulars" or "customers" or "shop",
        "im" => words[at + 1].Word is "owner" || (words[at + 1].Word == "the" && at + 2 < words.Count && words[at + 2].Word == "owner"),
        _ => false,
    };

    /// <summary>Below "what our students receive", "course content", "what do I bring" and "you will need" stand the papers of the readers.</summary>
    private bool IsOfReaders(int first, int last)
    {
        var end = first + 1;
        while (end < last && words[end].Before < ClaimBreak.Sentence)
            end++;
        var isTitle = end - first <= LongestTitle
            && ((ClaimWords.Hold(words, first, end, Students) && ClaimWords.Hold(words, first, end, Receiving))
                || (words[first].Word is "course" or "training" && words[end - 1].Word is "content" or "contents" or "outline" or "modules")
                || (words[first].Word is "what" && words[end - 1].Word is "bring" or "study" or "teach")
                || (words[first].Word is "you" or "youll" or "what" && words[end - 1].Word == "need"));
        // The title may stand alone, its list in the paragraph below.
        var isOfReaders = isTitle || isBelowTitle;
        isBelowTitle = isTitle && end == last;
        return isOfReaders;
    }

    /// <summary>"Ask who issued it", "look for a certificate", "beware of low prices" at the beginning of a sentence.</summary>
    private bool IsAdvice(int at)
    {
        var begin = at > 0 && words[at - 1].Word is "and" or "always" or "then" ? at - 1 : at;
        return words[begin].Before >= ClaimBreak.Sentence && Advising.Contains(words[at].Word) && at + 1 < words.Count
            && words[at + 1].Before == ClaimBreak.None && words[at + 1].Word is not ("out" or "forward" or "us" or "me" or "my" or "like");
    }

    private Kind KindOf(int first, int last)
    {
        if (last - first <= LongestNotice && Enumerable.Range(first, last - first).Any(at => Pages.Contains(words[at].Word) && !IsLink(at)))
            return Kind.OfThePage;
        if (isHandbook || isAuthority || isGuide || Enumerable.Range(first, last - first).Count(IsAdvice) >= LeastAdviceInOne)
            return Kind.OfRules;
        if (IsOfReaders(first, last))
            return Kind.OfReaders;
        if (Enumerable.Range(first, last - first - 1).Count(at => PartsOfStudy.Contains(words[at].Word) && words[at + 1].Before == ClaimBreak.Clause) >= LeastParts)
            return Kind.OfThePage;
        if ((isThread || (!isOfOwner && Enumerable.Range(first, last - first).Any(IsClient) && !(isOfHouse && !ClaimWords.Hold(words, first, last, Singular))))
            && !ClaimWords.Hold(words, first, last, ClaimWords.House) && !ClaimWords.Hold(words, first, last, Trade))
            return Kind.Talk;
        if (ClaimWords.Hold(words, first, last, ClaimWords.Self))
            return Kind.Own;
        if (ClaimWords.Hold(words, first, last, Goods) && !ClaimWords.Hold(words, first, last, Treatment))
            return Kind.OfThePage;
        if (isRulebook || AreRules(first, last))
            return Kind.OfRules;
        return !houseSpeaks && AskPapers(first, last) ? Kind.OfDuties : Kind.Own;
    }

    /// <summary>"Cookies" alone at the foot of a page.</summary>
    private bool IsLink(int at) => words[at].Before >= ClaimBreak.Clause
        && (at + 1 == words.Count || words[at + 1].Before >= ClaimBreak.Clause || words[at + 1].Word is "policy" or "settings" or "preferences");

    /// <summary>One sentence names the duty and the paper: "must be licensed", not "a deposit is required".</summary>
    private bool AskPapers(int first, int last)
    {
        for (var begin = first; begin < last;)
        {
            var end = begin + 1;
            while (end < last && words[end].Before < ClaimBreak.Sentence)
                end++;
            if (ClaimWords.Hold(words, begin, end, Duties) && ClaimWords.Hold(words, begin, end, Papers))
                return true;
            begin = end;
        }

        return false;
    }

    private bool AreRules(int first, int last) => ClaimWords.Hold(words, first, last, Rules)
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
