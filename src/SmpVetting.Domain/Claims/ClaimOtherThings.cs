namespace SmpVetting.Domain.Claims;

/// <summary>Whether another thing than the writer's treatment is spoken of: a transplant, a brow tattoo, the consultation.</summary>
internal sealed class ClaimOtherThings(IReadOnlyList<ClaimToken> words)
{
    private static readonly HashSet<string> OtherThings = ClaimWords.Set(
        "tattoo tattoos transplant transplants transplanted surgery surgeries wig wigs toupee toupees hairpiece hairpieces "
        + "fibres fibers concealer concealers finasteride minoxidil propecia rogaine prp microblading fue fut "
        + "implants transplantation plasma injection injections filler fillers botox microneedling resurfacing mesotherapy "
        + "liposuction dermaplaning grafts graft hydrafacial peels medication medications pills drugs dermarolling extensions "
        + "weaves systems toppers lash lashes eyelash eyelashes lamination henna "
        + "cryotherapy ultrasound fibroblast lllt helmet helmets keratin sprays powders facial facials whitening waxing manicure hifu");

    /// <summary>What a claim is about when it begins the sentence: "the consultation is", "gift vouchers work".</summary>
    private static readonly HashSet<string> OtherSubjects =
    [
        .. OtherThings,
        .. ClaimWords.Set("cap caps consultation scanner voucher vouchers powder powders course courses training shampoo cream"),
    ];

    private static readonly HashSet<string> Acting = [.. ClaimWords.BeOrHave, .. ClaimWords.Set("work works suit suits take takes need needs go goes last lasts look looks hide hides give gives leave leaves cost costs affects begins means runs")];

    private static readonly HashSet<string> Ours = ClaimWords.Set(
        "smp micropigmentation pigmentation it this our we tricopigmentation procedure treatment its ours my "
        + "i");

    private static readonly HashSet<string> Named = ClaimWords.Set("smp micropigmentation pigmentation tricopigmentation pigment pigments ink");

    /// <summary>With these a heading names the other treatment beside the writer's own.</summary>
    private static readonly HashSet<string> ForOthers =
    [
        .. Ours, .. Named,
        .. ClaimWords.Set("scalp scar scars vs versus or than after with alongside besides before repair instead alternative no not without unlike beside cosmetic"),
    ];

    private static readonly HashSet<string> NotATattooAlone = ClaimWords.Set(
        "cosmetic scalp medical hair head semi hairline form type kind paramedical");

    /// <summary>What is lost, hurt or ill, and what says that it is so no longer.</summary>
    private static readonly HashSet<string> Harm = ClaimWords.Set(
        "loss baldness balding alopecia damage damaged scar scars scarring scarred follicle follicles kills killed dies died dead destroys destroyed burns damages");

    private static readonly HashSet<string> Mended =
    [
        .. ClaimWords.Expand("@settles"), .. ClaimWords.Expand("@hidden"), .. ClaimWords.Expand("@unseen"),
        .. ClaimWords.Set("over past history ended ends behind restored"),
    ];

    private static readonly HashSet<string> Treating =
    [
        .. Ours, .. Named, .. ClaimWords.Expand("@fix"),
        .. ClaimWords.Set("camouflage coverage tattoo tattooing dots makeup"),
    ];

    private static readonly HashSet<string> Being = ClaimWords.Set("is are be become becomes stays remains remain");

    private const int ReachOfBeing = 5;

    private static readonly HashSet<string> Reader = ClaimWords.Set("you youll youre clients patients");

    private static readonly HashSet<string> Compared = ClaimWords.Set("is as like of not than no");

    private static readonly HashSet<string> Apart = ClaimWords.Set(
        "different differs differ differently apart aside distinguishes distinct us");

    private const int LongestLabel = 3;

    /// <summary>"Unlike the ink of an ordinary body tattoo, ours …"</summary>
    private const int ReachOfContrast = 8;

    /// <summary>"The consultation is non-invasive": the sentence begins with something else that is, has or does.</summary>
    public bool BeginsWithOtherSubject(ClaimSentence sentence, int first)
    {
        for (var i = sentence.First; i < Math.Min(first, sentence.First + 4); i++)
        {
            if (OtherSubjects.Contains(words[i].Word) && Acting.Contains(words[i + 1].Word) && words[i + 1].Before == ClaimBreak.None)
                return !ClaimWords.Hold(words, sentence.First, first, Named) && IsPlainStart(sentence, i) && !TurnsToReader(i + 1, first);
        }

        return false;
    }

    /// <summary>"Cream is put on, and then you feel nothing."</summary>
    private bool TurnsToReader(int from, int first) => Enumerable.Range(from, Math.Max(0, first - from))
        .Any(at => words[at].Before == ClaimBreak.Clause && ClaimWords.Hold(words, at, Math.Min(first, at + 3), Reader));

    private bool IsPlainStart(ClaimSentence sentence, int at) => (!OtherThings.Contains(words[at].Word) || IsOtherThing(at, sentence.First))
        && !IsContrast(words, sentence, at);

