namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It hides every scar.</summary>
    private static ClaimRule HidesAnyScar => new(ClaimType.HidesAnyScar)
    {
        Topic = "scar scars scarring",
        Says = """
            hide|hides|hiding|cover|covers|covering|conceal|conceals|concealing|camouflage|camouflages|camouflaging|
                disguise|disguises|mask|masks|erase|erases|blend|blends|treat|treats|remove|removes|eliminate|
                eliminates|concealed|hidden|covered ..5 any|all|every|whatever ?and ?all ?any ?every ..3 @scar
            any|all|every ?and ?all|type|kind|types|sort|single ?of ?surgical ?hair ?transplant ?scalp ?head @scar
                ..5 hidden|covered|concealed|camouflaged|disguised|invisible|disappear|disappears|vanish|treated|
                blended|erased|gone|hide|cover
            @scar ..8 completely|totally|entirely|fully|100|perfectly ?percent invisible|hidden|covered|concealed|
                camouflaged|undetectable|disappear|disappears|vanish|erased|gone|disguised|vanishes|unnoticeable|blended
            @scar ..6 invisible|undetectable|vanish|vanishes|disappear|disappears|unnoticeable|indistinguishable|
                imperceptible|gone
            completely|totally|entirely|fully|perfectly hide|hides|cover|covers|conceal|conceals|camouflage|
                camouflages|erase|erases|disguise|concealing|hiding|covering ..4 @scar
            invisible|undetectable ..2 @scar >transplant
            @wont|nobody ..5 see|find|notice|spot|tell|detect|know ..6 @scar
            @wont ..5 @scar ..3 visible|seen|noticeable|show|detectable|noticed
            @scar ..8 no matter|regardless|whatever ..6
            no matter|regardless|whatever|however ..8 @scar
            @scar ..3 never|hadnt|not ..2 existed|happened|there
            no scar|scars ?is ?are ?too too
            no scar|scars ..3 cannot|cant
            as if|though ..3 @scar ..3 never|not ?been existed|happened|there
            make|makes|making ..3 @scar ..2 disappear|vanish|invisible|undetectable
            no|any|every|all ..2 @scar ..4 we|i|smp ?can|cannot|cant ?not ..2 hide|cover|conceal|blend|camouflage|
                treat|disguise|cant|handle
            people|others|strangers|nobody|anyone ?will ?would never|not|wont ..3 know|notice|see|tell ..3 @scar|
                was|there
            all|every|each ?of ?them ?can ..3 fully|completely|totally|perfectly concealed|hidden|covered|
                camouflaged|blended
            any|all|every ?other ?and ?types|type|kind|kinds ?of ?surgical ?hair ?transplant ?scalp @scar ..8
                concealed|hidden|camouflaged|covered|blended|disguised
            @scar ?will ?can ?simply melt|melts|vanish|vanishes|disappear|disappears|blends|blend ..3 into|
                completely|entirely|from|away|hair
            @scar ..4 impossible ..2 see|spot|notice|find|detect
            @scar of|from any|every|all ?and ?any length|size|shape|age|kind|type|degree|sort|cause|origin|sizes|
                shapes|kinds|types
            whatever|regardless|irrespective ?of ?the ?your ?kind ?type ?size ?of @scar ..4 hide|hides|cover|covers|
                conceal|blend|treat|fix
            no|not|isnt|never|havent ..4 @scar ..4 can|able|capable ?to ?we ?that not
            no|not|isnt|nobody ?a ?any ?single ?one @scar ..5 beats|beat|beaten|defeats|defeat|defeated|resists|
                resist|escapes|escape|beyond|survives|stays|shows|impossible|hopeless|remains
            no|not|isnt|never|havent|yet ..4 @scar ..4 cannot|cant|couldnt|wont|unable
            hide|hides|cover|covers|conceal|conceals|camouflage|camouflages|fix|fixes|close|closes|handle|handles|
                beat|beats|disguise ..3 any|every|all|whatever|each ..4 @scar
            any|all|every|each|whatever ..5 @scar ..5 hidden|covered|concealed|camouflaged|disguised|invisible|
                vanish|vanishes|gone|closed|fixed|disappears|disappear|erased|hide|cover|covers
            <my @scar ..4 history|vanished|gone
            @scar big|old|large|wide|fresh|deep ?and ?or small|new|narrow|tiny|shallow ..6 hide|hidden|cover|
                covered|gone|disappear|vanish
            never|havent|hasnt|yet ..6 @scar ..5 couldnt|cannot|cant|could|can ?not
            cover|covers|hide|hides|conceal|treat them|scars all >the
            make|makes|makes|making|made ..3 @scar ..4 vanish|disappear|invisible|undetectable|unseen
            never|not|nobody|wont ..3 see|find|notice|spot ?even ..3 @scar
            @scar ..4 however|whatever ..3 wide|big|old|long|deep|caused
            however|whatever|no ?how ..4 @scar ..5 goes|gone|disappears|vanishes|hide|hidden|cover|covered
            name|show|bring|give ?us ?me ?it ?you ..2 @scar ..6 disappear|vanish|away|hide|cover|gone|invisible
            every|each|any|all ?last ?single ?of ?your @scar ..8 vanish|disappear|gone|invisible|hidden|covered|
                away|unseen
            @scar ..4 @none ..3 there|seen|visible|exist|exists|found ?any ?more
            100|hundred|full|total|complete ?percent scar|scars coverage|camouflage|concealment|cover|removal
            no|not|without|zero ?a ?any trace|sign|hint ?left of ?the ?your ?a @scar
            @scar what|which @scar
            delete|deletes|erase|erases|remove|removes|kill|kills ?all ?the ?your @scar ..2 all|every|any|
                completely|entirely
            @scar ..3 any|every|all size|age|shape|kind|type ..8 gone|vanish|disappear|hidden|covered|invisible
            yet|never ..3 meet|met ..3 scar|mark|scars ..6 could|can|can not|unable|couldnt|cannot
            never|not|nobody|yet ..5 @scar ..4 could|can not|never
            @scar ..4 never|not|nobody|wont ..2 find|see|spot|notice ?it ?them ?again
            complete|full|total|perfect|100|absolute|guaranteed ?percent concealment|camouflage|coverage|cover|
                disguise|hiding|removal ..2 @scar
            @scar coverage|camouflage|concealment is ?always total|complete|full|perfect|guaranteed
            @scar coverage|camouflage|concealment total|complete|full|100
            concealment|camouflage|coverage|hiding|covering|disguise|concealing ..2 of ?all ?any ?every ..1 all|any|
                every ?kinds ?types ?kind ?type ?sorts ?of ..2 @scar
            erase|erases|delete|deletes|eliminate|eliminates|vanish ?all ?any ?your ?the ?every @scar >tissue|pain
            goodbye|farewell|forget|rid ?to ?about ?of ?your ?the ?those ?all ..2 @scar
            @scar ..4 undetectable|invisible|unseen|untraceable|imperceptible|unfindable|gone|history
            however|whatever ..4 @scar ..6 it|we|smp|pigment|dots|nobody|goes|gone|hides|covers|hide|cover
            @scar of all|any|every ..3 sizes|ages|shapes|kinds|types|sorts|lengths|size|age|shape|kind|type|length
            @scar ..6 cover|covers|hide|hides|handle|treat|take ?on ?the lot|all|everything|any
            burns|cuts|surgery|surgical|fue|fut|strip|accident|injury ..6 cover|covers|hide|hides|handle|conceal|
                treat|erase ..2 lot|all|everything|any|every
            no|not|isnt ?a ?one ?single ?any @scar ..4 too ..1 big|wide|long|old|deep|bad|large|stubborn|difficult
            never|not|no|yet ..4 @scar ..3 beat|beats|defeated|defeats|stumped|stumps
            """,
        AskedYes = """
            hide|cover|conceal|camouflage ..2 any|every|all ..3 @scar
            """,
        SaysOfTopic = """
            any|every|all|whatever ..1 shape|size|age|length|width|kind|depth|sort ?and ?or ?any ?every >loss|
                of+hair|of+skin
            no|not|isnt|never|havent ..1 one ..3 we|i ..1 cannot|cant|couldnt|havent|hide|cover|able|beaten
            <we|i nobody|noone|none|never|no|not|wont|cant ?one ?body ?will ?can ?ever ..2 see|find|notice|spot|tell|
                know ..4 >you
            all|every ?single ?one ?of ?them ..2 disappear|disappears|vanish|vanishes|covered|hidden|gone|concealed|
                invisible
            we|i|smp|pigment ?can ?will cover|hide|conceal|erase|beat|fix ?them|it all|any|completely|entirely|
                totally
            poof|gone|invisible|undetectable|vanished ?for ?good invisible|gone|undetectable|vanished|good $
            doesnt|not|no|dont ?does matter|matters ..2 how ..3 big|old|bad|wide|long|deep|large
            however|whatever ..2 big|wide|old|long|deep|bad|looks|caused|size|shape
            make|makes ?it ?them it|them go|disappear|vanish
            """,
        Asked = """
            which|what ..6 @scar ..6 => ?we ?can ..2 any|all|every|each
            can|will|does ..8 @scar ..8 => any|all|every ?kind ?type ?of @scar
            @scar => ?we ?can ..4 all|every|any|each ?of ?them
            @scar => what @scar
            @scar => whatever|however|any|every|all|each ..12 disappear|disappears|vanish|vanishes|gone|invisible|
                hidden|covered|hide|cover
            @scar ..6 => ?yes ?of ?course whatever|however|any|every|all|regardless
            """,
        Hedges = "hardly barely almost nearly virtually practically less may might most some partially reduce minimise "
            + "minimize many help should mostly softened",
        NotNear = "acne laser scarless his her",
        MayNameOthers = true,
    };
}
