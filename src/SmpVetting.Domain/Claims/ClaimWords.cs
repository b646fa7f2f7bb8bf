namespace SmpVetting.Domain.Claims;

/// <summary>Lists of words that several rules share.</summary>
internal static class ClaimWords
{
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["@be"] = "is|are|re|was|were|be|being|been|am|im|its|theyre|shes|hes|thats|stays|remains|becomes",
        ["@pig"] = "pigment|pigments|ink|inks|dye|dyes|colour|colours|color|colors|formula|formulas|product|products",
        ["@smp"] = "smp|micropigmentation|pigmentation|tricopigmentation|treatment|treatments|procedure|procedures|result|results|solution|it",
        ["@sit"] = "session|sessions|visit|visits|appointment|appointments|sitting|sittings|go|treatment|treatments",
        ["@scar"] = "scar|scars|scarring",
        ["@people"] = "client|clients|customer|customers|patient|patients|people|men|women|guys|heads|scalps|individuals",
        ["@wont"] = "never|wont|doesnt|dont|didnt|cannot|cant|not|isnt|arent|nor|neither|no",
        ["@laser"] = "laser|lasers|lasered",
        ["@needles"] = "needle|needles|cartridge|cartridges|equipment|tools|instruments|supplies|consumables|disposables|"
            + "blades|materials|everything",
        ["@artist"] = "artist|artists|technician|technicians|practitioner|practitioners|specialist|specialists|professional|professionals|"
            + "trainer|trainers|expert|experts|tattooist|tattooists|clinic|clinics|studio|team|staff|provider|providers|facility|academy|"
            + "educator|master|instructor|instructors|therapist|therapists|micropigmentologist",
        ["@body"] = "society|association|academy|institute|federation|guild|council|alliance|organisation|organization|board|register|"
            + "chamber|college|spcp|aam|babtac|isntd|apt|jccp|saveface|fht|ishrs|ipha|fsb|nhbf|smpa|ismpa|iapc|fmp|npc|cpcp",
    };

    private static readonly HashSet<string> Stops = Set(
        "not no never without nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent "
        + "hasnt havent wouldnt shouldnt couldnt aint but hardly barely rarely seldom whether if unless");

    /// <summary>The writer's own people.</summary>
    public static readonly HashSet<string> Self = Set("we our ours us i im ive my weve mine ourselves myself");

    public static readonly HashSet<string> BeOrHave = Set(
        "is are re am was were be been being has have had hold holds carry carries im shes hes theyre ive "
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
