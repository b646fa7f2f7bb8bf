using SmpVetting.Api.Records;
using SmpVetting.Domain.Cards;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Cards;

/// <summary>Makes the card of a clinic for a day: where the dossier, its judgement and the public record meet.</summary>
internal sealed class CardDesk(CardStore store, CardHistory history, RecordDesk records)
{
    /// <summary>Null when there was no such clinic on that day.</summary>
    public async Task<Card?> FindAsync(string clinicId, DateOnly on, DateOnly today, CancellationToken stop)
    {
        if (await store.FindAsync(clinicId, on, isEarlier: on < today, stop) is not { } reading)
            return null;
        if (on < today)
        {
            reading = await history.RestoreAsync(reading, stop);
            // Undone to before it was recorded, a clinic has no name left. Its id and its own times say nothing of that day, since they may be older or made up.
            if (reading.Facts.Name.Length == 0)
                return null;
        }

        // What is shown as recorded must be the same later, when the record has been changed again.
        var facts = reading.Facts with { UpdatedAt = reading.Recorded.Last(clinicId) ?? reading.Facts.UpdatedAt };
        return Make(facts, reading.Recorded, records.Told(clinicId, reading.Release, reading.IsUnusual) with { Corrections = reading.Corrections });
    }

    internal static Card Make(ClinicFacts facts, RecordedDays recorded, PublicRecord reports)
    {
        var open = facts.Claims.Where(claim => claim.IsOpenOn(facts.AsOf)).ToList();
        return new Card
        {
            ClinicId = facts.Id,
            Name = facts.Name,
            AsOf = facts.AsOf,
            Permalink = $"/v1/clinics/{facts.Id}/card?on={CardWords.Day(facts.AsOf)}",
            Status = new CardStatus(
                facts.Status, CardWords.Says(facts.Status, facts.OpenedOn, facts.ClosedOn, facts.AsOf), recorded.Of(facts.Id, "status"),
                Day(facts.OpenedOn, recorded.Of(facts.Id, "openedOn")), Day(facts.ClosedOn, recorded.Of(facts.Id, "closedOn")), facts.SucceededBy),
            Place = new CardPlace(facts.Country, facts.City, facts.Website, recorded.Of(facts.Id, "country", "city", "website")),
            Identifiers = [.. facts.Identifiers.Select(number => new CardNumber(number.Scheme, number.Value, recorded.Of(facts.Id, "identifiers")))],
            Checks = Checks(facts),
            Practitioners = [.. facts.Practitioners.Select(person => Person(facts, recorded, person))],
            Pigments = [.. facts.Pigments.Select(Pigment)],
            Claims = [.. open.Select(claim => Claim(facts, claim))],
            RedFlags = RedFlags.Find([.. open.Select(Question)], facts),
            Reports = reports,
            LastReply = facts.Claims.Where(claim => claim.AnsweredAt is not null).MaxBy(claim => claim.AnsweredAt) is { } answered
                ? new CardReply(CardWords.DayOf(answered.AnsweredAt!.Value), answered.Quote, answered.Answer!) : null,
            Unknown = UnknownFacts.Of(facts),
        };
    }

    private static CardDay? Day(DateOnly? day, DateOnly? recordedOn) => day is { } on ? new CardDay(on, recordedOn) : null;

    private static CardChecks Checks(ClinicFacts facts)
    {
        var names = facts.Practitioners.ToDictionary(person => person.Id, person => person.Name);
        foreach (var training in facts.Trainings)
            names[training.Id] = $"{names[training.PractitionerId]}, training at {training.Provider}";
        foreach (var pigment in facts.Pigments)
            names[pigment.PigmentId] = pigment.Title;
        names[facts.Id] = facts.Name;
        var counting = facts.Checks.Where(check => names.ContainsKey(check.SubjectId))
            .GroupBy(check => (check.SubjectId, check.Field)).Select(words => facts.Check(words.Key.SubjectId, words.Key.Field)!)
            .OrderBy(check => check.SubjectId != facts.Id).ThenByDescending(check => check.CheckedAt).ThenBy(check => check.Id, StringComparer.Ordinal)
            .Select(check => Check(check, names[check.SubjectId], check.StatusOn(facts.AsOf))).ToLookup(check => check.Status);
        return new CardChecks(
            [.. counting[VerificationStatus.Verified]], [.. counting[VerificationStatus.Refuted]],
            [.. counting[VerificationStatus.Expired]], [.. counting[VerificationStatus.Attested]]);
    }

    private static CardCheck Check(FactCheck check, string about, VerificationStatus status) => new()
    {
        Subject = check.SubjectId,
        About = about,
        Field = check.Field,
        Value = CardWords.Value(check.Value),
        Status = status,
        CheckedOn = CardWords.DayOf(check.CheckedAt),
        CheckedBy = check.CheckedBy,
        ValidUntil = check.ValidUntil,
        Method = check.Method,
        Source = check.SourceKind is { } kind ? new CardSource(kind, check.SourceUrl, check.SourceQuote) : null,
    };

    private static CardPractitioner Person(ClinicFacts facts, RecordedDays recorded, KnownPractitioner person) => new()
    {
        Id = person.Id,
        Name = person.Name,
        PractisingSince = Day(person.PractisingSince, recorded.Of(person.Id, "practisingSince")),
        Roles = person.Roles,
        RolesRecordedOn = recorded.Of(person.Id, "roles"),
        Trainings = [.. person.Trainings.Select(training => Training(facts, training))],
    };

    private static CardTraining Training(ClinicFacts facts, KnownTraining training)
    {
        var newest = facts.Checks.Where(check => check.SubjectId == training.Id).Select(check => facts.Check(training.Id, check.Field)!)
            .MaxBy(check => (check.StatusOn(facts.AsOf) is VerificationStatus.Verified or VerificationStatus.Refuted, check.CheckedAt));
        return new CardTraining
        {
            Id = training.Id,
            Provider = training.Provider,
            Course = training.Course,
            Mode = training.Mode,
            Hours = training.Hours,
            SupervisedHours = training.SupervisedHours,
            LiveModels = training.LiveModels,
            CompletedOn = training.CompletedOn,
            CertificateNumber = training.CertificateNumber,
            RecordedOn = CardWords.DayOf(training.RecordedAt),
            Standing = newest?.StatusOn(facts.AsOf),
            CheckedOn = newest is null ? null : CardWords.DayOf(newest.CheckedAt),
        };
    }

    private static CardPigment Pigment(KnownPigment pigment) => new()
    {
        PigmentId = pigment.PigmentId,
        Name = pigment.Title,
        Batch = pigment.Batch,
        From = pigment.From,
        To = pigment.To,
        Evidence = pigment.UseEvidence,
        MetalOxides = pigment.Composition.MetalOxides,
        RecordedOn = CardWords.DayOf(pigment.RecordedAt),
    };

    private static ClaimQuestion Question(ClaimOnFile claim) => new(claim.Type, claim.Quote, claim.Value, claim.Quote);

    private static CardClaim Claim(ClinicFacts facts, ClaimOnFile claim)
    {
        var judged = Verdicts.Judge(Question(claim), facts);
        return new CardClaim
        {
            Id = claim.Id,
            Type = claim.Type,
            Quote = claim.Quote,
            Where = claim.SeenAt,
            SeenOn = claim.SeenOn,
            Verdict = judged.Verdict,
            VerdictThen = claim.VerdictThen,
            Because = judged.Because,
            Ask = judged.Ask,
            Answer = claim.Answer,
            AnsweredOn = claim.AnsweredAt is { } at ? CardWords.DayOf(at) : null,
        };
    }
}
