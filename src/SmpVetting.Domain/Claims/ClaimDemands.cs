namespace SmpVetting.Domain.Claims;

/// <summary>Parts of a page that tell what is sought, taught or explained: an advert for a job, the contents of a course, a code, a list of words.</summary>
internal sealed class ClaimDemands(IReadOnlyList<ClaimToken> words)
{
    /// <summary>A sentence that is longer says what it announces itself.</summary>
    private const int LongestAnnouncement = 14;

    /// <summary>What announces stands among the first words.</summary>
    private const int Begins = 9;

    /// <summary>A part goes on for this many sentences, until the house speaks of itself or the next heading.</summary>
    private const int LongestPart = 30;

    /// <summary>Headings and beginnings of sentences, by their first word.</summary>
    private static readonly ILookup<string, string[]> Announcing = new[]
    {
        "re looking for", "we are looking for", "were hiring", "re hiring", "we are hiring", "now hiring", "job description", "person specification",
        "vacancy", "what you bring", "what youll bring", "what youll need before", "what you will need before", "who should apply", "how to apply", "entry requirements",
        "essential", "desirable", "prerequisites", "eligibility", "must be able to", "know and understand", "performance criteria",
        "you will learn", "youll learn", "students learn", "students know", "students will", "students can", "learning outcomes", "after this course",
        "by the end of the course", "on completion you will be", "on completion of", "module list", "modules", "topics", "syllabus", "course contents", "the course covers",
        "code of practice", "code of ethics", "code of conduct", "membership categories", "how to join", "how to become a member", "standards for",
        "accreditation criteria", "have ready", "gets a page", "get a page", "green flags",
        "filters", "sort by", "filter by", "glossary", "definitions", "terms explained", "common words", "in plain english",
    }.Select(line => line.Split(' ')).ToLookup(phrase => phrase[0]);

    /// <summary>With these a heading opens a part in which the house speaks again.</summary>
    private static readonly HashSet<string> Offering = ClaimWords.Set("offer offers get about price prices pricing book teaches teacher teachers tutor trainer");

    private static readonly HashSet<string> Numbered = ClaimWords.Set("module lesson chapter unit lecture section");

    private int left;
    private bool isBegun;

    /// <summary>The next sentence belongs to such a part, or announces one; sentences are asked about in their order.</summary>
    public bool Hold(ClaimSentence sentence)
    {
        if (Announces(sentence))
        {
            left = sentence.Length <= LongestAnnouncement ? LongestPart : 0;
            // Below the last of several modules stands what they come to.
            isBegun = IsOfCourse(sentence);
            return left > 0 || !ClaimWords.Hold(words, sentence.First, sentence.Last, ["our"]);
        }

        var isHeading = sentence.EndsOpen && sentence.Length <= ClaimSections.LongestHeading;
        // "Your own work please (we do check)" is still a line of the list.
        var begins = sentence.EndsOpen && !isHeading ? Math.Min(sentence.Last, sentence.First + 3) : sentence.Last;
        if (ClaimWords.Hold(words, sentence.First, begins, ClaimWords.House)
            || (isHeading && ((isBegun && words[sentence.First].Before >= ClaimBreak.Paragraph) || ClaimWords.Hold(words, sentence.First, sentence.Last, Offering)))
            || (isBegun && !sentence.EndsOpen && words[sentence.First].Before >= ClaimBreak.Paragraph))
            left = 0;
        isBegun = true;
        left = Math.Max(0, left - 1);
        return left > 0;
    }

    /// <summary>A short line, or a sentence that says whom or what it is for.</summary>
    private bool Announces(ClaimSentence sentence) => IsNumbered(sentence) || Enumerable.Range(sentence.First, Math.Min(sentence.Length, Begins))
        .Any(at => Announcing[words[at].Word].Any(phrase => Holds(sentence, phrase, at)));

    private bool IsOfCourse(ClaimSentence sentence) => IsNumbered(sentence) && words[sentence.First].Word is "module" or "lesson" or "unit" or "lecture";

    /// <summary>"Module 4", "lecture 2" and "section 5" are of a course and of a law.</summary>
    private bool IsNumbered(ClaimSentence sentence) => sentence.Length > 1 && Numbered.Contains(words[sentence.First].Word)
        && words[sentence.First + 1].IsNumber && !(sentence.Length > 2 && words[sentence.First + 2].Word == "to");

    /// <summary>One word alone has to be the heading or stand before a colon: "essential facts" announces nothing.</summary>
    private bool Holds(ClaimSentence sentence, string[] phrase, int at)
    {
        if (phrase.Length > 1)
            return at + phrase.Length <= sentence.Last && IsAt(phrase, at);
        return at == sentence.First
            && (sentence.Length == 1 || words[at + 1].Before == ClaimBreak.Clause || words[at + 1].Word is "include" or "covered" or "list");
    }

    private bool IsAt(string[] phrase, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Word != phrase[i])
                return false;
        }

        return true;
    }
}
