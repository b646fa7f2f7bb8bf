using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>Pigments in files, with their colorants and batches.</summary>
internal sealed class PigmentExchange(PigmentStore pigments) : ExchangeKind("pigments", "pg", typeof(PigmentLine))
{
    public override async Task<IReadOnlyList<IExchangeLine>> ListAsync(string afterId, int take, CancellationToken stop) =>
        [.. (await pigments.ListAllAsync(afterId, take, stop)).Select(pigment => new PigmentLine(pigment))];

    public override async Task<Effect> WriteAsync(Session session, IExchangeLine line, string id, DateTimeOffset now)
    {
        var facts = (PigmentLine)line;
        var old = await PigmentStore.FindAsync(session, id);
        var pigment = new Pigment(id, facts, old?.CreatedAt ?? facts.CreatedAt ?? now, old?.UpdatedAt ?? facts.UpdatedAt ?? facts.CreatedAt ?? now);
        if (old is null)
        {
            await pigments.CreateAsync(session, Actor.CommandLine, pigment, now);
            return Effect.Created;
        }

        if (facts.Id is null || IsSame(old, pigment))
            return Effect.Unchanged;
        await pigments.ReplaceAsync(session, Actor.CommandLine, id, new IfMatch([old.Version]), facts, now);
        return Effect.Changed;
    }
}
