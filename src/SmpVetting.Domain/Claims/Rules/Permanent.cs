namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It lasts for ever.</summary>
    private static ClaimRule Permanent => new(ClaimType.Permanent)
    {
        Says = """
            @be ?considered ?regarded ?as ?classed ?both ?completely ?fully ?totally ?truly ?100 ?percent ?entirely
                ?indeed ?a ?an ?safe ?very ?safe ?and ?effective permanent >makeup|make|cosmetics|cosmetic|hair|
                scarring|damage|loss|marker|in|removal|ink|laser|tattoo|tattoos|or|enough|establishment|address|
                location|resident|brow|eyebrow
            permanent ?cosmetic ?hair ?loss ?and ?natural ?non ?surgical ?tattoo ?baldness ?long ?term ?scalp concealer|
                solution|treatment|procedure|result|results|fix|answer|option|hairline|remedy|look|cure|effect|coverage|
                outcome|concealment|method|camouflage|cover >removal
            @smp @be ?a ?an ?form ?of permanent ?cosmetic ?scalp ?hair tattoo >removal
            permanently <not solves|solve|fix|fixes|cover|covers|hide|hides|restore|restores|conceal|conceals|ends|
                end|cures|camouflages|solved|stays|there|replicate|stay|implanted|deposited|fixed|placed
            solves|solve|solved|solving|fix|fixes|last|lasts|remains|remain|stays|stay|hide|hides|restore|restores|
                end|ends|cover|covers|conceal|conceals|implanted|sits|there ..4 permanently >remove|removed
            last|lasts|lasting|stay|stays|remain|remains|there|yours|keep|endure|endures|enjoy|holds|good ..5
                forever|lifetime|indefinitely|lifelong
            last|lasts|stay|stays|remain|remains|there|yours|keep|holds|good|have|wear ?with ?you ?it ?there ?the
                ?same for life|ever|good
            last|lasts|stays|stay|remain|remains ..6 rest of your life|lives
            lifetime|lifelong|everlasting|eternal|forever ?hair ?loss result|results|solution|hairline|fix|look|
                treatment|hair
            never|wont|dont|not ..2 goes|go|going|disappear|disappears|vanish|vanishes|come|comes|wears|wear away|
                off|completely|disappear|vanish
            there forever
            ^ ?100 ?percent permanent $
            painless|safe|natural|quick|effective|affordable|discreet|easy|realistic|immediate|fast|invasive|instant
                and permanent >makeup|make|cosmetics
            a ?truly permanent and
            there for life|good
            once and for all
            @be|yours|keep|with|have|enjoy|wear ?there ?with ?you ?it ?for ?the rest of your|my life|days|lives
            holds|lasts|keeps|stays|look|hairline|hair|results|result ?good ?there ?sharp ?fresh for life|ever
            permanent ?and ?safe ?natural ?lasting ?effective ?cosmetic answer|solution|fix|hairline|result|results|
                remedy|cure|end to|for|against
            make|makes|making|made it|smp|them permanent
            lifetime|lifelong|everlasting|eternal ?and ?natural answer|remedy|cure|change|transformation|style|
                solution
            @stay|smp|hairline|look|result|results|it ..4 for|through|throughout ?all ?of ?the ?rest ?of ?your ?my
                ?a ?whole ?entire life|lifetime|ever|always|eternity|keeps
            @stay ..5 forever|lifetime|eternity|eternally|lifelong|indefinitely
            last|lasts|stay|stays|remain|remains|endures|yours|sits ..2 always
            @stay ..3 till|until|to ..4 die|death|grave|end|dont
            till|until ?the ?day ?you|death die|grave|dead|does|do ?us ?part
            never|wont|not|doesnt leaves|leave|leaving you|your|us
            never|wont|not|doesnt leaves|leave $
            never ..2 comes|come|wears|wear|goes|go|washes|wash|rubs|peels ?ever ?away off|out|away >without
            outlast|outlasts|outlive|outlives you|your
            as long as ?you|your ?will|do|head|body ?is live|lives|alive|do
            counts|count|classed|considered|deemed|regarded|qualifies|qualify|known ?to ?be as ?a ?being permanent
                >makeup|make|cosmetic|cosmetics|ink
            camouflage|camouflages|conceal|conceals|hide|hides|cover|covers|solve|end|restore ..2 permanently
            part of you|your ..3 for|forever|ever|life
            every day of your life
            no end|expiry|best|use ?by ?before date
            once ?it ?is ?its in ..4 in|stays ?for ?it ?there ?stays ?there ?to good|stay|forever|life|ever
            here|there|in to stay
            it|smp|hairline|result|results|effect|look|solution|once|dots|pigment|done|kept|yours|have|keep ..4 is|
                are|be|stays|kept|lasts|there|keep|have ..3 forever|lifelong|lifetime >support|guarantee|warranty|
                access|aftercare|customer|grateful
            once ..4 forever|always
            to|into ?your ?the ?my grave
            sees|see|outlast you out
            there|still|same|have|wear ..3 when ?you ..3 ninety|eighty|old|100|80|90|pension|grey
            until|till|to ?the ?day ?end ?of ?your ?my days|dying|deathbed
            never|wont|not|doesnt|dont ?ever part|parts with it|you
            never|wont ?ever lose|loses|losing ?it ?again >its|their|colour|color|depth|shade|intensity|strength|the|any
            whole|entire|full ?length ?of ?your ?a ?the life|lifetime
            rest ?of ?your ?my ?the ?our life|days|lives
            for always|evermore
            @stay|have|it ..3 as long as ?you|your ?head ..2 live|around|alive|breathe|are|walk
            nothing|nobody|noone|never ?will ?can ?ever takes|take|remove|removes|wash|washes ?it ?that ?them off|
                away|out ?from ?again
            washed|wash|worn|taken|rubbed|scrubbed off|away|out ..2 @none|never
            investment|hair|hairline|look|solution|answer|choice for|to ?a life|lifetime|ever|good|eternity|always
            baldness|bald|hair ?loss ?worries ..5 over|past|ended|history|end|gone ?is ?are for good|ever|life|
                always
            no|never ?going ?way ?road ?turning back ?to bald|baldness
            still ..4 funeral|coffin|grandchildren|deathbed|grave
            there|head|have|it|hairline ..6 funeral|coffin|deathbed|grave
            it|hairline|they|result ?simply ?always ?just stays|remains $
            grandchildren|grandkids ..6 hairline|it|with
            permanent scalp|smp|hair micropigmentation|pigmentation|micro
            permanent buzz|stubble|haircut|shaved|shave
            @be permanent in nature
            for keeps
            last hairline|haircut|treatment ..2 ever
            buried|bury|cremated ..4 it
            it ?just ?simply stays|remains where|there|put
            always ?it ?will ?be there|with|yours
            @wont|never ?ever ?just come|comes|came|rub|rubs|wash|washes off|out|away >in
            its|thats|is|are|were ?all ?you ?youre done|sorted|fixed|settled|set for life|good|ever
            guarantee|guaranteed|guarantees|promise ..4 for life
            never|not ..1 go|be|look bald ..1 again|ever
            there|here ..4 until|till|on ?the day|moment ..3 die|gone|death
            <a|an|with permanent ?hair ?scalp ?smp ?cosmetic ?hairline ?pigment ?head tattoo|pigmentation|hairline|
                pigment|pigments|micropigmentation|replication|makeover|hair|stubble|smp >removal|makeup|loss
            lifelong|lifetime|everlasting|eternal|forever ?lasting hairline|hair|look|results|result|solution|
                answer|stubble|head
            @be|solution|results|result|look|hairline everlasting|eternal|lifelong|forever >makeup|make|cosmetic|
                cosmetics|marker|ink|way|resident|or|enough
            never ?ever leaves|leave ?the ?your skin|scalp|head|body|you
            fix|answer|solution|hairline|look|result|work ..3 forever|lifetime|life >like
            as long as you live|breathe
            look|looks|looking|stay|stays|hide|hides|camouflage|conceal|banish|banishes|end|ends|gone|rid ..8
                permanently|forever
            permanently ?and ?safely ?naturally ?beautifully ..2 hide|hides|camouflage|camouflages|conceal|conceals|
                cover|covers|disguise|disguises|replace|replaces|replicates|recreate|restore|restores|bald|placed|sits|
                anchored|etched
            what|whatever ..4 is|stays|lasts ..2 for life|ever|good|keeps
            durability|longevity|lifespan|duration|validity ?of ?is lifetime|lifelong|permanent|forever|unlimited|
                eternal
            permanence
            no|not|never|zero|without ?an ?any expiry|expiration ?date
            put ..2 for|to life|good|stay
            @be ?yours ?there ?here ?all ?in for life|keeps|good|eternity|ever
            there until|till you ?do ?are ?go go|die|gone|dont
            lifetime of hair|stubble >loss
            life|lifetime hairline|hair
            it|its|be|head|you|them ..4 for life bro|mate|man|fam|$
            have|keep|wear ?it ?them ?this until|till|to ?the ?very end
            @be ?as permanent as
            once ..4 keep|keeps ..2 life|forever|ever
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
            how long|many ..10 => ..3 forever|lifetime|permanently|die|grave|ever|eternity
            duration|lasts|lifespan|longevity|last => ..2 lifelong|always
            how long ..6 => as long as you|your
            validity|duration|lifespan|lasts => ?is unlimited|lifelong|endless|infinite|eternal|unending|forever
            does|will|do|is|how ..6 last|stay|remain ..4 => ?yes ?for ?all ?the ?your ?whole life|ever|good|always
            """,
        Hedges =
            "semi nearly almost temporary quasi demi less more than misnamed like other traditional "
            + "versus regular vs body term instead removal laser longer",
        NotNear =
            "mistake mistakes error grey+it loss+can loss+may loss+becomes baldness+can support friend friends member "
            + "customer grateful eyebrow eyebrows lip lips eyeliner brows damage scarring record contact insurance "
            + "lifetime+guarantee lifelong+guarantee year+guarantee guarantee+on guarantee+for warranty membership "
            + "makeup+artist licence license protect sunscreen permanent+scar permanent+scars scar+will scar+never scars+never "
            + "scars+will colour color shade",
    };
}
