using System.Text.Json;
using System.Text.Json.Nodes;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Docs;

/// <summary>The contract for people, written from the OpenAPI document alone, so that both always say the same.</summary>
internal sealed class DocsPage
{
    /// <summary>A longer list of words is folded away.</summary>
    private const int MostWordsShown = 8;

    private static readonly JsonSerializerOptions Indented = new(Json.Options) { WriteIndented = true };

    private readonly JsonNode document;
    private readonly HtmlWriter html = new();

    private DocsPage(JsonNode document) => this.document = document;

    public static string Of(JsonNode document)
    {
        var page = new DocsPage(document);
        page.WriteAll();
        return page.html.ToString();
    }

    private void WriteAll()
    {
        var byTag = Operations().ToLookup(operation => operation.Tag);
        var sections = document["tags"]!.AsArray().Select(tag => new Section((string)tag!["name"]!, [.. byTag[(string)tag["name"]!]])).ToList();
        html.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{document["info"]!["title"]} API</title>
            <link rel="stylesheet" href="/docs.css">
            </head>
            <body>
            <a class="skip" href="#content">Skip to the contract</a>
            <header>
            <h1>{document["info"]!["title"]} API, version {document["info"]!["version"]}</h1>
            <p>{document["info"]!["description"]}</p>
            </header>
            """);
        WriteContents(sections);
        html.Write($"<main id=\"content\">");
        WriteStart();
        foreach (var section in sections)
            WriteSection(section);
        html.Write($"</main>\n</body>\n</html>");
    }

    private void WriteContents(List<Section> sections)
    {
        html.Write($"<nav aria-label=\"Contents\">");
        foreach (var section in sections)
        {
            html.Write($"<h2><a href=\"#{section.Tag}\">{section.Tag}</a></h2>\n<ul>");
            foreach (var operation in section.Operations)
                html.Write($"<li><a href=\"#{operation.Id}\"><b>{operation.Method}</b> {operation.Path}</a></li>");
            html.Write($"</ul>");
        }

        html.Write($"</nav>");
    }

    private void WriteStart()
    {
        html.Write($"""
            <section id="start">
            <h2>How it works</h2>
            <p>Send and receive JSON. Nothing is needed to ask for a triage, to search, or to file a report:</p>
            <pre><code>curl -s http://localhost:5080/v1/triage -H 'Content-Type: application/json' -d '{Compact("triage")}'</code></pre>
            <h3>Who is calling</h3>
            <dl>
            """);
        foreach (var (name, scheme) in document["components"]!["securitySchemes"]!.AsObject())
        {
            var header = name == "apiKey" ? "Authorization: Bearer smpv_…" : "Authorization: Receipt XXXX-XXXX-XXXX-XXXX-XXXX-XXXX";
            html.Write($"<dt><code>{header}</code></dt><dd>{scheme!["description"]}</dd>");
        }

        html.Write($"""
            </dl>
            <p>The first admin key is made on the command line: <code>smpvetting keys create --role admin --label me</code>.
            Filing a report answers with its receipt, once; it is the only way back to that report.</p>
            <h3>When something is wrong</h3>
            <p>Every problem is <code>application/problem+json</code> with a <code>type</code>, a <code>detail</code> that says how to mend
            it, a <code>traceId</code>, and on 400 <code>errors</code> by place. All types: <a href="/problems">/problems</a>.</p>
            <h3>Repeating and changing safely</h3>
            <p>Send an <code>Idempotency-Key</code> with every POST that creates: repeated, it gets the first answer again for 24 hours. To change a
            thing, read it and send its <code>ETag</code> as <code>If-Match</code>. Lists hold <code>items</code> and <code>next</code>; give <code>next</code> back as
            <code>cursor</code>.</p>
            <p>For machines: <a href="/openapi/v1.json">/openapi/v1.json</a> (OpenAPI {document["openapi"]}).</p>
            </section>
            """);
    }

    private void WriteSection(Section section)
    {
        html.Write($"<section id=\"{section.Tag}\">\n<h2>{section.Tag}</h2>");
        foreach (var operation in section.Operations)
            WriteOperation(operation);
        html.Write($"</section>");
    }

    private void WriteOperation(Operation operation)
    {
        html.Write($"""
            <article id="{operation.Id}">
            <h3><span class="method">{operation.Method}</span> <code>{operation.Path}</code></h3>
            <p>{operation.Node["summary"]} {operation.Node["description"]}</p>
            """);
        if (operation.Node["security"]?[0]?.AsObject().First().Key is { } scheme)
            html.Write($"<p class=\"caller\">Caller: {(scheme == "receipt" ? "the reporter, with the receipt" : "an API key")}</p>");
        WriteParameters(operation.Node["parameters"]?.AsArray() ?? []);
        var body = operation.Node["requestBody"]?["content"]?["application/json"];
        if (body is not null)
        {
            WriteFields("Request", Field.Of(document, body["schema"]), isFolded: false);
            if (body["example"] is { } example)
                html.Write($"<h4>Example</h4>\n<pre><code>{example.ToJsonString(Indented)}</code></pre>");
        }

        WriteAnswers(operation.Node["responses"]!.AsObject());
        html.Write($"</article>");
    }

    private void WriteParameters(JsonArray parameters)
    {
        if (parameters.Count == 0)
            return;
        html.Write($"<h4>Parameters</h4>\n<table>\n<thead><tr><th>Name</th><th>In</th><th>Meaning</th></tr></thead>\n<tbody>");
        foreach (var parameter in parameters)
        {
            var needed = (bool?)parameter!["required"] == true ? "needed" : "optional";
            html.Write($"<tr><th scope=\"row\"><code>{parameter["name"]}</code></th><td>{parameter["in"]}, {needed}</td><td>{parameter["description"]}</td></tr>");
        }

        html.Write($"</tbody>\n</table>");
    }

    private void WriteFields(string title, IEnumerable<Field> fields, bool isFolded)
    {
        var lines = fields.ToList();
        if (lines.Count == 0)
            return;
        if (isFolded)
            html.Write($"<details>\n<summary>{title}</summary>");
        else
            html.Write($"<h4>{title}</h4>");
        html.Write($"<table>\n<thead><tr><th>Property</th><th>Kind</th><th>Limits and meaning</th></tr></thead>\n<tbody>");
        foreach (var field in lines)
        {
            var needed = field.IsRequired && !isFolded ? ", needed" : "";
            html.Write($"<tr><th scope=\"row\"><code>{field.Path}</code></th><td>{field.Kind}{needed}</td><td>{Sentence(field.Limits)} {field.Meaning}");
            WriteWords(field.Words);
            html.Write($"</td></tr>");
        }

        html.Write($"</tbody>\n</table>");
        if (isFolded)
            html.Write($"</details>");
    }

    private void WriteWords(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return;
        if (words.Count > MostWordsShown)
            html.Write($"<details><summary>{words.Count} words</summary><code>{string.Join(", ", words)}</code></details>");
        else
            html.Write($"<code>{string.Join(", ", words)}</code>");
    }

    private void WriteAnswers(JsonObject responses)
    {
        html.Write($"<h4>Answers</h4>\n<ul class=\"answers\">");
        foreach (var (status, response) in responses.OrderBy(answer => answer.Key, StringComparer.Ordinal))
        {
            html.Write($"<li><b>{status}</b> {response!["description"]}");
            if (response["headers"]?.AsObject() is { } headers)
                html.Write($" <span class=\"headers\">({string.Join(", ", headers.Select(header => header.Key))})</span>");
            if (response["content"]?["application/json"]?["schema"] is { } schema)
                WriteFields("What it holds", Field.Of(document, schema), isFolded: true);
            html.Write($"</li>");
        }

        html.Write($"</ul>");
    }

    private IEnumerable<Operation> Operations() =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new Operation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!);

    private static string Compact(string operation) => JsonNode.Parse(Examples.Of(operation)!)!.ToJsonString(Json.Options);

    private static string Sentence(string limits) => limits.Length == 0 ? "" : char.ToUpperInvariant(limits[0]) + limits[1..] + ".";

    private sealed record Section(string Tag, IReadOnlyList<Operation> Operations);

    private sealed record Operation(string Method, string Path, JsonNode Node)
    {
        public string Id => (string)Node["operationId"]!;

        public string Tag => (string)Node["tags"]![0]!;
    }
}
