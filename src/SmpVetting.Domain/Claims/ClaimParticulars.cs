namespace SmpVetting.Domain.Claims;

/// <summary>Whether a word that looks like anybody's means one of the house: "you get", "every artist", "your tutors".</summary>
internal sealed class ClaimParticulars(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimConditions conditions = new(words);

    public static readonly HashSet<string> Generic = ClaimWords.Set(
        "a an any every each some your you who that which whether whoever if when many most another no those");

    public static readonly HashSet<string> Anybody =
    [
        .. ClaimWords.Expand("@artist"),
        .. ClaimWords.Set(
            "person someone tech techs operator operators nurse business company surgeon doctor shop salon school "
            + "course man woman certificate class license licence qualification policy insurance membership"),
    ];

    private static readonly HashSet<string> Figures = ClaimWords.Set("figures numbers facts statistics");

    private static readonly HashSet<string> Teachers = ClaimWords.Set(
        "tutor tutors teacher trainer trainers instructor instructors teachers mentor mentors educator "
        + "educators course training diploma");

    private static readonly HashSet<string> Reader = ClaimWords.Set("you your someone anyone person every any");

    /// <summary>What "you" do when you come here.</summary>
    private static readonly HashSet<string> Attending = ClaimWords.Set(
        "will also get receive leave earn finish go spend study learn");

    private static readonly HashSet<string> Receiving = ClaimWords.Set("get receive meet deal");

    private static readonly HashSet<string> Usual = ClaimWords.Set(
        "best ideally usually often normally can may only when if");

    private static readonly HashSet<string> Places = ClaimWords.Set(
        "team staff member one of site clinic branch location artist technician practitioner trainer room treatment "
        + "session client job head operator nurse therapist doctor surgeon tech tattooist colleague instructor time "
        + "visit day");

    public bool IsOne(ClaimSentence sentence, int at) => words[at].Word switch
    {
        "a" or "an" => IsOneHere(sentence, at),
        "you" => Attending.Contains(words[at + 1].Word),
        "who" => at > sentence.First && (IsEmployed(sentence, at)
            || words[at - 1].Word is "everyone" or "everybody" || !IsOfMany(words[at - 1].Word)),
        "that" => at > sentence.First && words[at - 1].Word is "says" or "said" or "confirms" or "confirmed",
        "every" or "each" => IsEachHere(sentence, at),
        "some" => words[at + 1].IsNumber
            || ClaimWords.Hold(words, at + 1, Math.Min(sentence.Last, at + 3), Figures),
        "your" => Teachers.Contains(words[at + 1].Word) || IsNamed(sentence, at) || IsTheOneHere(sentence, at),
        _ => false,
    };

    /// <summary>"Over a week", "he is a licensed artist", "its a licensed clinic", "as a certified trainer".</summary>
    private bool IsOneHere(ClaimSentence sentence, int article)
    {
        if (!IsOfAnybody(sentence, article) || IsWithOne(sentence, article))
            return true;
        if (article > sentence.First + 1 && words[article - 1].Word is "is" or "are" or "was" or "im" or "as")
            return true;
        return (article == sentence.First + 1 && words[article - 1].Word is "its" or "thats" or "heres")
            || IsAgent(sentence, article) || IsOffered(sentence, article);
    }

    /// <summary>"Every member of staff", "each one is", "every artist here", but not "every artist will".</summary>
    private bool IsEachHere(ClaimSentence sentence, int each)
    {
        var second = each + 2 < sentence.Last ? words[each + 2].Word : "";
        return (Places.Contains(words[each + 1].Word) && second is not ("will" or "must" or "shall"))
            || words[each + 1].Word is "is" or "has" or "holds" or "one" or "carries"
            || second == "here";
    }

    /// <summary>"The laser is run by a qualified nurse" tells who works here; "it is best done by one" does not.</summary>
    private bool IsAgent(ClaimSentence sentence, int article) => article > sentence.First
        && words[article - 1].Word == "by" && words[sentence.First].Word is "the" or "all" or "every" or "each"
        && !ClaimWords.Hold(words, sentence.First, article, Usual);

    /// <summary>"The clinic lets only nurses who are trained in it use the laser."</summary>
    private bool IsEmployed(ClaimSentence sentence, int who) => words[sentence.First].Word == "the"
        && who > sentence.First + 2 && words[sentence.First + 2].Word is "lets" or "employs";

    /// <summary>In "anyone who is certified" and "artists who are" anybody is meant.</summary>
    private static bool IsOfMany(string word) => Generic.Contains(word) || word.EndsWith('s')
        || word is "anyone" or "anybody" or "someone" or "somebody" or "people" or "person" or "one";

    /// <summary>"A private room, tea, and a technician who is qualified" and "training with a master" say what there is here.</summary>
    private bool IsWithOne(ClaimSentence sentence, int article)
    {
        if (article <= sentence.First + 1 || words[article - 1].Word is not ("with" or "and" or "plus")
            || ClaimWords.Hold(words, sentence.First, article, Reader))
            return false;
        return (words[sentence.First].Word == "only" && conditions.IsLimit(sentence, sentence.First))
            || !(conditions.IsChoice(sentence.First) || ClaimWords.Hold(words, sentence.First, article, Usual));
    }

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
                return !(Generic.Contains(words[i].Word) || ClaimConditions.IsAdvising(words[i].Word)
                    || words[i].Word is "and" or "or");
        }

        return false;
    }

    /// <summary>"Your artist is certified" is about the one who will treat you; "make sure that your artist is" is not.</summary>
    private bool IsTheOneHere(ClaimSentence sentence, int your) => your == sentence.First && your + 2 < sentence.Last
        && !sentence.IsQuestion && Anybody.Contains(words[your + 1].Word)
        && words[your + 2].Word is "is" or "are" or "has" or "holds" or "carries" or "wears" or "get" or "gets";
}
