namespace SmpVetting.Domain.Records;

/// <summary>As what a published report stands in the public record; each report stands in one place at a time.</summary>
public enum PublishedAs
{
    /// <summary>Published, and not decided yet.</summary>
    Undecided,

    Upheld,

    NotUpheld,

    /// <summary>The clinic says that it is not true, and nobody has decided.</summary>
    Disputed,

    /// <summary>The person who reported took it back; it stays counted as that.</summary>
    Withdrawn,
}
