using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Domain;
using SmpVetting.Domain.Referrals;

namespace SmpVetting.Api.Reports;

/// <summary>
/// Consent to be referred, to one clinic or to any that suits, and to what may be told there. It stands by itself: the
/// consents given with the report do not take its place.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReferralRequest
{
    [Id]
    public string? ClinicId { get; init; }

    /// <summary>True to be offered to the clinics that suit best, one step after the other.</summary>
    public bool? AnySuitable { get; init; }

    /// <summary>What is not in the list is told to nobody. The kind of help that is needed is always told.</summary>
    [MaxLength(10)]
    public required IReadOnlyList<ShareItem> Share { get; init; }

    internal ProblemHttpResult? Misfit(ReportRequest report)
    {
        if (ClinicId is null == (AnySuitable != true))
            return Problems.At("anySuitable", "give either clinicId, or anySuitable: true.");
        var missing = Share.Index().Where(item => !Holds(report, item.Item))
            .Select(item => ($"share[{item.Index}]", $"is not in the report: it holds no {item.Item.Word()}.")).ToList();
        return missing.Count > 0 ? Problems.At(missing) : null;
    }

    private static bool Holds(ReportRequest report, ShareItem item) => item switch
    {
        ShareItem.Name => report.Contact?.Name is not null,
        ShareItem.Email => report.Contact?.Email is not null,
        ShareItem.Phone => report.Contact?.Phone is not null,
        ShareItem.Story => report.Story is not null || report.Sessions is { Count: > 0 },
        _ => true,
    };
}
