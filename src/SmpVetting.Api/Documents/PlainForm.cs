namespace SmpVetting.Api.Documents;

/// <summary>Plain text. It is pasted anywhere, so it is as inert as text for a forum.</summary>
internal sealed class PlainForm(string home) : TextForm(home)
{
    protected override string Escaped(string text) => Inert.Of(text);

    protected override string Title(string words) => words;

    protected override string Heading(string words) => $"\n{words}";

    protected override string Bold(string words) => words;

    protected override string Slanted(string words) => words;

    protected override string Linked(string words, string address) => $"{words}: {address}";

    protected override string Quoted(string words) => $"“{words}”";

    protected override string Listed(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));
}
