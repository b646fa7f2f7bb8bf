namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>No metal in the pigment.</summary>
    private static ClaimRule MetalFree => new(ClaimType.MetalFree)
    {
        Topic = "metal metals metallic oxide oxides iron nickel titanium",
        Says = """
            without ..5 @metal
            not|nor|never|neither ?a ?one ?single ?of ..5 contains|contain|has|have|uses ?a ?any ?trace ?of @metal
            no|zero|nor|not|never|nothing|nil ..3 @metal >ore|supplement|supplements|bars|like|detector|pigments|free
            @none contain|contains|containing|have|has|hold|holds|carry|carries|use|uses|include|includes|got|add|
                adds|put|find ..8 @metal
            contain|contains|containing|have|has|with|hold no|zero|neither|none ..6 @metal
            free|clean|clear|rid|devoid|exempt|empty|innocent of|from ..6 @metal
            metal|metals|oxide|oxides|iron|nickel free
            @metal ?count ?content ..4 nil|none|zero|nowhere|absent|nothing|nada|0
            leaving|skip|skips|skipped|ban|bans|banned|exclude|excludes|excluding|removed|omit|omits|avoid|avoids|
                shun|shuns|reject|rejects|refuse|refuses|dropped|ditched|eliminated|swapped|replaced ?out ?away ?all
                ?the ?any ?every ?heavy ?iron ?toxic @metal >to
            @metal ..6 kept|left|leave|leaves|keep|keeps|stay|stays|thrown|taken|took ..3 out
            took|takes|keep|kept|keeps|left|leave|leaves ..3 @metal ?oxide ?oxides out
            keep|keeps|kept|keeping|leave|leaves|left out|away ..3 @metal
            @metal ..8 not|isnt|arent|never ?ever ?be ?is in|part|used|present|added|allowed|found|included|detected|
                detectable >stainless
            @metal ?has ?have ..1 no place|business|room|home|part
            not|no|without|zero ?one ?a ?single ?any gram|trace|speck|hint|drop|ppm|atom ?of @metal
            neither|none ?of ..3 @metal
            isnt|arent|wasnt any|a ?trace ..3 @metal
            non|not|nor|neither|nothing metallic|metal >free
            0|0.0|0.00 percent ..4 @metal
            goodbye|farewell|banned|banished|kicked|abandoned ?to ?out ..4 @metal
            mri safe|friendly|compatible|proof
            mri ..4 no problem|safe|fine|worry|issue
            """,
        SaysOfTopic = """
            none ?of ?that ?them ..2 in ours|our|here|mine
            ours|ink|pigment|formula ?is ?are clean|free $
            not in ours|our|here|mine
            not in my|our|this bottle|bottles|ink|inks|studio
            contains|contain|has|have none
            """,
        AskedNo = """
            iron|nickel|chromium|cobalt|titanium|lead
            metal|metals|metallic|oxide|oxides <of|free
            """,
        Hedges = "typically usually generally often mostly most some",
        NotNear =
            "not+ban doesnt+ban fade+the the+way ore instruments furniture samples metal+parts comb combs tweezers jewellery clips staples "
            + "trays inorganic yet grip shampoo brushes white low reduced fewer less trace+amounts trace+metals "
            + "traces minimum supplement supplements fda jewelry deficiency steel needles needle machine study",
    };
}
