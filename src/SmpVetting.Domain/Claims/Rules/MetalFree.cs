namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>No metal in the pigment.</summary>
    private static ClaimRule MetalFree => new(ClaimType.MetalFree)
    {
        Says = """
            metal|metals|oxide|oxides free
            metal|oxide|iron free
            free of|from ..6 metal|metals|metallic|oxide|oxides
            no|without|zero|nor ?contain ?any ?added ..5 metal|metals|metallic|oxide|oxides
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
            no|without|zero|nor|not|never|nothing|nil|hardly ..4 @metal >ore|supplement|supplements|bars|like|detector
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
            """,
        AskedNo = """
            metal|metals|metallic|oxide|oxides
            """,
        NotNear =
            "low reduced fewer less trace+amounts trace+metals traces minimum supplement supplements fda jewellery jewelry deficiency steel "
            + "needles needle machine",
    };
}
