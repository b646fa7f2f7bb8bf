using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Matching;

/// <summary>What the first open rung of the ladder asks of a clinic: one of these services, and a laser where it is one.</summary>
public sealed record CorrectiveNeed(Rung Rung, IReadOnlyList<Offer> AnyOf, IReadOnlyList<int> WavelengthsNm)
{
    /// <summary>Pulses short enough for pigment; long pulses and IPL burn (domain reference 2.1).</summary>
    private static readonly LaserPulse[] PigmentPulses = [LaserPulse.Picosecond, LaserPulse.QSwitched];

    /// <summary>Null while a doctor comes first, and while no open rung is a clinic's work.</summary>
    public static CorrectiveNeed? From(TriageResult result, TriageFacts facts)
    {
        if (result.IsMedical)
            return null;
        var step = result.Ladder.FirstOrDefault(step => step.Open && OffersFor(step.Rung, facts).Count > 0);
        return step is null ? null : new CorrectiveNeed(step.Rung, OffersFor(step.Rung, facts), Wavelengths(facts));
    }

    /// <summary>How well the clinic's services answer the need, from 0 (not at all) to 1, with the reason.</summary>
    public (double Fit, string Because) FitOf(IReadOnlyList<Offer> offers, IReadOnlyList<Laser> lasers)
    {
        if (offers.Contains(Offer.LaserRemoval) && AnyOf.Contains(Offer.LaserRemoval) && BestLaser(lasers) is { } laser)
        {
            // A picosecond laser is the first choice for black pigment, Q-switched the standard (domain reference 2.1).
            var fit = laser.Pulse == LaserPulse.Picosecond ? 0.9 : 0.8;
            var redraws = offers.Contains(Offer.CorrectiveSmp);
            return (fit + (redraws ? 0.1 : 0), $"Has a {laser.WavelengthNm} nm {Spoken(laser.Pulse)} laser{(redraws ? " and redraws afterwards" : "")}.");
        }

        var offer = AnyOf.FirstOrDefault(wanted => wanted != Offer.LaserRemoval && offers.Contains(wanted), Offer.LaserRemoval);
        return offer == Offer.LaserRemoval
            ? (0, "")
            : (offer == AnyOf[0] ? 1 : 0.7, $"Offers {Spoken(offer)}.");
    }

    private Laser? BestLaser(IReadOnlyList<Laser> lasers) => lasers
        .Where(laser => WavelengthsNm.Contains(laser.WavelengthNm) && PigmentPulses.Contains(laser.Pulse))
        .OrderBy(laser => laser.Pulse == LaserPulse.Picosecond ? 0 : 1)
        .FirstOrDefault();

    private static IReadOnlyList<Offer> OffersFor(Rung rung, TriageFacts facts) => rung switch
    {
        Rung.CorrectiveSmp => IsScar(facts) ? [Offer.ScarCamouflage, Offer.CorrectiveSmp] : [Offer.CorrectiveSmp],
        Rung.LightenThenSmp => [Offer.Lightening, Offer.LaserRemoval],
        Rung.TestSpot or Rung.LaserPartial or Rung.LaserFull => [Offer.LaserRemoval],
        _ => [],
    };

    private static bool IsScar(TriageFacts facts) =>
        facts.Area.Contains(Area.Scar) || facts.Symptoms.Contains(Symptom.ScarVisible);

    /// <summary>By the colour seen, except on darker skin, where only 1064 nm passes the skin's own pigment (domain reference 2.2 and 2.4).</summary>
    private static IReadOnlyList<int> Wavelengths(TriageFacts facts) => facts switch
    {
        { SkinType: SkinType.IV or SkinType.V or SkinType.VI } => [1064],
        { ColourNow: ColourNow.Green } => [694, 755],
        { ColourNow: ColourNow.RedOrange } => [532],
        _ => [1064],
    };

    private static string Spoken(LaserPulse pulse) => pulse == LaserPulse.Picosecond ? "picosecond" : "Q-switched";

    private static string Spoken(Offer offer) => offer switch
    {
        Offer.CorrectiveSmp => "corrective SMP",
        Offer.ScarCamouflage => "SMP on scars",
        Offer.Lightening => "lightening",
        _ => offer.Word(),
    };
}
