using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>What became of the lines of a file: every line is counted once.</summary>
public sealed record ImportSummary
{
    public long Lines { get; set; }

    public long Created { get; set; }

    public long Changed { get; set; }

    public long Unchanged { get; set; }

    /// <summary>Lines with a fault; each is told in the file of errors.</summary>
    public long Refused { get; set; }

    /// <summary>Lines without a fault that share their batch with a line that has one, or name a line that was not written.</summary>
    public long NotWritten { get; set; }

    /// <summary>Clinics among the lines whose name could be taken for another clinic's; each is told in a file of its own.</summary>
    public long Confusable { get; set; }
}

/// <summary>
/// Takes a file into the registry in batches, each in one transaction that is kept whole or not at all. A line is known by
/// its id, and one without gets an id that follows from its words: a file that was cut short can simply be given again.
/// </summary>
internal sealed class Importer(ExchangeKind kind, Database database, DateTimeOffset now, bool dryRun, ImportNotes notes)
{
    /// <summary>
    /// Large enough that the wait for the disk is shared, small enough that other writers wait for it a fraction of a second
    /// and that one bad line holds back few others.
    /// </summary>
    public const int BatchSize = 500;

    private static readonly ((ReadLine Read, string Id)[] Batch, Task<Taken[]> Taken) Nothing = ([], Task.FromResult<Taken[]>([]));

    private readonly ImportSummary summary = new();

    /// <summary>How often each id was seen: by 128 bits of its hash, since a file may have millions.</summary>
    private readonly Dictionary<(ulong, ulong), int> seen = [];

    /// <summary>Lines that name what was not there yet, with their ids.</summary>
    private Dictionary<long, string> waiting = [];

    public async Task<ImportSummary> RunAsync(ExchangeFile file, Action<long, long, long> progress, CancellationToken stop)
    {
        await TakeAsync(Identified(file.Read((at, of) => progress(at, of, summary.Lines))), isLast: false, stop);
        while (waiting.Count > 0)
        {
            var before = waiting;
            waiting = [];
            // Each turn settles at least one link of every chain; what a whole turn does not settle is not in the file.
            await TakeAsync(Again(file, before), isLast: false, stop);
            if (waiting.Count < before.Count)
                continue;
            (before, waiting) = (waiting, []);
            await TakeAsync(Again(file, before), isLast: true, stop);
        }

        return summary;
    }

    /// <summary>The lines with their ids; a line whose id was given before is a fault.</summary>
    private IEnumerable<(ReadLine Read, string Id)> Identified(IEnumerable<ReadLine> lines)
    {
        foreach (var read in lines)
        {
            summary.Lines++;
            if (read.Line is not { } line)
                yield return (read, "");
            else if (line.Id is { } id)
                yield return Count(id) > 1 ? (read with { Line = null, Faults = [new("id", "stands in this file before; each may stand there once.")] }, "") : (read, id);
            else
                yield return (read, MadeId(line));
        }
    }

    private static IEnumerable<(ReadLine Read, string Id)> Again(ExchangeFile file, Dictionary<long, string> which) =>
        file.Read((_, _) => { }).Where(read => which.ContainsKey(read.Number)).Select(read => (read, which[read.Number]));

    /// <summary>The same line twice is two things, and each keeps its id when the file comes again.</summary>
    private string MadeId(IExchangeLine line)
    {
        var content = JsonSerializer.Serialize(line, kind.Line, Json.Options);
        var id = Of(1);
        // Counted by the id, so that a line that names this very id is seen to come twice.
        return Count(id) is > 1 and var times ? Of(times) : id;

        string Of(int time) => Ids.Of(kind.Prefix, Encoding.UTF8.GetBytes($"{time}\n{content}"));
    }

    private int Count(string text)
    {
        var key = KeyOf(text);
        return seen[key] = seen.GetValueOrDefault(key) + 1;
    }

    private static (ulong, ulong) KeyOf(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan();
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
    }

    /// <summary>While one batch is written the next is read; what became of the last one is told even when reading fails.</summary>
    private async Task TakeAsync(IEnumerable<(ReadLine Read, string Id)> lines, bool isLast, CancellationToken stop)
    {
        var refusedBefore = summary.Refused > 0;
        var underway = Nothing;
        try
        {
            foreach (var batch in lines.Chunk(BatchSize))
            {
                // One after the other: their lines may name each other.
                await TellAsync();
                stop.ThrowIfCancellationRequested();
                underway = (batch, WriteAsync(batch, isLast ? line => LastWord(line, refusedBefore) : null, stop));
            }
        }
        finally
        {
            await TellAsync();
        }

        async Task TellAsync()
        {
            var (batch, taken) = underway;
            underway = Nothing;
            Tell(batch, await taken);
        }
    }

