namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Nothing but carbon gives the colour.</summary>
    private static ClaimRule CarbonOnly => new(ClaimType.CarbonOnly)
    {
        Says = """
            pure|only|purely|solely|entirely|just|nothing ?but ?organic ?black ?medical ?grade carbon|charcoal
            carbon|charcoal only|alone
            100 percent ?pure ?organic carbon|charcoal
            made|consist|consists|composed|comprised|produced ?up only|entirely|purely|exclusively|solely|just of|from|
                with|out ..3 carbon|charcoal
            @pig ..2 made|derived|produced|consists|composed ?up of|from|out ..2 carbon|charcoal|soot
            our|we|use|uses|using|with ..2 carbon|charcoal based
            @pig|it|is|are|use|uses|used|using|one|ours|bottle|contains ..3 carbon black >is|can|was|comes|particles|
                from|has|or|may|might|turns|will|could|only
            carbon black $
            @pig|it|they|black @be ..2 carbon >dioxide|laser|copy|footprint|fibre|fiber|neutral
            sole|only|single ?active ?colouring ?coloring ingredient|colourant|colorant|pigment|component|element
                is|being ..2 carbon
            carbon ..8 nothing else|more|besides
            nothing but|else|except|besides ?than ?pure carbon|charcoal
            single|one|sole|only ?colouring ?coloring colorant|colourant|pigment|ingredient|component|colour|color
                ..3 carbon|charcoal
            carbon ?is ?the only|sole|single ?colouring ?active ingredient|pigment|colourant|colorant|component
            our|my|pure|with|using|use|uses carbon ?black ?grade ?only pigment|pigments|ink|inks
            carbon pigment|pigments|ink|inks >based|removal|and|or
            @carbon ?black ?powder ?is ?and ?with ..2 nothing|only|alone|solely >the|other
            @carbon ..5 nothing ?but|else|more|besides|added ?beside
            @carbon ?black ?powder ?in ?it ?and ?with no|zero|without ?any ?a second|other|further|additional|added|
                extra
            no|nothing|zero|never ..3 other|second|else|besides|added ..3 than|but|beyond|except ?for ?pure @carbon
            just|only|purely|solely|simply|pure|entirely|nothing ?but ..2 @carbon >dioxide|laser|based
            @carbon ?black ?and ?sterile ?distilled ?purified water
            @carbon ?black and|in ?a ?sterile carrier|liquid|binder >of
            colourant|colorant|pigment|ingredient|colour|color|ingredients|ink|bottle ..2 is|are|contains|holds|has|
                be ..4 @carbon >dioxide|laser|based|and
            @carbon ?black ?powder ?is ?being ?the ?one ?and only|sole|single ?one ?and ?only ?colouring ?coloring
                colourant|colorant|pigment|ingredient|thing|component|colour|color
            one|single|sole|only ..2 colourant|colorant|pigment|ingredient|component|thing|powder ..4 @carbon
            100|hundred|cent percent ?pure ?natural @carbon
            @carbon ..6 full stop
            no|nothing|zero|never ..3 than|but|beyond|except|apart|besides ?from ?for ?pure @carbon
            @carbon ?black ?and full|thats|period ?it ?all
            @carbon ..4 no|without|zero ?a ?any other|second|further|additional ..1 colourant|colorant|pigment|
                colour|color|ingredient
            single|sole|one|only ..1 colouring|coloring ..2 ?matter ?agent ?and ?that is @carbon
            single|sole|one|only ..5 ?that is @carbon >dioxide|laser
            ^ @carbon ?and water
            @carbon is all|everything ?that ?it ?there is|it ?it ?contains
            ^ @carbon $
            @carbon is ?the ?one ?only thing|ingredient|part ..6 colour|color|coloured|colours
            only|sole|single|one ?and ?only ?colouring ?coloring colourant|colorant|pigment|agent|ingredient|
                substance|thing|colour|color ..6 ci 77266|77268
            ci 77266|77268 ..3 only|alone|nothing|sole
            carbon ..6 as|is ?its ?the ?our ?one ?and sole|only|single ?and ?only ?one ?colouring colourant|
                colorant|pigment|agent|ingredient|colour|color
            carbon|charcoal|soot|lampblack ..4 only|alone|solely|exclusively|nothing|sole|through
            only|solely|just|purely|exclusively|nothing|straight|pure|sheer|simply|plain ?but ?ever ?use ?used
                ?finely ?ground ?a ?of carbon|charcoal|soot|lampblack
            other|apart|aside than|from carbon ..5 no|nothing|none
            no|not|without|nothing ?a ?any ?added ?but ?else other|dyes|dye|colours|minerals|fillers ..6 carbon|soot
            carbon ..4 no|not|without|nothing ?a ?any ?added ?else other|dyes|dye|colours|minerals|fillers|mix|
                blend|additives
            not|no|never ?a mix|blend|mixture|cocktail ..6 carbon
            mono|single|one pigment|colourant|colorant ?ink ?of ?formula carbon
            monopigment
            carbon and water|glycerine|witch|carrier ..3 that|nothing|only|all|list|is
            100 carbon
            black|colour|color|pigment|ink ..5 carbon black|pure ..2 $
            shade|shades|colour|tone|tones ..3 same carbon
            @pig|colour|it|colourant ..4 single|one|only ..2 source|thing|material|substance ..2 carbon|soot
            """,
        AskedYes = """
            carbon
            """,
        Asked = """
            what|which ..5 @pig|ingredients|bottle|in|it|black => ?only ?just ?pure @carbon ?black ?and thats|
                nothing|only|alone|period|full
            what|which ..5 @pig|ingredients|bottle|in|it|black => only|just|pure|nothing ?but ?pure @carbon
            colourant|colorant|ingredient|ingredients|pigment => ?pure ?only @carbon ?black ?only >and|plus
            """,
        NotNear =
            "laser peel facial dioxide footprint many neutral diamond steel fibre credit one+of and+iron "
            + "and+titanium inorganic burning such+as means problem compared touch drop hint",
    };
}
