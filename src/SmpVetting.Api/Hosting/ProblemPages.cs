using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SmpVetting.Api.Hosting;

/// <summary>The list of problem types, so that a type in an answer leads to its meaning.</summary>
internal static class ProblemPages
{
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        var problems = routes.MapGroup("/problems").WithTags("Problems");
        problems.MapGet("", List).WithName("listProblems").WithSummary("Every type of problem this service answers with.");
        problems.MapGet("/{type}", Find).WithName("getProblem").WithSummary("What one type of problem means.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Fresh<IReadOnlyList<ProblemKind>> List() => new(Problems.All);

    private static Results<Fresh<ProblemKind>, ProblemHttpResult> Find([Description("What stands after /problems/ in the type of a problem.")] string type) =>
        Problems.All.FirstOrDefault(kind => kind.Type == type) is { } found
            ? new Fresh<ProblemKind>(found)
            : Problems.NotFound.Because("There is no such type of problem; /problems lists them.");
}

/// <summary>What every problem carries beside its own words: the trace, and on validation the paths as the caller wrote them.</summary>
internal static class ProblemDetailsShape
{
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        var problem = context.ProblemDetails;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;
        if (problem is not HttpValidationProblemDetails validation)
            return;
        validation.Errors = validation.Errors.SelectMany(error => error.Value.Select(message => Place(JsonPath(error.Key), Plain(message))))
            .GroupBy(fault => fault.Path).ToDictionary(faults => faults.Key, faults => faults.Select(fault => fault.Message).ToArray());
        problem.Type = Problems.TypeOf(Problems.Invalid);
        problem.Title = Problems.Invalid.Title;
        problem.Status = Problems.Invalid.Status;
        problem.Detail = string.Join(" ", validation.Errors.SelectMany(error => error.Value.Select(message => $"{error.Key}: {message}")).Take(5));
    };

    /// <summary>The framework names members, the caller wrote properties: <c>Lasers[0].WavelengthNm</c> is <c>lasers[0].wavelengthNm</c>.</summary>
    private static string JsonPath(string member) =>
        string.Join('.', member.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>A rule for each item of a list begins its message with the item's index, which belongs to the path.</summary>
    private static (string Path, string Message) Place(string path, string message) =>
        message.StartsWith('[') && message.Split(' ', 2) is [var index, var rule] ? (path + index, rule) : (path, message);

    /// <summary>The path is said already, so the framework's "The field X" before the rule goes.</summary>
    private static string Plain(string message) =>
        message.StartsWith("The field ", StringComparison.Ordinal) && message.Split(' ', 4) is [_, _, _, var rule] ? rule : message;
}
