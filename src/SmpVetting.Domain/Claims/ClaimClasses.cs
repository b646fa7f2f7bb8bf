namespace SmpVetting.Domain.Claims;

/// <summary>What is said of a whole kind of people or things: "European pigments are typically …", "members hold …", "the technique came …".</summary>
internal sealed class ClaimClasses(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How many words may stand before the name of a kind: "carbon-based black tattoo pigments".</summary>
    private const int LongestSubject = 6;

    private static readonly HashSet<string> People = ClaimWords.Set(
        "members applicants candidates registrants practitioners technicians artists operators licensees holders "
        + "manufacturers suppliers makers clinics studios salons shops premises establishments businesses barbers "
        + "doctors surgeons franchisees delegates courses programs programmes trainers workshops classes academies "
        + "schools professionals tattooists providers estheticians beginners institutions organisations organizations "
        + "apprentices renters tenants freelancers newcomers owners");

    private static readonly HashSet<string> Things = ClaimWords.Set(
        "pigments inks dyes ingredients lasers tattoos oxides");

    /// <summary>What there is of the trade itself, whoever works in it.</summary>
    private static readonly HashSet<string> Trades = ClaimWords.Set(
        "technique method micropigmentation smp pigmentation tattooing tattoo tattoos makeup industry trade "
        + "profession regulation association society guild charity exam register institute");

    /// <summary>What may stand before the name of a kind; another word there may be a brand.</summary>
    private static readonly HashSet<string> Kinds = ClaimWords.Set(
        "modern european american german italian turkish japanese british uk eu organic inorganic vegan natural "
        + "black white carbon iron metal mineral based body pmu good bad proper cheap many most early today todays "
        + "certified licensed registered qualified professional trained experienced skilled and or so but also old "
        + "new tattoo permanent semi temporary pigment ink oxide laser beginner young reputable decent in general "
        + "red azo common usual typical nationally accredited training cosmetic cosmetics makeup medical board association "
        + "society chair non pure full associate student supporting");

    /// <summary>"Tattoos are hard to remove, but SMP is easily removed."</summary>
    private static readonly HashSet<string> Treatment = ClaimWords.Set("smp micropigmentation this ours");

    private static readonly HashSet<string> Doing = [.. ClaimWords.BeOrHave, .. ClaimWords.Set(
        "do dont does cause can cant cannot may might must will shall should use finish complete contain comply come turn "
        + "fade need take offer agree sign hold make fall get work keep carry sit give follow last run end renew "
        + "bring buy charge earn mostly mainly replace respond heal behave react know show log submit pay cover prove "
        + "include teach provide differ vary require range cost usually typically generally often normally almost "
        + "nearly never always")];

    /// <summary>"Inks made in Germany comply", "clinics in Turkey finish".</summary>
    private static readonly HashSet<string> Placing = ClaimWords.Set(
        "made sold placed bought found registered listed in from on of with under without");

    private static readonly HashSet<string> One = ClaimWords.Set(
        "technician artist practitioner clinic studio candidate operator provider");

    private static readonly HashSet<string> Defining = ClaimWords.Set(
        "which that name term word whose made where without used found");

    /// <summary>With what a definition begins.</summary>
    private static readonly HashSet<string> Genus = ClaimWords.Set("a an the one colour color ink pigment");

    private static readonly HashSet<string> Defined = ClaimWords.Set(
        "pigment pigments ink inks cartridge compliant organic vegan invasive natural metal certificate licence "
        + "insured semi");

    /// <summary>What is done with a pigment in a treatment.</summary>
    private static readonly HashSet<string> Applied = ClaimWords.Set(
        "applied brought implanted deposited inserted injected placed tapped introduced infused embedded layered "
        + "instilled delivered tattooed pushed worked");

    private static readonly HashSet<string> Best = ClaimWords.Set("perfect ideal best right average typical good");

    private static readonly HashSet<string> Began = ClaimWords.Set(
        "is was were has have had began came grew goes dates started spread");

    /// <summary>"It has been around for decades" tells of the technique.</summary>
    private static readonly HashSet<string> About = ClaimWords.Set("around used known popular practised practiced");

    private static readonly HashSet<string> Pointing = ClaimWords.Set("they their these such those that");

    private readonly ClaimMembers members = new(words);
    private readonly bool houseSpeaks = ClaimWords.Hold(words, 0, words.Count, ClaimWords.House);

    public bool AreMeant(ClaimRule rule, ClaimSentence sentence, int first, int after)
    {
        if (members.AreMeant(sentence, first))
            return true;
        if (ClaimWords.Hold(words, sentence.First, Math.Min(after + 4, sentence.Last), ClaimWords.Self))
            return false;
        var isBusiness = rule.About == ClaimAbout.Business;
        var end = isBusiness ? Math.Min(after + 1, sentence.Last) : Math.Max(first, after - 1);
        return (rule.Type != ClaimType.LaserRemovesEasily && IsOfKind(sentence, end)) || IsOfOne(sentence, first)
            || IsOfAnyInk(sentence) || IsDefined(sentence) || IsRuleOfUse(sentence) || GoesOnAboutKind(sentence, first)
            || (isBusiness && rule.Type != ClaimType.TrainingHours && IsOfTrade(sentence, after));
    }

    /// <summary>A plural without "our" or "the" before it that does something.</summary>
    private bool IsOfKind(ClaimSentence sentence, int first)
    {
        // "Queensland: operators hold a licence."
        var start = Math.Min(sentence.First + 2, sentence.Last - 1);
        while (start > sentence.First && words[start].Before < ClaimBreak.Clause)
            start--;
        if (words[start].Word == "for")
            return IsForKind(sentence, start);
        for (var i = start; i < Math.Min(first, start + LongestSubject) && i + 1 < sentence.Last; i++)
        {
            if ((People.Contains(words[i].Word) || Things.Contains(words[i].Word))
                && words[i + 1].Before == ClaimBreak.None && !IsOwnKind(start, i))
                return !ClaimWords.Hold(words, i + 1, first, Treatment) && !IsApplied(sentence, i + 1)
                    && (Doing.Contains(words[i + 1].Word) || IsPlacedAndDoes(sentence, i + 1));
            if (!Kinds.Contains(words[i].Word))
                return false;
        }

        return false;
    }

    /// <summary>"Made in Germany comply" behind the name of the kind.</summary>
    private bool IsPlacedAndDoes(ClaimSentence sentence, int at) => Placing.Contains(words[at].Word)
        && Enumerable.Range(at + 1, Math.Min(sentence.Last - at - 1, LongestSubject)).Any(IsDoing);

    /// <summary>"For technicians with three years in the industry."</summary>
    private bool IsForKind(ClaimSentence sentence, int start) =>
        Enumerable.Range(start, Math.Min(sentence.Last - start - 1, LongestSubject)).Any(at =>
            (People.Contains(words[at].Word) || words[at].Word == "students")
            && words[at + 1] is { Before: ClaimBreak.None, Word: "with" or "under" or "who" or "having" });

    /// <summary>Where a house speaks, "pigments are FDA approved" and "doctors are members" drop its "our".</summary>
    private bool IsOwnKind(int start, int at) => houseSpeaks
        && (at == start || (at == start + 1 && words[start].Word is "pmu" or "smp" or "our"))
        && words[at].Word is "pigments" or "inks" or "doctors" or "artists" or "technicians" or "practitioners" or "operators"
        && words[at + 1].Word is "are" or "hold";

    /// <summary>"Organic ink free of any metal is …", "black ink is …": without "our" or "the", of any.</summary>
    private bool IsOfAnyInk(ClaimSentence sentence)
    {
        var at = words[sentence.First].Word is "a" or "an" or "any" ? sentence.First + 1 : sentence.First;
        while (at + 1 < sentence.Last && at < sentence.First + 4
            && Kinds.Contains(words[at].Word) && words[at].Word is not ("ink" or "pigment"))
            at++;
        if (at == sentence.First || at + 1 >= sentence.Last || words[at].Word is not ("ink" or "pigment")
            || words[at + 1] is not { Before: ClaimBreak.None, Word: not "the" })
            return false;
        var isOneOfMany = at + 3 < sentence.Last && words[at + 2].Word == "used" && words[at + 3].Word is "so" or "which";
        return !isOneOfMany && !IsApplied(sentence, at + 1)
            && ClaimWords.Hold(words, at + 1, Math.Min(sentence.Last, at + 8), ClaimWords.BeOrHave);
    }

    /// <summary>A verb; "permanent make up" is a name.</summary>
    private bool IsDoing(int at) => Doing.Contains(words[at].Word)
        && !(words[at].Word == "make" && at + 1 < words.Count && words[at + 1].Word == "up");

    /// <summary>"Natural pigments are gently placed in the skin" describes the treatment.</summary>
    private bool IsApplied(ClaimSentence sentence, int verb) => words[verb].Word is "is" or "are"
        && ClaimWords.Hold(words, verb + 1, Math.Min(sentence.Last, verb + 4), Applied);

    /// <summary>"A trained technician uses …", "the perfect clinic has …": anyone of that kind.</summary>
    private bool IsOfOne(ClaimSentence sentence, int first)
    {
        if (words[sentence.First].Word is not ("a" or "an" or "any" or "the"))
            return false;
        for (var i = sentence.First + 1; i < Math.Min(first, sentence.First + LongestSubject - 1) && i + 1 < sentence.Last; i++)
        {
            if (words[i].Word is "beginner" or "newcomer" or "novice")
                return true;
            if (One.Contains(words[i].Word) && i + 2 < sentence.Last
                && words[i + 1].Word == "of" && words[i + 2].Word is "a" or "an" or "any")
                return true;
            if (One.Contains(words[i].Word))
                return words[i + 1].Before == ClaimBreak.None && Doing.Contains(words[i + 1].Word)
                    && (words[sentence.First].Word != "the" || (i > sentence.First + 1 && Best.Contains(words[i - 1].Word)));
            if (words[i].Before >= ClaimBreak.Clause)
                return false;
        }

        return false;
    }

    /// <summary>"Needles can never be used again", "needles may be used once" say how it is done anywhere.</summary>
    private bool IsRuleOfUse(ClaimSentence sentence)
    {
        if (IsAllowed(sentence))
            return true;
        if (sentence.Length <= 2 || words[sentence.First].Word is not ("needles" or "cartridges" or "needle" or "cartridge"))
            return false;
        return words[sentence.First + 1].Word is "can" or "may"
            || ClaimWords.Hold(words, sentence.First, sentence.Last, ["must"])
            || Enumerable.Range(sentence.First, sentence.Length - 1)
                .Any(at => words[at].Word == "have" && words[at + 1].Word == "to");
    }

    /// <summary>"Only sterile single-use needles may be used."</summary>
    private bool IsAllowed(ClaimSentence sentence) => words[sentence.First].Word is "only" or "all"
        && Enumerable.Range(sentence.First, Math.Min(sentence.Length - 1, LongestSubject))
            .Any(at => words[at].Word is "needles" or "cartridges" && words[at + 1].Word is "may" or "must");

    /// <summary>"REACH compliant is a pigment which …", "single-use cartridge: a needle that …".</summary>
    private bool IsDefined(ClaimSentence sentence)
    {
        var at = sentence.First;
        while (at + 2 < sentence.Last && at < sentence.First + 4 && words[at].Word is not ("is" or "are" or "means")
            && (at == sentence.First || words[at].Before == ClaimBreak.None))
            at++;
        var isSame = sentence.Length > 1 && words[at].Word is "is" or "are" or "means";
        if (!(isSame || words[at].Before == ClaimBreak.Clause) || !ClaimWords.Hold(words, sentence.First, at, Defined)
            || ClaimWords.Hold(words, sentence.First, at, Trades))
            return false;
        var of = words[isSame ? at + 1 : at].Word;
        return words[at].Word == "means" || ((Genus.Contains(of) || Things.Contains(of))
            && ClaimWords.Hold(words, at, Math.Min(sentence.Last, at + 8), Defining));
    }

    /// <summary>"They can be certified" below "vegan pigments are made from …".</summary>
    private bool GoesOnAboutKind(ClaimSentence sentence, int first)
    {
        if (sentence.First == 0 || first == sentence.First || !Pointing.Contains(words[sentence.First].Word)
            || words[sentence.First].Before >= ClaimBreak.Paragraph)
            return false;
        var start = sentence.First - 1;
        while (start > 0 && words[start].Before < ClaimBreak.Sentence
            && sentence.First - start < ClaimSentences.LongestSentence)
            start--;
        var before = new ClaimSentence(start, sentence.First, false, false);
        return IsOfKind(before, sentence.First) || IsOfAnyInk(before);
    }

    /// <summary>"The technique came …", "since 2022 tattoo inks have to …".</summary>
    private bool IsOfTrade(ClaimSentence sentence, int after)
    {
        var end = Math.Min(Math.Min(after, sentence.First + 4), sentence.Last - 1);
        for (var i = sentence.First; i < end && words[i + 1].Before == ClaimBreak.None; i++)
        {
            if (words[i].Word is "since" && i == sentence.First && ClaimWords.Hold(words, i + 2, Math.Min(sentence.Last, i + 5), Things))
                return true;
            if (i == sentence.First && words[i].Word is "it" or "they" or "this" && Began.Contains(words[i + 1].Word)
                && ClaimWords.Hold(words, i + 2, Math.Min(sentence.Last, i + 5), About))
                return true;
            if (Trades.Contains(words[i].Word) && Began.Contains(words[i + 1].Word))
                return true;
        }

        return false;
    }
}
