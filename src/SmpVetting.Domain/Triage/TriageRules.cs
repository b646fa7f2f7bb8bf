using System.Collections.Immutable;

namespace SmpVetting.Domain.Triage;

/// <summary>Every urgency rule in one table. All are evaluated, so their order decides nothing.</summary>
internal static class TriageRules
{
    public static ImmutableArray<UrgencyRule> Urgency { get; } =
        [.. EmergencyRules.All, .. SameDayRules.All, .. WithinDaysRules.All, .. RoutineRules.All];
}
