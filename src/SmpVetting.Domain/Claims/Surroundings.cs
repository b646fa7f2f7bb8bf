using System.Buffers;

namespace SmpVetting.Domain.Claims;

/// <summary>The sentence in which a piece of text stands.</summary>
public static class Surroundings
{
    /// <summary>No sentence is looked at further than this to each side, so that the cost of one look has a bound.</summary>
    private const int Reach = 200;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n\r•");

    /// <summary>With the mark that ends it; at most a few lines.</summary>
    public static string Sentence(string text, int start, int length)
    {
        var first = Math.Max(0, start - Reach);
        var before = text.AsSpan(first, start - first).LastIndexOfAny(Ends);
        var last = Math.Min(text.Length, start + length + Reach);
        var after = text.AsSpan(start + length, last - start - length).IndexOfAny(Ends);
        var from = before < 0 ? first : first + before + 1;
        var until = after < 0 ? last : start + length + after + 1;
        return text[from..until];
    }
}
