namespace SmpVetting.Domain.Claims;

/// <summary>Of whom or what it is said: told by a client, said of others or of the trade.</summary>
internal sealed class ClaimVoices(IReadOnlyList<ClaimToken> words)
{
    private static readonly HashSet<string> Experienced = ClaimWords.Set(
        "felt had was were got did didnt experienced wasnt went paid wanted chose decided left walked came "
        + "received hoped thought expected watched saw");

    /// <summary>After a comma SMP is what the words behind it are about: "most inks turn, SMP inks do not".</summary>
    private const int ReachOfSubject = 4;

    private static readonly HashSet<string> Present = ClaimWords.Set(
        "is are will can has have its never to stays remains lasts meets complies conforms contains");

    private static readonly HashSet<string> Past = ClaimWords.Set(
        "was were did began became came had kept stayed lasted");

    private static readonly HashSet<string> OthersQualifier = ClaimWords.Set(
        "some many most plenty other others certain several few another any majority cheap bad rival competing so "
        + "those such unqualified inexperienced their");

    private static readonly HashSet<string> OthersNoun = ClaimWords.Set(
        "clinics clinic providers provider companies company artists artist technicians technician practitioners "
        + "practitioner studios studio salons salon websites sites places competitors amateurs cowboys tattooists "
        + "tattooist academies schools courses trainers trainer businesses shops brands brand manufacturers suppliers "
        + "inks pigments pigment ink people men guys guy professionals professional surgeons doctors countries states");

    private static readonly HashSet<string> Pigments = [.. ClaimWords.Expand("@pig")];

    private static readonly HashSet<string> Behaving = ClaimWords.Set(
        "are is can may might tend tends have has need look looks come cost contain were was do dont fade fades will "
        + "behave usually often exist differ sound mean hold last make keep stay behaves reacts responds replace heal "
        + "mostly mainly acts absorbs scatters");

    private static readonly HashSet<string> Used = ClaimWords.Set(
        "used all only exclusively here guaranteed included standard");

    private static readonly HashSet<string> Called = ClaimWords.Set(
        "described called advertised marketed touted claimed supposed");

    private static readonly HashSet<string> Doing = ClaimWords.Set(
        "say use claim contain offer promise come call carry work sell will can do");

    private static readonly HashSet<string> Good = ClaimWords.Set(
        "good proper decent reputable skilled quality reliable serious ideal right");

    /// <summary>"My artist" is a client's.</summary>
    private static readonly HashSet<string> OnesOwn = ClaimWords.Set(
        "artist technician practitioner tattooist surgeon doctor provider");

    private static readonly HashSet<string> OthersAlone = ClaimWords.Set(
        "anyone anybody someone somebody whoever competitors cowboys amateurs others");

    /// <summary>"I felt no pain" tells what happened to one person.</summary>
    public bool IsTestimony(ClaimSentence sentence, int first)
    {
        var speaks = false;
        for (var i = sentence.First; i <= first + 1 && i < sentence.Last; i++)
        {
            speaks |= words[i].Word is "i" or "my" or "me" or "ive";
            if (i > sentence.First && words[i].Word == "me" && words[i - 1].Word is "did" or "done" or "charged" or "gave" or "treated")
                return true;
            if (words[i].Word == "had" && i < first && words[i + 1].Word == "been")
                return true;
            if (speaks && Experienced.Contains(words[i].Word))
                return true;
        }

        return words[sentence.First].Word is "he" or "she" or "they"
            && Enumerable.Range(sentence.First, sentence.Length).Any(at => words[at].Word == "me");
    }

    /// <summary>"Back then it was done in one session", "the Egyptians did it": a promise is made of what is, not of what was.</summary>
    public bool IsHistory(ClaimSentence sentence, int first, int after)
    {
        var isPast = false;
        for (var i = Math.Max(sentence.First, first - 3); i < after; i++)
        {
            if (Present.Contains(words[i].Word) || ClaimWords.House.Contains(words[i].Word))
                return false;
            isPast |= i <= first && Past.Contains(words[i].Word);
        }

        isPast |= sentence.Length > 1 && words[sentence.First].Word is "they" or "people"
            && IsPast(words[sentence.First + 1].Word);
        return isPast && !ClaimWords.Hold(words, sentence.First, sentence.Last, ClaimWords.House);
    }

    private static bool IsPast(string verb) => verb != "passed" && verb.EndsWith("ed", StringComparison.Ordinal);

    public bool IsOfOthers(ClaimSentence sentence, int first)
    {
        if (first >= sentence.First + 2 && Good.Contains(words[first - 1].Word) && words[first - 2].Word is "a" or "any" or "every")
            return true;
        for (var i = first - 1; i >= sentence.First && words[first - 1].Word is not "this"; i--)
        {
            if (ClaimWords.Self.Contains(words[i].Word))
                return IsOfSomeClients(sentence, i);
            if (words[i].Word is "smp" or "micropigmentation" && first - i <= ReachOfSubject && words[i].Before == ClaimBreak.Clause)
                return false;
            if (OthersAlone.Contains(words[i].Word) || IsPronoun(i) || IsAnyGoodOne(sentence, i)
                || (OthersNoun.Contains(words[i].Word) && IsQualified(sentence, i)))
                return !ClaimOtherThings.IsContrast(words, sentence, i);
        }

        return false;
    }

