using System.ComponentModel;
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
