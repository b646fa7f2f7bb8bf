using System.Security.Cryptography;
using System.Text;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Audit;

/// <summary>
/// Looks through the whole chain while the service may go on writing. Hashes show that rows belong together, seals that
/// this program wrote them, the head that none is missing at the end, and a head kept elsewhere that the database is not
/// an older or another one.
/// </summary>
internal sealed class ChainVerifier(AuditStore store, KeyFile keys)
{
    private const int PageRows = 1000;

    public async Task<ChainCheck> VerifyAsync(SignedHead? witness, CancellationToken stop)
    {
        var walk = new Walk(keys, witness);
        while (true)
        {
            // First the rows, then the head: what is written meanwhile lies beyond the rows and is read in the next round.
            while (await store.ListAsync(walk.Last, PageRows, stop) is { Count: > 0 } rows)
            {
                foreach (var row in rows)
                {
                    if (walk.Fault(row) is { } bad)
                        return walk.End(bad);
                }
            }

            var head = await store.HeadAsync(stop);
            if (head.Seq > walk.Last && (await store.ListAsync(walk.Last, 1, stop)).Count > 0)
                continue;
            return walk.End(walk.Fault(head) ?? await OutsideAsync(stop));
        }
    }

    /// <summary>False when the signature does not belong to what is signed, or not to a secret of this service.</summary>
    public bool IsOurs(SignedHead head)
    {
        if (!keys.PublicKeys().Contains(head.PublicKey))
            return false;
        using var key = ECDsa.Create();
        key.ImportFromPem(head.PublicKey);
        var signature = new byte[256];
        return Convert.TryFromBase64String(head.Signature, signature, out var length) && key.VerifyData(
            Encoding.UTF8.GetBytes(AuditChain.SignedHead(head.Rows, head.Head, head.At)), signature.AsSpan(0, length),
            HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private async Task<BadRow?> OutsideAsync(CancellationToken stop) =>
        await store.FindUnchainedAsync(stop) is { } row ? new BadRow(null, row.Id, ChainFault.Inserted) : null;

    private sealed class Walk(KeyFile keys, SignedHead? witness)
    {
        private string hash = AuditChain.Beginning;

        /// <summary>After a change of the secret, what an older one seals is not ours.</summary>
        private int oldestSecret = int.MaxValue;

        public long Last { get; private set; }

        public ChainCheck End(BadRow? bad) => new(Last, hash, bad);

        public BadRow? Fault(AuditRow row)
        {
            if (row.Seq <= Last)
                return new BadRow(row.Seq, row.Id, ChainFault.Inserted);
            if (row.Seq != Last + 1)
                return new BadRow(Last + 1, null, ChainFault.Removed);
            var secret = row.Seal is null ? null : keys.FindAuditSeal(AuditChain.SealedRow(row.Hash ?? ""), row.Seal);
            if (row.Hash != AuditChain.HashOf(row, hash) || secret is null || secret > oldestSecret)
                return new BadRow(row.Seq, row.Id, ChainFault.Altered);
            if (witness?.Rows == row.Seq && witness.Head != row.Hash)
                return new BadRow(row.Seq, row.Id, ChainFault.Rewritten);
            if (row.Action == AuditTrail.SecretChanged)
                oldestSecret = secret.Value;
            (Last, hash) = (row.Seq, row.Hash);
            return null;
        }

        public BadRow? Fault(AuditHead head)
        {
            var isSigned = head.Seq == Last && head.Hash == hash && keys.FindAuditSeal(AuditChain.SealedHead(head.Seq, head.Hash), head.Seal) is not null;
            return isSigned && !(witness?.Rows > Last) ? null : new BadRow(Last + 1, null, ChainFault.Cut);
        }
    }
}
