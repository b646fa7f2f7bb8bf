namespace SmpVetting.Domain.Claims;

internal static partial class ClaimRules
{
    /// <summary>Nothing but carbon gives the colour.</summary>
    private static ClaimRule CarbonOnly => new(ClaimType.CarbonOnly)
    {
        Says = """
            100 percent @carbon
            @carbon ..4 100 percent|per >black|of
            @wholly|solely|just|nothing|straight|sheer|plain|sole ?but ?on ?ever ?use ?used ?finely ?ground ?organic ?natural
                ?black ?medical ?grade ?a ?of @carbon >dioxide|laser|based|footprint|lotion|gel|cream|paste|mask
            @carbon ?black ?powder ..4 only|alone|solely|exclusively|nothing|sole|through|period|thats >the|in
            @carbon ..6 full stop
            @carbon ..4 thats ?it ?all ?the ?whole ?entire recipe|all|lot|everything|list
            colourant|colorant|pigment|ingredient|colour|color|ingredients|ink|bottle ..2 is|are|contains|holds|has|be
                ..4 @carbon >dioxide|laser|based|and|iron
            our|my|pure|with|using|use|uses carbon ?black ?grade ?only pigment|pigments|ink|inks
            carbon ?black pigment|pigments|ink|inks >based|removal|and|or|is|are
            @pig|it|they|black @be ..2 carbon >dioxide|laser|copy|footprint|fibre|fiber|neutral|or
            @pig|it|is|are|use|uses|used|using|one|ours|bottle|contains ..3 carbon black >is|can|was|comes|particles|
                from|has|or|may|might|turns|will|could|only|iron
            black|colour|color|pigment|ink ..5 carbon black|pure ..2 $
            ^ @carbon ?black ?and ?water $
            carbon black $
            @carbon ?black ?and ?in ?a ?sterile ?distilled ?purified water|carrier|liquid|binder >of
            @carbon ..5 no|not|without|zero|nothing ?a ?any ?added ?but ?else other|second|further|additional|extra|
                dyes|dye|colours|minerals|fillers|mix|blend|additives|besides|more|else
            no|not|without ?a ?any ?added other|dyes|dye|colours|minerals|fillers|mix|blend|mixture|cocktail ..6
                @carbon
            one|single|sole|only ..5 ?that is @carbon >dioxide|laser
            one|single|sole|only ..2 colourant|colorant|pigment|ingredient|component|thing|powder ..4 @carbon
            one|single|sole|only ..5 ci 77266|77268
            @carbon ..6 as|is|being ?its ?the ?our ?one ?and sole|only|single ?and ?only ?one ?colouring ?coloring
                colourant|colorant|pigment|agent|ingredient|colour|color|thing|component
            no|nothing|zero|never ..3 than|but|beyond|except|apart|besides ?from ?for ?pure @carbon
            other|apart|aside than|from @carbon ..5 no|nothing|none
            made|consist|consists|composed|comprised|produced ?up @wholly|solely|just of|from|with|out ..3 @carbon
            @pig ..2 made|derived|produced|consists|composed ?up of|from|out ..2 @carbon
            our|we|use|uses|using|with ..2 carbon|charcoal based
            pure black ..1 carbon based
            @carbon is ?the ?one ?only all|everything|thing|ingredient|part
            mono|single|one pigment|colourant|colorant ?ink ?of ?formula @carbon
            monopigment
            shade|shades|colour|tone|tones ..3 same @carbon
            """,
        AskedYes = """
            carbon
            """,
        Asked = """
            what|which ..5 @pig|ingredients|bottle|in|it|black => ?only ?just ?pure @carbon ?black ?and thats|
                nothing|only|alone|period|full
            what|which ..5 @pig|ingredients|bottle|in|it|black => only|just|pure|nothing ?but ?pure @carbon
            colourant|colorant|ingredient|ingredients|pigment => ?pure ?only @carbon ?black ?based ?only >and|plus|or|based
            """,
        NotNear =
            "77266+is mostly mainly typically usually based+or most+smp most+inks most+pigments main common nearly laser peel facial dioxide footprint many neutral diamond "
            + "steel fibre credit one+of and+iron and+titanium inorganic burning such+as means problem compared "
            + "touch drop hint behaves reacts",
    };
}
