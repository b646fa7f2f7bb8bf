namespace SmpVetting.Api.Referrals;

/// <summary>The sealed documents of a referral.</summary>
internal static class ReferralKind
{
    public const string Paper = "referral";
    public const string Comment = "comment";
    public const string Outcome = "outcome";
}
