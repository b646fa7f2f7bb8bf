using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Referrals;

/// <summary>Ends a search that no clinic took on in time; the person sees it and can ask again.</summary>
internal sealed class PlacementExpiry(PlacementStore placements) : IDeadline
{
    public static string Kind => "referral_expiry";

    public Task RunAsync(Session session, Due due) => placements.ExpireAsync(session, due.ObjectId, due.Now);
}
