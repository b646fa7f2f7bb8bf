using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>Any facts a caller could send, most of them strange.</summary>
internal static class FactsGenerator
{
    private static readonly string[] Numbers = ["77266", "77891", "77491", "74160", "77226", "77019", "CI 77499", ""];

    private static readonly string?[] Texts =
    [
        null, "", "just flaking", "no fever", "I cant breathe", "38.9", "pus", "distilled water", "😀 , . ; '",
    ];

    private static readonly string[] ConflictLines =
    [
        "daysSinceLastSession: text=1, form=21", "fever: a=no, b=yes", "temperatureC: a=39.1", "nonsense", "age: a=16, b=34",
        "symptoms: text=pus", "trend: a=worsening, b=improving", "daysSinceLastSession: a=-5, b=99999999", ": =,=",
    ];

    public static Arbitrary<TriageFacts> Any { get; } = Facts().ToArbitrary();

    private static Gen<TriageFacts> Facts() =>
        from time in Gen.Choose(-3, 120).Or(Gen.Constant(99_999_999)).OrNullable()
        from symptoms in Some<Symptom>(3)
        from trend in Maybe<Trend>()
        from fever in Gen.Elements<bool?>(null, true, false)
        from degrees in Gen.Elements<double?>(null, 36.5, 37.9, 38.0, 41, double.NaN)
        from pigment in PigmentOrNull()
        from skin in Maybe<SkinType>()
        from wants in Maybe<Wants>()
        from device in Maybe<LaserDevice>()
        from colour in Maybe<ColourNow>()
        from history in Some<History>(1)
        from medicines in Some<Medication>(1)
        from area in Some<Area>(1)
        from observed in Some<Observed>(1)
        from claims in Some<ClaimType>(2)
        from spot in Spot()
        from small in Gen.Elements<int?>(null, 0, 17, 27, 28, 181, 400, int.MaxValue, int.MinValue)
        from text in Gen.Elements(Texts)
        from conflicts in Gen.ListOf(Gen.Elements(ConflictLines), 2)
        from conflicted in Gen.Elements(true, false, false)
        select new TriageFacts
        {
            Today = Case.Today,
            DaysSinceLastSession = time,
            Symptoms = symptoms,
            Trend = trend,
            Fever = fever,
            TemperatureC = degrees,
            Pigment = pigment,
            SkinType = skin,
            Wants = wants,
            LaserDevice = device,
            ColourNow = colour,
            History = history,
            Medications = medicines,
            Area = area,
            ClinicObserved = observed,
            ClinicClaims = claims,
            TestSpot = spot,
            Age = small,
            ScarAgeDays = small,
            DaysSinceTan = small,
            SymptomOnsetDay = small,
            Pregnant = fever,
            Text = text,
            Conflicts = conflicted ? [.. conflicts] : [],
        };

    private static Gen<PigmentFacts?> PigmentOrNull() =>
        from known in Gen.Elements<bool?>(null, true, false)
        from completeness in Maybe<Completeness>()
        from evidence in Maybe<Evidence>()
        from numbers in Gen.ListOf(Gen.Elements(Numbers), 2)
        from none in Gen.Elements(true, false)
        select none ? null : new PigmentFacts
        {
            Known = known,
            Completeness = completeness,
            Evidence = evidence,
            CiNumbers = [.. numbers],
        };

    private static Gen<TestSpot?> Spot() =>
        from weeks in Gen.Elements<int?>(null, 0, 3, 4, 9, int.MinValue)
        from result in Maybe<TestSpotResult>()
        from same in Gen.Elements<bool?>(null, true, false)
        from none in Gen.Elements(true, false)
        select none ? null : new TestSpot { Done = true, WeeksAgo = weeks, Result = result, SameDevice = same };

    private static Gen<int?> OrNullable(this Gen<int> numbers) =>
        from number in numbers from none in Gen.Elements(true, false, false) select none ? (int?)null : number;

    private static Gen<T> Or<T>(this Gen<T> one, Gen<T> other) => Gen.Frequency((20, one), (1, other));

    private static Gen<T?> Maybe<T>() where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>().Select(value => (T?)value).Append(null).ToArray());

    private static Gen<IReadOnlyList<T>> Some<T>(int most) where T : struct, Enum =>
        from count in Gen.Choose(0, most)
        from items in Gen.ListOf(Gen.Elements(Enum.GetValues<T>()), count)
        select (IReadOnlyList<T>)[.. items];
}
