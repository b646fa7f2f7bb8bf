namespace SmpVetting.Domain.Claims;

/// <summary>Whether readers of the page talk: a thread of a forum, a comment, a client's own story.</summary>
internal sealed class ClaimTalk
{
    /// <summary>How people talk in a forum and no business writes.</summary>
    private static readonly HashSet<string> Talk = ClaimWords.Set("lol lmao tbh imo imho ymmv afaik reckon reckons reckoned");

    /// <summary>A text that talks so again and again is a thread, and its other posts are talk as well.</summary>
    private const int LeastTalk = 3;

    /// <summary>So many signs of a client in a text without a house or a trade make it a client's own story.</summary>
    private const int LeastOfStory = 2;

    /// <summary>"Practitioner here" answers a thread for himself.</summary>
    private static readonly HashSet<string> Practising = ClaimWords.Set("practitioner technician");

    /// <summary>A comment is a client's; a "lol" without one of these may be the clinic's own.</summary>
    private static readonly HashSet<string> Singular = ClaimWords.Set("my mine me");

    /// <summary>Whoever says "my studio" in a forum is no client.</summary>
    private static readonly HashSet<string> Trade = ClaimWords.Set(
        "studio client clients practitioner specialist licensed trained");

    private readonly IReadOnlyList<ClaimToken> words;
    private readonly bool isOfOwner;
    private readonly bool isOfHouse;
    private readonly bool isThread;

    public ClaimTalk(IReadOnlyList<ClaimToken> words)
    {
        this.words = words;
        isOfOwner = Enumerable.Range(0, words.Count).Any(IsOwner);
        isOfHouse = Enumerable.Range(1, Math.Max(0, words.Count - 1))
            .Any(at => words[at - 1].Word == "we" && words[at].Word is "only" or "use" or "offer");
        isThread = IsReply() || Enumerable.Range(0, words.Count).Count(IsClient) >= LeastTalk || IsStory();
    }

    /// <summary>The paragraph between these places is talk.</summary>
    public bool IsAt(int first, int last) => (isThread || HasComment(first, last))
        && !ClaimWords.Hold(words, first, last, ClaimWords.House) && !ClaimWords.Hold(words, first, last, Trade);

    private bool HasComment(int first, int last) => !isOfOwner
        && Enumerable.Range(first, last - first).Any(IsClient)
        && !(isOfHouse && !ClaimWords.Hold(words, first, last, Singular));

    /// <summary>Posted by one who had it done: "this sub helped me", "ask me anything", "lol".</summary>
    private bool IsStory() => !isOfOwner && !ClaimWords.Hold(words, 0, words.Count, ClaimWords.House) && !ClaimWords.Hold(words, 0, words.Count, Trade)
        && Enumerable.Range(0, words.Count).Count(at => IsClient(at) || IsPost(at)) >= LeastOfStory;

    private bool IsPost(int at) => at + 1 < words.Count && words[at].Word switch
    {
        "mods" => true,
        "this" => words[at + 1].Word == "sub",
        "me" => words[at + 1].Word == "anything",
        "meaning" => words[at + 1].Word == "to" && at + 2 < words.Count && words[at + 2].Word == "post",
        "told" => words[at + 1].Word == "me",
        "edit" => words[at].Before >= ClaimBreak.Sentence && words[at + 1].Before == ClaimBreak.Clause,
        "thanks" => words[at + 1].Word == "all",
        _ => false,
    };

    /// <summary>"Re: experiences with SMP" stands above a post, "Thread: SMP after a transplant" above several.</summary>
    private bool IsReply() => words.Count > 1 && ((words[0].Word == "re" && !ClaimWords.Hold(words, 0, words.Count, Practising))
        || (words[0].Word == "thread" && words[1].Before == ClaimBreak.Clause));

    /// <summary>"My cousin sells …", "my artist told me", "had mine done": a client's words, or a friend's.</summary>
    private bool IsClient(int at) => at + 1 < words.Count && words[at].Word switch
    {
        "my" => words[at + 1].Word is "cousin" or "mate" or "mates" or "artist" or "tech",
        "had" or "got" => words[at + 1].Word == "mine"
            || (words[at + 1].Word is "his" or "hers" && at + 2 < words.Count && words[at + 2].Word == "done"),
        "i" => words[at + 1].Word is "paid" or "booked",
        "reply" or "reader" => words[at].Before >= ClaimBreak.Sentence && words[at + 1].IsNumber,
        // "newguy wrote:" stands above a post.
        "wrote" => words[at + 1].Before >= ClaimBreak.Clause,
        _ => Talk.Contains(words[at].Word),
    };

    /// <summary>"The owner of the shop", "my clients", "my regulars": who says so works there and may have had it done as well.</summary>
    private bool IsOwner(int at) => at + 1 < words.Count && words[at].Word switch
    {
        "my" => words[at + 1].Word is "clients" or "regulars" or "customers" or "shop",
        "im" => words[at + 1].Word is "owner"
            || (words[at + 1].Word == "the" && at + 2 < words.Count && words[at + 2].Word == "owner"),
        _ => false,
    };
}