    /// <summary>"Some of our clients find it painless."</summary>
    private bool IsOfSomeClients(ClaimSentence sentence, int self) => self >= sentence.First + 2 && words[self - 1].Word == "of"
        && words[self - 2].Word is "some" or "many" or "few" or "several"
        && words[self + 1].Word is "clients" or "men" or "people" or "customers" or "patients" or "guests";

    /// <summary>"Vegan pigments cost more", "there are inks without metal", "inks described as organic": the trade, not the writer.</summary>
    public bool IsOfAnyPigment(ClaimSentence sentence, int first, int after)
    {
        if (ClaimWords.Hold(words, sentence.First, Math.Min(sentence.Last, after + 4), ClaimWords.Self))
            return false;
        return ClaimWords.Hold(words, first, after, Called) || IsSubjectAlone(sentence, first, after)
            || IsThereSome(sentence) || IsWhatOneCanBe(sentence, first);
    }

    /// <summary>Inks without "our" before them and with a verb after them.</summary>
    private bool IsSubjectAlone(ClaimSentence sentence, int first, int after)
    {
        // "Vegan inks", though only "vegan" is the claim.
        for (var i = after; i < Math.Min(after + 3, sentence.Last) && words[i].Before == ClaimBreak.None; i++)
        {
            if (Pigments.Contains(words[i].Word))
                after = i + 1;
        }

        var isSubject = (Pigments.Contains(words[sentence.First].Word) && first - sentence.First <= ReachOfSubject)
            || (first == sentence.First + 1 && words[sentence.First].Word is "a" or "an" && Pigments.Contains(words[after - 1].Word))
            || (words[first].Before >= ClaimBreak.Clause && (Pigments.Contains(words[after - 1].Word) || words[after - 1].Word is "carbon" or "charcoal"));
        if (isSubject && after + 1 < sentence.Last && words[after].Word == "which" && words[after + 1].Word is "most" or "many" or "some" or "other")
            return true;
        return isSubject && after - first <= 4 && after < sentence.Last && words[after].Before == ClaimBreak.None
            && ClaimWords.Hold(words, after, Math.Min(after + 2, sentence.Last), Behaving)
            && (words[after].Word == "were" || !ClaimWords.Hold(words, after, Math.Min(after + 3, sentence.Last), Used));
    }

    /// <summary>"A colour can be vegan and full of chromium."</summary>
    private bool IsWhatOneCanBe(ClaimSentence sentence, int first) => Enumerable.Range(sentence.First + 1, Math.Max(0, first - sentence.First))
        .Any(at => Pigments.Contains(words[at].Word) && words[at - 1].Word is "a" or "an" && at + 1 < sentence.Last && words[at + 1].Word is "can" or "may" or "might");

    private bool IsThereSome(ClaimSentence sentence) => sentence.Length > 3 && words[sentence.First].Word == "there"
        && ClaimWords.IsPlain(words[sentence.First + 2].Word)
        && ClaimWords.Hold(words, sentence.First + 2, Math.Min(sentence.First + 6, sentence.Last), Pigments);

    /// <summary>"Some carry the seal" and "most are certified" leave out whom.</summary>
    private bool IsPronoun(int at) => words[at].Word is "some" or "many" or "most" or "few" or "several"
        && (ClaimWords.BeOrHave.Contains(words[at + 1].Word) || Doing.Contains(words[at + 1].Word));

    /// <summary>"A good one has natural ingredients" describes what to look for.</summary>
    private bool IsAnyGoodOne(ClaimSentence sentence, int at) => at > sentence.First && Good.Contains(words[at].Word)
        && words[at - 1].Word is "a" or "any" or "every" or "the"
        && !(at > sentence.First + 1 && words[at - 2].Word is "with" or "by" or "using")
        && (words[at + 1].Word == "one" || OthersNoun.Contains(words[at + 1].Word));

    private bool IsQualified(ClaimSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && noun - i <= 5; i--)
        {
            // In "after some years the pigment" the "some" belongs to the years.
            if (words[i].Word is "the" or "this" or "our" or "your" && i < noun - 1 && words[i + 1].Word is not ("other" or "others"))
                return false;
            // In "the other metals that body inks contain" the inks are no others.
            if (words[i].Word is "that" or "which")
                return false;
            if (OthersQualifier.Contains(words[i].Word)
                && (words[i].Word != "so" || words[i + 1].Word is "called" or "many") && words[i + 1].Word is not ("years" or "months" or "time"))
                return true;
            if (words[i].Word == "my" && OnesOwn.Contains(words[noun].Word))
                return true;
        }

        return false;
    }
}
