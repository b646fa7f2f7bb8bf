using System.Text.Json;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Vetting;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Cards;

/// <summary>Turns the facts of now into those of an earlier day: what came later is left out, what was changed later is undone.</summary>
internal sealed class CardHistory(CardStore store, DossierDesk dossiers)
{
    public async Task<CardReading> RestoreAsync(CardReading reading, CancellationToken stop)
    {
        var on = reading.Facts.AsOf;
        var facts = reading.Later.Aggregate(WithAnswersThen(WithoutLater(reading.Facts), reading.Replaced), Undone);
        foreach (var (personId, roles) in RolesThen(reading))
        {
            var active = roles.Where(role => !(role.From > on) && !(role.To < on)).ToList();
            var known = facts.Practitioners.FirstOrDefault(person => person.Id == personId);
            if (known is null && active.Count > 0 && await dossiers.FindPersonAsync(personId, stop) is { } found)
            {
                facts = (await store.ListLaterAsync(personId, on, stop)).Aggregate(
                    WithoutLater(facts with { Practitioners = [.. facts.Practitioners, found.Person], Checks = [.. facts.Checks, .. found.Checks] }), Undone);
                reading.Recorded.Add(await store.ListRecordedAsync(personId, on, stop));
            }

            facts = facts with { Practitioners = [.. With(facts.Practitioners, personId, active)] };
        }

        return reading with { Facts = facts };
    }

    private static ClinicFacts WithoutLater(ClinicFacts facts)
    {
        var end = new DateTimeOffset(facts.AsOf.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        return facts with
        {
            Practitioners = [.. facts.Practitioners.Select(person => person with { Trainings = [.. person.Trainings.Where(training => training.RecordedAt < end)] })],
            Pigments = [.. facts.Pigments.Where(pigment => pigment.RecordedAt < end)],
            Checks = [.. facts.Checks.Where(check => Ids.IsFromBefore(check.Id, end))],
            Claims = [.. facts.Claims.Where(claim => claim.FiledAt < end)],
        };
    }

    /// <summary>Of each claim the newest answer that there was by then.</summary>
    private static ClinicFacts WithAnswersThen(ClinicFacts facts, ILookup<string, AnswerRow>? replaced)
    {
        var end = new DateTimeOffset(facts.AsOf.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        return facts with { Claims = [.. facts.Claims.Select(claim => claim.AnsweredAt < end ? claim : With(claim, replaced?[claim.Id].LastOrDefault()))] };

        static ClaimOnFile With(ClaimOnFile claim, AnswerRow? then) => claim with { Answer = then?.Answer, AnsweredAt = then?.AnsweredAt };
    }

    private static ClinicFacts Undone(ClinicFacts facts, LaterChange change) => change.SubjectId == facts.Id
        ? UndoneClinic(facts, change)
        : facts with
        {
            Practitioners = [.. facts.Practitioners.Select(person => person.Id == change.SubjectId ? UndonePerson(person, change) : person)],
            Pigments = [.. facts.Pigments.Select(pigment => pigment.PigmentId == change.SubjectId ? UndonePigment(pigment, change) : pigment)],
        };

    private static ClinicFacts UndoneClinic(ClinicFacts facts, LaterChange change) => change.Field switch
    {
        "name" => facts with { Name = Old<string>(change) ?? "" },
        "country" => facts with { Country = Old<string>(change) },
        "city" => facts with { City = Old<string>(change) },
        "website" => facts with { Website = Old<string>(change) },
        "status" => facts with { Status = Old<ClinicStatus>(change) },
        "openedOn" => facts with { OpenedOn = Old<DateOnly?>(change) },
        "closedOn" => facts with { ClosedOn = Old<DateOnly?>(change) },
        "succeededBy" => facts with { SucceededBy = Old<string>(change) },
        "ownerGroup" => facts with { OwnerGroup = Old<string>(change) },
        "acceptsReferrals" => facts with { AcceptsReferrals = Old<bool>(change) },
        "identifiers" => facts with { Identifiers = Old<KnownNumber[]>(change) ?? [] },
        "offers" => facts with { Offers = Old<Offer[]>(change) ?? [] },
        "lasers" => facts with { Lasers = Old<KnownLaser[]>(change) ?? [] },
        _ => facts,
    };

    private static KnownPractitioner UndonePerson(KnownPractitioner person, LaterChange change) => change.Field switch
    {
        "name" => person with { Name = Old<string>(change) ?? "" },
        "practisingSince" => person with { PractisingSince = Old<DateOnly?>(change) },
        "insurance" => person with { Insurance = Old<string>(change) },
        "identifiers" => person with { Identifiers = Old<KnownNumber[]>(change) ?? [] },
        _ => person,
    };

    private static KnownPigment UndonePigment(KnownPigment pigment, LaterChange change)
    {
        var now = pigment.Composition;
        return change.Field switch
        {
            "brand" => pigment with { Brand = Old<string>(change) ?? "" },
            "product" => pigment with { Product = Old<string>(change) },
            "shade" => pigment with { Shade = Old<string>(change) },
            "completeness" => pigment with { Composition = new(Old<Completeness>(change), now.Evidence, now.CiNumbers) },
            "evidence" => pigment with { Composition = new(now.Completeness, Old<Evidence>(change), now.CiNumbers) },
            "ingredients" => pigment with { Composition = Composed(now, Old<ListedColorant[]>(change) ?? []) },
            _ => pigment,
        };
    }

    private static Composition Composed(Composition now, ListedColorant[] colorants) =>
        Ingredient.Composition(now.Completeness, now.Evidence, colorants.Select(listed => (listed.CiNumber, listed.CiName)));

    /// <summary>Of everybody whose work there was changed later: the roles they had.</summary>
    private static Dictionary<string, KnownRole[]> RolesThen(CardReading reading)
    {
        var then = new Dictionary<string, KnownRole[]>();
        foreach (var change in reading.Later.Where(change => change.SubjectId == reading.Facts.Id && change.Field == "practitioners"))
        {
            var old = Old<Work>(change);
            then[(old ?? Value<Work>(change.New))!.PractitionerId] = old?.Roles ?? [];
        }

        return then;
    }

    private static IEnumerable<KnownPractitioner> With(IEnumerable<KnownPractitioner> people, string personId, List<KnownRole> roles) =>
        people.Select(person => person.Id == personId ? person with { Roles = roles } : person)
            .Where(person => person.Roles.Count > 0).OrderBy(person => person.Id, StringComparer.Ordinal);

    private static T? Old<T>(LaterChange change) => Value<T>(change.Old);

    private static T? Value<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, Json.Options);

    /// <summary>Who works at a clinic as what, as the change feed tells it.</summary>
    private sealed record Work(string PractitionerId, KnownRole[] Roles);

    private sealed record ListedColorant(string? CiNumber, string? CiName);
}
