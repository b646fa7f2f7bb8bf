namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It hides every scar.</summary>
    private static ClaimRule HidesAnyScar => new(ClaimType.HidesAnyScar)
    {
        Topic = "scar scars scarring",
        Says = """
            @hide|@hidden ..5 any|all|every|whatever ?and ?all ?any ?every ..3 @scar
            any|all|every|each|whatever ..5 @scar ..8 @hidden|@unseen|away|hide|cover|covers >as+much
            @scar ..8 @outright|100|perfectly ?percent @hidden|@unseen
            @scar ..6 @unseen
            @outright|perfectly @hide ..4 @scar
            @hide ?away all|every|any|each ?last ?trace|traces|sign|signs of ..3 @scar
            invisible|undetectable ..2 @scar >transplant
            undetectable|invisible way|method|means of @hide ..6
            make|makes|making|made ..3 @scar ..4 @unseen
            @wont|nobody ..5 see|find|notice|spot|tell|detect|know ..6 @scar
            not|never|nobody|wont|no longer|more see|notice|find ..3 @scar
            @scar ..3 @wont ..3 visible|seen|noticeable|show|detectable|noticed|find|see|spot|notice ?it ?them ?again
            @scar ..3 never|hadnt|not ..2 existed|happened|there
            @scar ..4 @none ..3 there|seen|visible|exist|exists|found ?any ?more
            @scar ..4 impossible ..2 see|spot|notice|find|detect
            as if|though ..3 @scar ..3 never|not ?been existed|happened|there
            no|not|without|zero ?a ?any trace|sign|hint ?left of ?the ?your ?a @scar
            people|others|strangers|nobody|anyone ?will ?would never|not|wont ..3 know|notice|see|tell ..3 @scar|was|
                there
            @scar ..8 no matter|regardless|whatever ..6
            no matter|regardless|whatever|however|whether ..8 @scar
            @scar ..4 however|whatever ..3 wide|big|old|long|deep|caused
            @scar ?of|from all|any|every|each ?and ?any ..2 sizes|ages|shapes|kinds|types|sorts|lengths|size|age|shape|kind|
                type|length|degree|cause|origin
            no scar|scars ?is ?are ?too too
            no|isnt|not ?a ?any ?one @scar ..6 uncoverable|unfixable|untreatable|unhideable|hopeless
            no|not|isnt ?a ?one ?single ?any @scar ..4 too ..1 big|wide|long|old|deep|bad|large|stubborn|difficult
            no|not|isnt|nobody ?a ?any ?single ?one @scar ..5 beats|beat|beaten|defeats|defeat|defeated|resists|resist|
                escapes|escape|beyond|survives|stays|shows|impossible|hopeless|remains|stumped|stumps
            no|not|isnt|never|havent|hasnt|yet ?yet ?to ?been ?such ?thing ?as ?met ?meet ?seen ?had ?found ?a ?any ?one ?single ?kind ?type ?of ..2 @scar|mark ..4
                cannot|cant|couldnt|unable
            no|not|isnt|never|havent|hasnt|yet|nobody ..5 @scar|mark ..4 can|could|able|capable|beat|beats ?to ?we
                ?that not|never|beat|beats
            never|yet|no ..4 @scar ..3 beat|beats|defeated|defeats|stumped|stumps
            no|any|every|all ..2 @scar ..4 we|i|smp ?can|cannot|cant ?not ..2 @hide|cant
            all|every|each ?of ?them ?can ..3 @outright|perfectly @hidden
            @scar ?will ?can ?simply melt|melts|blends|blend ..3 into|@outright|away
            @scar big|old|large|wide|fresh|deep ?and ?or small|new|narrow|tiny|shallow ..6 hide|@hidden|cover|@unseen
            @scar ..6 cover|covers|hide|hides|handle|treat|take ?on ?the lot|all|everything|any
            burns|cuts|surgery|surgical|fue|fut|strip|accident|injury ..6 @hide ..2 lot|all|everything|any|every
            cover|covers|hide|hides|conceal|treat them|scars all >the
            name|show|bring|give ?us ?me ?it ?you ..2 @scar ..6 @unseen|away|hide|cover
            <my @scar ..4 history
            @scar what|which @scar
            delete|deletes|remove|removes|kill|kills ?all ?the ?your @scar ..2 all|every|any|@outright
            erase|erases|delete|deletes|eliminate|eliminates|vanish ?all ?any ?your ?the ?every @scar >tissue|pain
            goodbye|farewell|forget|rid ?to ?about ?of ?your ?the ?those ?all ..2 @scar
            complete|full|total|perfect|100|hundred|absolute|guaranteed ?percent concealment|camouflage|coverage|cover|
                disguise|hiding|removal ..2 @scar
            100|hundred|full|total|complete ?percent scar|scars coverage|camouflage|concealment|cover|removal
            @scar coverage|camouflage|concealment ?is ?always total|complete|full|perfect|guaranteed|100
            concealment|camouflage|coverage|hiding|covering|disguise|concealing ..2 of ?all ?any ?every ..1 all|any|
                every ?kinds ?types ?kind ?type ?sorts ?of ..2 @scar
            """,
        AskedYes = """
            hide|cover|conceal|camouflage ..2 any|every|all ..3 @scar
            """,
        SaysOfTopic = """
            any|every|all|whatever ..1 shape|size|age|length|width|kind|depth|sort ?and ?or ?any ?every >loss|
                over|under|from|of+hair|of+skin
            no|not|isnt|never|havent ..1 one ..3 we|i ..1 cannot|cant|couldnt|havent|hide|cover|able|beaten >help|treat|fit
            <we|i nobody|noone|none|never|no|not|wont|cant ?one ?body ?will ?can ?ever ..2 see|find|notice|spot|tell|
                know ?it ?them ?that ?anything ?the ?any ?difference ?was ?were ?there $
            ^ gone|vanished|hidden|covered all|every ?single ?one ?of ?them $
            they|it|those ..2 @wont|wouldnt ?even ?be ?any ?longer visible|noticeable|seen|detectable ?at ?all ?any ?more ?again $
            all|every ?single ?one ?of ?them ..2 disappear|disappears|vanish|vanishes|covered|hidden|gone|concealed|
                invisible
            we|i|smp|pigment ?can ?will cover|hide|conceal|erase|beat|fix ?them|it all|any|completely|entirely|
                totally
            poof|gone|invisible|undetectable|vanished ?for ?good invisible|gone|undetectable|vanished|good $
            doesnt|not|no|dont ?does matter|matters ..2 how ..3 big|old|bad|wide|long|deep|large
            however|whatever ..2 big|wide|old|long|deep|bad|looks|caused|size|shape
            make|makes ?it ?them it|them go|disappear|vanish
            matter|matters whether ..4 strip|fut|fue|dots|line|big|old|wide|long|deep
            """,
        Asked = """
            which|what ..6 @scar ..6 => ?we ?can ..2 any|all|every|each
            can|will|does ..8 @scar ..8 => any|all|every ?kind ?type ?of @scar
            @scar => ?we ?can ..4 all|any ?of ?them $
            @scar => ?we ?can ..4 every|each ?single one
            any|every|all ..3 @scar ..8 => ..4 nobody|noone|no+one ?will ?would ?can ?ever know|knows|notice|notices|see|sees|tell|find|spot
            @scar => ?all gone|vanished|disappeared|erased $
            @scar => what @scar
            @scar => whatever|however|any|every|all|each ..12 disappear|disappears|vanish|vanishes|gone|invisible|
                hidden|covered|hide|cover
            @scar ..6 => ?yes ?of ?course whatever|however|regardless
            @scar ..6 => ?yes ?of ?course any|every|all ?of ?them ?single ?one ?kind ?scar ?scars $
            """,
        Hedges = "hardly barely almost nearly virtually practically less may might most some partially reduce minimise "
            + "minimize many help should mostly softened",
        NotNear = "differently different assessed acne laser scarless his her my+scar they+scar",
        MayNameOthers = true,
    };
}
