using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Tests.Triage;

namespace SmpVetting.Domain.Tests.LaserRisk;

/// <summary>Each line changes a person with documented carbon, type II, picosecond 1064 nm, 8 months: risk low.</summary>
public class LaserRiskCaseTests
{
    [Theory]
    [InlineData("", "low", "B_carbon")]
    [InlineData("pus", "contraindicated", "G1")]
    [InlineData("confusion", "contraindicated", "G1")]
    [InlineData("blood_blisters", "contraindicated", "G1")]
    [InlineData("open_sore", "contraindicated", "G1")]
    [InlineData("temp=38.0", "contraindicated", "G1")]
    [InlineData("temp=37.9", "low", "B_carbon")]
    [InlineData("nodules", "contraindicated", "G2")]
    [InlineData("pigment_reaction", "contraindicated", "G2")]
    [InlineData("day=41", "contraindicated", "G3")]
    [InlineData("day=42", "moderate", "M3")]
    [InlineData("day=55", "moderate", "M3")]
    [InlineData("day=56", "low", "B_carbon")]
    [InlineData("pregnant", "contraindicated", "G4")]
    [InlineData("isotretinoin", "contraindicated", "G5")]
    [InlineData("isotretinoin_last_6m", "contraindicated", "G5")]
    [InlineData("age=17", "contraindicated", "G6")]
    [InlineData("age=18", "low", "B_carbon")]
    [InlineData("mole_unchecked", "contraindicated", "G7")]
    [InlineData("new_lump", "contraindicated", "G7")]
    [InlineData("test_spot_darkened", "contraindicated", "G8")]
    [InlineData("spot=darkened/8/same", "contraindicated", "G8")]
    [InlineData("device=ipl", "contraindicated", "G9")]
    [InlineData("device=home_device", "contraindicated", "G9")]
    [InlineData("device=long_pulse", "contraindicated", "G9")]
    [InlineData("gold_therapy", "contraindicated", "G10")]
    [InlineData("tan=27", "contraindicated", "G11")]
    [InlineData("tan=28", "low", "B_carbon")]
    [InlineData("redness_mild", "contraindicated", "G12")]
    [InlineData("pigment=77266+77891", "high", "B_metal")]
    [InlineData("pigment=77266+77742", "high", "B_metal")]
    [InlineData("pigment=77019", "high", "B_metal")]
    [InlineData("pigment=77766", "high", "B_metal")]
    [InlineData("pigment=77499", "high", "B_metal")]
    [InlineData("pigment=77491/77492/77499", "high", "B_metal")]
    [InlineData("pigment=77226+77499", "high", "B_metal")]
    [InlineData("pigment=77266+74160", "moderate", "B_organic")]
    [InlineData("pigment=77226", "unknown", "B_unknown")]
    [InlineData("pigment=unknown", "unknown", "B_unknown")]
    [InlineData("pigment=unknown colour=red_orange", "high", "B_warm_colour")]
    [InlineData("colour=brown", "high", "B_warm_colour")]
    [InlineData("colour=blue_grey", "low", "B_carbon")]
    [InlineData("pigment=77266+12475 colour=brown", "moderate", "B_organic")]
    [InlineData("area=camouflage_layer", "high", "B_camouflage")]
    [InlineData("pigment=unknown spot=ok/4/same", "moderate", "TS")]
    [InlineData("pigment=77891 spot=ok/4/same", "moderate", "TS")]
    [InlineData("pigment=unknown spot=ok/3/same", "unknown", "B_unknown")]
    [InlineData("pigment=unknown spot=ok/6/other", "unknown", "B_unknown")]
    [InlineData("pigment=unknown spot=unread/6/same", "unknown", "B_unknown")]
    [InlineData("spot=ok/6/same", "low", "B_carbon")]
    [InlineData("pigment=unknown spot=ok/6/same keloid", "high", "M4")]
    [InlineData("skin=IV", "moderate", "M1")]
    [InlineData("skin=V device=alex_755", "high", "M1")]
    [InlineData("skin=III device=alex_755", "moderate", "M2")]
    [InlineData("device=qs_532", "moderate", "M2")]
    [InlineData("device=ruby_694", "moderate", "M2")]
    [InlineData("device=co2", "high", "M2")]
    [InlineData("device=er_yag", "high", "M2")]
    [InlineData("keloid", "high", "M4")]
    [InlineData("doxycycline", "high", "M5")]
    [InlineData("anticoagulant", "high", "M6")]
    [InlineData("lupus", "high", "M6")]
    [InlineData("immunosuppressant", "high", "M6")]
    [InlineData("area=scar", "moderate", "M7")]
    [InlineData("blowout", "moderate", "M7")]
    public void The_level_and_its_reason_are_named(string change, string level, string reason)
    {
        var risk = LaserRiskModel.Assess(Case.From(change, Case.ReadyForLaser));
        Assert.Equal(level, risk.Level.Word());
        Assert.Contains(risk.Reasons, item => item.Rule == reason);
        Assert.All(risk.Reasons, item => Assert.True(item.Because.Length > 0 && item.Sources.Count > 0));
    }

    [Fact]
    public void Every_reason_is_listed_not_only_the_worst()
    {
        var risk = LaserRiskModel.Assess(Case.From("pus pregnant pigment=77891 keloid day=50", Case.ReadyForLaser));
        Assert.Equal(["G1", "G4", "B_metal", "M3", "M4"], risk.Reasons.Select(reason => reason.Rule));
    }

    [Fact]
    public void A_missing_skin_type_or_date_is_never_low()
    {
        Assert.Equal(LaserRiskLevel.Moderate, LaserRiskModel.Assess(Case.ReadyForLaser with { SkinType = null }).Level);
        Assert.Equal(LaserRiskLevel.Moderate,
            LaserRiskModel.Assess(Case.ReadyForLaser with { DaysSinceLastSession = null }).Level);
    }
}
