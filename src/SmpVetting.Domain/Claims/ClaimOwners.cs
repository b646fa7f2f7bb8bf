namespace SmpVetting.Domain.Claims;

/// <summary>Whether a claim about a business is about the writer's own.</summary>
internal sealed class ClaimOwners(IReadOnlyList<ClaimToken> words)
{
    private readonly ClaimStrangers strangers = new(words);
    private readonly ClaimConditions conditions = new(words);
    private readonly ClaimParticulars particulars = new(words);

    /// <summary>How far back "our" is still looked for.</summary>
    private const int Reach = 40;

    /// <summary>A line that makes a claim without a verb makes it early.</summary>
    private const int LongestBareLine = 12;

    /// <summary>Other verbs of those who have a paper.</summary>
    private static readonly HashSet<string> Keeping = ClaimWords.Set(
        "keeps keep maintains maintain completed completes passed earned gained received renewed renews took");

    private static readonly HashSet<string> Modals = ClaimWords.Set(
        "will should can must may would does knows charges earns asks");

    private static readonly HashSet<string> Pointing = ClaimWords.Set("makes is was means adds comes");

    private static readonly HashSet<string> Doing = ClaimWords.Set(
        "taught led run performed done delivered treated operated hosted presented founded owned created written designed");

    private static readonly HashSet<string> Persons = ClaimWords.Set("he she his her shes hes");

    private static readonly HashSet<string> Lessons = ClaimWords.Set("module modules topics chapter lesson unit");

    private static readonly HashSet<string> Handing = ClaimWords.Set(
        "send sends sent email emails mail bring brings show shows shown give gives");

    /// <summary>Who may be a stranger or a colleague.</summary>
    private static readonly HashSet<string> Colleagues = ClaimWords.Set("guy guys lad lads girl girls barber barbers");

    /// <summary>"We", a named person or a bare line, not "your artist" or "a clinic".</summary>
    public bool IsOwn(ClaimSentence sentence, int first, int after)
    {
        var isOfCustomer = strangers.IsOfCustomer(sentence);
        if (!isOfCustomer && NamesHouse(sentence, first, after))
            return true;
        if (IsOnlyShown(sentence, first) || IsObligation(sentence, first, after)
            || strangers.IsOfInterviewed(sentence) || conditions.AreForOthers(sentence))
            return false;
        if (words[sentence.First].Word == "as" && ClaimWords.Hold(words, after, sentence.Last, ClaimWords.Self))
            return true;
        if (isOfCustomer || IsSoForAnybody(sentence, first, after)
            || (strangers.AreMeant(sentence, first, after) && !IsOneOfOurs(sentence, first))
            || Lessons.Contains(words[sentence.First].Word))
            return false;
        return BelongsHere(sentence, first, after);
    }

    /// <summary>"Licensed is what we are" in the claim itself, or right after its comma.</summary>
    private bool NamesHouse(ClaimSentence sentence, int first, int after)
    {
        for (var i = first; i < Math.Min(after + 4, sentence.Last); i++)
        {
            if (ClaimWords.Self.Contains(words[i].Word) && (i < after || words[i].Before == ClaimBreak.Clause))
                return true;
        }

        return false;
    }

    /// <summary>"Our senior barber" and "our SMP guy" work here, "our landlord" does not.</summary>
    private bool IsOneOfOurs(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i > sentence.First && words[i + 1].Before < ClaimBreak.Clause; i--)
        {
            if (Colleagues.Contains(words[i].Word))
                return ClaimWords.Hold(words, Math.Max(sentence.First, i - 3), i, ["our"]);
        }

