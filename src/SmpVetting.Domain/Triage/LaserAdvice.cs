using System.Collections.Immutable;
using SmpVetting.Domain.Claims;
using static SmpVetting.Domain.Triage.AdviceRule;
using static SmpVetting.Domain.Triage.RuleId;

namespace SmpVetting.Domain.Triage;

/// <summary>What adding and taking away can do, and what laser asks for.</summary>
internal static class LaserAdvice
{
    public static ImmutableArray<AdviceRule> All { get; } =
    [
        Say("dots_cannot_fix", "a problem that dots cannot solve", [Source.Removal, Source.Judgement],
            v => v.IsCalm && v.HasSubtractive,
            "Adding more dots cannot lift a low hairline, make dots smaller, make it lighter or take out blue."),
        Say("corrective_possible", "corrective SMP", [Source.Seed4], v => v.Pathway == Pathway.CorrectiveSmp,
            "An experienced practitioner may be able to correct this with careful dots and without laser. See healed "
            + "results first, from 28 days after the last session or later."),
        Say("lightening_options", "lightening comes first", [Source.Seed2, Source.Saline, Source.Ablative],
            v => v.Pathway == Pathway.LightenThenSmp || (v.IsCalm && v.Now.Wants(Wants.Lighten)),
            "Ways to make it lighter: wait while it fades, laser, or saline lightening with needles. Each has limits: fading "
            + "is slow, laser needs the pigment facts and a test spot, and saline treats small areas and can scar."),
        Say("laser_partial_then_smp", "partial removal", [Source.Removal, Source.Seed4],
            v => v.Pathway == Pathway.LaserPartial,
            "The usual order: laser takes the front rows away, the skin heals for 8 weeks or more, and then the line is "
            + "redrawn softer."),
        Say("test_spot", "laser is meant", [Source.Removal, Source.Judgement],
            v => v.TalksAboutLaser && !v.Risk.Names(G2, G8),
            "Before any laser treatment: one small test spot in a hidden place, with the same device, and at least 4 weeks, "
            + "better 6 to 8, before it is read."),
        Say("unknown_treat_as_high", "laser is meant and the pigment is unknown", [Source.Judgement],
            v => v.TalksAboutLaser && v.Risk.Names(B_unknown),
            "We do not know what is in this pigment. Treat laser as high risk until it is known or a test spot has been read."),
        Say("metal_oxide", "a metal oxide is listed, or has to be expected", [Source.Seed4, Source.Ross],
            v => v.IsCalm && (v.MetalOxidePresent || (v.MetalSuspected && v.TalksAboutLaser)),
            "The listed pigment, the colour now or the skin-coloured layer points to metal oxides such as iron oxide or "
            + "titanium dioxide. They react badly to laser and have been linked to skin damage."),
        Say("paradoxical_darkening", "metal pigment is listed or has to be expected, or a test spot turned darker",
            [Source.Anderson, Source.Ross],
            v => v.IsCalm && (v.Risk.Names(B_metal, G8) || (v.MetalSuspected && v.TalksAboutLaser)),
            "Laser can turn such pigment darker at once: grey, black, blue or green. That can be harder to remove, and "
            + "sometimes it stays."),
        Say("specialist_laser", "laser is meant and the risk is high", [Source.Ross, Source.Judgement],
            v => v.TalksAboutLaser && v.Risk.Level >= LaserRisk.LaserRiskLevel.High
                && v.Risk.Names(B_metal, B_camouflage, B_warm_colour, G2, G8, G9, G10, M1, M2, M4, M6),
            "This is work for a dermatologist or an experienced medical laser specialist only, after an examination."),
        Say("wavelength_1064", "laser is meant", [Source.Wu, Source.Devices, Source.Alexandrite],
            v => v.TalksAboutLaser && !v.LaserIsOff,
            "For black pigment and for darker skin the usual choice is 1064 nm, Q-switched or picosecond. Alexandrite, ruby "
            + "and IPL are not."),
        Say("skin_type_pigment_change", "laser is meant, and skin type IV to VI or unknown", [Source.Alexandrite],
            v => v.TalksAboutLaser && v.Now.Facts.SkinType is (null or >= SkinType.IV),
            "Darker skin more often gets lasting light or dark patches after laser. Redness is also harder to see, so watch "
            + "for heat, pain and swelling too."),
        Say("hair_effects", "laser is meant, or there is transplanted hair", [Source.Eyebrow, Source.Judgement],
            v => v.TalksAboutLaser || (v.IsCalm && (v.Now.In(Area.TransplantedHair) || v.Now.Had(History.HairTransplant))),
            "Laser can thin or whiten hair in the area, mostly for a time; nobody knows how often. Transplanted hair needs "
            + "extra care."),
        Say("no_guarantee", "laser is meant or promised", [Source.Wu, Source.Judgement],
            v => v.TalksAboutLaser || (v.IsCalm && v.Now.Claims.Overlaps([ClaimType.OneLaserSession,
                ClaimType.LaserRemovesEasily])),
            "Clearing cannot be promised, and most people need more than one laser session. Laser can darken pigment, change "
            + "skin colour, scar or affect hair."),
        Say("no_home_removal", "removal or lightening is meant", [Source.Judgement], v => v.TalksAboutLaser,
            "Please do not use salt, acid, bleach, sanding or a laser at home, and do not have it covered with skin-coloured pigment."),
    ];
}
