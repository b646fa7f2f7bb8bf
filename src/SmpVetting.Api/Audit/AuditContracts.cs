using SmpVetting.Api.Data;

namespace SmpVetting.Api.Audit;

/// <summary>A row of the audit log. It says who did what to which thing, and nothing of what the thing holds.</summary>
public sealed record AuditEntry
{
    /// <summary>Its place, from 1 without gaps.</summary>
    public required long Seq { get; init; }

    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>public, key, reporter, command_line or program.</summary>
    public required string ActorKind { get; init; }

    public string? ActorId { get; init; }

    public required string Action { get; init; }

    public required string ObjectId { get; init; }

    public string? Reason { get; init; }

    /// <summary>SHA-256 of the row in canonical form and the hash of the row before it.</summary>
    public required string Hash { get; init; }

    public static AuditEntry Of(AuditRow row) => new()
    {
        Seq = row.Seq,
        Id = row.Id,
        At = row.OccurredAt,
        ActorKind = row.ActorKind,
        ActorId = row.ActorId,
        Action = row.Action,
        ObjectId = row.ObjectId,
        Reason = row.Reason,
        Hash = row.Hash ?? "",
    };
}

/// <summary>
/// The end of the audit log at an instant. Who keeps it elsewhere can show later that nothing before it was changed.
/// </summary>
public sealed record SignedHead
{
    public required long Rows { get; init; }

    /// <summary>The hash of the last row; 64 zeros when there is none.</summary>
    public required string Head { get; init; }

    /// <summary>ECDSA on P-256 with SHA-256, DER in base64, of three lines: rows, head, and at as it stands here.</summary>
    public required string Signature { get; init; }

    /// <summary>PEM.</summary>
    public required string PublicKey { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What looking through the whole chain found.</summary>
public sealed record ChainCheck(long Rows, string Head, BadRow? FirstBad);

/// <summary>The first row that is not as it was written; the id is null where the row is gone.</summary>
public sealed record BadRow(long? Seq, string? Id, ChainFault Fault);

public enum ChainFault
{
    /// <summary>Its content, its place or its hash is another than was written.</summary>
    Altered,

    /// <summary>There is no row in this place, but there are later ones.</summary>
    Removed,

    /// <summary>It stands outside the chain.</summary>
    Inserted,

    /// <summary>From this place on rows are gone, or the end is not one that this program signed.</summary>
    Cut,

    /// <summary>The chain up to this place is another one than the given head says.</summary>
    Rewritten,
}
