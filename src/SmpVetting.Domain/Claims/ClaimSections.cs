namespace SmpVetting.Domain.Claims;

/// <summary>In which part of a page a sentence stands: the reviews, a list of what to ask for, another's pitch told again.</summary>
internal sealed class ClaimSections(IReadOnlyList<ClaimToken> words)
{
    public const int LongestHeading = 8;

    /// <summary>A pitch that is told again goes on for this many sentences without a first person.</summary>
    private const int LongestPitch = 6;

    private static readonly HashSet<string> ReviewHeadings = ClaimWords.Set(
        "testimonial testimonials reviews review stories feedback say glossary keywords tags dictionary jargon");

    private static readonly HashSet<string> OtherHeadings = ClaimWords.Set(
        "faq faqs questions contact about why how our services training pricing prices book gallery before "
        + "ready team what treatment process aftercare copyright blog news home location locations address "
        + "opening hours free consultation privacy terms licensed insured certified get we accreditation accreditations "
        + "credentials numbers photos train courses");

    private static readonly HashSet<string> Menu = ClaimWords.Set("home services gallery faq faqs contact book booking prices pricing shop blog training treatments");

    private const int LeastMenu = 2;

    private static readonly HashSet<string> Ours = ClaimWords.Set("we our us");

    /// <summary>"A technician must have:" and "Myths" say nothing of the writer, nor do the lines below them.</summary>
    private static readonly HashSet<string> AdviceHeadings = ClaimWords.Set(
        "ask asks asking require requires required requirement requirements must should check checklist checklists avoid beware hear "
        + "warning warnings flag flags myth myths misconception misconceptions lie lies verify spot");

    private static readonly HashSet<string> ArticleWords = ClaimWords.Set("know truth explained guide facts versus vs meaning");

    private static readonly HashSet<string> Nothing = ClaimWords.Set("no zero without nothing never 0 one 1 nil");

    private static readonly HashSet<string> Nil = ClaimWords.Set("no zero without nothing nil as");

    private static readonly HashSet<string> Choosing = ClaimWords.Set("look check ask choose choosing pick find avoid recognise recognize");

    private const int LongestLeadIn = 14;

    /// <summary>How far before "required" stands that nothing is.</summary>
    private const int LongestNeed = 4;

    /// <summary>Further below a heading than this, a line is no longer part of its list.</summary>
    private const int LongestList = 30;

    /// <summary>Whoever tells a pitch again names it, where it stands, or who made it.</summary>
    private static readonly HashSet<string> Pitches = ClaimWords.Set(
        "pitch spiel patter saleswoman salesman salesperson salespeople sales rep seller brochure flyer leaflet advert adverts ad ads copied pasted reposted hype");

    private static readonly HashSet<string> Pages = ClaimWords.Set("website site page homepage webpage insta instagram profile answer reply message email");

    private static readonly HashSet<string> Others = ClaimWords.Set("he she they guy man woman girl lady owner their his her");

    private static readonly HashSet<string> Telling = ClaimWords.Set("told promised assured said quoted listed promise promises sold");

    private static readonly HashSet<string> Recited = ClaimWords.Set("through off on");

    /// <summary>What a sentence ends with that announces the words of others.</summary>
    private static readonly HashSet<string> Announcing = ClaimWords.Set("this these list pitch spiel speech promises all following patter on said told me was");

    private static readonly HashSet<string> FirstPerson = [.. ClaimWords.Self, "me"];

    private static readonly HashSet<string> Denying = ClaimWords.Set("not wont cannot cant dont");

    private static readonly HashSet<string> Offered = ClaimWords.Set("expect promise do offer guarantee");

    private readonly ClaimDemands demands = new(words);
    private bool inReviews;
    private bool isBelowHeading;
    private bool isAdviceAsked;
    private int disclaimed;
    private int leftOfAdvice;
    private int leftOfPitch;

