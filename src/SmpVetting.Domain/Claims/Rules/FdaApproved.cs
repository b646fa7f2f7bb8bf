namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>The pigment is approved by the FDA.</summary>
    private static ClaimRule FdaApproved => new(ClaimType.FdaApproved)
    {
        Says = """
            fda|usfda ?has ?have ?is ?fully approved|approves|approval|certified|accepted|authorised|authorized|
                endorsed|licensed
            approved|cleared|accepted|authorised|authorized|certified|endorsed|homologated ..3 fda|usfda
            fda|usfda approve
            approve|permission|permit ?by|of|from ?the fda|usfda
            all clear ..3 fda
            approved|cleared|authorised|authorized by|from ?the ?us food and drug administration
            approval from|of|by ?the ?us fda|usfda
            fda|usfda cleared|clearance ..3 @pig
            @pig @be ?all ?fully fda|usfda cleared
            fda|fdas|usfda ..4 approved|approves|approval|okayed|oked|ok|okay|okays|cleared|clears|clearance|passed|
                passes|accepted|accepts|authorised|authorized|licensed|certified|endorsed|endorses|sanctioned|permits|
                blessing|blessed|stamp|seal|yes|nod|signed|vetted|allows >office
            approved|approval|okayed|oked|okd|ok|okay|cleared|clearance|passed|accepted|authorised|authorized|licensed|
                certified|endorsed|sanctioned|permitted|blessing|blessed|stamp|seal|nod|light|signed|vetted ..5 fda|
                usfda
            approved|approval|okayed|cleared|clearance|passed|accepted|authorised|authorized|certified|endorsed|
                blessing|stamp|seal|nod|light|vetted ..5 food and drug
            food and drug ?administration ..5 approved|approves|approval|okayed|cleared|passed|accepted|authorised|
                authorized|certified|endorsed|blessing|stamp|yes|vetted
            fda|usfda ?has ?have ..6 blessing|seal|stamp|nod|ok|signed|okay|approval
            food and drug ?administration ..6 signed|blessing|seal|approval
            fda|usfda ..2 certificate|certification|certificates|papers|registered|listed|compliant|grade|waved|
                licence|license >inspection
            thumbs up ..3 fda|usfda|food
            waved ?through ?by ?the fda|usfda
            fda|usfda ..4 waved|happy|likes|recommends|recommended
            fda|fdas ..2 green light|seal|stamp|blessing
            fda|usfda ?has ?have ..3 allowed|allows|permitted|permits|recognised|recognized|backed|rated|safe|oks|
                certifies|validated|passed >office|requires
            allowed|permitted|recognised|recognized|backed|validated|certified ..4 fda|usfda
            food and drug ?administration ?has ?have ..3 cleared|clears|certified|permits|allowed|authorized|
                licensed|ok
            green light|stamp|seal|nod|blessing|clearance|approval ..3 fda|fdas|usfda
            fda|fdas ..2 says|confirms|states|agrees ..6 safe|fine|approved
            fda|fdas ..2 full|own|official|whole|strict ..1 approval|review|process
            """,
        AskedYes = """
            fda|usfda
            """,
        Asked = """
            approved|cleared|certified|tested => ..3 by ..2 fda|food
            """,
        Hedges = "nones require requires required requiring need needs without seek seeking pending await awaiting",
        NotNear =
            "nothing+in lists serum shampoo tablets tablet cap caps helmet dutasteride prostate list+of additives tool "
            + "approved+plant registered+plant inspected+plant facility facilities system systems technology technologies robotic laser lasers "
            + "device machine finasteride minoxidil numbing anaesthetic anesthetic lidocaine medication propecia "
            + "filler fillers dermal topical picoway botox abdomen fat circumference injectable injectables "
            + "exosome exosomes peel removal picosure approved+no approves+no approved+none cleared+no",
    };
}
