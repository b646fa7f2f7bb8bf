using SmpVetting.Api.Hosting;
using SmpVetting.Api.Matching;
using SmpVetting.Api.Registry;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Places;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Api.Triage;

/// <summary>Answers one set of facts: the rules decide, the registry adds what it knows of the pigment and who can correct it.</summary>
internal sealed class TriageDesk(MatchingDesk matching, PigmentLookup pigments)
{
    private static readonly Question WhereAreYou = new(
        "near", "Where are you, roughly?", "We could list the clinics near you that can correct this.");

    /// <summary>Throws a 400 that names the place, below the path of the facts, when an id is not in the registry.</summary>
    public async ValueTask<TriageAnswer> AnswerAsync(TriageRequest asked, ComplainedOf about, DateOnly today, CancellationToken stop, string path = "")
    {
        var plan = await PlanAsync(asked, about, today, stop, path);
        var questions = plan.Result.Questions;
        return Answer(plan.Result, plan is { Need: not null, Near: null } ? [.. questions, WhereAreYou] : questions, plan.Matches);
    }

    /// <summary>The answer with what it rests on: what the next step asks of a clinic, and who is not to be asked.</summary>
    public async ValueTask<CorrectivePlan> PlanAsync(TriageRequest asked, ComplainedOf about, DateOnly today, CancellationToken stop, string path = "")
    {
        var facts = (await WithRegistryPigmentAsync(asked, path, stop)).ToFacts(today);
        var excluded = await matching.ExcludedAsync(about with { ClinicId = asked.ClinicId }, stop)
            ?? throw new ProblemException(Problems.At($"{path}clinicId", "is not a clinic of this registry; use clinicName in a report."));
        var result = TriageEngine.Assess(facts);
        var need = CorrectiveNeed.From(result, facts);
        var near = asked.Near is { } place ? GeoPoint.FromDegrees(place.Latitude, place.Longitude) : (GeoPoint?)null;
        var matches = need is null || near is not { } origin ? [] : await matching.RankAsync(need, excluded, origin, today, stop);
        return new CorrectivePlan(facts, result, need, excluded, near, matches);
    }

    /// <summary>What the person knows of the pigment comes first; the registry fills what is not answered.</summary>
    private async ValueTask<TriageRequest> WithRegistryPigmentAsync(TriageRequest asked, string path, CancellationToken stop)
    {
        if (asked.Pigment is not { PigmentId: { } pigmentId } pigment)
            return asked;
        var known = await pigments.RequireAsync(pigmentId, $"{path}pigment.pigmentId", stop);
        return asked with
        {
            Pigment = pigment with
            {
                Known = pigment.Known ?? true,
                Completeness = pigment.Completeness ?? known.Completeness,
                Evidence = pigment.Evidence ?? known.Evidence,
                CiNumbers = [.. (pigment.CiNumbers ?? []).Union(known.CiNumbers)],
            },
        };
    }

    private static TriageAnswer Answer(TriageResult result, IReadOnlyList<Question> questions, IReadOnlyList<Match> matches) => new()
    {
        Urgency = result.Urgency,
        Pathway = result.Pathway,
        LaserRisk = result.LaserRisk,
        Findings = result.Findings,
        Advice = result.Advice,
        Questions = questions,
        NotBefore = result.NotBefore,
        Aftercare = result.Aftercare,
        Ladder = result.Ladder,
        Matches = matches,
        RuleSet = result.RuleSet,
        Disclaimer = result.Disclaimer,
    };
}

/// <summary>One set of facts, the rules' answer to them, and who can correct it; without a need nobody is to be asked.</summary>
internal sealed record CorrectivePlan(
    TriageFacts Facts, TriageResult Result, CorrectiveNeed? Need, Excluded Excluded, GeoPoint? Near, IReadOnlyList<Match> Matches);
