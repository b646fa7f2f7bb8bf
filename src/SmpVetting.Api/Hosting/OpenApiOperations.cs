using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Documents;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>The headers, parameters and problems that follow from what a handler takes and answers.</summary>
internal static class OpenApiOperations
{
    public static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var handler = metadata.OfType<MethodInfo>().FirstOrDefault();
        var takes = handler?.GetParameters().Select(parameter => parameter.ParameterType).ToHashSet() ?? [];
        operation.Parameters = [.. (operation.Parameters ?? []).Where(parameter => parameter.In != ParameterLocation.Query || parameter.Name is not ("page" or "feed" or "caller" or "ifMatch" or "asked"))];
        foreach (var list in operation.Parameters.Select(parameter => parameter.Schema).OfType<OpenApiSchema>().Where(schema => schema.Type == JsonSchemaType.Array))
            list.Items ??= new OpenApiSchema { Type = JsonSchemaType.String };
        DescribeIds(operation, context.Description.RelativePath ?? "");
        if (takes.Contains(typeof(PageRequest)))
            AddPaging(operation, PageRequest.CursorName, "Where the page before ended: its 'next'.");
        if (takes.Contains(typeof(FeedRequest)))
            AddPaging(operation, FeedRequest.CursorName, "Where to go on: the 'next' of the last answer. Absent means from the beginning.");
        if (takes.Contains(typeof(AskedForm)))
            AddForms(operation);
        if (takes.Contains(typeof(IfMatch)))
            AddHeader(operation, "If-Match", "The ETag of the version that is changed.", required: true);
        if (metadata.OfType<CreatesMetadata>().Any())
            AddHeader(operation, "Idempotency-Key", "A fresh random key, such as a UUID: the same key and body give the first answer again.", required: false, maxLength: 255);
        AddSecurity(operation, metadata, context.Document!);
        AddProblems(operation, context, takes, metadata);
        AddAnswerHeaders(operation, takes, metadata);
        if (Examples.Of(operation.OperationId) is { } example && operation.RequestBody?.Content?.Values.FirstOrDefault() is { } content)
            content.Example = JsonNode.Parse(example);
        return Task.CompletedTask;
    }

    /// <summary>What {id} is the id of stands before it in the path, in the plural; {claimId} says it itself.</summary>
    private static void DescribeIds(OpenApiOperation operation, string path)
    {
        var parts = path.Split('/');
        foreach (var id in operation.Parameters!.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path))
        {
            if (id.Name == "id" && Array.FindIndex(parts, part => part == "{id}" || part.StartsWith("{id:", StringComparison.Ordinal)) is > 0 and var place)
                id.Description ??= $"The id of the {parts[place - 1][..^1]}.";
            else if (id.Name?.EndsWith("Id", StringComparison.Ordinal) == true)
                id.Description ??= $"The id of the {id.Name[..^2]}.";
        }
    }

    private static void AddPaging(OpenApiOperation operation, string cursorName, string says)
    {
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = "limit",
            In = ParameterLocation.Query,
            Description = "How many items a page holds.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{PageRequest.MaxLimit}", Default = PageRequest.DefaultLimit },
        });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = cursorName,
            In = ParameterLocation.Query,
            Description = says,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    private static void AddForms(OpenApiOperation operation)
    {
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = AskedForm.Parameter,
            In = ParameterLocation.Query,
            Description = "The form of the answer, in place of Accept; BBCode is asked for only here.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Words<Form>.All.Select(word => (JsonNode)word!)] },
        });
        foreach (var (_, content) in operation.Responses!["200"].Content!.Where(content => content.Key.StartsWith("text/", StringComparison.Ordinal)))
            content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
    }

    private static void AddHeader(OpenApiOperation operation, string name, string says, bool required, int? maxLength = null) =>
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = says,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = maxLength },
        });

    private static void AddSecurity(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        if (metadata.OfType<IAuthorizeData>().LastOrDefault() is not { } policy)
            return;
        var scheme = policy.Policy == AccountEndpoints.Reporters ? "receipt" : "apiKey";
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(scheme, document)] = [] }];
        if (scheme == "apiKey")
            operation.Description = $"{operation.Description} Needs a key of role {policy.Policy}.".Trim();
    }

    private static void AddProblems(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, HashSet<Type> takes, IList<object> metadata)
    {
        var statuses = new SortedSet<int> { 429, 500, 503 };
        if (takes.Contains(typeof(PageRequest)) || takes.Contains(typeof(FeedRequest)) || operation.RequestBody is not null)
            statuses.Add(400);
        if (operation.RequestBody is not null)
            statuses.UnionWith([413, 415]);
        if (takes.Contains(typeof(AskedForm)))
            statuses.UnionWith([400, 406]);
        if (takes.Contains(typeof(IfMatch)))
            statuses.UnionWith([412, 428]);
        if (metadata.OfType<CreatesMetadata>().Any())
            statuses.UnionWith([400, 422]);
        if (operation.Security is { Count: > 0 })
            statuses.Add(403);
        if (context.Description.RelativePath?.StartsWith(Health.Path[1..], StringComparison.Ordinal) != true)
            statuses.Add(401);
        operation.Responses ??= [];
        // The framework leaves out what has neither a type nor a success.
        if (metadata.OfType<IProducesResponseTypeMetadata>().Any(answer => answer.StatusCode == StatusCodes.Status304NotModified))
            operation.Responses["304"] = new OpenApiResponse { Description = "Nothing is newer than what If-None-Match names" };
        statuses.UnionWith(operation.Responses.Keys.Select(int.Parse).Where(status => status >= 400));
        foreach (var status in statuses)
        {
            operation.Responses[$"{status}"] = new OpenApiResponse
            {
                Description = status == Problems.Invalid.Status ? Problems.Invalid.Title : Problems.Of(status).Title,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(OpenApi.ProblemSchema, context.Document) },
                },
            };
        }
    }

    private static void AddAnswerHeaders(OpenApiOperation operation, HashSet<Type> takes, IList<object> metadata)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is not OpenApiResponse answer)
                continue;
            foreach (var (name, says) in HeadersOf(status, operation, takes, metadata))
            {
                answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
                answer.Headers[name] = new OpenApiHeader { Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            }
        }
    }

    private static IEnumerable<(string Name, string Says)> HeadersOf(
        string status, OpenApiOperation operation, HashSet<Type> takes, IList<object> metadata) => status switch
        {
            "200" when takes.Contains(typeof(PageRequest)) || takes.Contains(typeof(FeedRequest)) =>
                [("ETag", "The version of this answer."), ("Link", "The next page, rel=next, where there is one.")],
            "200" when operation.Responses!.ContainsKey("304") && takes.Contains(typeof(AskedForm)) =>
                [("ETag", "The version of this answer in this form."), ("Vary", "Accept, since it decides the form.")],
            "200" when takes.Contains(typeof(AskedForm)) => [("Vary", "Accept, since it decides the form.")],
            "200" when operation.Responses!.ContainsKey("304") => [("ETag", "The version of this answer.")],
            "201" when metadata.OfType<CreatesMetadata>().Any(creates => creates.HasVersion) =>
            [
                ("Location", "Where the new thing is."), ("ETag", "The version of the new thing, for If-Match."),
            ("Idempotency-Replayed", "true when this is the first answer again."),
        ],
            "201" => [("Location", "Where the new thing is."), ("Idempotency-Replayed", "true when this is the first answer again.")],
            "401" => [("WWW-Authenticate", "The schemes there are: Bearer, Receipt.")],
            "429" or "503" => [("Retry-After", "Seconds to wait.")],
            _ => [],
        };
}
