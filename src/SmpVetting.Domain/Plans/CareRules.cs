using static SmpVetting.Domain.Plans.PlanVerdict;

namespace SmpVetting.Domain.Plans;

/// <summary>Tests before, laser, and care after.</summary>
internal static class CareRules
{
    private const string AskAboutLaser =
        "Which laser and wavelength, who uses it with which training, and will a test spot be read after at least 4 weeks?";

    public static IReadOnlyList<PlanRule> All { get; } =
    [
        new("patch_test_planned", "patchTest", Usual, "a patch test is planned",
            "A patch test is a good sign. It cannot rule out a reaction, because some come weeks or years later.",
            "How many days before the session is it, and with the same batch?", [Source.PatchTrade, Source.FdaTattoos, Source.LateReactions],
            plan => plan.Facts.PatchTest == true),
        new("patch_test_missing", "patchTest", Unusual, "no patch test",
            "Skin can react to pigment, and a small test first is what careful clinics do.",
            "Can a small patch test be done first, with the same batch?", [Source.PatchTrade, Source.FdaTattoos], plan => plan.Facts.PatchTest == false),

        new("laser_without_test", "laserOffered", Unsafe, "laser is offered and there is no test",
            "Laser without a test spot first is unsafe: some pigments turn darker, and skin can change its colour or scar.",
            AskAboutLaser, [Source.Ross, Source.Removal, Source.Judgement], plan => plan.Facts is { LaserOffered: true, PatchTest: false }),
        new("laser_on_metal", "laserOffered", Unsafe, "laser is offered, the pigment holds metal, and no test is told",
            "The pigment's list names a metal compound, and laser can turn that darker. Without a test spot first this is unsafe.",
            AskAboutLaser, [Source.Ross, Source.Anderson], plan => plan.Facts.LaserOffered == true && plan.HasMetal && plan.Facts.PatchTest != true),
        new("laser_offered", "laserOffered", Unknown, "laser is offered, and a test is planned or not told",
            "That a clinic offers laser is neither good nor bad. What counts is the device, the training, and a test spot that is read after at least 4 weeks.",
            AskAboutLaser, [Source.Removal, Source.Judgement], plan => plan.Facts is { LaserOffered: true, PatchTest: not false }),
        new("laser_none", "laserOffered", Usual, "no laser", "No laser is part of this plan.", null, [Source.Judgement],
            plan => plan.Facts.LaserOffered == false),

        new("aftercare_given", "aftercareGiven", Usual, "written aftercare is given", "Written aftercare is usual, and it helps the result.",
            "May I have it before the first session?", [Source.Seed1, Source.Seed2], plan => plan.Facts.AftercareGiven == true),
        new("aftercare_missing", "aftercareGiven", Unusual, "no written aftercare",
            "Every source that we know asks for care in the first days, and clinics give it in writing.",
            "Please give me the aftercare in writing, with the days.", [Source.Seed0, Source.Seed1, Source.Seed2, Source.Seed3],
            plan => plan.Facts.AftercareGiven == false),
    ];
}
