using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;

namespace SmpVetting.Api.Accounts;

/// <summary>API keys, made and revoked by an admin.</summary>
public static class AccountEndpoints
{
    public const string Admins = "admin";
    public const string Moderators = "moderator";
    public const string Clinics = "clinic";
    public const string ModeratorsAndClinics = "moderator or clinic";
    public const string Reporters = "reporter";

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AccountStore>();
        // Nobody is asked for by default, so that a request without a credential costs nothing: UseCredentials reads the others.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddAuthentication(scheme => scheme.DefaultChallengeScheme = CredentialAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, CredentialAuthentication>(CredentialAuthentication.SchemeName, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(Admins, policy => policy.RequireRole(nameof(Role.Admin)))
            .AddPolicy(Moderators, policy => policy.RequireRole(nameof(Role.Moderator), nameof(Role.Admin)))
            .AddPolicy(Clinics, policy => policy.RequireRole(nameof(Role.Clinic)))
            .AddPolicy(ModeratorsAndClinics, policy => policy.RequireRole(nameof(Role.Moderator), nameof(Role.Admin), nameof(Role.Clinic)))
            .AddPolicy(Reporters, policy => policy.RequireClaim("kind", Caller.Reporter));
        return services;
    }

    /// <summary>
    /// Reads the credential that was sent. Where none is needed a wrong one is still refused: whoever sent it would take the
    /// answer for their own.
    /// </summary>
    public static IApplicationBuilder UseCredentials(this IApplicationBuilder app) => app.UseAuthentication().Use((http, next) =>
        http.Request.Headers.Authorization.Count == 0 ? next(http) : ReadCredentialAsync(http, next));

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/v1/keys").WithTags("Accounts").RequireAuthorization(Admins)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        keys.MapPost("", Create).WithName("createKey").WithSummary("Makes an API key and shows it once.");
        keys.MapGet("", List).WithName("listKeys").WithSummary("Lists API keys without the keys themselves.");
        keys.MapDelete("/{id}", Revoke).WithName("revokeKey").WithSummary("Revokes an API key at once.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task ReadCredentialAsync(HttpContext http, RequestDelegate next)
    {
        var read = await http.AuthenticateAsync(CredentialAuthentication.SchemeName);
        if (read.Failure is not null)
        {
            await http.ChallengeAsync();
            return;
        }

        http.User = read.Principal ?? http.User;
        await next(http);
    }

    private static async Task<Results<CreatedOnce<NewKey>, ProblemHttpResult>> Create(
        HttpContext http, KeyRequest request, Caller caller, AccountStore accounts, Idempotency idempotency, Ids ids, TimeProvider clock)
    {
        if (await idempotency.ReplayAsync<NewKey>(http, request) is { } again)
            return again;
        if (await RefuseAsync(request, accounts, clock.GetUtcNow(), http.RequestAborted) is { } refusal)
            return refusal;
        var key = NewKeyOf(request, ids, clock.GetUtcNow());
        return await idempotency.CreateAsync(http, request, async session =>
            new Creation<NewKey>(key.Id, $"/v1/keys/{key.Id}", await accounts.CreateAsync(session, caller.Actor, key)));
    }

    private static async Task<Listed<KeySummary>> List(PageRequest page, AccountStore accounts, CancellationToken stop)
    {
        var rows = await accounts.ListAsync(page.After is [var last] ? last : "", page.Take, stop);
        return new Listed<KeySummary>(page.Cut(rows, row => [row.Id])) { IsPrivate = true };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Revoke(
        string id, Caller caller, AccountStore accounts, TimeProvider clock, CancellationToken stop) =>
        await accounts.RevokeAsync(caller.Actor, id, clock.GetUtcNow(), stop)
            ? TypedResults.NoContent()
            : Problems.NotFound.Because("There is no such key, or it was revoked before.");

    /// <summary>A key as the request asks for it; the id and the secret are made here, before any unit of work.</summary>
    internal static NewKey NewKeyOf(KeyRequest request, Ids ids, DateTimeOffset now) => new()
    {
        Id = ids.New("key"),
        Key = ApiKeyText.Make(),
        Role = request.Role,
        ClinicId = request.ClinicId,
        Label = request.Label,
        ExpiresOn = request.ExpiresOn,
        CreatedAt = now,
    };

    internal static async Task<ProblemHttpResult?> RefuseAsync(
        KeyRequest request, AccountStore accounts, DateTimeOffset now, CancellationToken stop)
    {
        if (request.Role == Role.Clinic != (request.ClinicId is not null))
            return Problems.At("clinicId", "is needed for the role clinic, and only for it.");
        if (request.ExpiresOn < DateOnly.FromDateTime(now.UtcDateTime))
            return Problems.At("expiresOn", "must not be in the past.");
        if (request.ClinicId is { } clinicId && !await accounts.ClinicExistsAsync(clinicId, stop))
            return Problems.At("clinicId", "is not a clinic of this registry.");
        return null;
    }
}
