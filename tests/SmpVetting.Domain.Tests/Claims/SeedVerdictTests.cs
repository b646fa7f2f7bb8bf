using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Registry;
using static SmpVetting.Domain.Claims.ClaimType;
using static SmpVetting.Domain.Claims.ClaimVerdict;
using static SmpVetting.Domain.Tests.Claims.KnownClinic;

namespace SmpVetting.Domain.Tests.Claims;

/// <summary>What the five texts say of clinics and of claims, each by the id under which the capability is listed.</summary>
public sealed class SeedVerdictTests
{
    /// <summary>The claim, its verdict, and words of the texts that must stand in the evidence.</summary>
    [Theory]
    [InlineData("000-1", WorksForEveryone, Contradicted, "Every scalp reacts differently")]
    [InlineData("000-4", NonInvasive, Contradicted, "a couple of thousand micro-punctures")]
    [InlineData("001-1", MedicalProcedure, Unverified, "SMP is a medical procedure")]
    [InlineData("001-2", WorksForEveryone, Contradicted, "Any redness, breakouts, or infection")]
    [InlineData("003-3", NonInvasive, Contradicted, "You just pricked yourself thousands of times")]
    [InlineData("003-9", HidesAnyScar, Contradicted, "Every scalp reacts differently")]
    [InlineData("003-10", Permanent, Contradicted, "semi-permanent, meaning it fades with time")]
    [InlineData("003-17", PainFree, Contradicted, "the pain level is very minimal")]
    [InlineData("003-18", NonInvasive, Contradicted, "You just pricked yourself thousands of times")]
    [InlineData("003-22", WorksForEveryone, Contradicted, "Every scalp reacts differently")]
    [InlineData("004-8", SingleSession, Contradicted, "We still see claims of being able to complete in a single session")]
    public void A_claim_is_answered_with_the_words_of_the_texts(string id, ClaimType type, ClaimVerdict verdict, string quote)
    {
        var judged = Verdicts.Judge(new(type), null);

        Assert.True(verdict == judged.Verdict, id);
        Assert.Contains(judged.Evidence, evidence => evidence.Source.StartsWith("seed", StringComparison.Ordinal) && evidence.Quote?.Contains(quote, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("C-8", Permanent, "seed 002", "FDA")]
    [InlineData("C-10", MedicalProcedure, "seed 001", "FDA")]
    [InlineData("C-11", NonInvasive, "seed 003", "ASA")]
    [InlineData("C-13", SingleSession, "seed 004", "Nguyen")]
    [InlineData("C-16", WorksForEveryone, "seed 000", "seed 002")]
    public void Where_texts_disagree_both_are_named(string id, ClaimType type, string one, string other)
    {
        var sources = Verdicts.Judge(new(type), null).Evidence.Select(evidence => evidence.Source).ToList();

        Assert.True(sources.Exists(source => source.StartsWith(one, StringComparison.Ordinal)), id);
        Assert.True(sources.Exists(source => source.StartsWith(other, StringComparison.Ordinal)), id);
    }

    [Fact]
    public void C_11_both_readings_of_non_invasive_are_shown_with_a_clearer_word() =>
        Assert.Contains(Verdicts.Judge(new(NonInvasive), null).Because, sentence => sentence.Contains("\"non-surgical\" would be the clearer word", StringComparison.Ordinal));

    [Fact]
    public void Seed_004_1_what_is_not_known_of_a_clinic_is_said_as_plainly_as_what_is()
    {
        Assert.Contains("Nobody has shown us a document for it yet.", Verdicts.Judge(new(Licensed), Empty).Because);
        Assert.Contains(RedFlags.Of(Empty), flag => flag.Code == "no_pigment_named");
    }

    [Theory]
    [InlineData(TrainingMode.Recorded, true)]
    [InlineData(TrainingMode.Online, true)]
    [InlineData(TrainingMode.InPerson, false)]
    [InlineData(TrainingMode.Mixed, false)]
    public void Seed_004_5_training_by_film_alone_is_a_warning_sign(TrainingMode mode, bool isSign) =>
        Assert.Equal(isSign, RedFlags.Of(Empty.WithPerson(null, Training(mode))).Any(flag => flag is { Code: "no_supervised_practice", Weight: RedFlagWeight.High }));

    [Fact]
    public void Seed_004_5_one_course_with_somebody_beside_is_enough_to_lift_it() => Assert.DoesNotContain(
        RedFlags.Of(Empty.WithPerson(null, Training(TrainingMode.Recorded), Training(TrainingMode.InPerson, id: "tr_2"))), flag => flag.Code == "no_supervised_practice");

    [Fact]
    public void Seed_004_7_the_skins_reactions_are_the_reason_against_one_session() => Assert.Contains(
        RedFlags.Find([new(SingleSession)], null), flag => flag is { Code: "single_session", Weight: RedFlagWeight.High }
            && flag.Because.Contains("Reactions", StringComparison.Ordinal));

    [Fact]
    public void Seed_004_8_the_warning_sign_shows_the_quote() => Assert.Contains(
        RedFlags.Find([new(SingleSession, "finished in one visit")], null).Single().Evidence, evidence => evidence.Quote == "finished in one visit");

    [Theory]
    [InlineData(-200, true)]
    [InlineData(-400, false)]
    public void Seed_004_9_a_young_business_is_shown_as_an_age_of_low_weight(int days, bool isSign) => Assert.Equal(
        isSign, RedFlags.Of(Empty with { OpenedOn = Today.AddDays(days) }).Any(flag => flag is { Code: "young_business", Weight: RedFlagWeight.Low }));

    [Fact]
    public void Seed_004_10_hours_are_compared_with_both_published_yardsticks()
    {
        var judged = Verdicts.Judge(new(TrainingHours, "", new(40, 40, "hours")), null);

        Assert.Contains(judged.Because, sentence => sentence.Contains("100 hours, 65 of them live", StringComparison.Ordinal) && sentence.Contains("185 hours", StringComparison.Ordinal));
        Assert.Contains(judged.Evidence, evidence => evidence.Source.Contains("SPCP", StringComparison.Ordinal));
        Assert.Contains(judged.Evidence, evidence => evidence.Source.Contains("ProQual", StringComparison.Ordinal));
    }

    [Fact]
    public void Seed_004_14_three_dates_stand_side_by_side()
    {
        var clinic = (With(Check("identifiers[0].value", VerificationStatus.Verified, "\"2024-02-01\"")) with { OpenedOn = new(2023, 1, 1) }).WithPerson(new(2011, 1, 1));

        var dates = Verdicts.Judge(Years(12, "12 years of experience"), clinic).Evidence.Select(evidence => evidence.Source).ToList();

        Assert.All(["2011-01-01", "2023-01-01", "2024-02-01"], day => Assert.Contains(dates, source => source.Contains(day, StringComparison.Ordinal)));
    }

    [Fact]
    public void Seed_004_15_photos_are_open_until_somebody_has_looked_at_the_originals() =>
        Assert.Equal(Unverified, Verdicts.Judge(new(PhotosOwnWork), Empty).Verdict);

    [Fact]
    public void Seed_004_6_a_word_about_pigment_without_a_document_stays_open() =>
        Assert.Equal(Unverified, Verdicts.Judge(new(MetalFree), Empty.WithPigment(Domain.Colorants.Evidence.ClinicStatement, ciNumbers: ["77266"])).Verdict);

    [Theory]
    [InlineData("002-24", "you can rest assured that our SMP specialist will give you a result that you will love.", "guaranteed_outcome")]
    [InlineData("004-5", "Our artists were trained by DVD.", "watched_training")]
    [InlineData("5.1", "Our pigment is diluted with distilled water to your shade.", "not_sterile_dilution")]
    [InlineData("5.1", "We dilute every shade by hand with a little tap water.", "not_sterile_dilution")]
    [InlineData("5.1", "Metal oxides in our pigment make it more stable.", "metal_oxide_praised")]
    [InlineData("5.1", "We camouflage it with a skin-tone ink.", "hidden_not_mended")]
    [InlineData("5.1", "Numbing cream is applied and wrapped in cling film for an hour.", "numbing_covered_or_strong")]
    [InlineData("5.1", "We offer IPL removal of old work.", "ipl_for_removal")]
    [InlineData("5.1", "All photos were taken right after the session.", "fresh_photos")]
    public void Words_of_a_text_can_be_a_warning_sign(string id, string text, string code) =>
        Assert.True(RedFlags.Find([], null, text).Any(flag => flag.Code == code), id);

    [Theory]
    [InlineData("Our pigment is never diluted with tap water.")]
    [InlineData("Is the pigment diluted with tap water? Ask before you book.")]
    [InlineData("Beware of artists who were trained by DVD.")]
    [InlineData("We thin with sterile water rather than dilute with tap water.")]
    [InlineData("We dilute with sterile saline. Drink tap water before you come.")]
    [InlineData("Our photos show healed work and are not taken right after the session.")]
    [InlineData("Think about water and sun, which fade any pigment.")]
    public void Denials_questions_and_warnings_are_no_warning_sign(string text) => Assert.Empty(RedFlags.Find([], null, text));

    [Theory]
    [InlineData("needle")]
    [InlineData("under 18")]
    [InlineData("stolen")]
    public void Allegations_of_a_crime_stand_in_no_public_words(string word)
    {
        var clinic = Empty.WithPerson(null, Training(TrainingMode.Recorded)) with { OpenedOn = Today };
        var flags = RedFlags.Find([.. Enum.GetValues<ClaimType>().Select(type => new ClaimQuestion(type))], clinic);

        Assert.DoesNotContain(flags, flag => flag.Because.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
