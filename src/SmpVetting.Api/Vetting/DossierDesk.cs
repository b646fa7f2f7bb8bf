using SmpVetting.Api.Data;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Vetting;

/// <summary>What the registry knows of a clinic, for whoever judges or shows it: the card, the check of claims, claims on file.</summary>
internal sealed class DossierDesk(DossierStore store)
{
    /// <summary>Null when there is no such clinic.</summary>
    public Task<ClinicFacts?> OpenAsync(string clinicId, DateOnly today, CancellationToken stop) => store.FindAsync(clinicId, today, stop);

    /// <summary>The statements of a dossier, then those of a reader who asks for more in the same round; the reader keeps the list.</summary>
    public static string[] RoundWith(params string[] more) => [.. DossierStore.Statements, .. more];

    /// <summary>The same with what else was asked for; the default when there is no such clinic.</summary>
    public Task<T?> OpenAsync<T>(string clinicId, DateOnly today, string[] round, Func<ClinicFacts, Round, Task<T>> more, CancellationToken stop) =>
        store.FindAsync(clinicId, today, round, more, stop);

    /// <summary>Somebody who works there no longer, with what was checked of them, for who looks at a past day.</summary>
    public Task<(KnownPractitioner Person, IReadOnlyList<FactCheck> Checks)?> FindPersonAsync(string practitionerId, CancellationToken stop) =>
        store.FindPersonAsync(practitionerId, stop);

    /// <summary>The same inside somebody's unit of work, so that it sees what was just written.</summary>
    public static Task<ClinicFacts?> OpenAsync(Session session, string clinicId, DateOnly today) => DossierStore.FindAsync(session, clinicId, today);
}

public static class VettingSetup
{
    public static IServiceCollection AddVetting(this IServiceCollection services) =>
        services.AddSingleton<DossierStore>().AddSingleton<DossierDesk>();
}
