using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SmpVetting.Api.Tests.Data;

/// <summary>
/// SQL Server indexes keys of at most 900 bytes in a clustered and 1,700 in another index, and says so only when a row
/// is too long (learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server).
/// </summary>
internal static class IndexWidths
{
    private const int Clustered = 900;
    private const int Other = 1700;

    public static IReadOnlyList<string> TooWide(IEnumerable<string> statements)
    {
        var widths = new Dictionary<(string Table, string Column), int>();
        var wide = new List<string>();
        foreach (var sql in statements)
        {
            var walk = new Walk(widths, wide);
            PortableSubset.Parse(sql, out _).Accept(walk);
        }

        return wide;
    }

    private sealed class Walk(Dictionary<(string Table, string Column), int> widths, List<string> wide) : TSqlFragmentVisitor
    {
        public override void Visit(CreateTableStatement node)
        {
            var table = node.SchemaObjectName.BaseIdentifier.Value;
            foreach (var column in node.Definition.ColumnDefinitions)
            {
                widths[(table, column.ColumnIdentifier.Value)] = Bytes(column.DataType);
                foreach (var unique in column.Constraints.OfType<UniqueConstraintDefinition>())
                    Check(table, [column.ColumnIdentifier.Value], unique);
            }

            foreach (var unique in node.Definition.TableConstraints.OfType<UniqueConstraintDefinition>())
                Check(table, unique.Columns.Select(NameOf), unique);
        }

        public override void Visit(AlterTableAddTableElementStatement node)
        {
            foreach (var column in node.Definition.ColumnDefinitions)
                widths[(node.SchemaObjectName.BaseIdentifier.Value, column.ColumnIdentifier.Value)] = Bytes(column.DataType);
        }

        public override void Visit(CreateIndexStatement node) =>
            Check(node.OnName.BaseIdentifier.Value, node.Columns.Select(NameOf), Other, node.Name.Value);

        private void Check(string table, IEnumerable<string> columns, UniqueConstraintDefinition unique) => Check(
            table, columns, unique.IsPrimaryKey ? Clustered : Other, unique.ConstraintIdentifier?.Value ?? $"a key of {table}");

        private void Check(string table, IEnumerable<string> columns, int most, string name)
        {
            var bytes = columns.Sum(column => widths[(table, column)]);
            if (bytes > most)
                wide.Add($"{name} is up to {bytes} bytes wide, and SQL Server takes {most}");
        }

        private static string NameOf(ColumnWithSortOrder column) => column.Column.MultiPartIdentifier.Identifiers[^1].Value;

        private static int Bytes(DataTypeReference type) => type is not SqlDataTypeReference sql
            ? 0
            : sql.SqlDataTypeOption switch
            {
                SqlDataTypeOption.NVarChar => 2 * Length(sql),
                SqlDataTypeOption.VarBinary => Length(sql),
                _ => 8,
            };

        private static int Length(SqlDataTypeReference type) => int.Parse(type.Parameters[0].Value, CultureInfo.InvariantCulture);
    }
}