    /// <summary>The nearest thing named before the claim is a tattoo, an operation or a pill.</summary>
    public bool IsOfOtherThing(ClaimSentence sentence, int first)
    {
        if (GoesOn(sentence, first) || IsRelative(sentence, first))
            return true;
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (Ours.Contains(words[i].Word)
                && !(words[i].Word is "procedure" or "treatment" && i > sentence.First && OtherThings.Contains(words[i - 1].Word)))
                return false;
            if (IsOtherThing(i, sentence.First) && !IsContrast(words, sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>"The loss is permanent" and "it kills the follicle, and that is permanent" are said of what is treated, "baldness is over for good" of the treatment.</summary>
    public bool IsOfHarm(ClaimSentence sentence, int first, int after)
    {
        var being = first;
        while (being > sentence.First && !Being.Contains(words[being].Word) && words[being].Before == ClaimBreak.None && first - being < ReachOfBeing)
            being--;
        if (being == sentence.First || !Being.Contains(words[being].Word) || ClaimWords.Hold(words, being, after, Mended))
            return false;
        var start = being;
        while (start > sentence.First && words[start].Before == ClaimBreak.None)
            start--;
        if (words[being - 1].Word is "that" or "which")
            start = sentence.First;
        return ClaimWords.Hold(words, start, being, Harm) && !ClaimWords.Hold(words, start, being, Treating);
    }

    /// <summary>"They are permanent" after "Transplants are surgery", unless it is of SMP that the sentence tells.</summary>
    private bool GoesOn(ClaimSentence sentence, int first) => sentence.First > 0 && words[sentence.First].Before < ClaimBreak.Paragraph
        && (words[sentence.First].Word is "its" or "theyre" || (first > sentence.First && words[sentence.First].Word is "it" or "they" or "this" or "these"))
        && BeginsWithOtherThing(sentence.First - 1) && !ClaimWords.Hold(words, sentence.First, first, Named);

    /// <summary>"Smaller than the dot of a tattoo, which is permanent": the tattoo is.</summary>
    private bool IsRelative(ClaimSentence sentence, int first)
    {
        var which = words[first].Word is "which" or "that" ? first : first - 1;
        return which > sentence.First && words[which].Word is "which" or "that" && OtherThings.Contains(words[which - 1].Word)
            && IsOtherThing(which - 1, sentence.First);
    }

    /// <summary>Below the heading "FUE transplant" another treatment is sold; below "After a transplant" and "SMP or a wig" it is not.</summary>
    public bool IsBelowOtherThing(ClaimSentence sentence, int first, ClaimSentence heading, ClaimSentence title) =>
        IsBelow(sentence, first, heading) || IsBelow(sentence, first, title) || IsBelowLabel(sentence, first, title);

    /// <summary>"Hair system: glued or taped. Non-invasive, yes."</summary>
    private bool IsBelowLabel(ClaimSentence sentence, int first, ClaimSentence opening)
    {
        var end = opening.First + 1;
        while (end < opening.Last && words[end].Before == ClaimBreak.None)
            end++;
        var label = opening with { Last = end };
        return opening.Last <= sentence.First && end < opening.Last && words[end].Word is not ("yes" or "but" or "not") && label.Length <= LongestLabel && NamesOtherThing(label)
            && (OtherThings.Contains(words[end - 1].Word) || words[end - 1].Word is "system" or "systems" or "removal")
            && !ClaimWords.Hold(words, label.First, label.Last, ForOthers) && !ClaimWords.Hold(words, sentence.First, first + 1, Ours);
    }

    private bool IsBelow(ClaimSentence sentence, int first, ClaimSentence heading) => heading is { EndsOpen: true, IsQuestion: false }
        && (words[heading.First].Before >= ClaimBreak.Paragraph || words[sentence.First].Before < ClaimBreak.Paragraph)
        && heading.Last <= sentence.First && heading.Length <= ClaimSections.LongestHeading && NamesOtherThing(heading)
        && !ClaimWords.Hold(words, heading.First, heading.Last, ForOthers) && !ClaimWords.Hold(words, sentence.First, first + 1, Named);

    private bool NamesOtherThing(ClaimSentence heading)
    {
        for (var i = heading.First; i < heading.Last; i++)
        {
            if ((IsOtherThing(i, heading.First) && !(words[i].Word == "tattoo" && heading.Length > LongestLabel)) || (words[i].Word is "removal" or "system" or "systems" && i > heading.First && words[i - 1].Word == "hair"))
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
            if (words[i].Word is "alopecia" or "baldness" && Acting.Contains(words[i + 1].Word))
                return true;
        }

        return false;
    }

    /// <summary>A tattoo, but not a scalp tattoo; surgery, but not "it is like surgery".</summary>
    private bool IsOtherThing(int at, int start)
    {
        if (!OtherThings.Contains(words[at].Word) || IsOnlyNamed(at))
            return false;
        if (at == start)
            return true;
        var before = words[at - 1].Word;
        var isTheirs = words[at].Word is "tattoo" or "tattoos" && NotATattooAlone.Contains(before);
        var isOfColour = words[at].Word == "implants" && before is "colour" or "color" or "pigment" or "ink";
        var isDoing = words[at].Word == "tattoo" && before is "we" or "i" or "to";
        return !Compared.Contains(before) && !isTheirs && !isOfColour && !isDoing;
    }

    /// <summary>"Surgery-free", "the FUT scar package".</summary>
    private bool IsOnlyNamed(int at) => at + 1 < words.Count && words[at + 1] is { Word: "free" or "scar" or "scars", Before: ClaimBreak.None };

    /// <summary>"Unlike other clinics, …" goes on about the writer.</summary>
    public static bool IsContrast(IReadOnlyList<ClaimToken> words, ClaimSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && noun - i <= ReachOfContrast; i--)
        {
            if (words[i].Word is "unlike" or "than" or "compared"
                || (words[i].Word == "from" && i > sentence.First && Apart.Contains(words[i - 1].Word)))
                return true;
        }

        return false;
    }
}
