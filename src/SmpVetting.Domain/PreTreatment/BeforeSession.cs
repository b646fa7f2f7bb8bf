using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.PreTreatment;

/// <summary>A person's answers in the words of the rules, seen from the day of the session, or from today without one.</summary>
internal sealed class BeforeSession(PreTreatmentFacts facts)
{
    // Six months, as long as a scar waits; web pages on transplants say 6 to 12 months.
    public const int TransplantDays = Situation.ScarDays, TransplantSureDays = 365;

    // The medicine's label asks for six months.
    public const int IsotretinoinMonths = 6;

    // After an infection the skin should be calm for four weeks (judgement).
    public const int CalmDays = 28;

    // Trade lists say 24 to 48 hours; the longer one counts.
    public const int AlcoholDays = 2;

    public PreTreatmentFacts Facts => facts;

    public DateOnly Day => facts.SessionOn ?? facts.Today;

    public bool IsMinor => facts.Age < 18;

    public bool IsIll => facts.Infection == true || facts.Fever == true;

    public bool HasScar => facts.ScarType is not (null or ScarType.None) || facts.ScarAgeDays is not null || facts.ScarSettled is not null;

    /// <summary>The first day on which the skin of an infection could have been calm long enough.</summary>
    public DateOnly? CalmOn => facts.Infection == true ? Later(facts.Today, CalmDays)
        : facts.InfectionHealedOn is { } healed ? Later(healed, CalmDays) : null;

    /// <summary>A ticked box without a number is taken as today.</summary>
    public DateOnly? TanGoneOn => facts.DaysSinceTan is { } days ? Later(facts.Today, Situation.TanDays - days)
        : facts.Sunburn == true || facts.Tan == true ? Later(facts.Today, Situation.TanDays) : null;

    public DateOnly? IsotretinoinGoneOn => facts.IsotretinoinStoppedOn is { } stopped ? stopped.AddMonths(IsotretinoinMonths) : null;

    public DateOnly? ScarSettledOn => facts.ScarAgeDays is { } age ? Later(facts.Today, Situation.ScarDays - age) : null;

    public DateOnly? TransplantHealedOn => TransplantOn is { } day ? Later(day, TransplantDays) : null;

    public DateOnly? TransplantSureOn => TransplantOn is { } day ? Later(day, TransplantSureDays) : null;

    public DateOnly? SoberOn => facts.AlcoholLast48h == true ? Later(facts.Today, AlcoholDays) : null;

    /// <summary>FUT and FUE are ways to transplant hair, so their scar tells of one too, whatever else was answered; the later day counts.</summary>
    private DateOnly? TransplantOn => ScarOfTransplantOn is { } scar && !(facts.HairTransplantOn > scar) ? scar : facts.HairTransplantOn;

    private DateOnly? ScarOfTransplantOn => facts is { ScarType: ScarType.Fut or ScarType.Fue, ScarAgeDays: { } age } ? facts.Today.AddDays(-age) : null;

    private static DateOnly? Later(DateOnly day, int days) => NotBeforeDates.Plus(day, days);
}
