namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It lasts for ever.</summary>
    private static ClaimRule Permanent => new(ClaimType.Permanent)
    {
        Says = """
            @be ?considered ?regarded ?defined ?designed ?meant ?to ?be ?as ?classed ?both ?completely ?fully ?totally
                ?truly ?technically ?100 ?percent ?entirely ?indeed ?a ?an ?safe ?very ?safe ?and ?effective permanent
                >makeup|make|cosmetics|cosmetic|hair|scarring|damage|loss|marker|in|removal|ink|laser|tattoo|tattoos|
                or|enough|establishment|address|location|resident|brow|eyebrow
            permanent ?medical ?grade ?hair ?head ?of ?loss ?and ?natural ?non ?surgical ?shaved ?tattoo ?baldness
                ?shade ?long ?term ?scalp @fix >removal
            permanent ?cosmetic tattoo for|on|of ?the ?your scalp|head
            it|smp|treatment|result|results|its is|are definitive
            permanent benefit|benefits|improvement|difference
            permanent cosmetic ?hair ?scalp solution|fix|result|results|tattoo|answer >removal
            @smp|it ?@be ?defined ?as ?a ?an ?form ?of permanent ?cosmetic ?medical ?grade ?scalp ?hair tattoo
                >removal
            permanent ?and ?safe ?natural ?lasting ?effective ?cosmetic end to|for|against
            painless|safe|natural|quick|effective|affordable|discreet|easy|realistic|immediate|fast|invasive|instant
                ?and|but permanent >makeup|make|cosmetics
            ^ ?100 ?percent permanent $ >it|the|this|these|a|or
            a|an|with ?the permanent ?hair ?scalp ?smp ?cosmetic ?hairline ?pigment ?head ?visual shadow|shade|pigmentation|hairline|
                pigment|pigments|micropigmentation|replication|makeover|stubble|buzz|shave >removal|makeup|loss|is|are
            permanent scalp|smp|hair micropigmentation|pigmentation|micro
            for permanent @fix
            our|this permanent ?hair ?scalp ?cosmetic tattoo >removal
            never|wont|not|isnt|doesnt ?ever go|going anywhere
            make|makes|making|made it|smp|them permanent
            counts|count|classed|considered|deemed|regarded|qualifies|qualify|known ?to ?be as ?a ?being permanent
                >makeup|make|cosmetic|cosmetics|ink
            indelible|indelibly
            permanence >of|period|time|is|depends|duration|varies|may|can
            permanently <not @settles
            permanently fuller|thicker|younger|darker
            @settles|tattooed for keeps
            @settles|there ..4 permanently >remove|removed
            look|looks|looking ..3 permanently
            @stay|sits ..5 forever|lifetime|eternity|eternally|lifelong|indefinitely
            last|lasts|stay|stays|remain|remains|endures|yours|sits ..2 always
            @stay|have|wear|good|with ?with ?you ?it ?there ?the ?same ?fresh ?sharp ?crisp for life|ever|good|keeps|
                eternity|always >deal|while|many|long|few|part|chunk|photo|picture
            @be|done|sorted|fixed|settled|set|put ?it ?yours ?there ?here ?all ?in for|to life|keeps|good|eternity|
                ever
            smp|hairline|look|result|results|it|solution|answer|fix ..4 for|through|throughout ?all ?of ?the ?rest ?of
                ?your ?my ?a ?whole ?entire life|lifetime|ever|always|eternity|keeps
            investment|hair|hairline|look|solution|answer|choice for|to ?a life|lifetime|ever|good|eternity|always
            head|you|them ..2 for life ?bro ?mate ?man $
            it|smp|hairline|result|results|effect|look|solution|once|dots|pigment|done|kept|yours|have|keep ..4 is|
                are|be|stays|kept|lasts|there|keep|have ..3 forever|lifelong|lifetime >support|guarantee|warranty|
                access|aftercare|customer|grateful
            rest ?of ?your ?my ?the ?our life|days|lives
            all|whole|entire|full ?length ?of ?your ?my ?a life|lifetime
            once|till|until|to ?it ?the ?day ?end ?of ?your ?my ?you ?do ?us die|death|grave|dying|deathbed|dead
            @stay|here ..3 till|until|til|on ?the ?day ?moment ..3 die|death|grave
            there until|till you ?do ?are ?go go|die|gone|dont
            as long as you have ?the ?a ?your head|scalp|skin
            as long as ?you|your ?will|do|head|body ?is ?are ?shall live|lives|alive|do|breathe|walk|around
            @stay|yours|with ?with ?you till|until|til ?the ?you ?youre ?are ?very old|ninety|eighty|90|80|100|end|grave|die >of|you
            life long @fix|hair|style
            outlast|outlasts|outlive|outlives you|your
            sees|see|outlast you out
            never|wont|dont|doesnt|not ..2 go|goes|going|come|comes|wear|wears away|off|disappear|vanish
            @wont ?ever ?just come|comes|came|wash|washes off|out|away >in|but
            never|wont|not|doesnt ?ever leaves|leave|leaving ?the ?your skin|scalp|head|body|you|your|us
            never|wont|not|doesnt leaves|leave $
            once ..4 forever|always
            once and for all
            never|wont ?ever lose|loses|losing ?it ?again >its|their|colour|color|depth|shade|intensity|strength|the|
                any
            nothing|nobody|noone|never ?will ?can ?ever takes|take|remove|removes|wash|washes ?it ?that ?them off|
                away|out ?from ?again
            here|there|in to stay
            it|hairline|they|result ?simply ?always ?just stays|remains $
            it ?just ?simply stays|remains where|there|put
            baldness|bald|hair ?loss ?worries ..5 over|past|ended|history|end|gone ?is ?are for good|ever|life|always
            no|never|not ?going ?way ?road ?turning ?back ?go ?be ?look ?to bald|baldness ..1 again|ever
            there|still|same|have|wear ..3 when ?you ..3 ninety|eighty|old|100|80|90|pension|grey
            there|head|have|it|hairline ..6 funeral|coffin|deathbed|grave|grandchildren
            grandchildren|grandkids ..6 hairline|it|with
            buried|bury|cremated ..4 it
            no|zero|without ?an ?any ?best|use ?by ?before expiry|expiration|date|end ?date
            last hairline|haircut|treatment ..2 ever
            lifetime|lifelong|everlasting|eternal|forever ?hair ?loss ?and ?natural @fix|hair|stubble|answer|remedy|
                style|transformation
            @be|solution|results|result|look|hairline everlasting|eternal|lifelong|forever >makeup|make|cosmetic|
                cosmetics|marker|ink|way|resident|or|enough
            durability|longevity|lifespan|duration|validity ?of ?is lifetime|lifelong|permanent|forever|unlimited|
                eternal
            lifetime of hair|stubble >loss
            yours|have|keep|wear ?it ?them ?this until|till|to ?the ?very end
            until|till|to ?the ?day ?end ?of ?your ?my days|dying|deathbed
            """,
        AskedYes = """
            permanent >makeup|make|cosmetics|cosmetic
            forever|lifetime
            """,
        AskedNo = """
            temporary
            wear|wash|come off
            """,
        Asked = """
            how long ..6 last|lasts|stay ..4 => ?it ?lasts ?will ?last ?your ?results ?smp ?its ?is ?for ?a ?the
                forever|lifetime|permanent|permanently|life|indefinitely
            how long ..6 last|lasts|stay ..4 => ..3 for life|ever
            how long ..6 last|lasts|stay ..4 => ?it ?is ?its ?smp ?scalp ?micropigmentation ?completely ?a permanent
                >makeup|make|cosmetics|cosmetic
            does|will|do|is|how ..6 last|stay|remain|stays|there ..4 => ..3 forever|permanently|indefinitely|
                lifetime
            lasts|duration|lifespan|longevity|life => ..2 until|till ?the ?day ?you dont|die|death|do
            lasts|duration|lifespan|longevity => ..2 forever|lifetime|permanent|permanently|life|ever|unlimited|
                infinite|eternal
            how long|longs|many ..10 => ..3 forever|lifetime|permanently|die|grave|ever|eternity
            duration|lasts|lifespan|longevity|last => ..2 lifelong|always
            how long ..6 => as long as you|your
            validity|duration|lifespan|lasts => ?is unlimited|lifelong|endless|infinite|eternal|unending|forever
            does|will|do|is|how ..6 last|stay|remain ..4 => ?yes ?for ?all ?the ?your ?whole life|ever|good|always
            """,
        Hedges =
            "semi could+possibly could+potentially possibly potentially nearly almost temporary quasi demi less more than partly misnamed like other traditional versus "
            + "regular vs body term instead removal remove might tend laser longer",
        NotNear =
            "scars+are growing+for grow+for industry mistake mistakes error grey+it loss+can loss+may loss+becomes baldness+can support friend "
            + "friends member customer grateful eyebrow eyebrows lip lips eyeliner brows damage scarring record "
            + "contact insurance lifetime+guarantee lifelong+guarantee too+deep year+guarantee guarantee+on "
            + "guarantee+for warranty membership makeup+artist licence license protect sunscreen permanent+scar "
            + "permanent+scars refuses scar+will scar+never scars+never scars+will its+colour its+color the+colour the+color "
            + "their+colour their+color keeps+colour keeps+color colour+holds color+holds colour+stays color+stays shade stays+white traces",
    };
}
