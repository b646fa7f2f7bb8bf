using Microsoft.Net.Http.Headers;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;

namespace SmpVetting.Api.Documents;

/// <summary>The forms in which one answer can be given; which comes first is given to callers who do not mind.</summary>
public enum Form
{
    Json,
    Markdown,
    Text,
    Html,
    Bbcode,
}

/// <summary>The form a caller asks for: by 'format' in the address, which a person can type, or else by Accept (RFC 9110 section 12.5.1).</summary>
public sealed record AskedForm(Form Form)
{
    public const string Parameter = "format";

    /// <summary>BBCode has no media type of its own; it is asked for by name.</summary>
    internal static readonly IReadOnlyList<(Form Form, string MediaType)> Offered =
        [(Form.Json, "application/json"), (Form.Markdown, "text/markdown"), (Form.Text, "text/plain"), (Form.Html, "text/html")];

    public static ValueTask<AskedForm> BindAsync(HttpContext http) =>
        ValueTask.FromResult(new AskedForm(QueryValue.Word<Form>(Parameter, http.Request.Query[Parameter]) ?? Accepted(http.Request)));

    private static Form Accepted(HttpRequest request)
    {
        // A header that cannot be read says nothing, like one that is not there.
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) || ranges.Count == 0)
            return Form.Json;
        var (form, quality) = Offered.Select(offer => (offer.Form, Quality: Quality(offer.MediaType, ranges))).MaxBy(offer => offer.Quality);
        return quality > 0
            ? form
            : throw new ProblemException(Problems.NotAcceptable.Because(
                $"This is given as {string.Join(", ", Offered.Select(offer => offer.MediaType))}; or add ?{Parameter}= and one of {string.Join(", ", Words<Form>.All)}."));
    }

    /// <summary>What the most exact range that holds the type says of it.</summary>
    private static double Quality(string mediaType, IList<MediaTypeHeaderValue> ranges)
    {
        var type = mediaType.Split('/')[0];
        return ranges.Where(range => Is(range, mediaType) || Is(range, $"{type}/*") || Is(range, "*/*"))
            .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(range => range.Quality ?? 1).FirstOrDefault();
    }

    /// <summary>Media types ignore case (RFC 9110 section 8.3.1).</summary>
    private static bool Is(MediaTypeHeaderValue range, string mediaType) => range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
