using System.Text;
using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>Practitioners in files, with their roles and trainings; the clinics of the roles have to be there first.</summary>
internal sealed class PractitionerExchange(PractitionerStore practitioners, TrainingStore trainings)
    : ExchangeKind("practitioners", "pr", typeof(PractitionerLine))
{
    public override async Task<IReadOnlyList<IExchangeLine>> ListAsync(string afterId, int take, CancellationToken stop)
    {
        var page = await practitioners.ListAllAsync(afterId, take, stop);
        if (page.Count == 0)
            return [];
        var theirs = (await trainings.ListAllAsync(afterId, page[^1].Id, stop)).ToLookup(training => training.PractitionerId);
        return [.. page.Select(practitioner => new PractitionerLine(practitioner, theirs[practitioner.Id]))];
    }

    public override async Task<Effect> WriteAsync(Session session, IExchangeLine line, string id, DateTimeOffset now)
    {
        var facts = (PractitionerLine)line;
        var effect = await WriteAsync(session, facts, id, now);
        var seen = new Dictionary<string, int>();
        foreach (var (index, training) in facts.Trainings.Index())
        {
            // The same training twice is two trainings, and each keeps its id when the file comes again.
            var content = JsonSerializer.Serialize(training, Json.Options);
            var turn = seen[content] = seen.GetValueOrDefault(content) + 1;
            var trainingId = training.Id ?? Ids.Of("tr", Encoding.UTF8.GetBytes($"{id}\n{turn}\n{content}"));
            if (await AddAsync(session, new Training(trainingId, id, training, training.CreatedAt ?? now), index, now) && effect == Effect.Unchanged)
                effect = Effect.Changed;
        }

        return effect;
    }

    private async Task<Effect> WriteAsync(Session session, PractitionerLine facts, string id, DateTimeOffset now)
    {
        var old = await PractitionerStore.FindAsync(session, id);
        var practitioner = new Practitioner(id, facts, old?.CreatedAt ?? facts.CreatedAt ?? now, old?.UpdatedAt ?? facts.UpdatedAt ?? facts.CreatedAt ?? now);
        if (old is null)
        {
            await practitioners.CreateAsync(session, Actor.CommandLine, practitioner, now);
            return Effect.Created;
        }

        if (facts.Id is null || IsSame(old, practitioner))
            return Effect.Unchanged;
        await practitioners.ReplaceAsync(session, Actor.CommandLine, id, new IfMatch([old.Version]), facts, now);
        return Effect.Changed;
    }

    /// <summary>False when it is there already; what was recorded of a training stays as it is.</summary>
    private async Task<bool> AddAsync(Session session, Training training, int index, DateTimeOffset now)
    {
        if (await TrainingStore.FindAsync(session, training.Id) is not { } old)
        {
            await trainings.CreateAsync(session, Actor.CommandLine, training, now);
            return true;
        }

        return IsSame(old, training with { CreatedAt = old.CreatedAt }) ? false
            : throw new ProblemException(Problems.At($"trainings[{index}].id", "is a training that is recorded otherwise; record a correction as a verification."));
    }
}
