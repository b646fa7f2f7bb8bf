using SmpVetting.Api.Documents;
using SmpVetting.Api.Outcomes;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Api.Cards;

/// <summary>A card as a document. The higher the rank, the sooner a post without room leaves an entry out.</summary>
internal static class CardPage
{
    /// <summary>Of each list so many come before the rest: what is not known stands as near as what is.</summary>
    private const int FirstFew = 3;

    private const int MostGapsNamed = 8;

    private const int LongestLabel = 80;

    public static Document Of(Card card) => new()
    {
        Title = card.Name,
        Summary = $"As of {CardWords.Day(card.AsOf)}: {Checked(card)} checked, {card.Unknown.Count} open questions. What is known of this clinic for scalp micropigmentation, what is not, and what to ask.",
        Path = card.Permalink,
        RestIs = "on the card",
        Sections =
        [
            new Section(null, [new Paragraph(Lead(card))]),
            new Section("Known", [new Entries(Known(card))]),
            new Section("Not known", [new Paragraph([Gaps(card)]), new Entries(Unknown(card))]),
            new Section("Claims", [new Entries([.. card.Claims.SelectMany(Claim)])]),
            new Section("Warning signs", [new Entries([.. card.RedFlags.Select(Flag)])]),
            new Section("People", [new Entries([.. card.Practitioners.Select(Person)])]),
            new Section("Pigments", [new Entries([.. card.Pigments.Select(Pigment)])]),
            new Section("Reports", Reports(card)),
            new Section(null, End(card)),
        ],
    };

    private static int Checked(Card card) => card.Checks.Verified.Count + card.Checks.Refuted.Count;

    private static List<Inline> Lead(Card card)
    {
        var line = new List<Inline> { "As of ", new Strong(CardWords.Day(card.AsOf)), ": " };
        if (card.Place.City is { } city)
            line.AddRange([new Given(city), ". "]);
        line.Add(card.Status.Says + Recorded(card.Status.RecordedOn));
        if (card.Status.SucceededBy is { } next)
            line.AddRange([" ", new Link("The clinic that continues it", $"/v1/clinics/{next}/card")]);
        return line;
    }

    private static string Recorded(DateOnly? day) => day is { } on ? $" (recorded {CardWords.Day(on)})" : "";

    private static List<Entry> Known(Card card)
    {
        var place = card.Place.Website is { } site
            ? new[] { new Entry(["the address it gives is ", new Given(site), Recorded(card.Place.RecordedOn)], "Website", 6) } : [];
        return
        [
            .. card.Checks.Refuted.Select(check => Check(card, check, "refuted", 1)),
            .. card.Checks.Verified.Select((check, i) => Check(card, check, "verified", i < FirstFew ? 2 : 5)),
            .. card.Checks.Expired.Select(check => Check(card, check, "expired", 3)),
            .. card.Checks.Attested.Select(check => Check(card, check, "said, not checked", 5)),
            .. card.Identifiers.Select(number => new Entry([new Given(number.Value), " as recorded", Recorded(number.RecordedOn)], CardWords.Field(number.Scheme), 6)),
            .. place,
        ];
    }

    private static Entry Check(Card card, CardCheck check, string word, int rank)
    {
        var field = CardWords.Field(check.Field);
        var line = new List<Inline>();
        if (check.Value is { } value)
            line.AddRange([new Given(value), ", "]);
        line.AddRange([new Strong(word), $", looked at on {CardWords.Day(check.CheckedOn)}"]);
        if (check.Source is { } source)
            line.AddRange([", by ", new Given(CardWords.Field(source.Kind))]);
        if (check.ValidUntil is { } until)
            line.Add(word == "expired" ? $", ended on {CardWords.Day(until)}" : $", until {CardWords.Day(until)}");
        return new Entry(line, check.Subject == card.ClinicId ? field : $"{Shown.Cut(check.About, LongestLabel)}, {field}", rank);
    }

    /// <summary>By name alone, so that a short post tells of them too.</summary>
    private static string Gaps(Card card)
    {
        var named = string.Join(", ", card.Unknown.Take(MostGapsNamed).Select(unknown => CardWords.Field(unknown.Code)));
        return card.Unknown.Count > MostGapsNamed ? $"{named}, {card.Unknown.Count - MostGapsNamed} more." : $"{named}.";
    }

    private static List<Entry> Unknown(Card card) =>
        [.. card.Unknown.Select((unknown, i) => new Entry([unknown.What, " ", new Emphasis($"Ask: {unknown.Ask}")], Rank: i < FirstFew ? 3 : 4))];

