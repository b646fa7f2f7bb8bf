using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Api.Registry;

/// <summary>The Colour Index reference.</summary>
internal static class ColorantEndpoints
{
    private static readonly IReadOnlyList<string> Numbers = [.. Colorants.All.Select(colorant => colorant.CiNumber).Distinct()];

    public static void MapColorants(this IEndpointRouteBuilder routes)
    {
        var colorants = routes.MapGroup("/v1/colorants").WithTags("Colorants");
        colorants.MapGet("", List).WithName("listColorants").WithSummary("Lists the Colour Index reference.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        colorants.MapGet("/{ciNumber}", Get).WithName("getColorant").WithSummary("Reads what a Colour Index number can stand for.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Listed<Colorant> List(PageRequest page)
    {
        var rest = page.After is [var last] ? Colorants.All.SkipWhile(colorant => colorant.Key != last).Skip(1) : Colorants.All;
        return new Listed<Colorant>(page.Cut([.. rest.Take(page.Take)], colorant => [colorant.Key]));
    }

    private static Results<Fresh<ColorantNumber>, ProblemHttpResult> Get([Description("A Colour Index number, such as 77266.")] string ciNumber) => Colorants.Find(ciNumber) is { Count: > 0 } found
        ? new Fresh<ColorantNumber>(new ColorantNumber(
            found[0].CiNumber,
            found.Any(colorant => colorant.MetalOxide),
            found.Any(colorant => colorant.ContainsMetal),
            found.Count == 1 ? "One colorant has this number." : $"{found.Count} colorants share this number; the number alone does not tell which one it is.",
            found))
        : Problems.NotFound.Because(
            $"This number is not in the reference, and it is not repaired. Check it on the label; similar numbers are {string.Join(", ", Words.Nearest(ciNumber, Numbers))}.");
}

/// <summary>What a Colour Index number stands for; several colorants can share one.</summary>
/// <param name="CiNumber">The number.</param>
/// <param name="MetalOxide">Whether any of the colorants is a metal oxide.</param>
/// <param name="ContainsMetal">Whether any of them contains a metal.</param>
/// <param name="Note">How many colorants have the number.</param>
/// <param name="Entries">The colorants.</param>
public sealed record ColorantNumber(string CiNumber, bool MetalOxide, bool ContainsMetal, string Note, IReadOnlyList<Colorant> Entries);
