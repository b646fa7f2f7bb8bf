using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Accounts;

/// <summary>
/// Reads <c>Authorization: Bearer smpv_…</c> and <c>Authorization: Receipt …</c>. Whatever is wrong with a credential,
/// the answer is the same 401, so that nobody learns which ones exist.
/// </summary>
internal sealed class CredentialAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    AccountStore accounts,
    KeyFile keys,
    RateLimits limits,
    Refusals refusals,
    TimeProvider clock) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Credential";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0 || Request.Path.StartsWithSegments(Health.Path))
            return AuthenticateResult.NoResult();
        limits.RefuseAfterFailedSignIns(Context);
        if (await FindAsync(header) is { } caller)
            return AuthenticateResult.Success(new AuthenticationTicket(caller.ToPrincipal(SchemeName), SchemeName));
        limits.CountFailedSignIn(Context);
        return AuthenticateResult.Fail("The credential is not known.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await refusals.RecordAsync(Context, StatusCodes.Status401Unauthorized);
        Response.Headers.WWWAuthenticate = "Bearer, Receipt";
        await Problems.Unauthorized.Because(Problems.Unauthorized.Meaning).ExecuteAsync(Context);
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        await refusals.RecordAsync(Context, StatusCodes.Status403Forbidden);
        await Problems.Forbidden.Because(Problems.Forbidden.Meaning).ExecuteAsync(Context);
    }

    private Task<Caller?> FindAsync(string header)
    {
        var (scheme, credential) = header.Split(' ', 2) is [var first, var rest] ? (first, rest.Trim()) : (header, "");
        if (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) && ApiKeyText.IsWellFormed(credential))
            return accounts.FindByKeyAsync(credential, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Context.RequestAborted);
        if (scheme.Equals("Receipt", StringComparison.OrdinalIgnoreCase) && Receipt.Normalise(credential) is { } receipt)
            return accounts.FindByReceiptAsync(keys.HashesOfReceipt(receipt), Context.RequestAborted);
        return Task.FromResult<Caller?>(null);
    }
}
