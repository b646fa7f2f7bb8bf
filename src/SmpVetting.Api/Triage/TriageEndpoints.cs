using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>Triage without a report: nothing of it is stored.</summary>
public static class TriageEndpoints
{
    public static IServiceCollection AddTriage(this IServiceCollection services) =>
        services.AddSingleton<TriageDesk>();

    public static void MapTriage(this IEndpointRouteBuilder routes)
    {
        var triage = routes.MapGroup("/v1/triage").WithTags("Triage");
        triage.MapPost("", Assess).WithName("triage").WithSummary("What to do now, how soon, and why. Nothing is stored.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        triage.MapGet("/rules", ListRules).WithName("listTriageRules").WithSummary("Every rule of the current rule set, with its words and sources.");
        triage.MapGet("/rule-sets", ListRuleSets).WithName("listRuleSets").WithSummary("The versions of the rule set.");
    }

    private static async Task<Unkept<TriageAnswer>> Assess(
        TriageRequest request, TriageDesk desk, TimeProvider clock, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        TriageDays.RefuseFuture(request, "", today);
        return new Unkept<TriageAnswer>(await desk.AnswerAsync(request, new ComplainedOf(), today, stop), TriageJson.Options);
    }

    private static Fresh<RuleBook> ListRules() => new(RuleBook.Current);

    private static Fresh<IReadOnlyList<string>> ListRuleSets() => new(RuleBook.Versions);
}

/// <summary>A day in the future cannot be a day on which something happened.</summary>
internal static class TriageDays
{
    public static void RefuseFuture(TriageRequest request, string prefix, DateOnly today)
    {
        // Whoever is ahead of UTC may write tomorrow's date.
        if (request.LastSessionOn > today.AddDays(1))
            throw new ProblemException(Problems.At($"{prefix}lastSessionOn", "must not be in the future."));
        if (request.LastSessionOn < today.AddDays(-TriageRequest.MostDays))
            throw new ProblemException(Problems.At($"{prefix}lastSessionOn", "must be within the last 100 years."));
    }
}
