using SmpVetting.Api.Documents;
using SmpVetting.Api.Outcomes;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

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
        Rest = left => FormattableString.Invariant($"{left.Count} more on the card."),
        Sections =
        [
            new Section(null, [new Paragraph(Lead(card))]),
            new Section("Known", [new Entries(Known(card))]),
            new Section("Checked and not so", [new Entries([.. card.Checks.Refuted.Select(check => Fact(card, check, NotSo(check), 1))])]),
            new Section("Said, not checked", [new Entries([.. card.Checks.Attested.Select(check => Fact(card, check, Said(check), 5))])]),
            new Section("Run out", [new Entries([.. card.Checks.Expired.Select(check => Fact(card, check, RunOut(check), 3))])]),
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
            .. card.Checks.Verified.Select((check, i) => Fact(card, check, Verified(check), i < FirstFew ? 2 : 5)),
            .. card.Identifiers.Select(number => new Entry([new Given(number.Value), " as recorded", Recorded(number.RecordedOn)], CardWords.Field(number.Scheme), 6)),
            .. place,
        ];
    }

    private static Entry Fact(Card card, CardCheck check, List<Inline> line, int rank)
    {
        if (check.Source is { } source)
            line.AddRange([", source: ", new Given(CardWords.Field(source.Kind))]);
        var field = CardWords.Field(check.Field);
        return new Entry(line, check.Subject == card.ClinicId ? field : $"{Shown.Cut(check.About, LongestLabel)}, {field}", rank);
    }

    private static List<Inline> Verified(CardCheck check) =>
    [
        .. check.Value is { } value ? new Inline[] { new Given(value), ", " } : [],
        new Strong("verified"), $" on {CardWords.Day(check.CheckedOn)}{(check.ValidUntil is { } until ? $", until {CardWords.Day(until)}" : "")}",
    ];

    /// <summary>The answer first: whoever reads no further must not take what was said for what is so.</summary>
    private static List<Inline> NotSo(CardCheck check) =>
        [new Strong("not true"), .. Words(check, " was said"), $", checked on {CardWords.Day(check.CheckedOn)}"];

    private static List<Inline> Said(CardCheck check) =>
        [new Strong("not checked"), .. Words(check, " was said"), $", seen on {CardWords.Day(check.CheckedOn)}"];

    /// <summary>What runs out may have been said, true or not true; today it is none of them.</summary>
    private static List<Inline> RunOut(CardCheck check) =>
    [
        new Strong(check.ValidUntil is { } until ? $"ended on {CardWords.Day(until)}" : "no longer counts"),
        .. Words(check, ""), $", looked at on {CardWords.Day(check.CheckedOn)}",
    ];

    private static IEnumerable<Inline> Words(CardCheck check, string after) =>
        check.Value is { } value ? [" (“", new Given(value), $"”{after})"] : [];

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
        var line = new List<Inline> { CardWords.Plain(claim.Type), ", “", new Given(claim.Quote), "” (seen ", CardWords.Day(claim.SeenOn), "): ", new Strong(CardWords.Plain(claim.Verdict)), "." };
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
            $"{role.Title ?? "works there"}{(role.From is { } from ? $" since {CardWords.Day(from)}" : "")}, {Confirmed(role)}"));
        var trainings = person.Trainings.Count == 0 ? "no training is recorded" : string.Join("; ", person.Trainings.Select(Training));
        return new Entry([new Given(roles), Recorded(person.RolesRecordedOn), ". Training: ", new Given(trainings), "."], person.Name, 5);
    }

    private static string Confirmed(KnownRole role) => (role.AttestedByClinic, role.AttestedByPractitioner) switch
    {
        (true, true) => "both sides say so",
        (true, false) => "only the clinic says so",
        (false, true) => "only this person says so",
        _ => "nobody has confirmed it",
    };

    private static string Training(CardTraining training) => string.Join(", ", new[]
    {
        training.Provider,
        training.Mode is { } mode ? CardWords.Plain(mode) : null,
        training.Hours is { } hours ? FormattableString.Invariant($"{hours} hours") : null,
        training.CompletedOn is { } day ? CardWords.Day(day) : null,
        Standing(training),
    }.OfType<string>());

    private static string Standing(CardTraining training)
    {
        var on = CardWords.Day(training.CheckedOn ?? training.RecordedOn);
        return training.Standing switch
        {
            VerificationStatus.Verified => $"verified on {on}",
            VerificationStatus.Refuted => $"checked on {on}, and not all of this is true",
            VerificationStatus.Expired => $"a check of {on} no longer counts",
            VerificationStatus.Attested => $"said, not checked, seen on {on}",
            _ => $"recorded {on}, not checked",
        };
    }

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
