namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>There is nothing to do afterwards.</summary>
    private static ClaimRule NoAftercare => new(ClaimType.NoAftercare)
    {
        Says = """
            no|zero|without ?special ?complicated ?specific ?particular ?any ?long ?term ?real ?further aftercare|postcare
                >your|you|it|the|results|result|smp|means|leads|sheet|plan|advice|instructions|can|will|from
            no|zero|without ?special ?any ?particular ?specific after|post care|treatment >plan
            aftercare|care|instructions|restrictions|precautions free|none|nil|zero|nada|nothing|unnecessary|optional|superfluous >from
            aftercare|care|instructions|precautions|rules ?whatsoever ?needed ?required ?instructions ?routine ?items
                ?products ?is ?are ?also ?just ?simply not|isnt|arent|none|un|never|unnecessary|nil|zero|nada ?at ?all
                ?a ?any ?our needed|required|necessary|unnecessary|something|thing|nothing
            aftercare ..6 there isnt|is|are any|none
            aftercare ?is ?are ?needed ?required ?whatever none|unnecessary|zero|nil|optional|superfluous
            dont|doesnt|wont|not|never|isnt ?need ?needs ?require ?requires ?any ?have ?special aftercare
            @wont ..3 follow|need|require|requires|needs ..3 aftercare|instructions
            @wont ..3 need|require|requires|needs ..3 care >about
            @wont ?have ?need ?to take ..1 care of
            nothing ?else ?special ?more ?further ?extra ?for ?you ?to ?need ?has ?have ?is ?be to|that|you ?have ?need
                ?got ?to ?be do|done|worry|follow|remember|avoid|needed|required|observe|look ?about ?after ..2 after|
                afterwards|afterward|home|later
            nothing ..4 needed|required|do|look ?after after ?the treatment|session|visit
            dont|not|never have|need to do|follow anything|instructions ?special ?else after|afterwards|afterward
            dont|never|not|nothing ?a ?single ?you ?have ?need ?must ..3 do|make|follow|avoid|remember|observe ~ after|
                afterwards|afterward|home|later >before|until|weeks|two
            after|afterwards|home|then|finished|leave ..5 nothing|neednt|dont|no ?need ?you ?do ?not ?to ?have ..3 do|make|
                follow|avoid|touch ..1 anything|special|rules|restrictions|thing >before|until|scratch|wet|wash
            nothing ?you ?have ?need ?got to do|follow|avoid|apply|buy|wash|cream|rub|put|keep|spray|wear ..1 afterwards|
                after|on|off|$
            nothing you have|need ?got to do|follow|avoid|apply|buy
            nothing to wash|cream|avoid|apply|follow|rub|put|spray|wear >in
            do|doing afterwards|after|later nothing|zero|zilch
            you do nothing
            walk|leave ..3 forget ?all about it
            no need|reason to ?even apply|avoid|follow|rub|buy ..2 anything|water|sun|step|steps|cream|creams|lotion|
                lotions|instructions|rules|routine|sweat >before|until
            dont|never|not|neednt ?have ?need ?to ?even apply|rub|put ?on anything|cream|creams|lotion|lotions|ointment
                >before|until|over|on+it|that
            dont|not|no|neednt ?need ?have ?necessary ?to do anything special|particular|extra|different >before|until|to|with
            @wont need ?any ?special cures|cares|care after|afterwards
            no|without|zero ?more ?any faffing|messing|fussing|fiddling|slathering ..3 cream|creams|lotion|lotions|after|
                afterwards
            once|when|after|as ..4 leave|left|out|home|chair|over|done ..6 nothing ?left ?more ?else ?for ?you to|left
            once|when|after ..4 out|home|leave|over|done your|the ?your job|part|work ?is done|over|finished
            wash|shower|swim|shampoo|train|sweat|exercise|gym|style|colour|sunbathe|sauna|bathe ..6 straight|right|
                immediately|straightaway|directly away|after|from|afterwards|$ >before|until
            wash|shower|swim|shampoo|train|sweat|exercise|gym|sunbathe|sauna ?your ?hair ?and ?head ..5 immediately|
                straightaway >before|until
            wash|shower|swim|swimming|shampoo|train|sweat|exercise|gym|style|colour|sunbathe|sauna|pool|beach ..6 same|
                very|that ?very ?same day|evening|night|afternoon|tonight >before|until
            wash|shower|swim|swimming|shampoo|gym|sauna|sunbathe|sweat|pool|beach ?it ?your ?hair ?and ?swim ?to ?in ?the
                ?on ?that same|very|tonight|straightaway|immediately|directly|straight ?day ?evening ?night >before|until
            wash|shower|swim|shampoo|live|carry|train ..5 as usual|normal|always ..5 same|straight|immediately|right|
                directly|after|from
            shower|swim|wash|train|sweat|exercise|bathe ..3 as soon|once|when ?as ?you get|are|leave|reach|finish ?back
                home|us|here
            shower|swim|wash|train ..2 hour|minutes|minute|hours later|after|afterwards
            shower|train|sauna|swim|gym|sweat|sun|pool|beach|wash|shampoo ..6 all|fine|ok|okay|allowed|permitted ..4 first|
                day|once|same|immediately|straight
            straight|right|immediately|directly ..3 back|away|to|in|into ?to ?the ?your gym|pool|beach|swimming|sauna|sport|
                sea|shower|showering|washing|training >after
            treat|wash|use ..3 as ?you ?always ?usual ?normal have|usual|normal|always|before
            carry|go|live|life ?on|goes ?straight ?back as ?if ?though ?nothing ?normal ?usual ?before ..1 happened|normal|
                usual|before|ever
            back to ?your ?a ?normal|usual|everyday|daily life|routine|gym|training ?at once|immediately
            normal|usual life|routine ..4 first|same|immediately|straight|day|right
            no|zero|without|@wont ?have ?any restrictions|limitations ..3 after|afterwards|afterward
            there ?are|is no rules|restrictions|limits|limitations ..2 after|afterwards|afterward|later|home
            after|afterwards|afterward|home ..4 no rules|restrictions|limits|limitations
            no|zero|without|dont|nothing ?need ?to ?any wait|waiting ..3 wash|shower|swim|gym|sweat|train|sun|washing|
                swimming
            forget|skip|ditch|drop ?about ?all ?the ?any aftercare
            forget ?all ?about ?it ..4 minute|moment|second|day|instant|soon ..4 leave|walk|left|go|home
            once|when|after|as ..5 you|and ?can ?just ?simply forget ?all about it
            no|zero|without ?any ?special ?strict ?fussy ?post ?treatment creams|ointments|rules|instructions|
                restrictions|precautions|regime|regimen|care ..3 after|afterwards|afterward|home|later|needed >healing
            no|zero|without|nor ?any ?special ?a creams|cream|ointments|lotions ?or ?and ?to ?apply
            no|zero|without|nor ..2 lotion|lotions|ointment|instructions|rules ?to ..1 apply|follow|use|rub|remember|buy
            no instructions ?sheet
            no|without ?a ?any list|sheet of ?care ?aftercare ?dos ?and rules|instructions|restrictions|donts
            no|zero|without ?any upkeep|maintenance|lotion|lotions|powder|creams|cream ..4 after|afterwards|afterward|
                later|minute|moment
            no|not|never|nothing|zero|without ?any special|particular|extra ..1 care|washing|routine|precautions|
                treatment|products >plans|any
            no|never|not|nothing|zero ..4 washing|shampoo|sun|sweat|gym ban|rule|rules|restriction|restrictions
            no|zero|without ?any healing|recovery|downtime ?time ?and no|zero|nor precautions|rules|aftercare|restrictions
            no|zero|without|nor|not ?a ?any ?there ?is healing phase|period|stage|process|worries|days >of
            needs|need|requires|wants no ?special looking|care|attention|treatment|tending ?after >before
            heals|heal|settles|recovers ?completely ?all ?entirely ?itself ?on ?its ?own ..2 without
            looks|look|take|takes|cares after|care ?of itself >hair
            after|afterwards|home|leave|out|finished ..4 free|just ..3 do|live|relax|enjoy|forget
            free to do ?exactly ..1 what|as|anything you
            duties|tasks|homework|chores ..4 none|nothing|nil|zero
            you neednt|needn't|dont|not ?have ?need ?to care|look|bother|fuss|pamper|nurse ..2 for|after|with|about|it
            nothing|never ..2 look|looking after
            dont|never|no|not ?hand ?give ?out|you ..2 aftercare sheet|instructions|leaflet|plan|pack
            @wont ?ever need|needs|require|requires babying|pampering|nursing|mollycoddling|tending|looking|protecting|
                protection
            """,
        AskedNo = """
            aftercare
            special|specific|particular care
            need|have ..4 look|do|care ..4 after|afterwards
            aftercare|afterwards|precautions|restrictions ..6
            care|precautions|rules|restrictions|do|avoid|follow ..6 after|afterwards|home|later
            duties|homework|instructions|restrictions
            """,
        Asked = """
            what|which ..8 after|afterwards|aftercare|home|precautions => ?absolutely ?really nothing|nil|none|
                nada|zero ?at ?all ?special $
            aftercare => ?absolutely nothing|nil|none|nada|zero
            after|afterwards|aftercare|home ..4 => ?absolutely ?simply nothing ?at ?all ?special ?much ?really $
            after|afterwards|aftercare|home ..4 => ?absolutely ?simply zero|none|nil|nada|zilch|live|forget|
                relax
            aftercare => ?none|nil|zero|nothing|unnecessary|not
            """,
        Hedges = "gave given got receive received provide provided minimal little hardly almost poor "
            + "before until wait offered offer",
        NotNear =
            "after+all scar consultation month months from+day products a+week wait until plan sheet advice "
            + "mentioned complaint ignored left+us once+healed swelling days weeks before prep preparation ignore "
            + "follow",
    };
}
