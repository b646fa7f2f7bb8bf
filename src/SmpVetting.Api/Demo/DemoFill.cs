using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Demo;

/// <summary>Fills an empty registry in one unit of work, through the stores and past the checks that the API uses.</summary>
internal sealed class DemoFill(IServiceProvider parts)
{
    private readonly Database database = parts.GetRequiredService<Database>();
    private readonly Ids ids = parts.GetRequiredService<Ids>();
    private readonly TimeProvider clock = parts.GetRequiredService<TimeProvider>();
    private readonly ValidationOptions checks = parts.GetRequiredService<IOptions<ValidationOptions>>().Value;

    /// <summary>Null when the registry holds anything already.</summary>
    public Task<DemoKeys?> RunAsync(CancellationToken stop) => database.WriteAsync(
        async session => await IsEmptyAsync(session) ? await FillAsync(session, stop) : null, stop);

    private static async Task<bool> IsEmptyAsync(Session session)
    {
        foreach (var sql in new[] { Sql.FindClinic, Sql.FindPractitioner, Sql.FindPigment })
        {
            if (await session.FindAsync<string>(sql, new { take = 1 }) is not null)
                return false;
        }

        return true;
    }

    private async Task<DemoKeys> FillAsync(Session session, CancellationToken stop)
    {
        var clinics = await AddClinicsAsync(session, stop);
        var pigments = await AddPigmentsAsync(session, stop);
        await AddUsesAsync(session, clinics, pigments, stop);
        var (practitioners, trainings) = await AddPractitionersAsync(session, clinics, stop);
        await AddVerificationsAsync(session, new() { ["clinic"] = clinics, ["pigment"] = pigments, ["practitioner"] = practitioners, ["training"] = trainings }, stop);
        return new DemoKeys(
            await AddKeyAsync(session, Role.Admin),
            await AddKeyAsync(session, Role.Moderator),
            clinics[DemoClinics.Corrective],
            await AddKeyAsync(session, Role.Clinic, clinics[DemoClinics.Corrective]),
            clinics[DemoClinics.ComplainedOf]);
    }

    private async Task<Dictionary<string, string>> AddClinicsAsync(Session session, CancellationToken stop)
    {
        var added = new Dictionary<string, string>();
        foreach (var clinic in DemoClinics.All)
        {
            var facts = clinic.Facts with { SucceededBy = clinic.SucceededBy is { } next ? added[next] : null };
            await CheckAsync(facts, facts.Misfit(), stop);
            var now = clock.GetUtcNow();
            added[clinic.Key] = (await parts.GetRequiredService<ClinicStore>().CreateAsync(
                session, Actor.CommandLine, new Clinic(ids.New("cl"), facts, now, now))).Id;
        }

        return added;
    }

    private async Task<Dictionary<string, string>> AddPigmentsAsync(Session session, CancellationToken stop)
    {
        var added = new Dictionary<string, string>();
        foreach (var (key, facts) in DemoPigments.All)
        {
            await CheckAsync(facts, facts.Misfit(), stop);
            var now = clock.GetUtcNow();
            added[key] = (await parts.GetRequiredService<PigmentStore>().CreateAsync(
                session, Actor.CommandLine, new Pigment(ids.New("pg"), facts, now, now))).Id;
        }

        return added;
    }

    private async Task AddUsesAsync(
        Session session, Dictionary<string, string> clinics, Dictionary<string, string> pigments, CancellationToken stop)
    {
        foreach (var use in DemoPigments.Uses)
        {
            var facts = use.Facts with { PigmentId = pigments[use.Pigment] };
            await CheckAsync(facts, facts.Misfit(), stop);
            await parts.GetRequiredService<PigmentUseStore>().CreateAsync(
                session, Actor.CommandLine, PigmentEndpoints.UseOf(facts, clinics[use.Clinic], ids, clock));
        }
    }

    private async Task<(Dictionary<string, string> Practitioners, Dictionary<string, string> Trainings)> AddPractitionersAsync(
        Session session, Dictionary<string, string> clinics, CancellationToken stop)
    {
        var (practitioners, trainings) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var person in DemoPractitioners.All)
        {
            var facts = person.Facts with { Roles = [.. person.Facts.Roles.Select(role => role with { ClinicId = clinics[role.ClinicId] })] };
            await CheckAsync(facts, facts.Misfit(), stop);
            var now = clock.GetUtcNow();
            var added = await parts.GetRequiredService<PractitionerStore>().CreateAsync(
                session, Actor.CommandLine, new Practitioner(ids.New("pr"), facts, now, now));
            practitioners[facts.Name] = added.Id;
            foreach (var training in person.Trainings)
            {
                await CheckAsync(training, training.Misfit(), stop);
                var kept = await parts.GetRequiredService<TrainingStore>().CreateAsync(
                    session, Actor.CommandLine, PractitionerEndpoints.TrainingOf(training, added.Id, ids, clock));
                trainings.TryAdd(facts.Name, kept.Id);
            }
        }

        return (practitioners, trainings);
    }

    private async Task AddVerificationsAsync(Session session, Dictionary<string, Dictionary<string, string>> subjects, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var (noun, key, facts) in DemoVerifications.On(now))
        {
            await CheckAsync(facts, facts.Misfit(now), stop);
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

#pragma warning disable ASP0029 // The framework's own checks of a request, asked for by hand; that way in is not final yet.
    /// <summary>What the API would refuse is a mistake in the demo, and stops it before anything is kept.</summary>
    private async Task CheckAsync<T>(T facts, ProblemHttpResult? misfit, CancellationToken stop)
        where T : notnull
    {
        if (!checks.TryGetValidatableTypeInfo(typeof(T), out var info))
            throw new InvalidOperationException($"{typeof(T).Name} has no checks.");
        var context = new ValidateContext { ValidationOptions = checks, ValidationContext = new ValidationContext(facts, parts, null) };
        await info.ValidateAsync(facts, context, stop);
        if (context.ValidationErrors is { Count: > 0 } errors)
            throw new InvalidOperationException($"{facts}: {string.Join(" ", errors.Select(error => $"{error.Key} {error.Value[0]}"))}");
        if (misfit is not null)
            throw new InvalidOperationException($"{facts}: {misfit.ProblemDetails.Detail}");
    }
#pragma warning restore ASP0029

    private static class Sql
    {
        public const string FindClinic = "select Id from Clinic order by Id /*take*/";

        public const string FindPractitioner = "select Id from Practitioner order by Id /*take*/";

        public const string FindPigment = "select Id from Pigment order by Id /*take*/";
    }
}
