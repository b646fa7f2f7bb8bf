namespace SmpVetting.Domain.Registry;

/// <summary>Whose word a role rests on.</summary>
public enum RoleSide
{
    Clinic,
    Practitioner,
}

/// <summary>That somebody works somewhere is complete when both sides say so, each by itself.</summary>
public static class RoleAttestation
{
    public static IReadOnlyList<RoleSide> Missing(bool attestedByClinic, bool attestedByPractitioner) =>
        [.. attestedByClinic ? [] : new[] { RoleSide.Clinic }, .. attestedByPractitioner ? [] : new[] { RoleSide.Practitioner }];
}
