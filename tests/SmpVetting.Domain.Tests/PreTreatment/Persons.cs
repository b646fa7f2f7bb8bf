using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.PreTreatment;

namespace SmpVetting.Domain.Tests.PreTreatment;

/// <summary>People who answered before a session.</summary>
internal static class Persons
{
    /// <summary>Everything was answered, and nothing speaks against a session.</summary>
    public static PreTreatmentFacts Well { get; } = new()
    {
        Today = new(2026, 11, 21),
        Age = 34,
        Infection = false,
        Fever = false,
        Redness = false,
        ActiveSkinDisease = false,
        Sunburn = false,
        Tan = false,
        Isotretinoin = false,
        Keloid = false,
        Pregnant = false,
        Breastfeeding = false,
        Moles = MoleAnswer.Examined,
        ScarType = ScarType.None,
        HairTransplant = false,
        UnstableHairLoss = false,
        Immunosuppressed = false,
        DiabetesUncontrolled = false,
        HeartValve = false,
        BleedingDisorder = false,
        BloodThinner = false,
        PigmentAllergy = false,
        NumbingAllergy = false,
        AlcoholLast48h = false,
        Shaving = Shaving.TwoDaysBefore,
    };

    /// <summary>Each makes one thing worse, whatever was answered before.</summary>
    public static IReadOnlyList<Func<PreTreatmentFacts, PreTreatmentFacts>> Contraindications { get; } =
    [
        facts => facts with { Infection = true },
        facts => facts with { Fever = true },
        facts => facts with { Redness = true },
        facts => facts with { ActiveSkinDisease = true },
        facts => facts with { Sunburn = true },
        facts => facts with { Tan = true },
        facts => facts with { DaysSinceTan = 0 },
        facts => facts with { Isotretinoin = true },
        facts => facts with { Keloid = true },
        facts => facts with { Pregnant = true },
        facts => facts with { Breastfeeding = true },
        facts => facts with { Moles = MoleAnswer.Changing },
        facts => facts with { ScarAgeDays = 0 },
        facts => facts with { ScarSettled = false },
        facts => facts with { HairTransplant = true },
        facts => facts with { UnstableHairLoss = true },
        facts => facts with { Immunosuppressed = true },
        facts => facts with { DiabetesUncontrolled = true },
        facts => facts with { HeartValve = true },
        facts => facts with { BleedingDisorder = true },
        facts => facts with { BloodThinner = true },
        facts => facts with { PigmentAllergy = true },
        facts => facts with { NumbingAllergy = true },
        facts => facts with { AlcoholLast48h = true },
        facts => facts with { Age = 17 },
    ];

    /// <summary>Any answers that a caller could send.</summary>
    public static Arbitrary<PreTreatmentFacts> Any { get; } = (
        from flags in Gen.ListOf(Gen.Elements<bool?>(null, true, false, false, false), 19)
        from days in Gen.ListOf(Gen.Elements<int?>(null, null, 0, 27, 28, 181, 182, 400), 2)
        from dates in Gen.ListOf(Gen.Elements<DateOnly?>(null, null, new(2026, 11, 21), new(2026, 6, 1), new(2025, 11, 1), new(2020, 2, 29)), 3)
        from session in Gen.Elements<DateOnly?>(null, new(2026, 11, 21), new(2026, 12, 24), new(2028, 1, 1))
        from age in Gen.Elements<int?>(null, 0, 17, 18, 34)
        from mole in Gen.Elements<MoleAnswer?>(null, MoleAnswer.None, MoleAnswer.Examined, MoleAnswer.Unexamined)
        from scar in Gen.Elements<ScarType?>([null, .. Enum.GetValues<ScarType>().Select(type => (ScarType?)type)])
        from shaving in Gen.Elements<Shaving?>([null, .. Enum.GetValues<Shaving>().Select(word => (Shaving?)word)])
        select new PreTreatmentFacts
        {
            Today = new(2026, 11, 21),
            SessionOn = session,
            Age = age,
            Infection = flags[0],
            Fever = flags[1],
            Redness = flags[2],
            ActiveSkinDisease = flags[3],
            Sunburn = flags[4],
            Tan = flags[5],
            Isotretinoin = flags[6],
            Keloid = flags[7],
            Pregnant = flags[8],
            Breastfeeding = flags[9],
            ScarSettled = flags[10],
            HairTransplant = flags[11],
            UnstableHairLoss = flags[12],
            Immunosuppressed = flags[13],
            DiabetesUncontrolled = flags[14],
            HeartValve = flags[15],
            BleedingDisorder = flags[16],
            BloodThinner = flags[17],
            PigmentAllergy = flags[18],
            NumbingAllergy = flags[0],
            AlcoholLast48h = flags[1],
            DaysSinceTan = days[0],
            ScarAgeDays = days[1],
            InfectionHealedOn = dates[0],
            IsotretinoinStoppedOn = dates[1],
            HairTransplantOn = dates[2],
            Moles = mole,
            ScarType = scar,
            Shaving = shaving,
        }).ToArbitrary();
}
