using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Demo;

/// <summary>Fills an empty registry in one unit of work, through the stores and past the checks that the API uses.</summary>
internal sealed class DemoFill(IServiceProvider parts)
{
    private readonly Database database = parts.GetRequiredService<Database>();
    private readonly Ids ids = parts.GetRequiredService<Ids>();
    private readonly TimeProvider clock = parts.GetRequiredService<TimeProvider>();

    /// <summary>Null when the registry holds anything already.</summary>
    public Task<DemoKeys?> RunAsync(CancellationToken stop) => database.WriteAsync(
        async session => await IsEmptyAsync(session) ? await FillAsync(session) : null, stop);

    private static async Task<bool> IsEmptyAsync(Session session)
    {
        foreach (var sql in new[] { Sql.FindClinic, Sql.FindPractitioner, Sql.FindPigment })
        {
            if (await session.FindAsync<string>(sql, new { take = 1 }) is not null)
                return false;
        }

        return true;
    }

    private async Task<DemoKeys> FillAsync(Session session)
    {
        var clinics = await AddClinicsAsync(session);
        var pigments = await AddPigmentsAsync(session);
        await AddUsesAsync(session, clinics, pigments);
        var (practitioners, trainings) = await AddPractitionersAsync(session, clinics);
        await AddVerificationsAsync(session, new() { ["clinic"] = clinics, ["pigment"] = pigments, ["practitioner"] = practitioners, ["training"] = trainings });
        return new DemoKeys(
            await AddKeyAsync(session, Role.Admin),
            await AddKeyAsync(session, Role.Moderator),
            clinics[DemoClinics.Corrective],
            await AddKeyAsync(session, Role.Clinic, clinics[DemoClinics.Corrective]),
            clinics[DemoClinics.ComplainedOf]);
    }

    private async Task<Dictionary<string, string>> AddClinicsAsync(Session session)
    {
        var added = new Dictionary<string, string>();
        foreach (var clinic in DemoClinics.All)
        {
            var facts = clinic.Facts with { SucceededBy = clinic.SucceededBy is { } next ? added[next] : null };
            Check(facts, facts.Misfit());
            var now = clock.GetUtcNow();
            added[clinic.Key] = (await parts.GetRequiredService<ClinicStore>().CreateAsync(
                session, Actor.CommandLine, new Clinic(ids.New("cl"), facts, now, now))).Id;
        }

        return added;
    }

    private async Task<Dictionary<string, string>> AddPigmentsAsync(Session session)
    {
        var added = new Dictionary<string, string>();
        foreach (var (key, facts) in DemoPigments.All)
        {
            Check(facts, facts.Misfit());
            var now = clock.GetUtcNow();
            added[key] = (await parts.GetRequiredService<PigmentStore>().CreateAsync(
                session, Actor.CommandLine, new Pigment(ids.New("pg"), facts, now, now))).Id;
        }

        return added;
    }

    private async Task AddUsesAsync(
        Session session, Dictionary<string, string> clinics, Dictionary<string, string> pigments)
    {
        foreach (var use in DemoPigments.Uses)
        {
            var facts = use.Facts with { PigmentId = pigments[use.Pigment] };
            Check(facts, facts.Misfit());
            await parts.GetRequiredService<PigmentUseStore>().CreateAsync(
                session, Actor.CommandLine, PigmentEndpoints.UseOf(facts, clinics[use.Clinic], ids, clock));
        }
    }

    private async Task<(Dictionary<string, string> Practitioners, Dictionary<string, string> Trainings)> AddPractitionersAsync(
        Session session, Dictionary<string, string> clinics)
    {
        var (practitioners, trainings) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var person in DemoPractitioners.All)
        {
            var facts = person.Facts with { Roles = [.. person.Facts.Roles.Select(role => role with { ClinicId = clinics[role.ClinicId] })] };
            Check(facts, facts.Misfit());
            var now = clock.GetUtcNow();
            var added = await parts.GetRequiredService<PractitionerStore>().CreateAsync(
                session, Actor.CommandLine, new Practitioner(ids.New("pr"), facts, now, now));
            practitioners[facts.Name] = added.Id;
            foreach (var training in person.Trainings)
            {
                Check(training, training.Misfit());
                var kept = await parts.GetRequiredService<TrainingStore>().CreateAsync(
                    session, Actor.CommandLine, new Training(ids.New("tr"), added.Id, training, clock.GetUtcNow()));
                trainings.TryAdd(facts.Name, kept.Id);
            }
        }

        return (practitioners, trainings);
    }

    private async Task AddVerificationsAsync(Session session, Dictionary<string, Dictionary<string, string>> subjects)
    {
        var now = clock.GetUtcNow();
        foreach (var (noun, key, facts) in DemoVerifications.On(now))
        {
            Check(facts, facts.Misfit(now));
            await parts.GetRequiredService<VerificationStore>().CreateAsync(
                session, Actor.CommandLine, noun, VerificationEndpoints.VerificationOf(facts, subjects[noun][key], ids.New("ve"), new Caller(), now));
        }
    }

    private async Task<string> AddKeyAsync(Session session, Role role, string? clinicId = null)
    {
        var request = new KeyRequest { Role = role, ClinicId = clinicId, Label = "demo" };
        return (await parts.GetRequiredService<AccountStore>().CreateAsync(
            session, Actor.CommandLine, AccountEndpoints.NewKeyOf(request, ids, clock.GetUtcNow()))).Key;
    }

    /// <summary>What the API would refuse is a mistake in the demo, and stops it before anything is kept.</summary>
    private void Check(object facts, ProblemHttpResult? misfit)
    {
        if (RequestLimits.Faults(facts, parts) is [var (path, message), ..])
            throw new InvalidOperationException($"{facts}: {path} {message}");
        if (misfit is not null)
            throw new InvalidOperationException($"{facts}: {misfit.ProblemDetails.Detail}");
    }

    private static class Sql
    {
        public const string FindClinic = "select Id from Clinic order by Id /*take*/";

        public const string FindPractitioner = "select Id from Practitioner order by Id /*take*/";

        public const string FindPigment = "select Id from Pigment order by Id /*take*/";
    }
}
