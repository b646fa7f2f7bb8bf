using System.Data;
using System.Globalization;
using Dapper;

namespace SmpVetting.Api.Data;

/// <summary>Instants are UTC in whole milliseconds, <c>datetime2(3)</c>; on SQLite the text sorts as the time does.</summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.DateTime2;
        parameter.Value = Utc.WholeMilliseconds(value);
    }

    public override DateTimeOffset Parse(object value) => new(DateTime.SpecifyKind(AsDateTime(value), DateTimeKind.Utc));

    internal static DateTime AsDateTime(object value) =>
        value as DateTime? ?? DateTime.ParseExact((string)value, "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}

/// <summary>The time as it is kept and shown: finer than a millisecond, one engine would keep it and the other not.</summary>
internal static class Utc
{
    public static DateTime WholeMilliseconds(DateTimeOffset value) =>
        new(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}

/// <summary>Days are <c>date</c>.</summary>
internal sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
{
    public override void SetValue(IDbDataParameter parameter, DateOnly value)
    {
        parameter.DbType = DbType.Date;
        parameter.Value = value.ToDateTime(TimeOnly.MinValue);
    }

    public override DateOnly Parse(object value) => DateOnly.FromDateTime(InstantHandler.AsDateTime(value));
}
