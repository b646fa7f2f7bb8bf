namespace SmpVetting.Domain.Claims;

/// <summary>Lists of words that several rules share.</summary>
internal static class ClaimWords
{
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["@be"] = "is|are|re|was|were|be|being|been|am|im|its|theyre|shes|hes|thats|stays|remains|becomes",
        ["@pig"] = "pigment|pigments|ink|inks|dye|dyes|colour|colours|color|colors|formula|formulas|product|products",
        ["@smp"] = "smp|micropigmentation|pigmentation|tricopigmentation|treatment|treatments|procedure|procedures|result|results|solution|it",
        ["@sit"] = "hit|slot|swoop|sesh|session|sessions|visit|visits|appointment|appointments|sitting|sittings|go|treatment|treatments",
        ["@scar"] = "scar|scars|scarring",
        ["@people"] = "client|clients|customer|customers|patient|patients|people|men|women|guys|guests|heads|scalps|individuals",
        ["@wont"] = "never|wont|doesnt|dont|didnt|cannot|cant|not|isnt|arent|nor|neither|no",
        ["@laser"] = "laser|lasers|lasered",
        ["@needles"] = "needle|needles|cartridge|cartridges|equipment|tools|instruments|supplies|consumables|disposables|"
            + "blades|materials|everything|accessories|parts|razors|tubes",
        ["@needle"] = "needle|needles|cartridge|cartridges|module|modules|tip|tips|blade|blades|microneedles|microblades",
        ["@sterile"] = "sterile|sterilised|sterilized|presterilised|disposable|disposables|sealed|unopened|unused|autoclaved|prepacked",
        ["@person"] = "client|clients|customer|head|heads|scalp|person|man|guest|patient|patients|patron|visit|appointment",
        ["@binned"] = "bin|bins|binned|discard|discarded|throw|throws|thrown|destroy|destroys|destroyed|dispose|disposed|incinerated|trash|"
            + "rubbish|sharps|away",
        ["@artist"] = "artist|artists|technician|technicians|practitioner|practitioners|specialist|specialists|professional|professionals|"
            + "trainer|trainers|expert|experts|tattooist|tattooists|clinic|clinics|studio|team|staff|provider|providers|facility|academy|"
            + "educator|master|instructor|instructors|therapist|therapists|micropigmentologist",
        ["@body"] = "society|association|academy|institute|federation|guild|council|alliance|organisation|organization|board|register|"
            + "chamber|college|spcp|aam|babtac|isntd|apt|jccp|saveface|fht|ishrs|ipha|fsb|nhbf|smpa|ismpa|iapc|fmp|npc|cpcp",
        ["@metal"] = "metal|metals|metallic|oxide|oxides|iron|titanium|nickel|chrome|chromium|cobalt|mercury|arsenic|"
            + "cadmium",
        ["@carbon"] = "carbon|charcoal|soot|lampblack",
        ["@shift"] = "turn|turns|turning|turned|go|goes|going|become|becomes|becoming|drift|drifts|shift|shifts|shifting|"
            + "change|changes|changing|slide|slides|fade|fades|age|ages|heal|heals|oxidise|oxidises|oxidize|"
            + "oxidizes|wander|wanders|bleed|bleeds|look|looks|end|ends|morph|morphs",
        ["@oddhue"] = "blue|bluish|blueish|green|greenish|red|reddish|orange|purple|violet|pink|teal",
        ["@hue"] = "grey|gray|black|charcoal|shade|tone|colour|color|hue|tint",
        ["@stay"] = "last|lasts|lasting|stay|stays|staying|remain|remains|keep|keeps|hold|holds|there|yours|endure|"
            + "endures|live|lives|sits|permanent",
        ["@clears"] = "rid|absorb|absorbs|absorbed|reabsorb|reabsorbs|reabsorbed|clear|clears|cleared|flush|flushes|flushed|"
            + "dissolve|dissolves|dissolved|digest|digests|digested|eliminate|eliminates|eliminated|expel|expels|"
            + "expelled|metabolise|metabolises|metabolised|metabolize|metabolizes|metabolized|break|breaks|broken|"
            + "remove|removes|removed|clean|cleans|cleaned|swallow|swallows|swallowed|wash|washes|washed|carry|"
            + "carries|carried|eat|eats|eaten|process|processes|processed|drain|drains|purge|purges|purged|discard|"
            + "discards|shed|sheds|scavenge|dispose|disposes|recycle|recycles|resorb|resorbs|resorbed",
        ["@when"] = "the|start|end|beginning|middle|mid|spring|summer|autumn|fall|winter|january|february|march|april|may|june|"
            + "july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec",
        ["@years"] = "years|year|yrs|yr|decades|decade|summers|winters",
        ["@began"] = "founded|opened|started|established|began|begun|launched|created|formed|incorporated|est|trading|operating|open|going|trained|qualified|opening|founding|launching|inception",
        ["@works"] = "been|operating|performing|doing|trading|practising|practicing|working|specialising|specializing|offering|serving|"
            + "running|helping|providing|treating|transforming|restoring|tattooing|dotting|shading|inking|perfecting|refining|mastering|"
            + "honing|formulating|making|manufacturing|teaching|training|dedicated|devoted|creating|open|here|around|existed|tattooed|"
            + "dotted|treated|done|practised|practiced|shaded|worked|performed|served|specialised|specialized|cutting|trusted|leading",
        ["@treated"] = "treated|treating|treat|helped|helping|transformed|transforming|transforms|performed|performing|conducted|conducting|completed|"
            + "served|done|restored|restoring|delivered|changed|worked|seen|carried|tattooed|pigmented|inked|dotted|shaded|trusted|improved|"
            + "given|satisfied|provided|welcomed|finished|handled|attended|cared|looked|applied|taught|put|used|made",
        ["@cases"] = "treatments|procedures|cases|transformations|applications|makeovers|restorations|micropigmentations|smps|"
            + "heads|scalps|hairlines",
        ["@hours"] = "hours|hour|hrs|hr",
        ["@shown"] = "head|heads|scalp|scalps|hairline|hairlines|result|results|work|face|faces|transformation|transformations|set|sets|pair|"
            + "pairs|case|cases|befores|afters|everything",
        ["@took"] = "did|do|made|shot|took|taken|tattooed|dotted|created|photographed|treated|done|performed|carried|completed|produced|snapped|shaded|filmed",
        ["@faked"] = "stock|borrowed|bought|stolen|internet|supplier|elsewhere|copied|lifted|google|library|downloaded|rented|agency|fake|web|foreign|"
            + "photoshop|filters|models",
        ["@licence"] = "licence|licences|license|licenses|permit|permits|licensure",
        ["@licensed"] = "licensed|licenced|registered|approved|inspected|permitted|regulated|authorised|authorized",
        ["@office"] = "council|councils|authority|authorities|county|state|city|borough|municipality|municipal|government|health|department|dept|"
            + "ministry|commission|inspectorate|inspector|inspectors|board|public|cqc|hiw|rqia|dph|doh|dshs|tdlr|dbpr|oha|dhec|ggd",
        ["@vanish"] = "disappear|disappears|vanish|vanishes|dissolve|dissolves|gone|leave|leaves|clear|clears|cleared|clean|"
            + "cleans|go|goes|erase|erases|melt|melts|evaporate|evaporates|depart|departs|exit|exits|wash|washes",
        ["@undo"] = "remove|removes|removed|removal|erase|erases|erased|delete|deletes|deleted|wipe|wipes|wiped|clear|"
            + "clears|cleared|lift|lifts|lifted|zap|zaps|zapped|undo|undoes|undone|reverse|reverses|reversed|"
            + "dissolve|dissolves|dissolved|take|takes|taken|taking|come|comes|go|goes|gone|off|out|away|get|gets|"
            + "rid|shatter|shatters",
        ["@ease"] = "easy|easily|ease|quick|quickly|fast|simple|simply|effortless|effortlessly|smooth|smoothly|"
            + "comfortable|comfortably|breeze|doddle|cinch|minutes|seconds|moments|trivial|straightforward|"
            + "painlessly|readily|swiftly|rapidly|snap|child|childs|cake",
        ["@easy"] = "easy|easiest|simple|simplest|quick|quickest|straightforward|painless|effortless|uncomplicated|hassle|trivial|"
            + "breeze|doddle|cinch",
        ["@easily"] = "easily|quickly|simply|effortlessly|painlessly|readily|swiftly|smoothly|rapidly|fast",
        ["@outright"] = "completely|fully|totally|entirely",
        ["@fuss"] = "trouble|fuss|hassle|difficulty|bother|problem|problems|effort|drama|sweat|headache|issue|issues|tension|fight",
        ["@removed"] = "removed|erased|reversed|undone|lasered|lifted|taken|cleared",
        ["@removing"] = "removal|reversal|removing|reversing|undoing|erasing|lasering|taking|getting",
        ["@everyone"] = "everyone|everybody|anyone|anybody",
        ["@head"] = "head|heads|scalp|scalps|skull|skin|skins|person|people|man|men|woman|women|client|clients|patient|patients|"
            + "customer|customers|guest|gentleman|candidate|individual|individuals",
        ["@visit"] = "session|visit|appointment|sitting",
        ["@visits"] = "sessions|visits|appointments|sittings",
        ["@done"] = "done|finished|complete|completed",
        ["@pain"] = "pain|pains|discomfort|sting|stings|stinging|ache|aches|ouch|ow|soreness|suffering|agony|tears",
        ["@hide"] = "hide|hides|hiding|cover|covers|covering|conceal|conceals|concealing|camouflage|camouflages|camouflaging|"
            + "disguise|disguises|mask|masks|erase|erases|blend|blends|treat|treats|remove|removes|eliminate|eliminates|fix|fixes|"
            + "close|closes|handle|handles|beat|beats",
        ["@hidden"] = "hidden|concealed|covered|camouflaged|disguised|blended|treated|erased|closed|fixed",
        ["@unseen"] = "gone|invisible|undetectable|disappear|disappears|vanish|vanishes|vanished|unnoticeable|indistinguishable|"
            + "imperceptible|unseen|untraceable|unfindable",
        ["@photo"] = "photo|photos|picture|pictures|pic|pics|image|images|photograph|photographs|photography|gallery|"
            + "portfolio|afters|shot|shots|video|videos|snaps|grid|feed",
        ["@span"] = "day|days|week|weeks|weekend|weekends|month|months|fortnight|fortnights|saturdays|evenings|semester|semesters",
        ["@course"] = "training|course|class|classes|masterclass|bootcamp|programme|program|apprenticeship|tuition|workshop|intensive|schooling|"
            + "academy|diploma|teaching",
        ["@wall"] = "wall|door|till|desk|counter|mirror|reception|lobby|window|hall|entrance",
        ["@none"] = "no|not|never|nothing|none|zero|nil|without|nobody|noone|neither|nor|wont|dont|doesnt|didnt|cannot|"
            + "cant|isnt|arent|nowhere|hardly|refuses|refuse|impossible|free",
        ["@paler"] = "fade|fades|fading|faded|pale|paler|pales|paling|lighten|lightens|lightening|lighter|weaken|weaker|"
            + "weakens|dull|duller|bleach|bleaches|bleached|fainter|dimmer",
        ["@renew"] = "renew|renewed|renewing|renewal|renewals|refresh|refreshed|refresher|refreshers|refreshing|booster|"
            + "boosters|boost|boosting|retouch|retouches|retouching|retouched|touchup|touchups|topup|topups|redo|"
            + "redone|touched|topped",
        ["@stuff"] = "pigment|pigments|ink|inks|dye|dyes|colour|colours|color|colors|formula|formulas|product|products|ingredient|"
            + "ingredients|colourant|colourants|colorant|colorants|material|materials|substances|base|carrier|binder|"
            + "formulation|blend|range|line|brand|bottle|bottles|black|blacks|shades|components|botanicals|solution|matter|particles",
        ["@apply"] = "use|uses|used|using|apply|applies|applied|applying|insert|inserted|inject|injected|implant|implants|implanted|"
            + "deposit|deposits|deposited|place|places|placed|placing|put|puts|set|brought|instilled|infused|introduced|work|works|working|"
            + "choose|chose|chosen|pick|picked|selected|stock|stocks|buy|import|supply|supplying|mix|mixes|mixed|fill|filled|switched|believe",
        ["@putting"] = "application|insertion|implantation|injection|placement|deposit|deposits|layering|infusion|implanting|applying|depositing|placing|injecting|inserting",
        ["@ours"] = "our|my|his|her|these|this|only|every|each|exclusively",
        ["@wholly"] = "100|percent|hundred|cent|all|only|purely|pure|entirely|completely|fully|totally|wholly|certified|strictly|exclusively|simply",
        ["@tone"] = "colour|color|colours|colors|coloration|hue|hues|shade|tone|tones|tint|undertone",
        ["@change"] = "change|changes|changing|shift|shifts|shifting|alter|alters|drift|drifts|wander|wanders|stray|strays|move|moves|distort",
        ["@same"] = "same|true|original|neutral|exact|soft|cool|ash|stable|constant|put|grey|gray|black",
        ["@steady"] = "stay|stays|remain|remains|keep|keeps|hold|holds|retain|retains|still",
        ["@fix"] = "concealer|solution|treatment|treatments|procedure|procedures|process|technique|result|results|fix|option|hairline|look|cure|"
            + "effect|effects|coverage|outcome|concealment|method|camouflage|cover|disguise|illusion|head|answer|remedy",
        ["@settles"] = "solves|solve|solved|solving|fix|fixes|fixed|cover|covers|covered|hide|hides|restore|restores|conceal|conceals|ends|end|"
            + "cures|camouflage|camouflages|disguise|disguises|replicate|replicates|recreate|replace|replaces|banish|stays|stay|last|lasts|"
            + "remain|remains|sits|implanted|embedded|embossed|deposited|placed|anchored|etched|inked|yours|gone|rid|bald",
        ["@gone"] = "disappear|disappears|disappeared|vanish|vanishes|vanished|dissolve|dissolves|dissolved|gone",
        ["@within"] = "in|after|within|over|inside|by|give|about|around",
        ["@bodily"] = "body|bodys|organism|skin|skins|immune|system|scalp|lymph|cells|nature|macrophages|phagocytosis|immunity",
        ["@digested"] = "absorbed|reabsorbed|resorbed|dismantled|decomposed|broken|metabolised|metabolized|eliminated|expelled|dissolved|degraded|digested|"
            + "excreted|flushed|cleared|biodegradable|bioabsorbable|bioresorbable|absorbable|resorbable",
        ["@never"] = "never|not|wont|dont|doesnt|cannot|cant|refuses|without|impossible|nothing|wouldnt",
        ["@depth"] = "colour|color|intensity|depth|shade|tone|sharpness|strength|darkness|crispness|density|contrast",
        ["@crisp"] = "dark|crisp|sharp|fresh|black|strong|bold|deep|intense|vivid",
        ["@weather"] = "sun|sea|uv|chlorine|sweat|time|weather|salt|water|years|light|sunlight|pool|age",
        ["@meets"] = "satisfies|satisfy|meets|meet|met|passes|passed|pass|conforms|conform|complies|comply|complying|"
            + "compliant|follows|follow|respects|respect|respected|according|obeys|obey|tested|legal|allowed|approved|certified|labelled|line|"
            + "accordance|keeps|correspond|corresponds|accomplish|accomplishes|agreed|fulfils|fulfil|fulfill|made|manufactured|produced|formulated|checked|declared|adheres|adhere|aligned|sticks|stick",
        ["@inks"] = "pigment|pigments|ink|inks|dye|dyes|formula|formulas|ingredient|ingredients|colourants|colorants|materials|substances|"
            + "base|carrier|binder|formulation|components|composition",
        ["@botanic"] = "natural|naturally|botanical|herbal|plant",
        ["@pure"] = "organic|vegan|smp|scalp|water|plant|based|derived|mineral|herbal|iron|oxide|hypoallergenic|non|toxic|safe|and|pure|occurring|sourced|raw|"
            + "grown|earth",
        ["@growing"] = "nature|plants|herbs|roots|earth|botanicals|flowers|clay|soil|rocks|stones|minerals|vegetables|berries|bark|garden",
        ["@does"] = "are|is|tend|tends|seem|seems|also|fade|fades|can|may|might|will|have|has|contain|contains|react|cost|come|were|do|mean|means|"
            + "become|get|gives|give|use|uses|often|usually",
    };

    private static readonly HashSet<string> Stops = Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent "
        + "hasnt havent wouldnt shouldnt couldnt aint but hardly barely rarely seldom whether if unless");

    /// <summary>The writer's own people.</summary>
    public static readonly HashSet<string> Self = Set("we our ours us i im ive my weve mine ourselves myself");

    /// <summary>The writer's business; an "I" may be a client.</summary>
    public static readonly HashSet<string> House = Set("we our ours us weve ourselves");

    public static readonly HashSet<string> BeOrHave = Set(
        "is are re am was were be been being has have had hold holds holding having carry carries im shes hes theyre ive "
        + "weve");

    public static HashSet<string> Set(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    public static IEnumerable<string> Expand(string word) =>
        Lists.TryGetValue(word, out var list) ? list.Split('|') : [word];

    /// <summary>One of them stands between these places.</summary>
    public static bool Hold(IReadOnlyList<ClaimToken> words, int from, int to, HashSet<string> any)
    {
        for (var i = from; i < to; i++)
        {
            if (any.Contains(words[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>A word that may stand between two words that belong together.</summary>
    public static bool IsPlain(string word) => !Stops.Contains(word);
}
