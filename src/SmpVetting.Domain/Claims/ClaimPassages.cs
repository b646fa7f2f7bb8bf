namespace SmpVetting.Domain.Claims;

/// <summary>Passages between quotation marks, as places among the words; a passage is one when its second mark comes.</summary>
internal sealed class ClaimPassages
{
    /// <summary>A passage between quotation marks that is longer than this many words is a mark that was never closed.</summary>
    private const int LongestQuotation = 150;

    private readonly List<(int First, int Last)> closed = [];
    private int openedAt = -1;

    public IReadOnlyList<(int First, int Last)> Closed => closed;

    /// <summary>A quotation mark before the word at this place.</summary>
    public void Mark(char c, int at)
    {
        if (c == '“' || (c == '"' && openedAt < 0))
        {
            openedAt = at;
        }
        else if (openedAt >= 0)
        {
            if (at > openedAt && at - openedAt <= LongestQuotation)
                closed.Add((openedAt, at));
            Forget();
        }
    }

    /// <summary>A mark that was not closed before the paragraph ends stands for itself.</summary>
    public void Forget() => openedAt = -1;
}
