namespace SmpVetting.Domain.Registry;

/// <summary>What a change or a verification is about.</summary>
public enum SubjectKind
{
    Clinic,
    Practitioner,
    Training,
    Pigment,
}
