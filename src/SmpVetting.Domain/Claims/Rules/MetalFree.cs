namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>No metal in the pigment.</summary>
    private static ClaimRule MetalFree => new(ClaimType.MetalFree)
    {
        Topic = "metal metals metallic oxide oxides iron nickel titanium",
        Says = """
            metal|metals|oxide|oxides free
            metal|oxide|iron free
            free of|from ..6 metal|metals|metallic|oxide|oxides
            no|without|zero|nor ?contain ?any ?added ..3 metal|metals|metallic|oxide|oxides
            dont|doesnt|not|never contain|contains|use|have|include|includes ..5 metal|metals|metallic|oxide|oxides
            0 percent ..4 metal|metals|oxide|oxides
            contain|contains|containing|have|has|with no|zero ..6 metal|metals|metallic|oxide|oxides
            devoid of ..4 metal|metals|metallic|oxide|oxides
            non metallic|metal
            nickel free
            isnt|arent|wasnt any|a ?trace ..3 metal|metals|metallic|oxide|oxides
            @wont hold|holds|carry|carries|got|add|adds|put ..4 metal|metals|metallic|oxide|oxides
            metals|metal|oxides none|zero
            without|nor ?heavy|iron|toxic metals|metal|oxides|oxide
            contain|contains|containing|have|has|with|hold neither ..3 metal|metals|oxide|oxides
            no|without|zero|nor|not|never|nothing|nil ..3 @metal >ore|supplement|supplements|bars|like|detector
            @metal ..4 nil|none|zero|nowhere|absent|nothing|nada|0
            neither ..3 @metal
            free|clear|clean|rid|empty of|from ..4 @metal
            @metal ?stays ?is ?are ?we ?kept ..2 kept|left|stays|stay|leave|keep out
            leave|leaves|leaving|left|skip|skips|skipped|banned|ban|bans|exclude|excludes|
                excluding|removed ?out ?the ?all ?any ?every ?heavy ?iron ?toxic metal|metals|oxide|oxides
            metals|metal|oxides ..2 excluded|banned|removed
            @metal ..6 leave|leaves|keep|keeps|left|kept ..3 out
            none of ..4 @metal
            @metal ?has ?have ..1 no place|business|room|home|part
            kept|keeps|keep|left|leaves|leave|took|takes ..3 @metal ?oxide ?oxides out
            innocent|devoid|empty|clean of @metal
            keep|keeps|kept|keeping out|away ?all ?any ?the ?heavy ?iron metal|metals|oxide|oxides
            not|nor|never|neither ?a ?one ?single ?of ..5 contains|contain|has|have|uses ?a ?any ?trace ?of metal|
                metals|iron|oxide|oxides
            @metal ..8 not|isnt|arent|never in|part ?of ?the ?our ?this formula|ink|pigment|recipe|bottle|mix|list
            omit|omits|avoid|avoids|exclude|excludes|skip|skips|shun|shuns|reject|rejects|refuse|refuses ..3 @metal
            nothing metallic|metal
            @metal ..4 not|never|isnt|arent ?ever ?be ?is used|present|added|allowed|found|included|detected|
                detectable
            ordinary|other|most|tattoo ink|inks|pigment|pigments ..6 @metal ..6 ours|our|we|mine ..2 not|doesnt|
                dont|no|none|isnt
            mri safe|friendly|compatible|proof
            mri ..4 no problem|safe|fine|worry|issue
            not|no|without|zero ?one ?a ?single ?any gram|trace|speck|hint|drop|ppm|atom ?of @metal
            @metal count|content ?of ?is zero|0|nil|none
            clean|free|clear of ?all ?any ?the ?heavy @metal
            swapped|replaced|dropped|ditched|removed|eliminated ?out ?all ?any ?the ?every ..1 metals|metal|oxides|
                oxide
            ours|ink|pigment|pigments|colours ?has|have|contains|contain none
            @metal ..2 colourants|colorants|pigments|salts ?were ?was ?are ..1 thrown|left|kept|taken|banned|
                removed|excluded ?out
            tested|screened|checked ..3 metals ..4 none|nothing|zero|clean
            goodbye|farewell|banned|banished|dropped|kicked|abandoned ?to ?out ..4 @metal
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
            metal|metals|metallic|oxide|oxides
            """,
        Hedges = "typically usually generally often mostly most some",
        NotNear =
            "fade+the instruments furniture samples metal+parts comb combs tweezers jewellery clips staples "
            + "trays inorganic yet grip shampoo brushes white low reduced fewer less trace+amounts trace+metals "
            + "traces minimum supplement supplements fda jewellery jewelry deficiency steel needles needle "
            + "machine",
    };
}
