namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>It does not hurt.</summary>
    private static ClaimRule PainFree => new(ClaimType.PainFree)
    {
        Says = """
            painless|painlessly >removal|exam|scan|check|test|booking|payment|checkout
            pain|discomfort|ouch free >removal
            @wont|zero|without ?ever ?any ?feel ?feeling ?involve ?involves ?cause ?causes ?experience ?be ?have
                ?has ?really ?real ?of ?a pain|discomfort >relief|killers|killer|threshold|medication|tolerance|but
            free of|from ?any ?all pain|discomfort
            @wont ?even hurt|hurts|hurting >your|the|you|my|existing|hair|much|as|that|too|more|a|like|very|so|
                badly|anyone|until
            @wont ?be ?is ?at ?all ?in ?any ?way ?considered painful|uncomfortable
            nothing ..2 hurts
            @wont ..1 hurt|hurts at all
            nothing ?at ?all ?is ?to ?ever felt|hurts|painful
            @wont|cant ?even ?be ?actually ?able ?to feel ?a ?any ?anything thing|pain|discomfort|anything|needle
            feel|feels|felt|feeling nothing|no
            pain is ?completely ?totally ?entirely absent|zero|non|nonexistent
            theres|is|feel|with|have|experience no|zero ?such ?thing ?any ?real ?as pain|discomfort >relief|killers|
                but|medication|for|threshold
            @wont|zero|nil|without|nothing|nobody ..4 feel|feels|felt|feeling|notice ..2 thing|needle|needles|pain|
                sting|prick|anything|bit|it >different|better
            no|zero|nil|without|not ?any ?even ?one ?a ?single ?bit ?of pain|ache|aches|sting|stings|ouch|soreness|
                agony|tears|suffering|stinging >relief|killers|killer|threshold|medication|tolerance|but|management|no
            @wont ..2 sting|stings|ache|aches|hurt|hurts >your|the|you|my|hair|much|as|that|too|more|a|like|very|so|
                badly|anyone|until|for
            pain ?level ?score ?factor ..1 none|zero|nil|0|nothing|unknown|absent|nonexistent
            pain ?is ?is ?a thing|not ?of ?a ?part ?something past|present ?you
            absolutely|completely|totally|utterly painless
            feel|feels ?absolutely ?completely nothing|zero
            hurts|hurt no|nobody|noone ?one
            not|never|without|no ?even ?a ?the ?one ?least ?slightest ?tiniest ?single ?smallest ?bit|hint|trace|
                touch|shred|moment|second|spot ?of pain|discomfort|sting
            nothing ?at ?all ?there ?to ..1 feel
            @wont ?even ?so ?much ?as tickle|tickles|sting|stings|prick|pinch
            pain is|are|was not|never ..2 something|thing|part|known|felt|there|on|an|issue
            feel|feels ?will ?is nothing|zero
            hurting|hurt|pain ?is ?at not|never|no ..1 at all
            pain less
            pain doesnt|does|cannot|cant|never ?not exist|exists|happen
            pain free|less
            pain|discomfort ?has ?have no place|business|room|part
            feels|feel ?absolutely ?just ?like nothing >like+it
            feels|feel nothing whatever|whatsoever|all
            pain ?simply ?just doesnt|not|never apply|applies|happen
            no|never @needles ?is ?are ?ever felt|noticed
            no|zero|without|nor ?a ?any ?an ouch|ow|pain|pains|sting|discomfort|soreness|ache|suffering ?at ?and ?or
                ?all >relief|killers|killer|threshold|medication|tolerance|but|management|no|gain
            pain what|whats pain
            pain ?free ?less what pain
            so fine|thin|gentle|light|soft ..4 not|dont|doesnt|never|cant|wont feel|hurt|notice
            @none ..3 complain|complained|complains|felt|reported|mentioned|feels|notices|suffers ..3 pain|
                discomfort|it|thing >back
            there ?really ?simply isnt any pain
            pain ..6 there|because isnt ..2 any
            sleep|sleeps|slept|snooze|nap|doze ..8 nothing|no|zero|painless ..3 feel|pain|felt
            as painless as
            comfortable|relaxing|gentle and painless
            pain|discomfort|hurt ?level ?scale ?score ?factor ?is ?rating ?of ?is 0|zero|nil|none|nothing
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
            pain|hurt|hurts => ?absolutely ?really none|zero|nothing|nil|nope|nada
            """,
        Hedges =
            "didnt did almost nearly virtually practically relatively fairly mostly largely usually "
            + "typically often generally most many some minimal little can could may might should less "
            + "more next close normally excessive major significant severe serious extreme hardly pretty "
            + "quite essentially lower",
        NotNear =
            "career move moving patch+test test+is licensing licence application checkout upload booking payment childhood "
            + "chronic migraine gain removal removing laser remove removed",
        NotAbout = "gain",
    };
}
