using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Registry;

/// <summary>What is recorded of a pigment.</summary>
public record PigmentFacts
{
    private const double Whole = 100;

    /// <summary>Labels round each share.</summary>
    private const double Rounding = 0.5;

    [PlainName(100)]
    public required string Brand { get; init; }

    [PlainName(100)]
    public string? Product { get; init; }

    [PlainName(100)]
    public string? Shade { get; init; }

    [PlainName(200)]
    public string? Manufacturer { get; init; }

    /// <summary>The colorants, as the document prints them; a number is kept as it is and never repaired.</summary>
    [MaxLength(60), NoNulls]
    public IReadOnlyList<PigmentIngredient> Ingredients { get; init; } = [];

    /// <summary>Whether the list of colorants is whole.</summary>
    public Completeness Completeness { get; init; } = Completeness.None;

    /// <summary>What the list rests on.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>Batch numbers for which this is known.</summary>
    [MaxLength(60), PlainName(60)]
    public IReadOnlyList<string> Batches { get; init; } = [];

    internal Composition Composition => Ingredient.Composition(
        Completeness, Evidence, Ingredients.Select(ingredient => (ingredient.CiNumber, ingredient.CiName)));

    internal ProblemHttpResult? Misfit()
    {
        if (Completeness == Completeness.Full && Ingredients.Count == 0)
            return Problems.At("completeness", "a full list names at least one ingredient. Please list them, or say none.");
        foreach (var (i, ingredient) in Ingredients.Index())
        {
            if (ingredient.CiNumber is null && ingredient.CiName is null)
                return Problems.At($"ingredients[{i}].ciNumber", "a number or a name is needed.");
        }

        return Ingredients.Sum(ingredient => ingredient.SharePercent ?? 0) > Whole + Rounding
            ? Problems.At("ingredients", "the shares add up to more than 100 percent.")
            : null;
    }
}

/// <summary>A pigment as it is to be recorded; a PUT replaces everything that was recorded before.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PigmentRequest : PigmentFacts;

/// <summary>A colorant on the list.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PigmentIngredient
{
    /// <summary>Colour Index number, such as 77266.</summary>
    [PlainName(40)]
    public string? CiNumber { get; init; }

    /// <summary>Colour Index name, such as Pigment Black 7.</summary>
    [PlainName(100)]
    public string? CiName { get; init; }

    /// <summary>Its share in percent, kept to a thousandth.</summary>
    [Range(0d, 100d)]
    public double? SharePercent { get; init; }
}

/// <summary>A pigment of the registry.</summary>
public sealed record Pigment : PigmentFacts
{
    public Pigment()
    {
    }

    [SetsRequiredMembers]
    internal Pigment(string id, PigmentFacts facts, DateTimeOffset createdAt, DateTimeOffset updatedAt)
        : base(facts)
    {
        Id = id;
        Brand = Names.Kept(facts.Brand);
        Product = Names.KeptOrNull(facts.Product);
        Shade = Names.KeptOrNull(facts.Shade);
        Manufacturer = Names.KeptOrNull(facts.Manufacturer);
        Ingredients = [.. facts.Ingredients.Select(ingredient => ingredient with { SharePercent = PigmentStore.Rounded(ingredient.SharePercent) })];
        CreatedAt = createdAt;
        UpdatedAt = updatedAt;
    }

    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    /// <summary>Whether it holds metal oxides, which, and how we know; derived from the list and what it rests on.</summary>
    [JsonPropertyOrder(1)]
    public MetalOxides MetalOxides => Composition.MetalOxides;

    [JsonPropertyOrder(1)]
    public DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyOrder(1)]
    public DateTimeOffset UpdatedAt { get; init; }

    internal int Version { get; init; } = 1;
}

/// <summary>That a pigment was used at a clinic.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PigmentUseRequest
{
    [Id]
    public required string PigmentId { get; init; }

    [PlainName(60)]
    public string? Batch { get; init; }

    [SensibleDay]
    public DateOnly? From { get; init; }

    [SensibleDay(MayBeInTheFuture = true)]
    public DateOnly? To { get; init; }

    /// <summary>What this rests on.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    internal ProblemHttpResult? Misfit() => To < From ? Problems.At("to", "must not be before from.") : null;
}

/// <summary>A pigment that was used at a clinic.</summary>
public sealed record PigmentUse
{
    public string Id { get; init; } = "";

    public string ClinicId { get; init; } = "";

    public string PigmentId { get; init; } = "";

    public string? Batch { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Evidence Evidence { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
