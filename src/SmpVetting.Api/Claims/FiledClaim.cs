using SmpVetting.Domain;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>A row of a claim on file; its verdict of today is not kept, it follows from the facts of today.</summary>
internal sealed record FiledClaim
{
    private const decimal Hundredths = 100;

    public FiledClaim()
    {
    }

    /// <summary>A claim that is about to be filed.</summary>
    public FiledClaim(string id, string clinicId, ClaimQuestion question, ClaimVerdict verdict)
    {
        Id = id;
        ClinicId = clinicId;
        Version = 1;
        Type = question.Type.Word();
        Quote = question.Quote;
        ValueFromHundredths = (long?)(question.Value?.From * Hundredths);
        ValueToHundredths = (long?)(question.Value?.To * Hundredths);
        ValueUnit = question.Value?.Unit;
        VerdictThen = VerdictTold = verdict.Word();
        RuleSetThen = Verdicts.RuleSet;
    }

    public string Id { get; init; } = "";

    public string ClinicId { get; init; } = "";

    public int Version { get; init; }

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

    public string VerdictTold { get; init; } = "";

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    public ClaimQuestion Question => new(Words<ClaimType>.Parse(Type), Quote, Value, Quote);

    public ClaimAnswer ClinicsAnswer =>
        new(Answer, AnsweredAt, AnsweredBy is null ? null : Words<AnswerBy>.Parse(AnsweredBy)) { Version = Version };

    private ClaimValue? Value => ValueUnit is null ? null
        : new((ValueFromHundredths ?? 0) / Hundredths, (ValueToHundredths ?? 0) / Hundredths, ValueUnit);

    /// <summary>As it stands by these facts.</summary>
    public ClinicClaim ToClaim(ClinicFacts facts)
    {
        var judged = Verdicts.Judge(Question, facts);
        return new ClinicClaim
        {
            Id = Id,
            ClinicId = ClinicId,
            Type = Words<ClaimType>.Parse(Type),
            Quote = Quote,
            Value = ClaimAmount.Of(Value),
            Where = SeenAt,
            When = SeenOn,
            ValidUntil = ValidUntil,
            Open = ValidUntil is null || ValidUntil >= facts.AsOf,
            Verdict = judged.Verdict,
            RedFlag = judged.RedFlag,
            Because = judged.Because,
            Evidence = judged.Evidence,
            Ask = judged.Ask,
            RuleSet = Verdicts.RuleSet,
            Then = new(Words<ClaimVerdict>.Parse(VerdictThen), RuleSetThen),
            Answer = Answer is null ? null : ClinicsAnswer,
            CreatedAt = FiledAt,
        };
    }
}
