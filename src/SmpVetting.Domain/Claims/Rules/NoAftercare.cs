namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>There is nothing to do afterwards.</summary>
    private static ClaimRule NoAftercare => new(ClaimType.NoAftercare)
    {
        Says = """
            no|zero|without ?special ?complicated ?specific ?any ?long ?term ?real ?further aftercare >your|you|it|
                the|results|result|smp|means|leads|results|sheet|plan|advice|instructions|can|will|from|or
            no|zero|without ?special ?any ?particular ?specific after care|treatment >plan
            aftercare free
            aftercare ?is ?are not|isnt|unnecessary ?is ?at ?all ?needed|required|necessary|unnecessary
            dont|doesnt|wont|not|never|isnt ?need ?needs ?require ?requires ?any ?have ?special aftercare
            @wont ..3 follow|need|require|requires|needs ..3 aftercare|care|instructions
            nothing ?else ?special ?more ?further ?for ?you ?to to do|worry|follow|remember|avoid afterwards|after|
                afterward
            dont|not|never have|need to do|follow anything|instructions ?special ?else after|afterwards|afterward
            nothing ..4 needed|required|do|look ?after afterwards|after ?the ?treatment|session
            wash|shower|swim|shampoo|train|sweat|exercise|gym|sunbathe|sauna ?your ?hair ?and ?head ..5 immediately|
                straightaway >before|until
            wash|shower|swim|shampoo|train|sweat|exercise|gym|style|colour|sunbathe|sauna ..6 straight|right away|
                after|from >before|until
            no restrictions|limitations ..3 after|afterwards|afterward
            @wont ?have ?any ?no restrictions|afterwards
            straight|right|immediately|directly back|away ..4 gym|pool|swimming|sauna|sport|washing|training|
                showering
            wash|shower|swim|shampoo|train|sweat|exercise|gym|style|colour|sunbathe ..6 same|very ?same day|evening|
                night|afternoon >before|until
            wash|shower|swim|shampoo|live|carry|train ..5 as usual|normal|always ..5 same|straight|immediately|
                right|directly|after|from
            nothing ?special|extra|else|more to do|remember|follow|worry ?about afterwards|after|home
            nothing|dont|not|never|no ?a ?single ?need ?you ?have ?for ?special ..3 do|make|follow|avoid|remember|
                needed|observe ~ after|afterwards|afterward|home|finished|once|later|done >before|until
            after|afterwards|home|then|finished ..6 nothing|no ?need ?you ?to ?have ..4 do|make|follow|avoid|
                anything|special|rules|restrictions|thing >before|until|touch|scratch|wet|wash
            aftercare ?needed ?required ?instructions ?routine ..1 none|nil|zero|nada|nothing|unnecessary
            forget|skip|ditch|drop ?about ?all ?the ?any aftercare
            no|zero|without ?any ?special ?strict ?fussy ?post ?treatment creams|ointments|rules|instructions|
                restrictions|precautions|regime|regimen|care ..3 after|afterwards|afterward|home|later|needed
            no|zero|without|dont|nothing ?need ?to ?any wait|waiting ..3 wash|shower|swim|gym|sweat|train|sun|
                washing|swimming
            wash|shower|swim|swimming|shampoo|gym|sauna|sunbathe|sweat|pool|beach ?it ?your ?hair ?and ?swim ?to ?in
                ?the ?on ?that same|very|tonight|straightaway|immediately|directly|straight ?day ?evening ?night
                >before|until
            straight|directly|right ..3 chair|us|studio|clinic|here to ..3 gym|pool|beach|sauna|sea|shower|work|swim
            looks|look|take|takes|cares after|care ?of itself >hair
            straight|right|directly|back to|in|into ?the ?your gym|pool|beach|sauna|sea|shower >after
            heals|heal|settles ..2 itself|own|alone ..2 without
            after|afterwards|home|leave|out|finished ..4 free ..3 do|live
            free to do ?exactl ..1 what|as|anything you
            no|zero|without ?any ?special creams|cream|rules|ointments|restrictions
            live|carry|life ?on|goes ..1 as usual|normal|before|ever
            after|afterwards|home|then|finished ..4 you dont|not|do ?not ?have ?need ?to do|make|follow|avoid ..1
                anything|special|thing|rules
            needs|need|requires|wants no ?special looking|care|attention|treatment|tending ?after >before
            no|zero|without ?any healing|recovery|downtime ?time ?and no|zero|nor precautions|rules|aftercare|
                restrictions
            after|afterwards|home|after ?treatment ..4 just live|relax|enjoy|forget
            shower|swim|wash|train|sweat|exercise|bathe ..3 as soon|once|when ?as ?you get|are|leave|reach|finish
                ?back home|us|here
            instructions|aftercare|care|precautions|rules ?is ?are not|none|un ?needed|necessary|required
            nothing ?has|needs|is ?to ?be ?special done|do|required|needed|observed ..4 home|after|afterwards
            no|without ?a ?any list|sheet|set ?of ?care ?aftercare rules|instructions|restrictions ..4
            you do nothing
            aftercare ?is ?are ?just ?simply not|isnt|never a|any|our|something|needed ?thing
            duties|tasks|homework|chores ..4 none|nothing|nil|zero
            home|leave|after|afterwards|finished ..4 neednt|dont do|touch|follow ..1 thing|anything
            forget ?all ?about it ..3 minute|moment|second|day ?that ?you leave|walk|go
            once|when|after|as ..5 you|and ?can ?just ?simply forget ?all about it
            nothing you have|need ?got to do|follow|avoid|apply|buy
            no|zero maintenance|upkeep ..3 minute|moment|second|day|start
            no list ?of ?dos ?and donts|rules|instructions
            nothing to wash|cream|avoid|apply|follow|rub
            no|zero|without ?any upkeep|maintenance|lotion|lotions|powder|creams|cream ..4 after|afterwards|
                afterward|later
            no|zero|without|nor ..2 creams|cream|lotion|lotions|ointment|ointments|rules|instructions ?to ..1 apply|
                follow|use|rub|remember|buy
            no instructions|rules ?to ?follow ?sheet
            forget ..4 minute|moment|second|day|instant|soon ..4 leave|walk|left|go|home
            you neednt|needn't|dont|not ?have ?need ?to care|look|bother|fuss|pamper|nurse ..2 for|after|with|about|
                it
            once|when|after|as ..4 leave|left|out|home|chair|over|done ..6 nothing ?left ?more ?else ?for ?you to|
                left
            carry|go|live|life ?on ?straight ?back as ?if ?though ?nothing ?normal ?usual ?before ..1 happened|
                normal|usual|before
            shower|train|sauna|swim|gym|sweat|sun|pool|beach|wash|shampoo ..6 all|fine|ok|okay|allowed|permitted ..4
                first|day|once|same|immediately|straight
            dont|never|no|not ?hand ?give ?out|you ..2 aftercare sheet|instructions|leaflet|plan|pack
            heals|heal|settles|recovers ?completely ?all ?entirely ?itself ?on ?its ?own without ?any help|care|
                attention|aftercare
            no|zero|without|nor|not ?a ?any ?there ?is healing phase|period|stage|process|worries|days >of
            aftercare|care|precautions ?whatsoever ?is ?are ?needed ?required ?whatever none|unnecessary|zero|nil|
                optional|superfluous
            nothing|never ..2 look|looking after
            no|not|never|nothing|zero|without ?any special|particular|extra ..1 care|washing|routine|precautions|
                treatment|products
            no|never|not|nothing|zero ..4 washing|shampoo|sun|sweat|gym ban|rule|rules|restriction|restrictions
            normal|usual life|routine ..4 first|same|immediately|straight|day|right
            swim|sweat|shower|train|sunbathe|wash ..8 right|straight away
            there ?are|is no rules|restrictions|limits|limitations
            once|when|after ..4 out|home|leave|over|done your|the ?your job|part|work ?is done|over|finished
            do|doing afterwards|after|later nothing|zero|zilch
            nothing to put|keep|do|rub|spray|wear on|off|afterwards
            treat|wash|use ..3 as ?you ?always ?usual ?normal have|usual|normal|always|before
            shower|swim|wash|train ..2 hour|minutes|minute|hours later|after|afterwards
            @wont ?ever need|needs|require|requires babying|pampering|nursing|mollycoddling|tending|looking|
                protecting|protection
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
            after|afterwards|aftercare|home ..4 => ?absolutely ?simply nothing|zero|none|nil|nada|zilch|live|forget|
                relax
            aftercare => ?none|nil|zero|nothing|unnecessary|not
            """,
        Hedges = "gave given got receive received provide provided minimal little hardly almost poor avoid "
            + "before until wait offered offer",
        NotNear =
            "scar consultation month months from+day products a+week wait until avoid plan sheet advice "
            + "mentioned complaint ignored left+us once+healed swelling days weeks before prep preparation ignore "
            + "follow",
    };
}
