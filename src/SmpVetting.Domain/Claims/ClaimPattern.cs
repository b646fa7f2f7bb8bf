namespace SmpVetting.Domain.Claims;

/// <summary>
/// One way to say something. "a|b" is either word, "?a" may be left out, "#" is a number and
/// "#1" the number one, "#year" a year, "@name" a list of <see cref="ClaimWords"/>, ".." up to three other words and "..6" up to six; none
/// of those may be a "no" or "but". "a ~ b" is both, at most six words apart and in either order. "&lt;a" must not stand right before it, "&gt;a" not right after; "^" and "$" are the
/// beginning and the end of a part of a sentence.
/// </summary>
internal sealed class ClaimPattern
{
    /// <summary>Words looked at from the first on; a sentence part longer than this says something else.</summary>
    private const int Reach = 40;

    /// <summary>How many words a number may be written in.</summary>
    private const int LongestNumber = 3;

    private readonly Element[] elements;
    private readonly ulong[] neededMarks;
    private readonly Element? notBefore;
    private readonly Element? notAfter;
    private readonly bool beginsPart;
    private readonly bool endsPart;

    public ClaimPattern(string written)
    {
        Written = written;
        var parts = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        beginsPart = parts.Contains("^");
        endsPart = parts.Contains("$");
        elements = [.. parts.Where(part => part[0] is not ('<' or '>' or '^' or '$')).Select(part => new Element(part))];
        neededMarks = [.. elements.Where(element => !element.IsOptional && !element.IsGap).Select(element => element.Marks)];
        notBefore = Marked(parts, '<');
        notAfter = Marked(parts, '>');
    }

    public string Written { get; }

    public IEnumerable<string> FirstWords => Firsts.SelectMany(element => element.Words);

    public bool StartsWithNumber => Firsts.Any(element => element.IsNumber);

    /// <summary>What may stand first: everything up to the first word that may not be left out.</summary>
    private IEnumerable<Element> Firsts => elements.Take(elements.TakeWhile(element => element.IsOptional).Count() + 1);

    /// <summary>Every word that may not be left out may be among those with these marks, and there is room for them.</summary>
    public bool MayFit(ulong marks, int room)
    {
        if (room < neededMarks.Length)
            return false;
        foreach (var needed in neededMarks)
        {
            if ((needed & marks) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The place after the last word of the shortest match that begins here, or -1.</summary>
    public int MatchAt(IReadOnlyList<ClaimToken> words, int start, ClaimSentence sentence)
    {
        if (beginsPart && words[start].Before < ClaimBreak.Clause)
            return -1;
        if (notBefore is not null && start > sentence.First && notBefore.Fits(words[start - 1]))
            return -1;
        // A bit for each place at which the next element may stand: every element is tried once per place.
        var places = 1UL;
        var reach = Math.Min(Reach, sentence.Last - start);
        foreach (var element in elements)
        {
            places = element.Advance(places, words, start, reach);
            if (places == 0)
                return -1;
        }

        for (var at = 1; at <= reach; at++)
        {
            if ((places >> at & 1) == 1 && MayEndAt(words, start + at, sentence))
                return start + at;
        }

        return -1;
    }

    private bool MayEndAt(IReadOnlyList<ClaimToken> words, int after, ClaimSentence sentence) =>
        after >= sentence.Last
        || ((notAfter is null || !notAfter.Fits(words[after])) && (!endsPart || words[after].Before >= ClaimBreak.Clause));

    private static Element? Marked(string[] parts, char mark)
    {
        var words = parts.Where(part => part[0] == mark).Select(part => part[1..]).ToList();
        return words.Count == 0 ? null : new(string.Join('|', words));
    }

    private sealed class Element
    {
        private readonly HashSet<string> words = [];
        public bool IsOptional { get; }

        private readonly bool isYear;
        private readonly int gap;

        public Element(string part)
        {
            if (part.StartsWith("..", StringComparison.Ordinal))
            {
                gap = part.Length == 2 ? 3 : int.Parse(part[2..], System.Globalization.CultureInfo.InvariantCulture);
                return;
            }

            IsOptional = part[0] == '?';
            foreach (var word in part.TrimStart('?').Split('|').SelectMany(ClaimWords.Expand))
            {
                if (word == "#1")
                    words.UnionWith(["one", "1", "single"]);
                else if (word == "#year")
                    isYear = true;
                else if (word == "#")
                    IsNumber = true;
                else
                    words.Add(word);
            }

            Marks = words.Aggregate(IsNumber || isYear ? ClaimToken.NumberMark : 0, (marks, word) => marks | ClaimToken.MarkOf(word));
        }

        public bool IsNumber { get; }

        public IEnumerable<string> Words => words;

        public bool IsGap => gap > 0;

        /// <summary>The marks of every word that fits.</summary>
        public ulong Marks { get; }

        public ulong Advance(ulong places, IReadOnlyList<ClaimToken> tokens, int start, int reach)
        {
            var next = IsOptional ? places : 0;
            if (gap > 0)
            {
                var spread = places;
                for (var i = 0; i < gap; i++)
                    spread = places |= Step(spread, tokens, start, reach, IsPlain);
                return places;
            }

            next |= Step(places, tokens, start, reach, Fits);
            // "Three hundred" and "two hundred thousand" are one number.
            for (var i = 0; IsNumber && i < LongestNumber - 1; i++)
                next |= Step(next & ~places, tokens, start, reach, IsFurtherNumber);
            return next;
        }

        private static bool IsFurtherNumber(ClaimToken token) => token.IsNumber && token.Before == ClaimBreak.None;

        public bool Fits(ClaimToken token) => (Marks & token.Mark) != 0
            && (words.Contains(token.Word) || (IsNumber && token.IsNumber) || (isYear && ClaimNumbers.IsYear(token.Word)));

        private static bool IsPlain(ClaimToken token) => ClaimWords.IsPlain(token.Word);

        private static ulong Step(ulong places, IReadOnlyList<ClaimToken> tokens, int start, int reach, Func<ClaimToken, bool> fits)
        {
            var next = 0UL;
            for (var left = places; left != 0; left &= left - 1)
            {
                var at = System.Numerics.BitOperations.TrailingZeroCount(left);
                if (at < reach && fits(tokens[start + at]))
                    next |= 1UL << (at + 1);
            }

            return next;
        }
    }
}
