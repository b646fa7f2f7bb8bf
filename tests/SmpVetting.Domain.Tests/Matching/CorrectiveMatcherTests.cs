using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Matching;

public class CorrectiveMatcherTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly Excluded Nobody = new(new ClinicLine(), null);

    private static readonly TriageFacts TooHigh = new()
    {
        Today = Today,
        DaysSinceLastSession = 95,
        Symptoms = [Symptom.HairlineTooHigh],
        Wants = Wants.LowerHairline,
        Age = 34,
        Fever = false,
    };

    private static readonly TriageFacts RemoveAll = new()
    {
        Today = Today,
        DaysSinceLastSession = 240,
        Wants = Wants.FullRemoval,
        SkinType = SkinType.II,
        ColourNow = ColourNow.BlackGrey,
        Age = 34,
        Pigment = new() { Known = true, Completeness = Completeness.Full, Evidence = Evidence.Sds, CiNumbers = ["77266"] },
    };

    [Fact]
    public void A_problem_that_dots_can_solve_needs_corrective_smp() =>
        Assert.Equal([Offer.CorrectiveSmp], NeedOf(TooHigh)!.AnyOf);

    [Fact]
    public void Smp_on_a_scar_asks_first_for_those_who_do_scars()
    {
        var scar = TooHigh with { Symptoms = [Symptom.ScarVisible], Wants = Wants.Correction, ScarAgeDays = 800 };
        Assert.Equal([Offer.ScarCamouflage, Offer.CorrectiveSmp], NeedOf(scar)!.AnyOf);
    }

    [Fact]
    public void Removal_needs_a_short_pulse_of_1064_nm()
    {
        var need = NeedOf(RemoveAll)!;

        Assert.True(Fits(need, new Laser(1064, LaserPulse.Picosecond)));
        Assert.True(Fits(need, new Laser(1064, LaserPulse.QSwitched)));
        Assert.False(Fits(need, new Laser(755, LaserPulse.Picosecond)));
        Assert.False(Fits(need, new Laser(1064, LaserPulse.LongPulse)));
        Assert.False(Fits(need, new Laser(1064, LaserPulse.Ipl)));
        Assert.Empty(CorrectiveMatcher.Rank(need, Nobody, [At(1) with { Offers = [Offer.LaserRemoval] }]));
    }

    [Fact]
    public void On_darker_skin_only_1064_nm_will_do_whatever_the_colour() =>
        Assert.All(NeedOf(RemoveAll with { SkinType = SkinType.V })!.WavelengthsNm, wavelength => Assert.Equal(1064, wavelength));

    [Theory]
    [InlineData(Symptom.Pus)]
    [InlineData(Symptom.LipTongueSwelling)]
    [InlineData(Symptom.Nodules)]
    public void Nobody_is_sent_to_a_clinic_while_a_doctor_comes_first(Symptom symptom) =>
        Assert.Null(NeedOf(TooHigh with { Symptoms = [Symptom.HairlineTooHigh, symptom] }));

    [Fact]
    public void Before_day_28_there_is_nothing_for_a_clinic_to_do() =>
        Assert.Null(NeedOf(TooHigh with { DaysSinceLastSession = 12 }));

    [Fact]
    public void The_clinic_complained_of_its_owner_its_successor_and_its_name_are_left_out()
    {
        var need = NeedOf(TooHigh)!;
        Candidate[] all =
        [
            At(1) with { ClinicId = "complained" },
            At(2) with { ClinicId = "same_owner", OwnerGroup = "bad group" },
            At(3) with { ClinicId = "predecessor", SucceededBy = "complained" },
            At(4) with { ClinicId = "namesake", FoldedNames = ["other", "sharp dots"] },
            At(5) with { ClinicId = "other" },
        ];
        var excluded = new Excluded(new ClinicLine(["complained"], ["bad group"]), "sharp dots");

        Assert.Equal(["other"], CorrectiveMatcher.Rank(need, excluded, all).Select(match => match.ClinicId));
    }

    [Fact]
    public void Checked_facts_weigh_more_than_any_number_of_a_clinics_own_words()
    {
        var need = NeedOf(TooHigh)!;
        Candidate[] all = [At(10) with { ClinicId = "says", AttestedFacts = 100 }, At(10) with { ClinicId = "checked", VerifiedFacts = 2 }];

        Assert.Equal(["checked", "says"], CorrectiveMatcher.Rank(need, Nobody, all).Select(match => match.ClinicId));
    }

    [Fact]
    public void A_statement_that_did_not_hold_is_said_and_weighs_against_the_clinic()
    {
        Candidate[] all = [At(10) with { ClinicId = "refuted", VerifiedFacts = 1, RefutedFacts = 1, AttestedFacts = 9 }, At(10) with { ClinicId = "says", AttestedFacts = 1 }];
        var ranked = CorrectiveMatcher.Rank(NeedOf(TooHigh)!, Nobody, all);

        Assert.Equal(["says", "refuted"], ranked.Select(match => match.ClinicId));
        Assert.Contains(ranked[1].Reasons, reason => reason.Contains("did not hold", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("website", false)]
    [InlineData("identifiers[0].value", false)]
    [InlineData("supervisedHours", true)]
    [InlineData("lasers[0].wavelengthNm", true)]
    public void An_address_is_no_skill(string field, bool counts) => Assert.Equal(counts, Candidate.SpeaksOfSkill(field));

    [Fact]
    public void Too_far_is_not_near() => Assert.Empty(CorrectiveMatcher.Rank(NeedOf(TooHigh)!, Nobody, [At(CorrectiveMatcher.ReachKm + 1)]));

    [Fact]
    public void Of_two_equal_clinics_the_nearer_is_never_behind_and_every_part_is_shown() => Prop.ForAll(
        Gen.Choose(0, 399).Two().ToArbitrary(),
        distances =>
        {
            var (a, b) = distances;
            var ranked = CorrectiveMatcher.Rank(
                NeedOf(TooHigh)!, Nobody, [At(a) with { ClinicId = "a" }, At(b) with { ClinicId = "b" }]);
            return ranked.Count == 2 && ranked[0].DistanceKm <= ranked[1].DistanceKm
                && ranked.All(match => match.Reasons.Count > 0 && match.Score is >= 0 and <= 1
                    && match.Parts is { Distance: >= 0 and <= 1, Skill: >= 0 and <= 1, Fit: > 0 and <= 1 });
        }).QuickCheckThrowOnFailure();

    private static CorrectiveNeed? NeedOf(TriageFacts facts) => CorrectiveNeed.From(TriageEngine.Assess(facts), facts);

    private static bool Fits(CorrectiveNeed need, Laser laser) => need.FitOf([Offer.LaserRemoval], [laser]).Fit > 0;

    private static Candidate At(double km) => new()
    {
        ClinicId = "clinic",
        Name = "Clinic",
        FoldedNames = ["clinic"],
        DistanceKm = km,
        Offers = [Offer.CorrectiveSmp],
    };
}
