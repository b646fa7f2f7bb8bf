using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>What a line did, or would do.</summary>
internal enum Effect
{
    Created,
    Changed,
    Unchanged,

    /// <summary>It names something that may stand further down in the file.</summary>
    Waits,

    /// <summary>It names something whose own line was not written.</summary>
    HeldBack,
}

/// <summary>One kind of thing that travels: how it is read from the registry and written to it.</summary>
internal abstract class ExchangeKind(string name, string prefix, Type line)
{
    public static readonly IReadOnlyList<string> Names = ["clinics", "practitioners", "pigments"];

    public string Name => name;

    public string Prefix => prefix;

    public Type Line => line;

    public static ExchangeKind Of(string name, IServiceProvider parts) => name switch
    {
        "clinics" => ActivatorUtilities.CreateInstance<ClinicExchange>(parts),
        "practitioners" => ActivatorUtilities.CreateInstance<PractitionerExchange>(parts),
        _ => ActivatorUtilities.CreateInstance<PigmentExchange>(parts),
    };

    /// <summary>A page in the order of the ids.</summary>
    public abstract Task<IReadOnlyList<IExchangeLine>> ListAsync(string afterId, int take, CancellationToken stop);

    /// <summary>
    /// Writes what differs from the registry; a ProblemException says what is wrong with the line. A line without an id
    /// of its own only ever creates.
    /// </summary>
    public abstract Task<Effect> WriteAsync(Session session, IExchangeLine line, string id, DateTimeOffset now);

    /// <summary>For each of these ids, which were written before, the clinics for which people could take it; of other kinds there are none.</summary>
    public virtual Task<ILookup<string, ConfusableClinic>> ListConfusableAsync(Session session, IReadOnlyList<string> ids) =>
        Task.FromResult(Enumerable.Empty<ConfusableClinic>().ToLookup(_ => ""));

    /// <summary>The id of a thing that a waiting line waits for.</summary>
    public virtual string? WaitsFor(IExchangeLine line) => null;

    protected static bool IsSame<T>(T one, T other) => JsonSerializer.Serialize(one, Json.Options) == JsonSerializer.Serialize(other, Json.Options);
}
