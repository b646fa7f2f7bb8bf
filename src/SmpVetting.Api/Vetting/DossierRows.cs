using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Vetting;

/// <summary>Numbers that are kept in hundredths.</summary>
internal static class Kept
{
    private const double Hundredths = 100;

    public static double? Hours(int? hundredths) => hundredths / Hundredths;

    public static ClaimValue? Value(long? from, long? to, string? unit) =>
        unit is null ? null : new ClaimValue((from ?? 0) / 100m, (to ?? 0) / 100m, unit);
}

internal sealed record ClinicRow
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    public string Status { get; init; } = "";

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string Identifiers { get; init; } = "";

    public string Offers { get; init; } = "";

    public string Lasers { get; init; } = "";

    public bool AcceptsReferrals { get; init; }

    public string? SucceededBy { get; init; }

    public string? OwnerGroup { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public ClinicFacts ToFacts(DateOnly today) => new()
    {
        Id = Id,
        Name = Name,
        AsOf = today,
        Country = Country,
        City = City,
        Website = Website,
        Status = Words<ClinicStatus>.Parse(Status),
        OpenedOn = OpenedOn,
        ClosedOn = ClosedOn,
        Identifiers = JsonColumn.Read<KnownNumber>(Identifiers),
        Offers = JsonColumn.Read<Offer>(Offers),
        Lasers = JsonColumn.Read<KnownLaser>(Lasers),
        AcceptsReferrals = AcceptsReferrals,
        SucceededBy = SucceededBy,
        OwnerGroup = OwnerGroup,
        UpdatedAt = UpdatedAt,
    };
}

internal sealed record PigmentRow
{
    public string Id { get; init; } = "";

    public string PigmentId { get; init; } = "";

    public string Brand { get; init; } = "";

    public string? Product { get; init; }

    public string? Shade { get; init; }

    public string Completeness { get; init; } = "";

    public string Evidence { get; init; } = "";

    public string? Batch { get; init; }

    public DateOnly? FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    public string UseEvidence { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public KnownPigment ToPigment(IEnumerable<IngredientRow> ingredients, bool isWhole) => new()
    {
        UseId = Id,
        PigmentId = PigmentId,
        Brand = Brand,
        Product = Product,
        Shade = Shade,
        Batch = Batch,
        From = FromOn,
        To = UntilOn,
        UseEvidence = Words<Evidence>.Parse(UseEvidence),
        Composition = Ingredient.Composition(
            isWhole ? Words<Completeness>.Parse(Completeness) : Domain.Colorants.Completeness.Partial, Words<Evidence>.Parse(Evidence), ingredients.Select(row => (row.CiNumber, row.CiName))),
        RecordedAt = CreatedAt,
    };
}

internal sealed record IngredientRow
{
    public string PigmentId { get; init; } = "";

    public string? CiNumber { get; init; }

    public string? CiName { get; init; }
}

internal sealed record CheckRow
{
    public string Id { get; init; } = "";

    public string SubjectId { get; init; } = "";

    public string Field { get; init; } = "";

    public string? Value { get; init; }

    public string Status { get; init; } = "";

    public string? Method { get; init; }

    public string? SourceKind { get; init; }

    public string? SourceUrl { get; init; }

    public string? SourceQuote { get; init; }

    public DateTimeOffset CheckedAt { get; init; }

    public string? CheckedBy { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? NextCheckOn { get; init; }

    public FactCheck ToCheck() => new()
    {
        Id = Id,
        SubjectId = SubjectId,
        Field = Field,
        Value = Value,
        Status = Words<VerificationStatus>.Parse(Status),
        Method = Method,
        SourceKind = SourceKind,
        SourceUrl = SourceUrl,
        SourceQuote = SourceQuote,
        CheckedAt = CheckedAt,
        CheckedBy = CheckedBy,
        ValidUntil = ValidUntil,
        NextCheckOn = NextCheckOn,
    };
}

internal sealed record ClaimRow
{
    public string Id { get; init; } = "";

    public string Type { get; init; } = "";

    public string Quote { get; init; } = "";

    public long? ValueFromHundredths { get; init; }

    public long? ValueToHundredths { get; init; }

    public string? ValueUnit { get; init; }

    public string? SeenAt { get; init; }

    public DateOnly SeenOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public string VerdictThen { get; init; } = "";

    public string RuleSetThen { get; init; } = "";

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    public ClaimOnFile ToClaim() => new()
    {
        Id = Id,
        Type = Words<ClaimType>.Parse(Type),
        Quote = Quote,
        Value = Kept.Value(ValueFromHundredths, ValueToHundredths, ValueUnit),
        SeenAt = SeenAt,
        SeenOn = SeenOn,
        ValidUntil = ValidUntil,
        VerdictThen = Words<ClaimVerdict>.Parse(VerdictThen),
        RuleSetThen = RuleSetThen,
        Answer = Answer,
        AnsweredAt = AnsweredAt,
        FiledAt = FiledAt,
    };
}
