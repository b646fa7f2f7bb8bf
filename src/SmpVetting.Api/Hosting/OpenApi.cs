using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>The OpenAPI 3.1 document: what the framework sees of the routes, and what only we know of them.</summary>
internal static class OpenApi
{
    public const string DocumentName = "v1";
    public const string ProblemSchema = "Problem";

    /// <summary>What the framework adds for problems by itself; ours says more.</summary>
    private static readonly string[] FrameworkProblems = ["ProblemDetails", "HttpValidationProblemDetails"];

    public static void AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(Describe);
        options.AddOperationTransformer(OpenApiOperations.Complete);
        options.AddSchemaTransformer(CompleteSchema);
    });

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo
        {
            Title = "SmpVetting",
            Version = "1",
            Description = "Vets clinics for scalp micropigmentation, tells people with a bad outcome what to do, and who can correct it. "
                + "General information, not a diagnosis.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        // The address is wherever the document was fetched from.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["apiKey"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "An API key, smpv_…, of role moderator, clinic or admin.",
            },
            ["receipt"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "Authorization",
                Description = "The word Receipt, a space, and the receipt of one report.",
            },
        };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var name in FrameworkProblems)
            document.Components.Schemas.Remove(name);
        document.Components.Schemas[ProblemSchema] = Problem();
        // Sorted, so that a snapshot changes only when the contract does.
        var paths = document.Paths.OrderBy(path => path.Key, StringComparer.Ordinal).ToList();
        document.Paths = [];
        foreach (var (path, item) in paths)
            document.Paths.Add(path, item);
        return Task.CompletedTask;
    }

    /// <summary>RFC 9457, with the trace and, on 400, the places.</summary>
    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "A problem, RFC 9457. /problems lists every type.",
        Required = new HashSet<string> { "type", "title", "status", "detail", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Stable; leads to its meaning."),
            ["title"] = Text("The kind of problem."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text("What is wrong here and how to mend it."),
            ["traceId"] = Text("Names this request in our log."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "On 400: what is wrong, by the JSON path as it was sent.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
    };

    private static OpenApiSchema Text(string says) => new() { Type = JsonSchemaType.String, Description = says };

    private static async Task CompleteSchema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var isNullable = type != context.JsonTypeInfo.Type || context.JsonPropertyInfo is { IsGetNullable: true };
        var mayBeNull = isNullable ? JsonSchemaType.Null : 0;
        if (type.IsEnum)
        {
            // Shared by the places that may be null and those that may not; the framework adds null where it belongs.
            schema.Type = JsonSchemaType.String;
            var words = (IReadOnlyList<string>)typeof(Words<>).MakeGenericType(type).GetProperty(nameof(Words<>.All))!.GetValue(null)!;
            schema.Enum = [.. words.Select(word => (JsonNode)word!)];
        }
        else if (type == typeof(JsonElement))
        {
            (schema.Type, schema.MaxLength) = (JsonSchemaType.String | JsonSchemaType.Number | JsonSchemaType.Boolean, ScalarAttribute.MaxLength);
        }
        else if (type.GetCustomAttribute<FiguresAttribute>() is { } figures)
        {
            var number = new OpenApiSchema { Type = JsonSchemaType.Number, Minimum = "0", Maximum = $"{figures.Most}" };
            schema.AnyOf = [number, new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = number }];
        }
        else if (type == typeof(string))
        {
            schema.Type = JsonSchemaType.String | mayBeNull;
        }
        else if (type == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String | mayBeNull;
            schema.Format = "date-time";
        }
        else if (context.JsonTypeInfo.ElementType is { } item && (item.IsEnum || item == typeof(string)))
        {
            // The framework leaves the items of a list out when a converter of ours writes them.
            schema.Items = await context.GetOrCreateSchemaAsync(item, null, stop);
        }
        else if (context.JsonTypeInfo.Type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>() is not null)
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        foreach (var rule in context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(false) ?? [])
            Limit(schema, rule);
    }

    /// <summary>What our own rules say, in the words of JSON Schema; the framework tells of its own.</summary>
    private static void Limit(OpenApiSchema schema, object rule)
    {
        switch (rule)
        {
            case EachAtMostAttribute each:
                schema.Items = Text(1, each.Length);
                break;
            case IdAttribute when schema.Items is not null:
                schema.Items = Id(new OpenApiSchema { Type = JsonSchemaType.String });
                break;
            case IdAttribute:
                Id(schema);
                break;
            case PlainNameAttribute name when schema.Items is not null:
                schema.Items = Text(1, name.MaxLength);
                break;
            case PlainNameAttribute name:
                (schema.MinLength, schema.MaxLength) = (1, name.MaxLength);
                break;
            case CountryAttribute:
                (schema.MinLength, schema.MaxLength) = (2, 2);
                break;
            case EmailAddressAttribute:
                schema.Format = "email";
                break;
            case WebAddressAttribute:
                (schema.Format, schema.MaxLength) = ("uri", WebAddressAttribute.MaxLength);
                break;
        }
    }

    private static OpenApiSchema Id(OpenApiSchema schema)
    {
        (schema.MinLength, schema.MaxLength, schema.Pattern) = (1, IdAttribute.MaxLength, IdAttribute.Pattern);
        return schema;
    }

    private static OpenApiSchema Text(int least, int most) => new() { Type = JsonSchemaType.String, MinLength = least, MaxLength = most };
}
