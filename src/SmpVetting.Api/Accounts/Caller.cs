using System.Security.Claims;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Accounts;

public enum Role
{
    Admin,
    Moderator,
    Clinic,
}

/// <summary>Who is calling: nobody known, an API key with its role, or the reporter of one report.</summary>
public sealed record Caller
{
    public const string Public = "public";
    public const string Key = "key";
    public const string Reporter = "reporter";

    public string Kind { get; init; } = Public;

    /// <summary>The key's id, or the report's; null for the public.</summary>
    public string? Id { get; init; }

    public Role? Role { get; init; }

    public string? ClinicId { get; init; }

    /// <summary>Whose idempotency keys and cursors these are.</summary>
    public string Scope => Id ?? Public;

    public Actor Actor => new(Kind, Id);

    public static ValueTask<Caller> BindAsync(HttpContext http) => ValueTask.FromResult(Of(http));

    public static Caller Of(HttpContext http) => http.User is { Identity.IsAuthenticated: true } user
        ? new Caller
        {
            Kind = user.FindFirstValue("kind")!,
            Id = user.FindFirstValue("id"),
            Role = user.FindFirstValue(ClaimTypes.Role) is { } role ? Enum.Parse<Role>(role) : null,
            ClinicId = user.FindFirstValue("clinic"),
        }
        : new Caller();

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var claims = new List<Claim> { new("kind", Kind), new("id", Id!) };
        if (Role is { } role)
            claims.Add(new Claim(ClaimTypes.Role, role.ToString()));
        if (ClinicId is not null)
            claims.Add(new Claim("clinic", ClinicId));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    }
}