    /// <summary>What the next sentence says, the writer may have said; sentences are asked about in their order.</summary>
    public bool AreOwn(ClaimSentence sentence)
    {
        inReviews = IsInReviews(sentence);
        leftOfAdvice = LeftOfAdvice(sentence);
        var isDemanded = demands.Hold(sentence);
        var isPitch = IsPitch(sentence);
        leftOfPitch = LeftOfPitch(sentence, isPitch);
        var isAdvice = isAdviceAsked;
        isAdviceAsked = AsksForAdvice(sentence);
        disclaimed = IsDisclaimed(sentence) ? disclaimed + 1 : 0;
        return disclaimed == 0 && !(inReviews && !Holds(sentence, Ours)) && leftOfAdvice == 0 && leftOfPitch == 0 && !isPitch && !isDemanded && !isAdvice && !isAdviceAsked
            && !IsArticleTitle(sentence) && !IsTopic(sentence) && !IsSought(sentence);
    }

    /// <summary>Below "What I won't do" and "What should I not expect?", until the next heading or until the house speaks.</summary>
    private bool IsDisclaimed(ClaimSentence sentence)
    {
        if (words[sentence.First].Word == "what" && sentence.Length <= LongestHeading && Holds(sentence, Denying) && Holds(sentence, Offered) && !Holds(sentence, ["need", "have"]))
            return sentence.IsQuestion || sentence.EndsOpen;
        return disclaimed > 0 && !sentence.IsQuestion && !Holds(sentence, FirstPerson)
            && !(disclaimed > 1 && sentence is { EndsOpen: true, Length: <= LongestHeading } && words[sentence.First].Before >= ClaimBreak.Paragraph);
    }

    /// <summary>Below "What our clients say" others speak, until a heading of another kind.</summary>
    private bool IsInReviews(ClaimSentence sentence)
    {
        if (!sentence.EndsOpen || sentence.Length > LongestHeading)
            return inReviews;
        // "Say goodbye to bald" promises.
        return (Holds(sentence, ReviewHeadings) && !IsMenu(sentence) && !words[sentence.First].IsNumber && words[sentence.First].Word != "say") || (inReviews && !Holds(sentence, OtherHeadings));
    }

    /// <summary>"Home About Gallery Reviews Book" leads to other pages.</summary>
    private bool IsMenu(ClaimSentence sentence) =>
        Enumerable.Range(sentence.First, sentence.Length).Count(at => Menu.Contains(words[at].Word)) >= LeastMenu;

    /// <summary>How many more lines belong to a list of what to ask for; a whole sentence or a "we" ends it.</summary>
    private int LeftOfAdvice(ClaimSentence sentence)
    {
        if (Holds(sentence, ClaimWords.Self) || (!sentence.EndsOpen && !(isBelowHeading && words[sentence.First].Before < ClaimBreak.Paragraph)))
            return 0;
        var isAdvice = sentence.Length <= LongestLeadIn && Holds(sentence, AdviceHeadings) && !OffersAtTheEnd(sentence)
            && !words[sentence.Last - 1].IsNumber && !NeedsNothing(sentence);
        isBelowHeading = isAdvice ? words[sentence.First].Before >= ClaimBreak.Paragraph && sentence.Length <= LongestHeading : isBelowHeading && leftOfAdvice > 0;
        return isAdvice ? LongestList : Math.Max(0, leftOfAdvice - 1);
    }

    /// <summary>"No top-ups required", "(4) No medicine required" and "certified as the state requires" are no lists of what is required.</summary>
    private bool NeedsNothing(ClaimSentence sentence)
    {
        if (Nothing.Contains(words[sentence.First].Word))
            return true;
        var advice = sentence.First;
        while (!AdviceHeadings.Contains(words[advice].Word))
            advice++;
        return ClaimWords.Hold(words, Math.Max(sentence.First, advice - LongestNeed), advice, Nil);
    }

    /// <summary>"What should I look for in a studio? Sterile needles" lists what any should have.</summary>
    private bool AsksForAdvice(ClaimSentence sentence) => sentence.IsQuestion && words[sentence.First].Word is "what" or "how" or "which"
        && Holds(sentence, Choosing) && !Holds(sentence, ["your", "after", "afterwards", "like"]);

