using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>Worked cases for every row of the pathway table. "ready" starts from a person with nothing against laser.</summary>
public class PathwayCaseTests
{
    [Theory]
    [InlineData("day=5 pus", "medical_first")]
    [InlineData("day=49 papules_persistent wants=full_removal", "medical_first")]
    [InlineData("day=700 mole_changing", "dermatology_review")]
    [InlineData("flaking redness_mild", "gather_information")]
    [InlineData("flaking papules_persistent", "medical_first")]
    [InlineData("day=700 nodules wants=correction", "dermatology_review")]
    [InlineData("day=30 needle_reuse", "medical_first")]
    [InlineData("day=5 dryness", "aftercare")]
    [InlineData("day=5 product=balm", "aftercare")]
    [InlineData("day=5 flaking", "wait_heal")]
    [InlineData("day=20 too_dark wants=correction", "wait_heal")]
    [InlineData("day=20 patchy wants=correction claim=pain_free", "wait_heal")]
    [InlineData("day=300 scar_visible wants=correction scar_age=181", "defer_procedure")]
    [InlineData("day=300 scar_visible wants=correction scar_age=182", "corrective_smp")]
    [InlineData("done=0 scar_visible wants=next_session fut_scar scar_age=92", "defer_procedure")]
    [InlineData("day=60 too_light wants=correction", "corrective_smp")]
    [InlineData("day=60 wants=lower_hairline", "corrective_smp")]
    [InlineData("day=60 too_light dots_merged wants=correction", "lighten_then_smp")]
    [InlineData("day=60 colour_red_brown wants=correction", "dermatology_review")]
    [InlineData("day=60 camouflage_layer wants=correction", "dermatology_review")]
    [InlineData("day=60 too_light area=camouflage_layer wants=correction", "dermatology_review")]
    [InlineData("too_light wants=correction", "gather_information")]
    [InlineData("day=60 too_light wants=correction pregnant", "defer_procedure")]
    [InlineData("day=60 too_light wants=correction age=17", "defer_procedure")]
    [InlineData("day=60 too_light wants=correction age=18", "corrective_smp")]
    [InlineData("day=60 too_light wants=correction pigment_reaction", "dermatology_review")]
    [InlineData("day=60 too_light wants=information", "gather_information")]
    [InlineData("day=60 wants=medical_help", "gather_information")]
    [InlineData("", "gather_information")]
    [InlineData("ready", "laser_full")]
    [InlineData("ready wants=raise_hairline hairline_too_low", "laser_partial")]
    [InlineData("ready wants=lighten too_dark", "lighten_then_smp")]
    [InlineData("ready day=42", "laser_full")]
    [InlineData("ready day=41", "wait_heal")]
    [InlineData("ready pregnant", "defer_procedure")]
    [InlineData("ready isotretinoin", "defer_procedure")]
    [InlineData("ready isotretinoin_last_6m", "defer_procedure")]
    [InlineData("ready age=17", "defer_procedure")]
    [InlineData("ready tan=27", "defer_procedure")]
    [InlineData("ready tan=28", "laser_full")]
    [InlineData("ready recent_tan", "defer_procedure")]
    [InlineData("ready device=ipl", "dermatology_review")]
    [InlineData("ready gold_therapy", "dermatology_review")]
    [InlineData("ready pigment_reaction", "dermatology_review")]
    [InlineData("ready mole_unchecked", "dermatology_review")]
    [InlineData("ready spot=darkened/6/same", "dermatology_review")]
    [InlineData("ready pigment=77891", "dermatology_review")]
    [InlineData("ready keloid", "dermatology_review")]
    [InlineData("ready pigment=unknown", "gather_information")]
    [InlineData("ready pigment=unknown spot=ok/4/same", "laser_full")]
    [InlineData("ready pigment=unknown spot=ok/3/same", "gather_information")]
    [InlineData("ready pregnant pigment_reaction", "dermatology_review")]
    public void The_answers_lead_there(string words, string pathway) =>
        Assert.Equal(pathway, TriageEngine.Assess(Facts(words)).Pathway.Word());

    private static TriageFacts Facts(string words) => words.StartsWith("ready", StringComparison.Ordinal)
        ? Case.From(words[5..], Case.ReadyForLaser) : Case.From(words);
}
