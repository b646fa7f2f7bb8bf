namespace SmpVetting.Domain.Claims;

/// <summary>Whether a claim about a business is about the writer's own.</summary>
internal sealed class ClaimOwners(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimStrangers strangers = new(words);
    private readonly ClaimConditions conditions = new(words);

    /// <summary>How far back "our" is still looked for.</summary>
    private const int Reach = 40;

    /// <summary>How far before "shall" a course is looked for.</summary>
    private const int BeforeShall = 5;

    private static readonly HashSet<string> Advice = ClaimWords.Set(
        "ensure check verify request ask asks asking choose choosing pick find finding select selecting insist demand "
        + "should must shall ought require requires required requirement always make beware avoid wary careful law "
        + "legally needs need trust sure important legislation legislated whether research shop hire "
        + "seek visit look become becoming want wants recommend recommended recommends advise advised advises suggest suggests only whoever "
        + "mandatory expect upload attach submit");

    private static readonly HashSet<string> Generic = ClaimWords.Set(
        "a an any every each some your you who that which whether whoever if when many most another no those");

    private static readonly HashSet<string> Anybody =
    [
        .. ClaimWords.Expand("@artist"),
        .. ClaimWords.Set("person someone tech techs operator operators nurse business company surgeon doctor nurse shop salon school course man woman "
            + "certificate class license licence qualification policy insurance membership"),
    ];

    /// <summary>"The course shall include 100 hours" tells of the school's own.</summary>
    private static readonly HashSet<string> Courses = ClaimWords.Set("course program programme class training");

    /// <summary>Those who may be the only ones to work here.</summary>
    private static readonly HashSet<string> Workers = [.. ClaimWords.Expand("@artist"), .. ClaimWords.Set("operators nurse nurses doctor doctors surgeons techs")];

    private static readonly HashSet<string> Allowing = ClaimWords.Set("can may must should will allowed permitted legally law use choose book trust");

    private static readonly HashSet<string> Figures = ClaimWords.Set("figures numbers facts statistics");

    /// <summary>Other verbs of those who have a paper.</summary>
    private static readonly HashSet<string> Keeping = ClaimWords.Set("keeps keep maintains maintain completed completes passed earned gained received renewed renews took");

    private static readonly HashSet<string> Modals = ClaimWords.Set("will should can must may would does knows charges earns asks");

    private static readonly HashSet<string> Teachers =
        ClaimWords.Set(
        "tutor tutors teacher trainer trainers instructor instructors teacher teachers mentor mentors educator "
        + "educators course training diploma");

    private static readonly HashSet<string> Counting = ClaimWords.Set("one a the each every first second last your our single per new another same this");

    private static readonly HashSet<string> Lessons = ClaimWords.Set("module modules topics chapter lesson unit");

    private static readonly HashSet<string> Choices = ClaimWords.Set("go book choose find get look work stick stay start always never only speak talk meet");

    private static readonly HashSet<string> Reader = ClaimWords.Set("you your someone anyone person every any");

    private static readonly HashSet<string> Receiving = ClaimWords.Set("get receive meet deal");

    private static readonly HashSet<string> Handing = ClaimWords.Set("send sends sent email emails mail bring brings show shows shown give gives");

    private static readonly HashSet<string> Usual = ClaimWords.Set("best ideally usually often normally can may only when if");

    private static readonly HashSet<string> Places = ClaimWords.Set(
        "team staff member one of site clinic branch location artist technician practitioner trainer room treatment session client job head "
        + "operator nurse therapist doctor surgeon tech tattooist colleague instructor time visit day");

    /// <summary>A claim about the business itself: "we", a named person or a bare line, not "your artist" or "a clinic".</summary>
    public bool IsOwn(ClaimSentence sentence, int first, int after)
    {
        if (conditions.AreAskedOfReader(sentence, first))
            return false;
        for (var i = first; i < Math.Min(after + 4, sentence.Last) && !strangers.IsOfCustomer(sentence); i++)
        {
            if (ClaimWords.Self.Contains(words[i].Word) && (i < after || words[i].Before == ClaimBreak.Clause))
                return true;
        }

        for (var i = sentence.First + 1; i < first; i++)
        {
            if (words[i].Word is "us" or "me" && words[i - 1].Word is "showed" or "shows")
                return false;
        }

        for (var i = Math.Max(sentence.First, first - 3); i < after - 1; i++)
        {
            if (words[i].Word is "have" or "has" && words[i + 1].Word == "to")
                return false;
        }

        if (strangers.IsOfInterviewed(sentence) || conditions.AreTold(sentence))
            return false;
        if (words[sentence.First].Word == "as" && ClaimWords.Hold(words, after, sentence.Last, ClaimWords.Self))
            return true;
        // "At least three years of practice" is asked of anybody.
        if (sentence.Length > 2 && (words[sentence.First].Word == "minimum" || (words[sentence.First].Word == "at" && words[sentence.First + 1].Word == "least")))
            return false;
        // "After five years in business the picture changes" is so for anybody.
        if (words[sentence.First].Word == "after" && words[first].IsNumber && words[first].Before == ClaimBreak.None && !ClaimWords.Hold(words, after, sentence.Last, ClaimWords.Self))
            return false;
        // "Then brag about your 100 happy clients."
        if (words[first].IsNumber && first > sentence.First && words[first - 1].Word == "your")
            return false;
        if (strangers.AreMeant(sentence, first, after) || Lessons.Contains(words[sentence.First].Word))
            return false;
        var verb = -1;
        for (var i = first; i >= sentence.First && first - i < Reach; i--)
        {
            if (i > sentence.First && words[i].Word == "us" && Handing.Contains(words[i - 1].Word))
                return false;
            if (i < first && (ClaimWords.Self.Contains(words[i].Word) || words[i].Word is "he" or "she" or "his" or "her" or "shes" or "hes"))
                return true;
            if (i < first && (IsAdvice(sentence, i) || IsDuty(i)))
                return false;
            if (ClaimWords.BeOrHave.Contains(words[i].Word) || Keeping.Contains(words[i].Word))
                verb = i;
        }

        var until = verb > sentence.First ? verb : first;
        var from = verb < 0 && words[sentence.First].Word is "a" or "an" && !HasVerb(sentence, ClaimWords.Hold(words, sentence.First, first, Anybody) ? first : after) ? sentence.First + 1 : sentence.First;
        for (var i = from; i < until; i++)
        {
            if (i > from && words[i].Word is "a" or "an" && words[i].Before == ClaimBreak.Clause && !GoesOn(sentence, after))
                return true;
            if (IsParticular(sentence, i))
                continue;
            if (Generic.Contains(words[i].Word) || IsAdvice(sentence, i))
                return false;
        }

        // Without "is" or "has" the line itself has to be the claim: "Fully licensed and insured".
        var part = first;
        while (part > sentence.First && words[part].Before < ClaimBreak.Clause)
            part--;
        return verb >= 0 || first - part <= 12;
    }

    /// <summary>Words that look like anybody's and are not: "over a week", "you get", "every artist", "some 900", "your tutors".</summary>
    private bool IsParticular(ClaimSentence sentence, int at) => words[at].Word switch
    {
        "a" or "an" => !IsOfAnybody(sentence, at) || IsWithOne(sentence, at) || (at > sentence.First + 1 && words[at - 1].Word is "is" or "are" or "was" or "im")
            || (at == sentence.First + 1 && words[at - 1].Word is "its" or "thats" or "heres")
            || (at > sentence.First + 1 && words[at - 1].Word == "as") || IsAgent(sentence, at) || IsOffered(sentence, at),
        "you" => words[at + 1].Word is "will" or "also" or "get" or "receive" or "leave" or "earn" or "finish" or "go" or "spend" or "study" or "learn",
        "who" => at > sentence.First && (IsEmployed(sentence, at) || words[at - 1].Word is "everyone" or "everybody" || !IsOfMany(words[at - 1].Word)),
        "that" => at > sentence.First && words[at - 1].Word is "says" or "said" or "confirms" or "confirmed",
        "every" or "each" => (Places.Contains(words[at + 1].Word) && !(at + 2 < sentence.Last && words[at + 2].Word is "will" or "must" or "shall")) || words[at + 1].Word is "is" or "has" or "holds" or "one" or "carries" || (at + 2 < sentence.Last && words[at + 2].Word == "here"),
        "some" => words[at + 1].IsNumber || ClaimWords.Hold(words, at + 1, Math.Min(sentence.Last, at + 3), Figures),
        "your" => Teachers.Contains(words[at + 1].Word) || IsNamed(sentence, at) || IsTheOneHere(sentence, at),
        _ => false,
    };

    /// <summary>"Visit" and "look" tell the reader what to do; "one visit" and "a new look" do not.</summary>
    private bool IsAdvice(ClaimSentence sentence, int at) => Advice.Contains(words[at].Word)
        && !(words[at].Word == "shall" && ClaimWords.Hold(words, Math.Max(sentence.First, at - BeforeShall), at, Courses))
        && !(words[at].Word == "request" && words[at].Before < ClaimBreak.Clause)
        && !(words[at].Word == "only" && IsLimit(sentence, at))
        && !(words[at].Word == "make" && words[at + 1].Word is "up" or "ups")
        && !(words[at].Word == "shop" && words[at + 1].Word != "around")
        && !(words[at].Word == "look" && words[at + 1].Word is "back" or "forward" or "after")
        && !(at > sentence.First && words[at].Before == ClaimBreak.None && Counting.Contains(words[at - 1].Word));

    /// <summary>"Only nurses with a certificate touch the machine" and "it is done only by them" tell who works here.</summary>
    private bool IsLimit(ClaimSentence sentence, int only) => only > sentence.First
        ? words[only - 1].Word is "lets" or "employs" or "we" or "i"
            || (words[only + 1].Word == "by" && only > sentence.First + 1 && words[only - 2].Word is "is" or "are")
        : ClaimWords.Hold(words, only + 1, Math.Min(sentence.Last, only + 5), Workers) && !ClaimWords.Hold(words, only + 1, sentence.Last, Allowing)
            && !ClaimWords.Hold(words, only + 1, only + 2, Choices);

    /// <summary>"All providers have to be", "it takes a" and "bring a" tell what anybody needs.</summary>
    private bool IsDuty(int at) => words[at].Word switch
    {
        "have" or "has" => words[at + 1].Word == "to",
        "it" => words[at + 1].Word == "takes",
        "bring" => words[at].Before >= ClaimBreak.Sentence,
        _ => false,
    };

    /// <summary>"The laser is run by a qualified nurse" tells who works here; "it is best done by one" does not.</summary>
    private bool IsAgent(ClaimSentence sentence, int article) => article > sentence.First && words[article - 1].Word == "by"
        && words[sentence.First].Word is "the" or "all" or "every" or "each" && !ClaimWords.Hold(words, sentence.First, article, Usual);

    /// <summary>"The clinic lets only nurses who are trained in it use the laser."</summary>
    private bool IsEmployed(ClaimSentence sentence, int who) => words[sentence.First].Word == "the" && who > sentence.First + 2
        && words[sentence.First + 2].Word is "lets" or "employs";

    /// <summary>In "anyone who is certified" and "artists who are" anybody is meant.</summary>
    private static bool IsOfMany(string word) => Generic.Contains(word) || word.EndsWith('s')
        || word is "anyone" or "anybody" or "someone" or "somebody" or "people" or "person" or "one";

    /// <summary>"A private room, tea, and a technician who is qualified" and "training with a master" say what there is here.</summary>
    private bool IsWithOne(ClaimSentence sentence, int article) => article > sentence.First + 1 && words[article - 1].Word is "with" or "and" or "plus"
        && ((words[sentence.First].Word == "only" && IsLimit(sentence, sentence.First))
            || !(Choices.Contains(words[sentence.First].Word) || ClaimWords.Hold(words, sentence.First, article, Usual)))
        && !ClaimWords.Hold(words, sentence.First, article, Reader);

    /// <summary>"You also get a licensed artist" offers one.</summary>
    private bool IsOffered(ClaimSentence sentence, int article)
    {
        for (var i = sentence.First; i < Math.Min(article, sentence.First + 8); i++)
        {
            if (words[i].Word == "you" && ClaimWords.Hold(words, i + 1, Math.Min(article, i + 4), Receiving))
                return true;
        }

        return false;
    }

    /// <summary>"A licensed artist" may be anybody; "over a week" is nobody.</summary>
    private bool IsOfAnybody(ClaimSentence sentence, int article)
    {
        for (var i = article + 1; i < Math.Min(article + 8, sentence.Last) && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (Anybody.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>"Your trainer, Dale, has …" is a person of the house; "your trainer, who has …" is anybody.</summary>
    private bool IsNamed(ClaimSentence sentence, int your)
    {
        for (var i = your + 2; i < Math.Min(your + 5, sentence.Last); i++)
        {
            if (words[i].Before == ClaimBreak.Clause)
                return !(Generic.Contains(words[i].Word) || Advice.Contains(words[i].Word) || words[i].Word is "and" or "or");
        }

        return false;
    }

    /// <summary>"Your artist is certified" is about the one who will treat you; "make sure that your artist is" is not.</summary>
    private bool IsTheOneHere(ClaimSentence sentence, int your) => your == sentence.First && your + 2 < sentence.Last && !sentence.IsQuestion
        && Anybody.Contains(words[your + 1].Word)
        && words[your + 2].Word is "is" or "are" or "has" or "holds" or "carries" or "wears" or "get" or "gets";

    /// <summary>In "for you, a certified artist is best" the verb follows; in "Trey, a certified artist who is …" it does not.</summary>
    private bool GoesOn(ClaimSentence sentence, int after) => after < sentence.Last
        && words[after].Word is not ("who" or "that" or "which") && HasVerb(sentence with { Last = Math.Min(sentence.Last, after + 2) }, after);

    private bool HasVerb(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last; i++)
        {
            if (ClaimWords.BeOrHave.Contains(words[i].Word) || Modals.Contains(words[i].Word))
                return true;
        }

        return false;
    }
}
