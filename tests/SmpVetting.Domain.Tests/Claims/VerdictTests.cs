using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;
using static SmpVetting.Domain.Claims.ClaimType;
using static SmpVetting.Domain.Claims.ClaimVerdict;
using static SmpVetting.Domain.Registry.VerificationStatus;
using static SmpVetting.Domain.Tests.Claims.KnownClinic;

namespace SmpVetting.Domain.Tests.Claims;

public sealed class VerdictTests
{
    private static readonly DateOnly Yesterday = Today.AddDays(-1);

    [Theory]
    [InlineData(SingleSession, Contradicted, true)]
    [InlineData(FdaApproved, Contradicted, false)]
    [InlineData(Permanent, Contradicted, true)]
    [InlineData(SemiPermanentErases, Contradicted, false)]
    [InlineData(NoFading, Contradicted, true)]
    [InlineData(PainFree, Contradicted, true)]
    [InlineData(NonInvasive, Contradicted, false)]
    [InlineData(WorksForEveryone, Contradicted, true)]
    [InlineData(HidesAnyScar, Contradicted, true)]
    [InlineData(NoAftercare, Contradicted, true)]
    [InlineData(MedicalProcedure, Unverified, false)]
    [InlineData(MetalFree, Unverified, false)]
    [InlineData(Organic, Unverified, false)]
    [InlineData(ReachCompliant, Unverified, false)]
    [InlineData(NeverTurnsBlue, Unverified, false)]
    [InlineData(LaserRemovesEasily, Unverified, false)]
    [InlineData(YearsInBusiness, Unverified, false)]
    [InlineData(Insured, Unverified, false)]
    public void A_claim_by_itself_has_the_verdict_of_the_table(ClaimType type, ClaimVerdict verdict, bool redFlag)
    {
        var judged = Verdicts.Judge(new(type), null);

        Assert.Equal((verdict, redFlag), (judged.Verdict, judged.RedFlag));
    }

    [Fact]
    public void Every_type_has_a_reason_and_a_question_that_can_be_sent() => Assert.All(Enum.GetValues<ClaimType>(), type =>
    {
        var judged = Verdicts.Judge(new(type), Empty);

        Assert.NotEmpty(judged.Because);
        Assert.Matches(@"^[A-Z].*[.?]$", judged.Ask);
        Assert.DoesNotContain(judged.Because, sentence => sentence.Contains("fraud", StringComparison.OrdinalIgnoreCase));
    });

    [Theory]
    [InlineData("one session for a top-up")]
    [InlineData("a small scar is done in one session")]
    [InlineData("small areas need a single session")]
    public void One_session_for_a_top_up_or_a_small_scar_is_no_warning_sign(string quote)
    {
        var claim = new ClaimQuestion(SingleSession, quote);

        var judged = Verdicts.Judge(claim, null);

        Assert.Equal((Unverified, false), (judged.Verdict, judged.RedFlag));
        Assert.Empty(RedFlags.Find([claim], null));
    }

    [Theory]
    [InlineData("done in one session, with a touch-up")]
    [InlineData("one session and a free top-up")]
    public void A_top_up_that_comes_along_does_not_excuse_one_session(string quote) => Assert.True(Verdicts.Judge(new(SingleSession, quote), null).RedFlag);

    [Theory]
    [InlineData(YearsInBusiness, "many years of experience", Untestable)]
    [InlineData(YearsInBusiness, "12 years of experience", Unverified)]
    [InlineData(NumberOfClients, "countless happy clients", Untestable)]
    [InlineData(NumberOfClients, "thousands of clients", Unverified)]
    [InlineData(NumberOfClients, "", Unverified)]
    public void Words_without_a_number_cannot_be_tested(ClaimType type, string quote, ClaimVerdict verdict) =>
        Assert.Equal(verdict, Verdicts.Judge(new(type, quote), null).Verdict);

    public static TheoryData<ClaimType, string> DatedClaims => new() { { Insured, "insured" }, { Insured, "insurance" }, { BbpCertificate, "bbp_certificate" } };

    public static TheoryData<ClaimType, string> CheckedClaims => new()
    {
        { Insured, "insured" }, { Licensed, "licensed" }, { Licensed, "registration" }, { BbpCertificate, "bbp_certificate" }, { MemberOfBody, "member_of_body" },
        { LaserQualified, "laser_qualified" }, { SterileSingleUse, "sterile_single_use" }, { PhotosOwnWork, "photos_own_work" }, { Certified, "certified" },
    };

