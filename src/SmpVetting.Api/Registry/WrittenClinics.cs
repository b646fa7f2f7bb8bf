using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Registry;

/// <summary>A clinic as one version of it is written out.</summary>
internal sealed record WrittenClinic(int Version, byte[] Json);

/// <summary>
/// Spares reading and writing out a clinic that did not change. Which version is the current one is read from the
/// database every time, so that two instances never answer differently.
/// </summary>
internal sealed class WrittenClinics(Database database) : IDisposable
{
    /// <summary>Some tens of thousands of clinics; those nobody asks for go first.</summary>
    private const int MostBytes = 32 * 1024 * 1024;

    private readonly MemoryCache written = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Null when there is no such clinic.</summary>
    public Task<WrittenClinic?> FindAsync(string id, CancellationToken stop) => database.ReadAsync(
        async session =>
        {
            if (await ClinicStore.FindVersionAsync(session, id) is not { } version)
                return null;
            if (written.TryGetValue(id, out WrittenClinic? known) && known!.Version == version)
                return known;
            return await ClinicStore.FindAsync(session, id) is { } clinic ? Keep(clinic) : null;
        },
        stop);

    public void Dispose() => written.Dispose();

    private WrittenClinic Keep(Clinic clinic)
    {
        var fresh = new WrittenClinic(clinic.Version, JsonSerializer.SerializeToUtf8Bytes(clinic, Json.Options));
        return written.Set(clinic.Id, fresh, new MemoryCacheEntryOptions { Size = fresh.Json.Length });
    }
}
