namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It does not enter the body.</summary>
    private static ClaimRule NonInvasive => new(ClaimType.NonInvasive)
    {
        Says = """
            non invasive >laser|surgery|body|skin|fat|face|facial
            uninvasive
            neithers invasive
            @wont ..6 invasive way|manner|fashion
            @wont ?be ?an ?at ?all ?in ?any ?way invasive >surgery|surgeries|as
            nothing|without ?anything invasive >surgery|surgeries|procedure|procedures|methods
            nothing about|in|of ..6 is invasive
            not|isnt ?an ?at ?all ?in ?the ?least ?slightest invasive ?at >surgery|as
            @wont|without|neither ..2 enter|enters|entering|penetrate|penetrates|penetrating|pierce|pierces|
                piercing|invade|invades|invading|puncture|punctures|broken ..4 body|skin|inside|you|scalp|bloodstream|
                tissue
            @wont|nothing ?ever ?even go|goes|going|gets|put|breaks|break|breaking|cut|cuts ?anything ?anywhere
                inside|into|under|beneath|in|through|the ?your ?the ?of body|skin|scalp|you
            @wont|zero|nothing|without ?any ?is ?an ?are invasion|intrusion|intrusive|invasive|invading >surgery|
                surgeries|as
            anything but invasive
            without ?the ?your skin|body|scalp ?ever being broken|opened|entered|pierced|cut|hurt
            everything|work|pigment|treatment ?remains ?takes ?place stays|stay|is|remains|happens ?only ?entirely
                on ?the outside|surface >layer
            stay|stays|remain|remains|work|works ?entirely ?only outside ?of ?your ?the body|skin|you
            stay|stays|remain|remains|work|works ?entirely ?only outside $
            no|none|nothing ?part ?of ..4 goes|enters|gets|go|gets|penetrates|passes ..2 into|inside|in ..2 body|
                skin|you|scalp
            skin|body ?is ?stays ?remains never|not ?ever broken|opened|pierced|cut|entered|penetrated|touched
            skin|body ?is ?stays ?remains unbroken|intact|closed|whole
            nothing|no gets|goes in|inside $
            nothing ..3 enter|enters|entering|penetrate|penetrates|pierces|invades|punctures ..3 body|skin|inside|
                you|scalp
            stays|stay|remains|keeps|kept out ?side of ?the ?your body|skin
            no|zero|without ?any entry|entering|going|penetration|penetrating|opening|piercing|incision ..3 body|
                skin|you
            nothing ?is ?gets ?ever opened|pierced|penetrated|punctured ?on|into $
            nothing ?is ?gets ?ever cut >inside|from
            completely|purely|entirely|wholly|totally external|superficial|outside
            @be external $
            non|not|un ?an intrusive|intruding
            work|works|everything|happens|happening|all ..3 on the outside >of
            nothing|never|not|no|without|doesnt|isnt ?ever ?even ?any breaks|break|breaking|breach|breaches|
                pierces|pierce|damages|damage|opens|penetrates|injures ?of ?the ?your ?a ?through ?into skin|scalp|
                dermis|barrier|surface
            skin|scalp ?barrier ?surface ?is ?stays ?remains ?left ?completely ?totally intact|unbroken|untouched|
                unharmed >by
            leave|leaves|leaving|keeps|keep ..4 skin|barrier|scalp ..2 intact|unbroken|whole|closed
            zero|no|without|nil|never ?any invasiveness|invasion|incisions|incision|intrusion|penetration
            needle|needles|incision|cut free smp|treatment|method|procedure|technique|micropigmentation|solution
            pigment|ink|colour|work ..2 sits|stays|rests|lies|remains ?only ?just on ?the ?top surface|top
            external|superficial treatment|method|only
            least|not|never|isnt ..3 invasive ..4 at|all|slightest|any|way|none
            no|never skin ?is ?gets ?ever broken|pierced|opened|cut|harmed
            work|works|stay|stays|treat|tattoo ?only on ?the ?top surface ?only
            skin is never|not ..2 penetrated|pierced|broken|opened|punctured
            """,
        AskedNo = """
            invasive <non
            go|enter|penetrate|goes|pierce|break ..3 body|skin|inside
            """,
        AskedYes = """
            non invasive
            """,
        Hedges = "minimally less",
        NotNear =
            "same+number deep deeply deeper consultation scanner scan camera analysis cookie cookies cosmetic+procedures caps cap facials facial freezing "
            + "sold+as options choice cardiology fat lipo liposuction coolsculpting botox prp cream moisturiser moisturizer "
            + "numbing light+therapy popular",
    };
}