        return false;
    }

    /// <summary>"She showed us a certificate."</summary>
    private bool IsOnlyShown(ClaimSentence sentence, int first)
    {
        for (var i = sentence.First + 1; i < first; i++)
        {
            if (words[i].Word is "us" or "me" && words[i - 1].Word is "showed" or "shows")
                return true;
        }

        return false;
    }

    /// <summary>"Has to be licensed."</summary>
    private bool IsObligation(ClaimSentence sentence, int first, int after)
    {
        for (var i = Math.Max(sentence.First, first - 3); i < after - 1; i++)
        {
            if (words[i].Word is "have" or "has" && words[i + 1].Word == "to")
                return true;
        }

        return false;
    }

    private bool IsSoForAnybody(ClaimSentence sentence, int first, int after)
    {
        var opening = words[sentence.First].Word;
        // "At least three years of practice" is asked of anybody.
        if (sentence.Length > 2
            && (opening == "minimum" || (opening == "at" && words[sentence.First + 1].Word == "least")))
            return true;
        if (!words[first].IsNumber)
            return false;
        // "After five years in business the picture changes" is so for anybody.
        if (opening == "after" && words[first].Before == ClaimBreak.None
            && !ClaimWords.Hold(words, after, sentence.Last, ClaimWords.Self))
            return true;
        // "Then brag about your 100 happy clients."
        return first > sentence.First && words[first - 1].Word == "your";
    }

    /// <summary>What stands before the claim names the house or a person of it, or leaves it to nobody else.</summary>
    private bool BelongsHere(ClaimSentence sentence, int first, int after)
    {
        var verb = -1;
        for (var i = first; i >= sentence.First && first - i < Reach; i--)
        {
            if (i > sentence.First && words[i].Word == "us" && Handing.Contains(words[i - 1].Word))
                return false;
            if (i < first && (ClaimWords.Self.Contains(words[i].Word) || Persons.Contains(words[i].Word)))
                return true;
            if (i < first && (conditions.IsAdvice(sentence, i) || conditions.IsDuty(i)))
                return false;
            if (ClaimWords.BeOrHave.Contains(words[i].Word) || Keeping.Contains(words[i].Word))
                verb = i;
        }

        var from = IsBareNoun(sentence, verb, first, after) ? sentence.First + 1 : IsByOneHere(sentence, after) ? sentence.First + 3 : sentence.First;
        for (var i = from; i < (verb > sentence.First ? verb : first); i++)
        {
            if (i > from && words[i] is { Word: "a" or "an", Before: ClaimBreak.Clause } && !GoesOn(sentence, after))
                return true;
            if (particulars.IsOne(sentence, i) || IsSaidOfIt(sentence, i, first))
                continue;
            if (ClaimParticulars.Generic.Contains(words[i].Word) || conditions.IsAdvice(sentence, i))
                return false;
        }

        return verb >= 0 || IsBareLine(sentence, first);
    }

    /// <summary>"That makes 45 hours" points back, and "no filters and no stock photos" go together.</summary>
    private bool IsSaidOfIt(ClaimSentence sentence, int at, int first) => words[at].Word switch
    {
        "that" => at == sentence.First && Pointing.Contains(words[at + 1].Word),
        "no" => words[first].Word == "no",
        _ => false,
    };

    /// <summary>"Taught by a practitioner with ten years in the trade" tells who works here; "performed by a nurse, it is safe" does not.</summary>
    private bool IsByOneHere(ClaimSentence sentence, int after) => sentence.Length > 4 && Doing.Contains(words[sentence.First].Word)
        && words[sentence.First + 1].Word == "by" && words[sentence.First + 2].Word is "a" or "an" && !HasVerb(sentence, after);

    /// <summary>"A licensed clinic in Leeds" without a verb is a heading of the clinic's own.</summary>
    private bool IsBareNoun(ClaimSentence sentence, int verb, int first, int after) =>
        verb < 0 && words[sentence.First].Word is "a" or "an"
        && !HasVerb(sentence, ClaimWords.Hold(words, sentence.First, first, ClaimParticulars.Anybody) ? first : after);

    /// <summary>Without "is" or "has" the line itself has to be the claim: "Fully licensed and insured".</summary>
    private bool IsBareLine(ClaimSentence sentence, int first)
    {
        var part = first;
        while (part > sentence.First && words[part].Before < ClaimBreak.Clause)
            part--;
        return first - part <= LongestBareLine;
    }

    /// <summary>In "for you, a certified artist is best" the verb follows; in "Trey, a certified artist who is …" it does not.</summary>
    private bool GoesOn(ClaimSentence sentence, int after) => after < sentence.Last
        && words[after].Word is not ("who" or "that" or "which")
        && HasVerb(sentence with { Last = Math.Min(sentence.Last, after + 2) }, after);

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
