using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>One reading of the facts, with every value settled, in the words the rules use.</summary>
internal sealed class Situation
{
    // A session longer ago than this is a typing error, not a date.
    public const int LongestDays = 36_525;

    // SMP on a surgical scar waits for at least six months (trade ranges from 4 to 12 months, and judgement).
    public const int ScarDays = 182;

    // Four weeks without tan or sunburn before laser (laser timing sources).
    public const int TanDays = 28;

    // From 38.0 °C a temperature counts as fever (NHS, UK Sepsis Trust).
    public const double FeverC = 38.0;

    private static readonly SetOf<Observed> Exposures = [Observed.NeedleReuse, Observed.AuthorityClosure, Observed.NoGloves];

    private readonly SetOf<History> history;
    private readonly SetOf<Medication> medications;
    private readonly SetOf<Area> area;
    private readonly SetOf<Observed> observed;

    public Situation(TriageFacts facts, TextReading text)
    {
        Facts = facts;
        Text = text;
        Symptoms = SetOf.All(facts.Symptoms);
        Claims = SetOf.All(facts.ClinicClaims).With(SetOf.All(facts.Pigment?.Claims ?? []));
        history = SetOf.All(facts.History);
        medications = SetOf.All(facts.Medications);
        area = SetOf.All(facts.Area);
        observed = SetOf.All(facts.ClinicObserved);
        Composition = Compose(facts.Pigment);
    }

    public TriageFacts Facts { get; }
    public TextReading Text { get; }
    public Composition Composition { get; }
    public SetOf<Symptom> Symptoms { get; }
    public SetOf<ClaimType> Claims { get; }

    /// <summary>Days since the last session; null when there is no usable date.</summary>
    public int? Day => Facts.DaysSinceLastSession is >= 0 and <= LongestDays and var day ? day : null;

    public DateOnly? LastSessionOn =>
        Day is { } day && Facts.Today.DayNumber >= day ? Facts.Today.AddDays(-day) : null;

    public bool WasTreated => Day is not null || Facts.SessionsDone >= 1;
    public bool NeverTreated => Facts.SessionsDone == 0 && Day is null;

    /// <summary>At least one sign that is not only about the look.</summary>
    public bool ShowsMoreThanLooks => !Symptoms.Without(Triage.Symptoms.Cosmetic).IsEmpty;

    public bool HasFever => Facts.Fever == true || Facts.TemperatureC >= FeverC || Text.Says(TXT_S2);
    public bool IsTold => !string.IsNullOrWhiteSpace(Facts.Text);
    public bool IsImproving => Facts.Trend == Trend.Improving;
    public bool IsWorsening => Facts.Trend == Trend.Worsening;
    public bool IsMinor => Facts.Age < 18;
    public bool IsPregnant => Facts.Pregnant == true;

    public bool Has(Symptom one) => Symptoms.Contains(one);
    public bool Has(params SetOf<Symptom> any) => Symptoms.Overlaps(any);
    public bool Had(History one) => history.Contains(one);
    public bool Had(params SetOf<History> any) => history.Overlaps(any);
    public bool Takes(params SetOf<Medication> any) => medications.Overlaps(any);
    public bool In(Area area) => this.area.Contains(area);
    public bool Saw(Observed observed) => this.observed.Contains(observed);
    public bool Wants(params ReadOnlySpan<Wants> any) => Facts.Wants is { } wish && any.Contains(wish);

    public bool WantsRemoval => Wants(Triage.Wants.RaiseHairline, Triage.Wants.Lighten, Triage.Wants.FullRemoval);
    public bool WantsSmp => Wants(Triage.Wants.NextSession, Triage.Wants.Correction, Triage.Wants.LowerHairline);
    public bool AsksAboutLaser => WantsRemoval || Facts.LaserDevice is not null || Facts.TestSpot is not null;

    public bool AsksAboutCare => Facts.NewProduct is not null || Text.AsksAboutCare;

    public bool AsksAboutClinic => !Claims.IsEmpty || !observed.IsEmpty;

    public bool WeakDefence =>
        Had(History.Immunosuppressed, History.DiabetesUncontrolled) || Takes(Medication.Immunosuppressant);

    public bool BloodExposure =>
        Had(History.BbvExposureSuspected) || observed.Overlaps(Exposures);

    /// <summary>
    /// The urgent signs in the words. Contact with blood is as old as the session, unless a recent day is named; when it
    /// is too old for medicine it is R3.
    /// </summary>
    public IEnumerable<TextSign> Signs => Text.Says(TXT_S6) && Day > SameDayRules.ExposureDays && !Text.NamesRecentDay
        ? Text.Signs.Where(sign => sign.Rule.Rule != TXT_S6) : Text.Signs;

    public bool Isotretinoin => Takes(Medication.Isotretinoin) || Had(History.IsotretinoinLast6m);

    public bool LightSensitive =>
        Takes(Medication.Photosensitiser, Medication.Doxycycline, Medication.Minocycline);

    public bool NumbingUsed =>
        IsNamed(Facts.NumbingProduct) || IsNamed(Facts.Anaesthetic) || Saw(Observed.LargeAreaNumbing);

    /// <summary>The number, when given, is the exact answer to the same question as the ticked "recent tan".</summary>
    public bool Tanned => Facts.DaysSinceTan is { } days ? days < TanDays : Had(History.RecentTan);

    public bool HasCamouflage => In(Area.CamouflageLayer) || Has(Symptom.CamouflageLayer);

    public bool ScarInArea =>
        In(Area.Scar) || Has(Symptom.ScarVisible, Symptom.BlurInScar) || Had(History.FutScar, History.FueScars);

    /// <summary>Known to be younger than six months; SMP waits until a scar has settled.</summary>
    public bool ScarIsYoung => Facts.ScarAgeDays < ScarDays;

    /// <summary>Nothing says that the scar is old; a session long ago shows that the skin is at least that old.</summary>
    public bool ScarAgeUnknown => ScarInArea && Facts.ScarAgeDays is null && Day is not >= ScarDays;

    private static bool IsNamed(string? product) =>
        !string.IsNullOrWhiteSpace(product) && product.Trim().ToUpperInvariant() is not ("NO" or "NONE");

    private static Composition Compose(PigmentFacts? pigment)
    {
        if (pigment is null)
            return new(Completeness.None, Evidence.None, []);
        var composition = pigment.Composition;
        // "I do not know the pigment" beside a full list: the two disagree, so the list does not count as full.
        return pigment.Known == false && composition.Completeness == Completeness.Full
            ? new(Completeness.Partial, composition.Evidence, composition.CiNumbers)
            : composition;
    }
}
