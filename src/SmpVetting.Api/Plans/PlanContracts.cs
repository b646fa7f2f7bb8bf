using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Plans;

namespace SmpVetting.Api.Plans;

/// <summary>A treatment as a clinic proposes it. Every part is optional; a part that is not told becomes a question, never a good sign.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlanRequest
{
    private const string CurrencyRule = "must be three letters, such as EUR.";

    [Range(1, 50)]
    public int? Sessions { get; init; }

    /// <summary>Whole days from one session to the next.</summary>
    [Range(0, 3650)]
    public int? DaysBetween { get; init; }

    [Range(0.1, 5000.0)]
    public double? AreaCm2 { get; init; }

    /// <summary>Free words, such as: full shaved look, soft hairline, top-up, scar on the crown.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Look { get; init; }

    /// <summary>For the whole plan.</summary>
    [Range(0.0, 1_000_000_000.0)]
    public double? Price { get; init; }

    /// <summary>ISO 4217, such as EUR.</summary>
    [RegularExpression("^[A-Za-z]{3}$", MatchTimeoutInMilliseconds = 100, ErrorMessage = CurrencyRule)]
    [StringLength(3, MinimumLength = 3, ErrorMessage = CurrencyRule)]
    public string? Currency { get; init; }

    /// <summary>A pigment of the registry.</summary>
    [Id]
    public string? PigmentId { get; init; }

    /// <summary>A small test before the first session; where laser is offered, a laser test spot.</summary>
    public bool? PatchTest { get; init; }

    /// <summary>Laser removal is part of the plan or offered beside it.</summary>
    public bool? LaserOffered { get; init; }

    /// <summary>Free words: none, or the product with its strength, how large the area is, whether it is covered, and for how long; such as: 4 % lidocaine cream, small area, no film, no longer than the time on the label.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Numbing { get; init; }

    /// <summary>Aftercare is given in writing.</summary>
    public bool? AftercareGiven { get; init; }

    /// <summary>What the clinic promises, as codes of claims.</summary>
    [MaxLength(40)]
    public IReadOnlyList<ClaimType>? Claims { get; init; }

    /// <summary>The rules of spacing do not look at a single session, so days between would be passed over.</summary>
    internal ProblemHttpResult? Misfit()
    {
        const string Because = "sessions is 1, but the days between sessions are told; leave daysBetween out, or say how many sessions there are.";
        return Sessions == 1 && DaysBetween is not null ? Problems.At([("sessions", Because), ("daysBetween", Because)]) : null;
    }

    internal PlanFacts ToFacts(Composition? pigment) => new()
    {
        Sessions = Sessions,
        DaysBetween = DaysBetween,
        AreaCm2 = AreaCm2,
        Look = Look,
        Price = Price,
        Currency = Currency,
        Pigment = pigment,
        PatchTest = PatchTest,
        LaserOffered = LaserOffered,
        Numbing = Numbing,
        AftercareGiven = AftercareGiven,
        Claims = Claims ?? [],
    };
}
