namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It does not hurt.</summary>
    private static ClaimRule PainFree => new(ClaimType.PainFree)
    {
        Says = """
            painless|painlessly >parking|removal|exam|scan|check|test|booking|payment|checkout
            pain|discomfort|ouch free|less >removal
            free of|from ?any ?all pain|discomfort
            no|zero|nil|without|nor|neither ?ever ?feel ?feeling ?a ?any ?an ?the ?even ?one ?such ?thing ?as ?real ?single
                ?slightest ?bit|hint|trace|touch|shred|moment|second|spot ?of @pain ?at ?and ?or ?all >relief|killers|
                killer|threshold|medication|tolerance|but|management|free|less|for|after|afterwards
            not|never ?even ?a ?any ?the ?one ?least ?slightest ?tiniest ?single ?smallest ?bit|hint|trace|touch|shred|
                moment|second|spot ?of @pain >relief|killers|free|less|but|threshold
            @wont ?even ?ever ?be ?able ?to ?actually feel|involve|involves|cause|causes|experience|have|has ?you ?a
                ?any ?anything ?the ?slightest ?real ?needle @pain|thing|anything|needle >relief|killers|killer|
                threshold|medication|tolerance|but|after|afterwards
            @wont ?be ?is ?at ?all ?in ?any ?way ?considered painful|uncomfortable >enough
            @wont ..2 hurt|hurts|hurting|sting|stings|ache|aches|prick|pinch|tickle|tickles >your|the|you|my|existing|
                hair|much|as|that|too|more|a|like|very|so|badly|anyone|until|for
            treatment|procedure|it|smp|pigmentation ..1 @wont hurt you $
            @wont|zero|nil|without|nothing|nobody|none ..4 feel|feels|felt|feeling ..2 thing|needle|needles|pain|
                sting|prick|anything|bit|it >different|better|after|afterwards
            feel|feels|felt|feeling ?absolutely ?completely ?just ?like ?will ?is nothing|zero >like+it
            zero|0 percent @pain >relief|killers
            none|nothing|isnt|not|never|wont ?of ?about ?it ?at ?all ?is ?are ?be ?feel ?even ?a ?bit sore >after|afterwards|for|from
            @wont ..1 hurt|sting|ache ?even one|a|the|at bit|all|slightest|least
            nothing ?at ?all ?there ?is ?to ?ever ..2 feel|felt|hurts|painful
            @wont make|makes|give|gives ?you ?any @pain
            no|never @needles ?is ?are ?ever felt|noticed
            pain|discomfort|hurt ?level ?scale ?score ?factor ?is ?rating ?of ?is ?completely ?totally 0|zero|nil|none|
                nothing|unknown|absent|nonexistent
            pain is not|never something you
            pain ?is ?does ?will ?simply ?just not|never|doesnt|cannot|cant ..2 exist|exists|happen|apply|applies|thing|part|known|
                felt|there|issue
            pain ?is ?a thing of ?the past
            pain|discomfort has no place|business|room|part
            pain ..6 there|because isnt ..2 any
            there ?really ?simply isnt any pain
            pain what|whats pain
            so fine|thin|gentle|light|soft ..4 not|dont|doesnt|never|cant|wont feel|hurt|notice
            @none ..3 complain|complained|complains|felt|reported|mentioned|feels|notices|suffers ..3 pain|discomfort|
                it|thing >back
            """,
        AskedNo = """
            hurt|hurts|painful|pain|uncomfortable|sore
            pain|painful|hurt|sting|ache|discomfort
            feel >like|after|different|better
            hurting|pains|ache
            """,
        Asked = """
            how painful|much ..4 => ?its ?it ?is ?at ?completely ?not painless|all|painful
            what does|will it|smp|the feel ..4 => ?you ?will ?feel nothing
            what|how ..4 feel ..3 => ?like ?you ?feel nothing
            pain => what pain
            pain|pains|hurt|painful => ..4 you ?will have|feel none|nothing
            pain|hurt|hurts => ?absolutely ?really none|zero|nothing|nil|nope|nada
            """,
        Hedges =
            "didnt did almost nearly virtually practically relatively fairly mostly largely usually "
            + "typically often generally most many some few minimal little can could may might should less+pain less+painful less+uncomfortable less+discomfort is+less far+less even+less "
            + "more next close normally excessive major significant severe serious extreme hardly pretty "
            + "quite essentially lower",
        NotNear =
            "class course webinar career move moving patch+test test+is licensing licence online+application application+form application+process your+application job+application checkout upload booking payment childhood "
            + "to+make no+two two+people chronic migraine gain removal removing laser remove removed most fitted",
        NotAbout = "gain",
    };
}
