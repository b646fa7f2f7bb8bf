using System.Text.Unicode;

namespace SmpVetting.Api.Exchange;

/// <summary>A line of a file without its end, or what is wrong with it. The bytes are valid until the next line is read.</summary>
internal readonly record struct RawLine(long Number, ReadOnlyMemory<byte> Bytes, string? Fault);

/// <summary>Reads lines of bounded length from a file of any size; a longer one is passed over and reported.</summary>
internal sealed class LineReader(Stream file)
{
    /// <summary>As much as the largest body that the API takes.</summary>
    public const int LongestLine = 256 * 1024;

    private readonly byte[] buffer = new byte[LongestLine + 1];
    private int start;
    private int end;
    private long number;

    public bool TryRead(out RawLine line)
    {
        var length = NextLength();
        if (length is null)
        {
            line = default;
            return false;
        }

        number++;
        if (length > LongestLine)
        {
            PassOver();
            line = new(number, default, $"is longer than {LongestLine:N0} bytes.");
            return true;
        }

        var bytes = buffer.AsMemory(start, length.Value);
        start = Math.Min(end, start + length.Value + 1);
        if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes.Span.EndsWith("\r"u8))
            bytes = bytes[..^1];
        line = new(number, bytes, Utf8.IsValid(bytes.Span) ? null : "is not UTF-8; save the file as UTF-8.");
        return true;
    }

    /// <summary>Up to the end of the line; null at the end of the file; more than the longest line when it does not end in time.</summary>
    private int? NextLength()
    {
        for (var looked = 0; ;)
        {
            var found = buffer.AsSpan(start + looked, end - start - looked).IndexOf((byte)'\n');
            if (found >= 0)
                return looked + found;
            looked = end - start;
            if (looked > LongestLine)
                return looked;
            if (!Fill())
                return looked == 0 ? null : looked;
        }
    }

    private void PassOver()
    {
        do
        {
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = found >= 0 ? start + found + 1 : end;
            if (found >= 0)
                return;
        }
        while (Fill());
    }

    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = file.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }
}
