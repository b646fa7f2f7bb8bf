namespace SmpVetting.Api.Documents;

/// <summary>BBCode of the tags that phpBB and XenForo share.</summary>
internal sealed class BbcodeForm(string home) : TextForm(home)
{
    protected override string Escaped(string text) => Inert.Of(text);

    protected override string Title(string words) => $"[b]{words}[/b]";

    protected override string Heading(string words) => $"[b]{words}[/b]";

    protected override string Bold(string words) => $"[b]{words}[/b]";

    protected override string Slanted(string words) => $"[i]{words}[/i]";

    protected override string Linked(string words, string address) => $"[url={address}]{words}[/url]";

    protected override string Quoted(string words) => $"[quote]{words}[/quote]";

    protected override string Listed(IEnumerable<string> items) => $"[list]\n{string.Join('\n', items.Select(item => $"[*]{item}"))}\n[/list]";
}