    [Theory, MemberData(nameof(CheckedClaims))]
    public void What_was_checked_and_holds_supports_the_claim(ClaimType type, string field)
    {
        var judged = Verdicts.Judge(new(type), With(Check(field, Verified, until: Today)));

        Assert.Equal(Supported, judged.Verdict);
        Assert.Contains(judged.Evidence, evidence => evidence is { Source: "public_register", Quote: "entry 123", CheckedAt: not null });
    }

    [Theory, MemberData(nameof(CheckedClaims))]
    public void What_was_refuted_contradicts_the_claim_with_its_source(ClaimType type, string field)
    {
        var judged = Verdicts.Judge(new(type), With(Check(field, Refuted)));

        Assert.Equal(Contradicted, judged.Verdict);
        Assert.Equal("public_register", judged.Evidence[0].Source);
    }

    [Theory, MemberData(nameof(CheckedClaims))]
    public void Somebodys_word_and_a_check_that_says_false_support_nothing(ClaimType type, string field)
    {
        Assert.Equal(Unverified, Verdicts.Judge(new(type), With(Check(field, Attested))).Verdict);
        Assert.Equal(Contradicted, Verdicts.Judge(new(type), With(Check(field, Verified, value: "false"))).Verdict);
    }

    [Theory, MemberData(nameof(DatedClaims))]
    public void A_document_that_has_ended_contradicts_what_it_dates(ClaimType type, string field) =>
        Assert.Equal(Contradicted, Verdicts.Judge(new(type), With(Check(field, Verified, until: Yesterday))).Verdict);

    [Theory]
    [InlineData(Licensed, "licensed")]
    [InlineData(MemberOfBody, "member_of_body")]
    public void Other_checks_that_have_ended_leave_the_claim_open(ClaimType type, string field) =>
        Assert.Equal(Unverified, Verdicts.Judge(new(type), With(Check(field, Verified, until: Yesterday))).Verdict);

    [Fact]
    public void A_check_for_one_of_two_people_does_not_support_a_claim_for_all()
    {
        var clinic = Empty.WithPerson() with { Checks = [Check("insured", Verified, subject: Person)] };

        Assert.Equal(Supported, Verdicts.Judge(new(Insured), clinic).Verdict);
        Assert.Equal(Unverified, Verdicts.Judge(new(Insured), clinic.WithPerson()).Verdict);
    }

    [Fact]
    public void A_later_word_does_not_replace_what_was_checked_and_a_newer_check_does()
    {
        var said = Check("insured", Attested, id: "ve_2");

        Assert.Equal(Contradicted, Verdicts.Judge(new(Insured), With(Check("insured", Refuted), said)).Verdict);
        Assert.Equal(Supported, Verdicts.Judge(new(Insured), With(Check("insured", Refuted), said, Check("insured", Verified, id: "ve_3"))).Verdict);
    }

