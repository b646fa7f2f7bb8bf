using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Text;

namespace SmpVetting.Api.Registry;

/// <summary>Finds many clinics by half-remembered names in one call.</summary>
internal static class ClinicLookup
{
    /// <summary>Whoever is not among the first few has to be asked for more exactly.</summary>
    private const int MostMatches = 5;

    /// <summary>More share too little with the name to come out on top.</summary>
    private const int MostCandidates = 30;

    public static void MapClinicLookup(this IEndpointRouteBuilder routes) => routes.MapPost("/v1/clinics/lookup", Find)
        .WithTags("Clinics").WithName("lookupClinics").WithSummary("Finds up to 100 clinics by half-remembered names at once.")
        .WithDescription("For each name the best matches, best first, each with a score from 0 to 1 and why. Typing errors, accents, case, spacing, legal forms, the order of words and look-alike letters are forgiven. The place, where it is given, decides between equal names. Nothing is stored.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Unkept<ClinicLookupAnswer>, ProblemHttpResult>> Find(
        ClinicLookupRequest request, Database database, CancellationToken stop)
    {
        var queries = request.Items.Select(item => new NameQuery(
            FoldedName.Of(item.Name), item.City is { } city ? FoldedName.Of(city) : null, item.Country)).ToList();
        var found = await database.ReadAsync(session => ClinicFinder.FindAsync(session, queries, MostCandidates), stop);
        return new Unkept<ClinicLookupAnswer>(new ClinicLookupAnswer(
            [.. request.Items.Zip(found, (item, matches) => new ClinicMatches(item.Name, [.. matches.Take(MostMatches).Select(ClinicMatch.Of)]))]));
    }
}

/// <summary>The names that are looked for.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicLookupRequest
{
    [MinLength(1), MaxLength(100), NoNulls]
    public required IReadOnlyList<RememberedClinic> Items { get; init; }
}

/// <summary>What is remembered of a clinic.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RememberedClinic
{
    [PlainName(200, MayHoldUnseen = true)]
    public required string Name { get; init; }

    [PlainName(100, MayHoldUnseen = true)]
    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [Country]
    public string? Country { get; init; }
}

/// <summary>For each name asked, in the same order, who may be meant.</summary>
public sealed record ClinicLookupAnswer(IReadOnlyList<ClinicMatches> Items);

/// <summary>Who may be meant by a name, the best match first; empty when nobody has a name like it.</summary>
public sealed record ClinicMatches(string Name, IReadOnlyList<ClinicMatch> Matches);

/// <summary>A clinic that may be meant.</summary>
public sealed record ClinicMatch
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? City { get; init; }

    public string? Country { get; init; }

    public ClinicStatus Status { get; init; }

    /// <summary>From 0 to 1; 1 is the same name.</summary>
    public double Score { get; init; }

    /// <summary>What is the same and what differs.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    internal static ClinicMatch Of(FoundClinic found) => new()
    {
        Id = found.Clinic.Id,
        Name = found.Clinic.Name,
        City = found.Clinic.City,
        Country = found.Clinic.Country,
        Status = found.Clinic.Status,
        Score = found.Match.Score,
        Because = LookAlikes.MixedWord(found.Clinic.Name) is { } word
            ? [.. found.Match.Because, $"'{word}' in its name mixes letters of two scripts that look alike."] : found.Match.Because,
    };
}
