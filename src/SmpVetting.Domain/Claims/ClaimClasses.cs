namespace SmpVetting.Domain.Claims;

/// <summary>What is said of a whole kind of people or things: "European pigments are typically …", "members hold …", "the technique came …".</summary>
internal sealed class ClaimClasses(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How many words may stand before the name of a kind: "carbon-based black tattoo pigments".</summary>
    private const int LongestSubject = 6;

    private static readonly HashSet<string> People = ClaimWords.Set(
        "members applicants candidates registrants practitioners technicians artists operators licensees holders students learners manufacturers "
        + "suppliers makers clinics studios salons shops barbers doctors surgeons franchisees delegates");

    private static readonly HashSet<string> Things = ClaimWords.Set("pigments inks dyes lasers tattoos cookies");

    /// <summary>What there is of the trade itself, whoever works in it.</summary>
    private static readonly HashSet<string> Trades = ClaimWords.Set(
        "technique method micropigmentation smp pigmentation tattooing tattoo tattoos makeup industry trade profession regulation association society "
        + "guild charity exam register laser lasers");

    /// <summary>What may stand before the name; another word there may be a brand.</summary>
    private static readonly HashSet<string> Kinds = ClaimWords.Set(
        "modern european american german italian turkish japanese british uk eu us organic inorganic vegan natural black white carbon iron metal mineral based body "
        + "scalp pmu cosmetic good bad proper cheap many most early today todays certified licensed registered qualified professional trained experienced "
        + "skilled and or so but also old new tattoo permanent semi temporary pigment ink manufacturers oxide laser beginner young reputable decent in general");

    private static readonly HashSet<string> Doing = [.. ClaimWords.BeOrHave, .. ClaimWords.Set(
        "do dont does can cant cannot may might must will shall should use finish complete contain comply come turn fade need take offer agree sign hold "
        + "make fall get work keep carry sit usually typically generally often normally almost nearly never always who which")];

    private static readonly HashSet<string> Bound = ClaimWords.Set("show agree pay sign must may can use hold receive get have renew submit pass bring need");

    private static readonly HashSet<string> Began = ClaimWords.Set("is was were has have had began came grew goes dates started started spread");

    /// <summary>Those who are never the writer, whoever gives them their rules.</summary>
    private static readonly HashSet<string> Joining = ClaimWords.Set("members applicants candidates registrants delegates");

    private static readonly HashSet<string> Pointing = ClaimWords.Set("they their these such those");

    public bool AreMeant(ClaimRule rule, ClaimSentence sentence, int first, int after) =>
        IsOfJoining(sentence, first) || !ClaimWords.Hold(words, sentence.First, Math.Min(after + 4, sentence.Last), ClaimWords.Self)
        && rule.Type != ClaimType.TrainingHours && (IsOfKind(sentence, first) || GoesOnAboutKind(sentence, first) || (rule.About == ClaimAbout.Business && IsOfTrade(sentence, first)));

    /// <summary>"Professional members show us proof of …", "members of the association pay half".</summary>
    private bool IsOfJoining(ClaimSentence sentence, int first)
    {
        for (var i = sentence.First; i <= Math.Min(first, sentence.First + 2); i++)
        {
            if (ClaimWords.House.Contains(words[i].Word))
                return false;
            if (Joining.Contains(words[i].Word))
                return ClaimWords.Hold(words, i + 1, Math.Min(sentence.Last, i + 6), Bound);
        }

        return false;
    }

    /// <summary>A plural without "our" or "the" before it that does something.</summary>
    private bool IsOfKind(ClaimSentence sentence, int first)
    {
        for (var i = sentence.First; i < Math.Min(first, sentence.First + LongestSubject) && i + 1 < sentence.Last; i++)
        {
            if ((People.Contains(words[i].Word) || Things.Contains(words[i].Word)) && Doing.Contains(words[i + 1].Word) && words[i + 1].Before == ClaimBreak.None)
                return true;
            if (!Kinds.Contains(words[i].Word))
                return false;
        }

        return false;
    }

    /// <summary>"They can be certified" below "vegan pigments are made from …".</summary>
    private bool GoesOnAboutKind(ClaimSentence sentence, int first)
    {
        if (sentence.First == 0 || first == sentence.First || !Pointing.Contains(words[sentence.First].Word) || words[sentence.First].Before >= ClaimBreak.Paragraph)
            return false;
        var start = sentence.First - 1;
        while (start > 0 && words[start].Before < ClaimBreak.Sentence && sentence.First - start < ClaimSentences.LongestSentence)
            start--;
        return IsOfKind(new(start, sentence.First, false, false), sentence.First);
    }

    private bool IsOfTrade(ClaimSentence sentence, int first)
    {
        for (var i = sentence.First; i < Math.Min(first, sentence.First + 4) && words[i + 1].Before == ClaimBreak.None; i++)
        {
            if (Trades.Contains(words[i].Word) && Began.Contains(words[i + 1].Word))
                return true;
        }

        return false;
    }
}
