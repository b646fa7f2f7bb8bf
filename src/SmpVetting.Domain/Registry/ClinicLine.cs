using SmpVetting.Domain.Text;

namespace SmpVetting.Domain.Registry;

/// <summary>A clinic with every clinic that followed it, and all who own one of them.</summary>
/// <param name="ClinicIds">The clinic itself, and its successors.</param>
/// <param name="OwnerGroups">Folded, so that one owner spelled in two ways is one.</param>
public sealed record ClinicLine(HashSet<string> ClinicIds, HashSet<string> OwnerGroups)
{
    public ClinicLine()
        : this([], [])
    {
    }

    public void Add(string clinicId, string? ownerGroup)
    {
        ClinicIds.Add(clinicId);
        if (ownerGroup is not null)
            OwnerGroups.Add(FoldedName.Of(ownerGroup));
    }

    public void Add(ClinicLine other)
    {
        ClinicIds.UnionWith(other.ClinicIds);
        OwnerGroups.UnionWith(other.OwnerGroups);
    }

    /// <summary>One follows the other, both lead to the same clinic, or somebody owns both.</summary>
    public bool Touches(ClinicLine other) => ClinicIds.Overlaps(other.ClinicIds) || OwnerGroups.Overlaps(other.OwnerGroups);
}