    private async Task<Taken[]> WriteAsync((ReadLine Read, string Id)[] batch, Func<IExchangeLine, Taken>? lastWord, CancellationToken stop)
    {
        try
        {
            return await database.WriteAsync(
                async session =>
                {
                    var taken = new Taken[batch.Length];
                    for (var i = 0; i < batch.Length; i++)
                        taken[i] = await TakeAsync(session, batch[i].Read, batch[i].Id, lastWord);
                    if (Array.Exists(taken, line => line.Faults.Count > 0))
                        throw new BatchTakenBackException(taken);
                    await WarnAsync(session, batch, taken);
                    return dryRun ? throw new BatchTakenBackException(taken) : taken;
                },
                stop);
        }
        catch (BatchTakenBackException back)
        {
            return back.Taken;
        }
    }

    /// <summary>Looks for names that could be taken for another's among all of the batch at once, so its lines see each other.</summary>
    private async Task WarnAsync(Session session, (ReadLine Read, string Id)[] batch, Taken[] taken)
    {
        await session.WriteKeptBackAsync();
        var written = Enumerable.Range(0, batch.Length).Where(i => taken[i].Effect is Effect.Created or Effect.Changed or Effect.Unchanged).ToList();
        var confusable = await kind.ListConfusableAsync(session, [.. written.Select(i => batch[i].Id)]);
        foreach (var i in written)
            taken[i] = taken[i] with { ConfusableWith = [.. confusable[batch[i].Id]] };
    }

    private async Task<Taken> TakeAsync(Session session, ReadLine read, string id, Func<IExchangeLine, Taken>? lastWord)
    {
        if (read.Line is not { } line)
            return new(default, read.Faults, []);
        try
        {
            var effect = await kind.WriteAsync(session, line, id, now);
            return effect == Effect.Waits && lastWord is not null ? lastWord(line) : new(effect, [], []);
        }
        catch (ProblemException problem)
        {
            return new(default, ExchangeFile.FaultsOf(problem.Problem), []);
        }
    }

    /// <summary>What it waits for did not come: it is nowhere, or a dry run kept nothing, or its own line was held back.</summary>
    private Taken LastWord(IExchangeLine line, bool refusedBefore) =>
        !seen.ContainsKey(KeyOf(kind.WaitsFor(line)!)) ? new(default, [new("succeededBy", "is not a clinic of this registry or of the file.")], [])
        : dryRun ? new(Effect.Created, [], [])
        : refusedBefore ? new(Effect.HeldBack, [], [])
        : new(default, [new("succeededBy", "leads back to this clinic, or on to a clinic that is nowhere.")], []);

    private void Tell((ReadLine Read, string Id)[] batch, Taken[] taken)
    {
        var isKept = !Array.Exists(taken, line => line.Faults.Count > 0);
        for (var i = 0; i < batch.Length; i++)
        {
            if (taken[i].Faults.Count > 0)
            {
                summary.Refused++;
                notes.Refuse(batch[i].Read.Number, taken[i].Faults);
            }
            else if (taken[i].Effect == Effect.Waits)
            {
                waiting.Add(batch[i].Read.Number, batch[i].Id);
            }
            else if (!isKept || taken[i].Effect == Effect.HeldBack)
            {
                summary.NotWritten++;
            }
            else
            {
                Add(taken[i].Effect);
                Warn(batch[i].Read.Number, batch[i].Id, taken[i].ConfusableWith);
            }
        }
    }

    private void Add(Effect effect)
    {
        summary.Created += effect == Effect.Created ? 1 : 0;
        summary.Changed += effect == Effect.Changed ? 1 : 0;
        summary.Unchanged += effect == Effect.Unchanged ? 1 : 0;
    }

    private void Warn(long line, string id, IReadOnlyList<ConfusableClinic> confusableWith)
    {
        if (confusableWith.Count == 0)
            return;
        summary.Confusable++;
        notes.Warn(line, id, confusableWith);
    }

    private sealed record Taken(Effect Effect, IReadOnlyList<LineFault> Faults, IReadOnlyList<ConfusableClinic> ConfusableWith);

    /// <summary>Takes the transaction back, and brings out what was found in it.</summary>
    private sealed class BatchTakenBackException(Taken[] taken) : Exception
    {
        public Taken[] Taken => taken;
    }
}