    [Theory]
    [InlineData("2012-05-01", Verified, 12, Supported)]
    [InlineData("2015-03-01", Verified, 12, Supported)] // Twelve may be said after eleven and a bit.
    [InlineData("2023-05-01", Verified, 12, Contradicted)]
    [InlineData("2023-05-01", Attested, 12, Unverified)]
    [InlineData("2012-05-01", Attested, 12, Unverified)]
    public void Years_are_decided_by_dates_that_were_checked_alone(string opened, VerificationStatus status, int years, ClaimVerdict verdict)
    {
        var clinic = With(Check("openedOn", status, $"\"{opened}\"")) with { OpenedOn = DateOnly.Parse(opened, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(verdict, Verdicts.Judge(Years(opened == "2015-03-01" ? 12 : years), clinic).Verdict);
    }

    [Fact]
    public void A_date_that_nobody_checked_is_shown_and_decides_nothing()
    {
        var judged = Verdicts.Judge(Years(12), (Empty with { OpenedOn = new(2024, 1, 1) }).WithPerson(new(2010, 1, 1)));

        Assert.Equal(Unverified, judged.Verdict);
        Assert.Contains(judged.Evidence, evidence => evidence.Source.Contains("2024-01-01", StringComparison.Ordinal));
        Assert.Contains(judged.Evidence, evidence => evidence.Source.Contains("2010-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_may_have_worked_longer_than_the_clinic_is_open()
    {
        var clinic = (With(Check("openedOn", Verified, "\"2024-01-01\"")) with { OpenedOn = new(2024, 1, 1) }).WithPerson(new(2010, 1, 1));

        Assert.Equal(Unverified, Verdicts.Judge(Years(12, "12 years of experience"), clinic).Verdict);
        Assert.Equal(Contradicted, Verdicts.Judge(Years(12, "in business for 12 years"), clinic).Verdict);
    }

    [Fact]
    public void Since_a_year_is_read_as_that_year()
    {
        var clinic = With(Check("openedOn", Verified, "\"2015-03-01\"")) with { OpenedOn = new(2015, 3, 1) };

        Assert.Equal(Supported, Verdicts.Judge(new(YearsInBusiness, "since 2015", new(2015, 2015, "since")), clinic).Verdict);
        Assert.Equal(Contradicted, Verdicts.Judge(new(YearsInBusiness, "since 2009", new(2009, 2009, "since")), clinic).Verdict);
        Assert.Equal(Unverified, Verdicts.Judge(new(YearsInBusiness, "established 2099", new(2099, 2099, "since")), clinic).Verdict);
    }

    [Theory]
    [InlineData(120, true, 100, Supported)]
    [InlineData(120, false, 100, Unverified)]
    [InlineData(16, true, 100, Contradicted)]
    [InlineData(16, false, 100, Unverified)]
    public void Training_hours_are_held_against_recorded_trainings(double recorded, bool isChecked, int claimed, ClaimVerdict verdict)
    {
        var clinic = Empty.WithPerson(null, Training(hours: recorded)) with { Checks = isChecked ? [Check("hours", Verified, subject: "tr_1")] : [] };

        Assert.Equal(verdict, Verdicts.Judge(new(TrainingHours, "", new(claimed, claimed, "hours")), clinic).Verdict);
    }

    [Theory]
    [InlineData(MetalFree, Evidence.Sds, Contradicted, "77266", "77499")]
    [InlineData(MetalFree, Evidence.Sds, Contradicted, "77891")]
    [InlineData(MetalFree, Evidence.None, Unverified, "77891")]
    [InlineData(MetalFree, Evidence.Sds, Supported, "77266")]
    [InlineData(MetalFree, Evidence.Marketing, Unverified, "77266")]
    [InlineData(CarbonOnly, Evidence.Lab, Supported, "77266")]
    [InlineData(CarbonOnly, Evidence.Sds, Contradicted, "77266", "74160")]
    [InlineData(CarbonOnly, Evidence.Sds, Unverified, "77226")]
    [InlineData(Organic, Evidence.Sds, Contradicted, "77491")]
    [InlineData(Organic, Evidence.Sds, Unverified, "77266")]
    [InlineData(Vegan, Evidence.Label, Contradicted, "75470")]
    [InlineData(Natural, Evidence.Sds, Unverified, "77491")]
    [InlineData(ReachCompliant, Evidence.Sds, Unverified, "77266")]
    [InlineData(ReachCompliant, Evidence.Sds, Contradicted, "74160")]
    [InlineData(LaserRemovesEasily, Evidence.Sds, Contradicted, "77891")]
    public void Words_about_pigment_are_held_against_what_is_listed_in_it(ClaimType type, Evidence evidence, ClaimVerdict verdict, params string[] ciNumbers) =>
        Assert.Equal(verdict, Verdicts.Judge(new(type), Empty.WithPigment(evidence, ciNumbers: ciNumbers)).Verdict);

    [Fact]
    public void A_contradiction_by_a_pigment_names_the_ingredient_and_the_document()
    {
        var judged = Verdicts.Judge(new(MetalFree), Empty.WithPigment(Evidence.Sds, ciNumbers: ["77499"]));

        Assert.Contains(judged.Evidence, evidence => evidence.Source == "Dark: a safety data sheet" && evidence.Quote!.Contains("77499", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pigment_that_is_no_longer_used_says_nothing_of_today() => Assert.Equal(
        Unverified, Verdicts.Judge(new(MetalFree), Empty.WithPigment(Evidence.Sds, until: Yesterday, ciNumbers: ["77499"])).Verdict);
}