    /// <summary>"Removed in one visit should you tire of it" gives no advice.</summary>
    private bool OffersAtTheEnd(ClaimSentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.Last; i++)
        {
            if (words[i].Word == "should" && words[i + 1].Word == "you")
                return true;
        }

        return false;
    }

    /// <summary>"Vegan pigment: what you need to know" names a subject.</summary>
    private bool IsArticleTitle(ClaimSentence sentence) => sentence is { EndsOpen: true, Length: > 2 and <= LongestLeadIn }
        && Holds(sentence, ArticleWords) && !Holds(sentence, ClaimWords.Self);

    /// <summary>"Vegan, organic, natural: what the words on a label mean" names what is taught.</summary>
    private bool IsTopic(ClaimSentence sentence)
    {
        if (sentence is { EndsOpen: true, Length: <= LongestHeading } && IsTakenUp(sentence))
            return true;
        for (var i = sentence.First + 1; i + 1 < sentence.Last && i < sentence.First + LongestHeading && sentence.Length <= LongestLeadIn; i++)
        {
            if (words[i].Before == ClaimBreak.Clause && words[i].Word is "what" or "how" or "why" && words[i + 1].Word is not ("you" or "we" or "i"))
                return !Holds(sentence, ClaimWords.Self);
        }

        return false;
    }

    /// <summary>Below "Organic / natural / vegan": "'Organic' is chemistry", or "look for the batch number", "ask which".</summary>
    private bool IsTakenUp(ClaimSentence heading)
    {
        var next = heading.Last;
        if (next + 1 >= words.Count)
            return false;
        return words[next].IsQuoted && !words[next + 1].IsQuoted ? Holds(heading, [words[next].Word])
            : (words[next].Word == "look" && words[next + 1].Word == "for")
                || (words[next].Word == "ask" && words[next + 1].Word is "which" or "who" or "whether" or "when" or "how" or "whose" or "if");
    }

    private int LeftOfPitch(ClaimSentence sentence, bool isPitch)
    {
        if (isPitch && (sentence.EndsOpen || Announcing.Contains(words[sentence.Last - 1].Word)))
            return LongestPitch;
        var goesOn = leftOfPitch > 0 && words[sentence.First].Before < ClaimBreak.Paragraph && !Holds(sentence, FirstPerson);
        return goesOn ? leftOfPitch - 1 : 0;
    }

    /// <summary>"The saleswoman on the phone went on:", "their website has it all:", "what they told me:".</summary>
    private bool IsPitch(ClaimSentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last - 1 && !Ours.Contains(words[i].Word); i++)
        {
            if (!Others.Contains(words[i].Word) && !Pitches.Contains(words[i].Word))
                continue;
            if (i > sentence.First && (!ClaimWords.IsPlain(words[i - 1].Word) || words[i - 1].Word is "pushy" or "any" or "from" or "zero"))
                return false;
            if (Pitches.Contains(words[i].Word) || IsRecital(i, sentence.Last))
                return true;
        }

        return false;
    }

    /// <summary>"Their website", "they told me", "he went through the list".</summary>
    private bool IsRecital(int at, int end)
    {
        if (words[at].Word is "their" or "his" or "her" && Pages.Contains(words[at + 1].Word))
            return true;
        if (at + 2 >= end)
            return false;
        return (words[at + 1].Word is "went" or "goes" or "rattled" or "reeled" && Recited.Contains(words[at + 2].Word))
            || (Telling.Contains(words[at + 1].Word) && words[at + 2].Word is "me" or "us");
    }

    /// <summary>"Wanted: an artist with insurance" is of what is sought.</summary>
    private bool IsSought(ClaimSentence sentence) => sentence.Length > 1
        && words[sentence.First].Word is "wanted" or "vacancy";

    private bool Holds(ClaimSentence sentence, HashSet<string> any) =>
        ClaimWords.Hold(words, sentence.First, sentence.Last, any);
}
