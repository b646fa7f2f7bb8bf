using System.ComponentModel;
using System.Globalization;
using SmpVetting.Api.Accounts;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Audit;

/// <summary>The audit log for those who watch over it.</summary>
public static class AuditEndpoints
{
    public static IServiceCollection AddAudit(this IServiceCollection services) =>
        services.AddSingleton<AuditStore>().AddSingleton<ChainVerifier>().AddSingleton<Refusals>();

    /// <summary>
    /// Also the head is for moderators: it grows with every event, and who could watch it from outside would learn the
    /// minute in which somebody filed a report.
    /// </summary>
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/v1/audit").WithTags("Audit").RequireAuthorization(AccountEndpoints.Moderators)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        audit.MapGet("", List).WithName("listAudit").WithSummary("The audit log in the order of its chain, from a place on.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        audit.MapGet("/head", Head).WithName("getAuditHead").WithSummary("The signed end of the audit log, to be kept elsewhere.");
    }

    private static async Task<Listed<AuditEntry>> List(
        PageRequest page, AuditStore store, CancellationToken stop, [Description("The place of the last row already seen; 0 for all.")] long since = 0)
    {
        if (since < 0)
            throw new ProblemException(Problems.At("since", "must be the place of a row, or 0."));
        var after = page.After is [var last] ? long.Parse(last, CultureInfo.InvariantCulture) : since;
        var rows = await store.ListAsync(after, page.Take, stop);
        return new Listed<AuditEntry>(page.Cut([.. rows.Select(AuditEntry.Of)], row => [row.Seq.ToString(CultureInfo.InvariantCulture)])) { IsPrivate = true };
    }

    private static async Task<Unkept<SignedHead>> Head(AuditStore store, KeyFile keys, TimeProvider clock, CancellationToken stop)
    {
        var (head, at) = (await store.HeadAsync(stop), clock.GetUtcNow());
        var hash = head.Seq == 0 ? AuditChain.Beginning : head.Hash;
        var (signature, publicKey) = keys.Sign(AuditChain.SignedHead(head.Seq, hash, at));
        return new Unkept<SignedHead>(new SignedHead
        {
            Rows = head.Seq,
            Head = hash,
            Signature = Convert.ToBase64String(signature),
            PublicKey = publicKey,
            At = at,
        });
    }
}
