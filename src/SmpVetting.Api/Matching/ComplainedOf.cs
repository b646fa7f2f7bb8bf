namespace SmpVetting.Api.Matching;

/// <summary>
/// Whom a case is about: the clinic that was named, the one it turned out to be, or a name that the registry does not know.
/// Nobody is sent to any of them.
/// </summary>
public sealed record ComplainedOf(string? ClinicId = null, string? ClinicIdNow = null, string? Name = null);
