namespace SmpVetting.Domain.Matching;

/// <summary>The parts of a score, each from 0 to 1 before it is weighed.</summary>
public sealed record ScoreParts(double Distance, double Skill, double Fit);

/// <summary>A corrective clinic for one case, with every part of its score.</summary>
public sealed record Match(string ClinicId, string Name, double DistanceKm, IReadOnlyList<string> Reasons, double Score, ScoreParts Parts);

/// <summary>Ranks clinics by distance, evidence of skill and fit. Nothing else enters, so that nobody can buy a place.</summary>
public static class CorrectiveMatcher
{
    /// <summary>At most so many clinics are worth a person's time (SmpVetting judgement).</summary>
    public const int Most = 10;

    /// <summary>Farther than a day's journey there and back is not near (SmpVetting judgement).</summary>
    public const double ReachKm = 400;

    // Weights and half-values are SmpVetting judgement: care nearby first, then proof of skill, then the finer fit.
    private const double DistanceWeight = 0.45;
    private const double SkillWeight = 0.35;
    private const double FitWeight = 0.2;
    private const double HalfDistanceKm = 80;
    private const int FactsForFullSkill = 4;

    /// <summary>However much a clinic says of itself, it stays below half of what checked facts can give.</summary>
    private const double MostFromAttested = 0.4;

    /// <summary>Near enough, able to do it, and not whom the person complains of.</summary>
    public static bool Suits(CorrectiveNeed need, Excluded excluded, Candidate candidate) =>
        candidate.DistanceKm <= ReachKm && !excluded.Covers(candidate) && need.FitOf(candidate.Offers, candidate.Lasers).Fit > 0;

    public static IReadOnlyList<Match> Rank(CorrectiveNeed need, Excluded excluded, IEnumerable<Candidate> candidates) =>
        [.. candidates.Where(candidate => Suits(need, excluded, candidate))
            .Select(candidate => Score(need, candidate))
            .OrderByDescending(match => match.Score).ThenBy(match => match.DistanceKm).ThenBy(match => match.ClinicId, StringComparer.Ordinal)
            .Take(Most)];

    private static Match Score(CorrectiveNeed need, Candidate candidate)
    {
        var (fit, because) = need.FitOf(candidate.Offers, candidate.Lasers);
        var parts = new ScoreParts(
            Rounded(HalfDistanceKm / (HalfDistanceKm + candidate.DistanceKm)), Rounded(Skill(candidate)), Rounded(fit));
        var score = (parts.Distance * DistanceWeight) + (parts.Skill * SkillWeight) + (parts.Fit * FitWeight);
        return new Match(
            candidate.ClinicId, candidate.Name, Math.Round(candidate.DistanceKm, 1), [because, .. SkillSaid(candidate)], Rounded(score), parts);
    }

    /// <summary>What was found wrong outweighs as much of what was found right.</summary>
    private static double Skill(Candidate candidate)
    {
        var verified = Math.Clamp((double)(candidate.VerifiedFacts - candidate.RefutedFacts) / FactsForFullSkill, 0, 1);
        var attested = candidate.RefutedFacts > 0 ? 0 : MostFromAttested * Math.Min(1, (double)candidate.AttestedFacts / FactsForFullSkill);
        return Math.Max(verified, attested);
    }

    private static IEnumerable<string> SkillSaid(Candidate candidate)
    {
        yield return candidate switch
        {
            { VerifiedFacts: > 0 } => $"Facts about its skill that were checked against a source: {candidate.VerifiedFacts}.",
            { AttestedFacts: > 0 } => $"Facts about its skill that nobody has checked yet: {candidate.AttestedFacts}, in its own words.",
            _ => "Nothing about its skill has been checked yet; ask for healed photos and certificates.",
        };
        if (candidate.RefutedFacts > 0)
            yield return $"Statements that did not hold when they were checked: {candidate.RefutedFacts}.";
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}
