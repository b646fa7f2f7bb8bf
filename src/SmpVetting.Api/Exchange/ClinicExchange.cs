using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>Clinics in files. A clinic may follow one that stands further down.</summary>
internal sealed class ClinicExchange(ClinicStore clinics) : ExchangeKind("clinics", "cl", typeof(ClinicLine))
{
    public override async Task<IReadOnlyList<IExchangeLine>> ListAsync(string afterId, int take, CancellationToken stop) =>
        [.. (await clinics.ListAllAsync(afterId, take, stop)).Select(clinic => new ClinicLine(clinic))];

    public override string? WaitsFor(IExchangeLine line) => ((ClinicLine)line).SucceededBy;

    public override async Task<ILookup<string, ConfusableClinic>> ListConfusableAsync(Session session, IReadOnlyList<string> ids)
    {
        var written = new List<Clinic>(ids.Count);
        foreach (var piece in ids.Chunk(PageRequest.MaxLimit))
            written.AddRange(await ClinicStore.ListAsync(session, piece));
        return await ClinicNames.ListConfusableAsync(session, written);
    }

    public override async Task<Effect> WriteAsync(Session session, IExchangeLine line, string id, DateTimeOffset now)
    {
        var facts = (ClinicLine)line;
        if (facts.SucceededBy is { } next && next != id && !await ClinicStore.ExistsAsync(session, next))
            return Effect.Waits;
        var old = await ClinicStore.FindAsync(session, id);
        var clinic = new Clinic(id, facts, old?.CreatedAt ?? facts.CreatedAt ?? now, old?.UpdatedAt ?? facts.UpdatedAt ?? facts.CreatedAt ?? now);
        if (old is null)
        {
            await clinics.AddAsync(session, Actor.CommandLine, clinic, now);
            return Effect.Created;
        }

        if (facts.Id is null || IsSame(old, clinic))
            return Effect.Unchanged;
        await clinics.ReplaceAsync(session, Actor.CommandLine, id, new IfMatch([old.Version]), facts, now);
        return Effect.Changed;
    }
}
