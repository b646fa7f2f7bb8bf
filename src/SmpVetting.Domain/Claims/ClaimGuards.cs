namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim do not make it here: denied, supposed, advised, said by or of others.</summary>
internal sealed class ClaimGuards(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far back a "no" is looked for.</summary>
    private const int ReachOfNo = 7;

    /// <summary>How far to both sides words are looked for that show that something else is spoken of.</summary>
    private const int Nearby = 6;

    private static readonly HashSet<string> No = Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent wouldnt shouldnt "
        + "couldnt aint nobody nothing hardly barely rarely seldom rather than opposed lack lacking lacks unlike avoid fake far non false untrue");

    private static readonly HashSet<string> NotAfterAll = Set("only just merely simply doubt matter wonder worries problem need needs longer reason other");

    private static readonly HashSet<string> EndsNo = Set(
        "but and however although though yet while whereas because since so then only just which it we our they theyre its thats youll your you this these");

    private static readonly HashSet<string> Supposing = Set("if unless whether should suppose imagine assuming hope hopefully wish maybe perhaps");

    private static readonly HashSet<string> Wishing = Set(
        "want wants wanted wanting seek seeking seeks looking search searching considering wondering wonder dream prefer need desire desires hoping consider");

    private static readonly HashSet<string> OnlyIf = Set("if unless provided providing assuming depending depends");

    private static readonly HashSet<string> Speech = Set(
        "say says said saying claim claims claimed claiming tell tells told telling promise promises promised promising advertise advertises advertised "
        + "argue argues believe believes believed think thinks thought assume assumes assumed heard hear allege suggest suggests purport boast boasts "
        + "pretend pretends convince convinces called labelled labeled described touted myth misconception rumour rumor supposedly allegedly according "
        + "marketed report reports reported reporting feel describe describes state states stated insists termed dubbed implies imply mention mentions contrary read mislead misled lie lies lying");

    private static readonly HashSet<string> Self = Set("we our ours us i im ive my weve mine ourselves myself");

    private static readonly HashSet<string> Advice = Set(
        "ensure check verify ask asking choose choosing choose pick find finding select selecting insist demand should must ought require requires required "
        + "requirement always make beware avoid wary careful law legally needs need trust sure important legislation legislated standards questions whether research "
        + "shop hire seek visit become becoming want wants recommend recommended advise advised suggest only whoever mandatory expect");

    private static readonly HashSet<string> OthersQualifier = Set(
        "some many most other others certain several few another any cheap bad rival competing every each so those such unqualified inexperienced their certain");

    private static readonly HashSet<string> OthersNoun = Set(
        "clinics clinic providers provider companies company artists artist technicians technician practitioners practitioner studios studio salons salon "
        + "websites sites places competitors amateurs cowboys tattooists tattooist academies schools courses trainers trainer businesses shops brands brand manufacturers "
        + "suppliers inks pigments people men guys professionals professional surgeons doctors countries states");

    private static readonly HashSet<string> OthersAlone = Set("anyone anybody someone somebody whoever competitors cowboys amateurs others they-say");

    private static readonly HashSet<string> OtherThings = Set(
        "tattoo tattoos transplant transplants surgery surgeries wig wigs toupee toupees hairpiece hairpieces fibres fibers concealer concealers finasteride "
        + "minoxidil propecia rogaine prp microblading fue fut implants medication medications pills drugs dermarolling extensions weaves brows eyebrows sprays powders");

    private static readonly HashSet<string> Ours = Set("smp micropigmentation pigmentation it this our we tricopigmentation procedure treatment its ours my i");

    private static readonly HashSet<string> NotATattooAlone = Set("cosmetic scalp medical hair head semi hairline is as like of a-permanent not than form type kind paramedical");

    private static readonly HashSet<string> Refuting = Set(
        "myth misconception false untrue lie misleading gimmick impossible rare unlikely nonsense wrong untruth impossibility unrealistic trick red scam fiction rubbish bogus inaccurate unachievable");

    private static readonly HashSet<string> Generic = Set("a an any every each some your you who that which whether whoever if when many most another one-who no those they-must");

    private static readonly HashSet<string> BeOrHave = Set("is are am was were be been being has have had hold holds carry carries im shes hes theyre ive weve");

    public static HashSet<string> Set(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words at this place are the writer's own statement.</summary>
    public bool AreClaimed(ClaimRule rule, ClaimHedges hedges, ClaimSentence sentence, int first, int after) =>
        !IsQuoted(first, after)
        && !IsDenied(sentence, first)
        && !IsRefuted(sentence, after)
        && !IsSupposed(sentence, first)
        && !(rule.About == ClaimAbout.Treatment && IsConditional(sentence, after))
        && !IsReported(sentence, first)
        && !IsOfOthers(sentence, first)
        && !hedges.Weaken(words, sentence, first, after)
        && (rule.About == ClaimAbout.Business ? IsOwn(sentence, first, after) : !IsOfOtherThing(sentence, first) && !IsAdvised(sentence, first));

    private bool IsQuoted(int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (!words[i].IsQuoted)
                return false;
        }

        return true;
    }

    private bool IsDenied(ClaimSentence sentence, int first)
    {
        for (var i = first; i > sentence.First && first - i < ReachOfNo; i--)
        {
            if (words[i].Before >= ClaimBreak.Clause)
                return false;
            var word = words[i - 1].Word;
            if (No.Contains(word) && !NotAfterAll.Contains(words[i].Word))
                return true;
            if (EndsNo.Contains(word))
                return false;
        }

        return false;
    }

    private bool IsRefuted(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 7 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (Refuting.Contains(words[i].Word))
                return true;
            if (words[i].Word is "and" or "but" or "because")
                return false;
        }

        return false;
    }

    /// <summary>"If it is permanent" and "looking for something permanent" say nothing about what it is.</summary>
    private bool IsSupposed(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (words[i + 1].Before >= ClaimBreak.Clause)
                return false;
            if (Self.Contains(words[i].Word) && first - i > 2)
                return false;
            if (Supposing.Contains(words[i].Word) || (first - i <= 7 && Wishing.Contains(words[i].Word)))
                return true;
        }

        return false;
    }

    private bool IsConditional(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 8 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (OnlyIf.Contains(words[i].Word))
                return true;
            if (words[i].Word is "as" && i + 2 < sentence.Last && words[i + 1].Word == "long" && words[i + 2].Word == "as")
                return true;
        }

        return false;
    }

    private bool IsReported(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i < 20; i--)
        {
            if (Speech.Contains(words[i].Word) && !IsSelf(sentence, i - 1) && !IsSelf(sentence, i - 2))
                return true;
        }

        return false;
    }

    private bool IsSelf(ClaimSentence sentence, int at) => at >= sentence.First && Self.Contains(words[at].Word);

    private bool IsOfOthers(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (Self.Contains(words[i].Word))
                return false;
            if (OthersAlone.Contains(words[i].Word) || (OthersNoun.Contains(words[i].Word) && IsQualified(sentence, i)))
                return !IsContrast(sentence, i);
        }

        return false;
    }

    private bool IsQualified(ClaimSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && noun - i <= 3; i--)
        {
            if (OthersQualifier.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>"Unlike other clinics, …" goes on about the writer.</summary>
    private bool IsContrast(ClaimSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && noun - i <= 5; i--)
        {
            if (words[i].Word is "unlike" or "than" or "compared" or "from")
                return true;
        }

        return false;
    }

    /// <summary>The nearest thing named before the claim is a tattoo, an operation or a pill.</summary>
    private bool IsOfOtherThing(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (Ours.Contains(words[i].Word) && !(words[i].Word is "procedure" or "treatment" && i > sentence.First && OtherThings.Contains(words[i - 1].Word)))
                return false;
            if (OtherThings.Contains(words[i].Word) && !(i > sentence.First && NotATattooAlone.Contains(words[i - 1].Word)) && !IsContrast(sentence, i))
                return true;
        }

        return false;
    }

    private bool IsAdvised(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i < 12; i--)
        {
            if (Self.Contains(words[i].Word))
                return false;
            if (words[i].Word is "should" or "must" or "ensure" or "check" or "ask" or "avoid" or "beware")
                return true;
            if (words[i].Word == "sure" && i > sentence.First && words[i - 1].Word == "make")
                return true;
        }

        return false;
    }

    /// <summary>A claim about the business itself: "we", a named person or a bare line, not "your artist" or "a clinic".</summary>
    private bool IsOwn(ClaimSentence sentence, int first, int after)
    {
        for (var i = first; i < Math.Min(after + 4, sentence.Last); i++)
        {
            if (Self.Contains(words[i].Word) && (i < after || words[i].Before == ClaimBreak.Clause))
                return true;
        }

        var verb = -1;
        for (var i = first; i >= sentence.First && first - i < 25; i--)
        {
            if (i < first && Self.Contains(words[i].Word))
                return true;
            if (i < first && Advice.Contains(words[i].Word))
                return false;
            if (BeOrHave.Contains(words[i].Word))
                verb = i;
        }

        var until = verb > sentence.First ? verb : first;
        for (var i = sentence.First; i < until; i++)
        {
            if (Generic.Contains(words[i].Word) || Advice.Contains(words[i].Word))
                return false;
        }

        // Without "is" or "has" the line itself has to be the claim: "Fully licensed and insured".
        return verb >= 0 || first - sentence.First <= 5;
    }
}

/// <summary>The words of one rule that weaken its claim or show that it speaks of something else.</summary>
internal sealed class ClaimHedges(ClaimRule rule)
{
    private const int Nearby = 6;

    private readonly HashSet<string> weakening = ClaimGuards.Set(rule.Hedges);
    private readonly HashSet<string> elsewhere = ClaimGuards.Set(rule.NotNear);

    public bool Weaken(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int first, int after)
    {
        for (var i = after - 1; i >= sentence.First && i >= first - 4; i--)
        {
            if (weakening.Contains(words[i].Word))
                return true;
        }

        for (var i = Math.Max(sentence.First, first - Nearby); i < Math.Min(sentence.Last, after + Nearby); i++)
        {
            if (elsewhere.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>An answer with one of these words is no plain yes or no.</summary>
    public bool Weaken(IReadOnlyList<ClaimToken> words, ClaimSentence answer)
    {
        for (var i = answer.First; i < answer.Last; i++)
        {
            if (weakening.Contains(words[i].Word))
                return true;
        }

        return false;
    }
}
