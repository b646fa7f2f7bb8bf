using System.Text.Json.Serialization;

namespace SmpVetting.Domain.Colorants;

/// <summary>How a colorant behaves under laser: A carbon only, B metal oxide, C other inorganic metal compound,
/// D organic, E historic metal that is banned today.</summary>
public enum LaserClass
{
    [JsonStringEnumMemberName("A")] A,
    [JsonStringEnumMemberName("B")] B,
    [JsonStringEnumMemberName("C")] C,
    [JsonStringEnumMemberName("D")] D,
    [JsonStringEnumMemberName("E")] E,
}

/// <summary>One entry of the Colour Index reference.</summary>
public sealed record Colorant(
    string Key,
    string CiName,
    string CiNumber,
    string CommonName,
    IReadOnlyList<string> Cas,
    string Chemistry,
    bool MetalOxide,
    bool ContainsMetal,
    LaserClass LaserClass,
    string Use,
    string Ageing,
    string LaserBehaviour,
    string EuStatus,
    string CasConfidence);
