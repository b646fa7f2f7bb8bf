using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Triage;

/// <summary>The coded words are a contract: each set is exactly the one that callers were told.</summary>
public class WordsTests
{
    [Fact]
    public void Symptoms_are_exactly_the_controlled_list() => Same<Symptom>("""
        redness_mild tenderness_mild swelling_mild itch_mild flaking scabs_tiny dryness bruising_mild dots_look_big_early
        redness_spreading redness_increasing warmth_worsening pain_worsening swelling_worsening red_streaks pus abscess
        pustules_few papules_persistent open_sore ooze lymph_nodes_tender chills
        confusion slurred_speech fast_breathing mottled_or_blue_skin non_blanching_rash no_urine extreme_shivering
        very_drowsy skin_black_purple blood_blisters pain_out_of_proportion spreading_hourly seizure palpitations
        blue_grey_lips faintness bleeding_uncontrolled
        lip_tongue_swelling throat_tightness breathing_difficulty wheeze collapse hives_widespread rash_itchy_local
        weeping_blistering raised_itchy_delayed sun_flare nodules
        eye_swelling eye_movement_pain vision_change eye_bulging eye_red_painful forehead_eyelid_puffiness
        jaundice dark_urine persistent_cough breathless_on_effort mole_changing new_lump mole_unchecked
        raised_scar_growing hair_loss_patch distress_severe suicidal_thoughts
        too_dark too_light patchy patchy_fade faded hairline_too_low hairline_too_high hairline_asymmetric
        hairline_hard_line density_low density_mismatch dots_too_big dots_merged blowout too_deep migration colour_blue
        colour_green colour_red_brown scar_visible blur_in_scar camouflage_layer style_change test_spot_darkened
        """);

    [Fact]
    public void Claims_are_exactly_the_known_types() => Same<ClaimType>("""
        single_session fda_approved metal_free organic natural vegan carbon_only pure_black reach_compliant
        never_turns_blue permanent semi_permanent_erases no_fading pain_free non_invasive medical_procedure
        works_for_everyone hides_any_scar no_aftercare laser_removes_easily one_laser_session years_in_business
        photos_own_work number_of_clients training_hours certified licensed insured bbp_certificate member_of_body
        laser_qualified sterile_single_use
        """);

    [Fact]
    public void The_other_sets_are_exactly_those_of_the_contract()
    {
        Same<Trend>("improving stable worsening unknown");
        Same<Completeness>("full partial none");
        Same<Evidence>("lab batch_cert sds label clinic_statement marketing none");
        Same<ColourNow>("black_grey blue_grey green brown red_orange flesh_white mixed");
        Same<SkinType>("I II III IV V VI");
        Same<Wants>("information medical_help next_session correction lower_hairline raise_hairline lighten full_removal");
        Same<LaserDevice>("""
            qs_1064 pico_1064 planned_1064 qs_532 pico_532 alex_755 pico_755 ruby_694 co2 er_yag ipl long_pulse home_device
            """);
        Same<TestSpotResult>("ok darkened unread");
        Same<History>("""
            keloid immunosuppressed diabetes_uncontrolled bleeding_disorder heart_valve psoriasis_in_area vitiligo lupus
            gold_therapy isotretinoin_last_6m recent_tan fut_scar fue_scars hair_transplant pigment_reaction
            bbv_exposure_suspected
            """);
        Same<Medication>("isotretinoin doxycycline minocycline photosensitiser anticoagulant immunosuppressant");
        Same<Area>("scar camouflage_layer transplanted_hair hairline crown sides temples");
        Same<Observed>("""
            needle_reuse authority_closure no_gloves diluted_pigment treated_infected_skin told_not_to_see_doctor
            large_area_numbing
            """);
        Same<Urgency>("wait routine within_days same_day emergency_now");
        Same<Pathway>("""
            medical_first wait_heal aftercare corrective_smp lighten_then_smp laser_partial laser_full dermatology_review
            gather_information defer_procedure
            """);
        Same<LaserRiskLevel>("low moderate unknown high contraindicated");
        Same<Rung>("""
            medical_care healing pigment_facts corrective_smp test_spot lighten_then_smp laser_partial laser_full
            dermatology_review
            """);
        Same<MetalOxideAnswer>("present absent unknown");
    }

    private static void Same<T>(string words) where T : struct, Enum =>
        Assert.Equal(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Words<T>.All);
}