    private static IEnumerable<Entry> Claim(CardClaim claim)
    {
        var line = new List<Inline> { "“", new Given(claim.Quote), "” (seen ", CardWords.Day(claim.SeenOn), "): ", new Strong(CardWords.Plain(claim.Verdict)), "." };
        if (claim.Answer is not null)
            line.Add($" The clinic answered on {CardWords.Day(claim.AnsweredOn!.Value)}.");
        yield return new Entry(line, Rank: claim.Verdict == ClaimVerdict.Contradicted ? 1 : 2);
        yield return new Entry([new Emphasis($"Ask: {claim.Ask}")], Rank: 5);
    }

    private static Entry Flag(RedFlag flag) => new(
        [new Strong(CardWords.Field(flag.Code)), $" ({flag.Weight.Word()}): {flag.Because}"], Rank: flag.Weight >= RedFlagWeight.High ? 1 : 4);

    private static Entry Person(CardPractitioner person)
    {
        var roles = string.Join("; ", person.Roles.Select(role =>
            $"{role.Title ?? "works there"}{(role.From is { } from ? $" since {CardWords.Day(from)}" : "")}{(role.IsAttestedByBoth ? ", both sides say so" : ", one side's word")}"));
        var trainings = person.Trainings.Count == 0 ? "no training is recorded" : string.Join("; ", person.Trainings.Select(Training));
        return new Entry([new Given(roles), Recorded(person.RolesRecordedOn), ". Training: ", new Given(trainings), "."], person.Name, 5);
    }

    private static string Training(CardTraining training) => string.Join(", ", new[]
    {
        training.Provider,
        training.Mode is { } mode ? CardWords.Plain(mode) : null,
        training.Hours is { } hours ? FormattableString.Invariant($"{hours} hours") : null,
        training.CompletedOn is { } day ? CardWords.Day(day) : null,
        training.Standing is { } standing ? $"{CardWords.Plain(standing)} {CardWords.Day(training.CheckedOn!.Value)}" : $"recorded {CardWords.Day(training.RecordedOn)}, not checked",
    }.OfType<string>());

    private static Entry Pigment(CardPigment pigment) => new(
        [
            pigment.MetalOxides.Answer switch
            {
                MetalOxideAnswer.Present => "holds metal oxides: ",
                MetalOxideAnswer.Absent => "no metal oxides by its documents",
                _ => "whether it holds metal oxides is not known",
            },
            new Given(string.Join(", ", pigment.MetalOxides.Found)), $" (recorded {CardWords.Day(pigment.RecordedOn)})",
        ],
        pigment.Name, 3);

    private static IReadOnlyList<Block> Reports(Card card) =>
    [
        new Paragraph([card.Reports.UnusualActivity is { } unusual ? $"{unusual} {card.Reports.Published.Says}" : card.Reports.Published.Says]),
        new Entries([.. card.Reports.Parts.Where(part => part.Count is not null).Select(part => new Entry([part.Says], Rank: 4))]),
        new Entries([.. card.Reports.Limits.Select(limit => new Entry([limit], Rank: 6))]),
        new Entries([.. card.Reports.Corrections is { } corrections ? Corrections(corrections) : []]),
    ];

    /// <summary>How its corrections of other people's work healed; too few to tell come last of all.</summary>
    private static IEnumerable<Entry> Corrections(CorrectionRecord corrections)
    {
        if (corrections.Window is { } window)
        {
            var results = string.Join("; ", corrections.Results.Where(result => result.Count.AtLeast > 0).Select(result =>
                FormattableString.Invariant($"{CardWords.Plain(result.Result)} at least {result.Count.AtLeast} ({result.Count.LowPercent} to {result.Count.HighPercent} %)")));
            yield return new Entry(
                [FormattableString.Invariant($"{corrections.Corrections} seen healed from {window.From} to {window.Until}{(results.Length > 0 ? $": {results}" : "")}.")], "Corrections", 4);
        }

        foreach (var says in corrections.Says)
            yield return new Entry([says], corrections.Window is null ? "Corrections" : null, 6);
    }

    private static List<Block> End(Card card)
    {
        var end = new List<Block>();
        if (card.LastReply is { } reply)
            end.Add(new Entries([new Entry([CardWords.Day(reply.On), ", to “", new Given(reply.To), "”: ", new Given(reply.Says)], "Last reply of the clinic", 3)]));
        end.Add(new Paragraph([CardWords.Disclaimer]));
        end.Add(new Paragraph([new Link($"The card of {CardWords.Day(card.AsOf)}", card.Permalink)]));
        return end;
    }
}
