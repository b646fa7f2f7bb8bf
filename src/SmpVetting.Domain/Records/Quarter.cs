namespace SmpVetting.Domain.Records;

/// <summary>As exactly as the public record tells time.</summary>
public static class Quarter
{
    /// <summary>Such as 2026-Q4.</summary>
    public static string Of(DateOnly day) => $"{day.Year:d4}-Q{((day.Month - 1) / 3) + 1}";

    public static DateOnly FirstDay(DateOnly day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);
}
