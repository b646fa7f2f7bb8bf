namespace SmpVetting.Domain.Claims;

/// <summary>Why words that say a claim do not make it here: denied, supposed, advised, said by or of others.</summary>
internal sealed class ClaimGuards(IReadOnlyList<ClaimToken> words)
{
    /// <summary>How far back a "no" is looked for.</summary>
    private const int ReachOfNo = 7;

    private static readonly HashSet<string> No = Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent wouldnt shouldnt "
        + "couldnt aint nobody nothing hardly barely rarely seldom rather than opposed lack lacking lacks unlike avoid fake far non false untrue");

    private static readonly HashSet<string> NotSo =
        Set("not never rarely seldom hardly isnt arent wont doesnt cannot cant wasnt dont scarcely");

    private static readonly HashSet<string> NotAfterAll = Set("only just merely simply doubt matter wonder worries problem need needs longer reason other");

    private static readonly HashSet<string> EndsNo = Set(
        "but and however although though yet while whereas because since so then only just which we our they theyre its thats youll your you");

    private static readonly HashSet<string> Supposing = Set("if unless whether should suppose imagine assuming hope hopefully wish maybe perhaps");

    private static readonly HashSet<string> Wishing = Set(
        "want wants wanted wanting seek seeking seeks looking search searching considering wondering wonder dream prefer need desire desires hoping consider");

    private static readonly HashSet<string> OnlyIf = Set("if unless provided providing assuming depending depends case");

    private static readonly HashSet<string> Speech = Set(
        "say says said saying claim claims claimed claiming tell tells told telling promise promises promised promising advertise advertises advertised "
        + "argue argues believe believes believed think thinks thought assume assumes assumed heard hear allege suggest suggests purport boast boasts "
        + "pretend pretends convince convinces called labelled labeled described touted myth misconception rumour rumor supposedly allegedly according "
        + "marketed report reports reported reporting describe describes states stated insists termed dubbed implies imply mention mentions contrary read mislead misled lie lies lying referred");

    private static readonly HashSet<string> Self = Set("we our ours us i im ive my weve mine ourselves myself");

    private static readonly HashSet<string> Speakers = Set("we i ive weve well");

    private static readonly HashSet<string> Retold = Set("not never dont cannot cant wont didnt was were got get been");

    private static readonly HashSet<string> Experienced = Set(
        "felt had was were got did didnt experienced wasnt went paid wanted chose decided left walked came received hoped thought expected");

    private static readonly HashSet<string> Advice = Set(
        "ensure check verify ask asks asking choose choosing pick find finding select selecting insist demand should must ought require requires required "
        + "requirement always make beware avoid wary careful law legally needs need trust sure important legislation legislated standards whether research "
        + "shop hire seek visit look become becoming want wants recommend recommended advise advised suggest only whoever mandatory expect");

    private static readonly HashSet<string> OthersQualifier = Set(
        "some many most other others certain several few another any majority cheap bad rival competing every each so those such unqualified inexperienced their certain");

    private static readonly HashSet<string> OthersNoun = Set(
        "clinics clinic providers provider companies company artists artist technicians technician practitioners practitioner studios studio salons salon "
        + "websites sites places competitors amateurs cowboys tattooists tattooist academies schools courses trainers trainer businesses shops brands brand manufacturers "
        + "suppliers inks pigments people men guys professionals professional surgeons doctors countries states");

    private static readonly HashSet<string> OthersAlone = Set("anyone anybody someone somebody whoever competitors cowboys amateurs others");

    private static readonly HashSet<string> OtherThings = Set(
        "tattoo tattoos transplant transplants surgery surgeries wig wigs toupee toupees hairpiece hairpieces fibres fibers concealer concealers finasteride "
        + "minoxidil propecia rogaine prp microblading fue fut implants medication medications pills drugs dermarolling extensions weaves brows eyebrows sprays powders");

    private static readonly HashSet<string> Ours = Set("smp micropigmentation pigmentation it this our we tricopigmentation procedure treatment its ours my i");

    private static readonly HashSet<string> NotATattooAlone = Set("cosmetic scalp medical hair head semi hairline form type kind paramedical");

    private static readonly HashSet<string> Compared = Set("is as like of not than no");

    private static readonly HashSet<string> Refuting = Set(
        "myth misconception false untrue lie misleading gimmick impossible rare unlikely nonsense wrong untruth impossibility unrealistic trick red scam fiction rubbish bogus inaccurate unachievable");

    private static readonly HashSet<string> Generic = Set("a an any every each some your you who that which whether whoever if when many most another no those");

    private static readonly HashSet<string> Places = Set("team staff member one of site clinic branch location artist technician practitioner trainer room");

    private static readonly HashSet<string> BeOrHave = Set("is are re am was were be been being has have had hold holds carry carries im shes hes theyre ive weve");

    public static HashSet<string> Set(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words at this place are the writer's own statement.</summary>
    public bool AreClaimed(ClaimRule rule, ClaimHedges hedges, ClaimSentence sentence, int first, int after) =>
        !words[first].IsQuoted
        && !(rule.Unit == "sessions" && IsRange(sentence, first, after))
        && !IsDenied(sentence, first)
        && !IsRefuted(sentence, after)
        && !IsSupposed(sentence, first)
        && !(rule.About == ClaimAbout.Treatment && IsConditional(sentence, after))
        && !IsReported(sentence, first)
        && !IsOfOthers(sentence, first)
        && !hedges.Weaken(words, sentence, first, after)
        && !(rule.About == ClaimAbout.Treatment && IsTestimony(sentence, first))
        && (rule.About == ClaimAbout.Business ? IsOwn(sentence, first, after) : (rule.MayNameOthers || !IsOfOtherThing(sentence, first)) && !IsAdvised(sentence, first));

    /// <summary>"One to three sessions" is not one.</summary>
    private bool IsRange(ClaimSentence sentence, int first, int after)
    {
        for (var i = Math.Max(first, sentence.First + 1); i < Math.Min(after + 1, sentence.Last - 1); i++)
        {
            if (words[i].Word is "to" or "or" && ClaimNumbers.IsNumber(words[i - 1].Word) && ClaimNumbers.IsNumber(words[i + 1].Word))
                return true;
        }

        return false;
    }

    private bool IsDenied(ClaimSentence sentence, int first)
    {
        for (var i = first; i > sentence.First && first - i < ReachOfNo; i--)
        {
            if (words[i].Before >= ClaimBreak.Clause)
                return false;
            var word = words[i - 1].Word;
            if (word == "non" && i != first)
                continue;
            if (No.Contains(word) && !NotAfterAll.Contains(words[i].Word))
                return true;
            if (EndsNo.Contains(word))
                return false;
        }

        return false;
    }

    /// <summary>"One session is not enough", "painless SMP is a myth".</summary>
    private bool IsRefuted(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 3 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (NotSo.Contains(words[i].Word) || words[i].Word is "should" or "must" or "marketed" or "called" or "advertised" or "sold")
                return true;
            if (!BeOrHave.Contains(words[i].Word) && words[i].Word is not ("will" or "does" or "do" or "can" or "usually" or "often" or "commonly" or "sometimes"))
                break;
        }

        for (var i = after; i < sentence.Last && i < after + 7 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (words[i].Word == "i" && i + 1 < sentence.Last && words[i + 1].Word is "think" or "guess" or "believe" or "reckon" or "suppose")
                return true;
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
        if (words[sentence.First].Word is "if" or "when" && FollowedBy(sentence, first, "then"))
            return true;
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

    private bool FollowedBy(ClaimSentence sentence, int from, string word)
    {
        for (var i = from; i < sentence.Last; i++)
        {
            if (words[i].Word == word)
                return true;
        }

        return false;
    }

    private bool IsConditional(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last && i < after + 8 && words[i].Before < ClaimBreak.Clause; i++)
        {
            if (OnlyIf.Contains(words[i].Word))
                return !IsOffer(sentence, i);
            if (words[i].Word is "as" && i + 2 < sentence.Last && words[i + 1].Word == "long" && words[i + 2].Word == "as")
                return true;
        }

        return false;
    }

    /// <summary>"If you ever change your mind" offers; it does not take back.</summary>
    private bool IsOffer(ClaimSentence sentence, int condition)
    {
        for (var i = condition + 1; i < sentence.Last && i <= condition + 4; i++)
        {
            if (words[i].Word is "change" or "decide" or "wish" or "want" or "regret" or "ever" or "like" or "needed" or "required"
                or "necessary" or "desired" or "prefer")
                return true;
        }

        return false;
    }

    private bool IsReported(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i < 20; i--)
        {
            if (Speech.Contains(words[i].Word) && !IsSpeaker(sentence, i)
                && words[i + 1].Word is not ("goodbye" or "hello" or "bye"))
                return true;
            if (words[i].Word == "known" && words[i + 1].Word == "as")
                return true;
        }

        return false;
    }

    /// <summary>"We say" and "I can tell" are the writer's own words; "I heard" and "I was told" are not.</summary>
    private bool IsSpeaker(ClaimSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(verb - 2, sentence.First); i--)
        {
            if (Speakers.Contains(words[i].Word))
                return words[verb].Word is not ("heard" or "read") && !Retold.Contains(words[i + 1].Word);
        }

        return false;
    }

    /// <summary>"I felt no pain" tells what happened to one person.</summary>
    private bool IsTestimony(ClaimSentence sentence, int first)
    {
        var speaks = false;
        for (var i = sentence.First; i <= first + 1 && i < sentence.Last; i++)
        {
            speaks |= words[i].Word is "i" or "my" or "me" or "ive";
            if (speaks && Experienced.Contains(words[i].Word))
                return true;
        }

        return words[sentence.First].Word is "he" or "she" or "they" && FollowedBy(sentence, first, "me");
    }

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
        for (var i = noun - 1; i >= sentence.First && noun - i <= 5; i--)
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
        if (first > sentence.First && sentence.First > 0 && words[sentence.First].Before < ClaimBreak.Paragraph
            && words[sentence.First].Word is "it" or "they" or "this" or "these" && BeginsWithOtherThing(sentence.First - 1))
            return true;
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (Ours.Contains(words[i].Word) && !(words[i].Word is "procedure" or "treatment" && i > sentence.First && OtherThings.Contains(words[i - 1].Word)))
                return false;
            if (IsOtherThing(i, sentence.First) && !IsContrast(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>In "Transplants are surgery. They are permanent." the second sentence is about the first's subject.</summary>
    private bool BeginsWithOtherThing(int last)
    {
        var start = last;
        while (start > 0 && words[start].Before < ClaimBreak.Sentence && last - start < 40)
            start--;
        for (var i = start; i < Math.Min(start + 4, last); i++)
        {
            if (Ours.Contains(words[i].Word) || words[i].Word is "unlike" or "no" or "not")
                return false;
            if (OtherThings.Contains(words[i].Word))
                return IsOtherThing(i, start);
        }

        return false;
    }

    /// <summary>A tattoo, but not a scalp tattoo; surgery, but not "it is like surgery".</summary>
    private bool IsOtherThing(int at, int start)
    {
        if (!OtherThings.Contains(words[at].Word))
            return false;
        if (at == start)
            return true;
        var before = words[at - 1].Word;
        return !Compared.Contains(before) && !(words[at].Word is "tattoo" or "tattoos" && NotATattooAlone.Contains(before));
    }

    private bool IsAdvised(ClaimSentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i < 12; i--)
        {
            if (Self.Contains(words[i].Word))
                return false;
            if (words[i].Word is "should" or "must" or "ensure" or "check" or "ask" or "avoid" or "beware" or "homework" or "insist" or "demand")
                return true;
            if (words[i].Word == "sure" && i > sentence.First && words[i - 1].Word == "make")
                return true;
            if (words[i].Word is "has" or "have" && words[i + 1].Word == "to")
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
            if (i < first && (Self.Contains(words[i].Word) || words[i].Word is "he" or "she" or "his" or "her"))
                return true;
            if (i < first && Advice.Contains(words[i].Word))
                return false;
            if (BeOrHave.Contains(words[i].Word))
                verb = i;
        }

        var until = verb > sentence.First ? verb : first;
        var from = verb < 0 && words[sentence.First].Word is "a" or "an" && !HasVerb(sentence, after) ? sentence.First + 1 : sentence.First;
        for (var i = from; i < until; i++)
        {
            if (i > from && words[i].Word is "a" or "an" && words[i].Before == ClaimBreak.Clause && !GoesOn(sentence, after))
                return true;
            if (words[i].Word is "every" or "each" && Places.Contains(words[i + 1].Word))
                continue;
            if ((words[i].Word == "some" && words[i + 1].IsNumber) || (words[i].Word == "your" && IsNamed(sentence, i)))
                continue;
            if (Generic.Contains(words[i].Word) || Advice.Contains(words[i].Word))
                return false;
        }

        // Without "is" or "has" the line itself has to be the claim: "Fully licensed and insured".
        var part = first;
        while (part > sentence.First && words[part].Before < ClaimBreak.Clause)
            part--;
        return verb >= 0 || first - part <= 5;
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

    /// <summary>In "for you, a certified artist is best" the verb follows; in "Trey, a certified artist who is …" it does not.</summary>
    private bool GoesOn(ClaimSentence sentence, int after) => after < sentence.Last
        && words[after].Word is not ("who" or "that" or "which") && HasVerb(sentence with { Last = Math.Min(sentence.Last, after + 2) }, after);

    private bool HasVerb(ClaimSentence sentence, int after)
    {
        for (var i = after; i < sentence.Last; i++)
        {
            if (BeOrHave.Contains(words[i].Word) || words[i].Word is "will" or "should" or "can" or "must" or "may" or "would" or "does" or "knows")
                return true;
        }

        return false;
    }
}
