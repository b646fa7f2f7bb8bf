using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SmpVetting.Api.Tests.Data;

/// <summary>The part of T-SQL that both engines read the same way, as one walk over the parsed statement.</summary>
internal static partial class PortableSubset
{
    /// <summary>What a statement holds that one of the engines refuses, or reads another way; empty when it is portable.</summary>
    public static IReadOnlyList<string> Violations(string sql)
    {
        var tree = Parse(sql, out var errors);
        if (errors.Count > 0)
            return errors;
        var walk = new Walk();
        tree.Accept(walk);
        if (TakeWithoutOrder().IsMatch(sql))
            walk.Found.Add("/*take*/ stands where 'order by' has not ended");
        return walk.Found;
    }

    public static IReadOnlyList<string> GrammarErrors(string sql)
    {
        Parse(sql, out var errors);
        return errors;
    }

    /// <summary>Dapper writes <c>in @ids</c> as a list in parentheses.</summary>
    public static string WithLists(string sql) => List().Replace(sql, "in (@$1)");

    public static TSqlFragment Parse(string sql, out IReadOnlyList<string> errors)
    {
        var tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(WithLists(sql)), out var found);
        errors = [.. found.Select(error => $"line {error.Line}: {error.Message}")];
        return tree;
    }

    [GeneratedRegex(@"\bin\s+@(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex List();

    /// <summary>The mark ends an 'order by': SQL Server's clause is a part of it.</summary>
    [GeneratedRegex(@"^(?![\s\S]*\border\s+by\b[^;]*/\*take\*/)[\s\S]*/\*take\*/", RegexOptions.IgnoreCase)]
    private static partial Regex TakeWithoutOrder();

    private sealed class Walk : TSqlFragmentVisitor
    {
        private static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase)
        {
            "count", "sum", "min", "max", "avg", "abs", "round", "lower", "upper", "replace",
        };

        /// <summary>Types that both engines store and compare alike; fractions of degrees need float.</summary>
        private static readonly HashSet<SqlDataTypeOption> Types =
        [
            SqlDataTypeOption.NVarChar, SqlDataTypeOption.Int, SqlDataTypeOption.BigInt, SqlDataTypeOption.Bit, SqlDataTypeOption.DateTime2,
            SqlDataTypeOption.Date, SqlDataTypeOption.VarBinary, SqlDataTypeOption.Float,
        ];

        public List<string> Found { get; } = [];

        public override void Visit(TSqlStatement node)
        {
            var allowed = node is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement
                or CreateTableStatement or CreateIndexStatement or DropTableStatement or DropIndexStatement
                or AlterTableAddTableElementStatement or AlterTableDropTableElementStatement;
            Refuse(!allowed, $"{node.GetType().Name} is not in the common subset");
            Refuse(node is DataModificationStatement { WithCtesAndXmlNamespaces: not null }, "a change through a common table expression");
        }

        public override void Visit(AssignmentSetClause node) =>
            Refuse(node.AssignmentKind != AssignmentKind.Equals, "an assignment such as +=");

        public override void Visit(UpdateSpecification node) => Refuse(node.FromClause is not null, "update … from");

        public override void Visit(DeleteSpecification node) => Refuse(node.FromClause is not null, "delete … from … from");

        public override void Visit(InsertSpecification node) => Refuse(node.Columns.Count == 0, "insert without its columns");

        public override void Visit(AlterTableAddTableElementStatement node) =>
            Refuse(node.Definition.ColumnDefinitions.Count + node.Definition.TableConstraints.Count > 1, "more than one thing added by one alter table");

        public override void Visit(AlterTableDropTableElementStatement node) => Refuse(
            node.AlterTableDropTableElements is not [{ TableElementType: TableElementType.Column, IsIfExists: false }],
            "alter table … drop of anything but one column");

        public override void Visit(DefaultConstraintDefinition node) => Refuse(node.WithValues, "with values");

        public override void Visit(ColumnDefinition node)
        {
            Refuse(node.Collation is not null, "a collation");
            Refuse(node.IdentityOptions is not null, "identity");
            Refuse(node.ComputedColumnExpression is not null, "a computed column");
        }

        public override void Visit(PrimaryExpression node) => Refuse(node.Collation is not null, "a collation");

        public override void Visit(SqlDataTypeReference node)
        {
            Refuse(node.Parameters.Any(parameter => parameter is MaxLiteral), "a type of length max");
            Refuse(!Types.Contains(node.SqlDataTypeOption), $"the type {node.SqlDataTypeOption}");
        }

        public override void Visit(SelectStarExpression node) => Found.Add("select *");

        public override void Visit(SelectScalarExpression node) => Refuse(
            node.ColumnName is { } name && name.StartOffset < node.Expression.StartOffset, "name = value in a select list; write 'as'");

        public override void Visit(TopRowFilter node) => Found.Add("top");

        public override void Visit(OffsetClause node) => Found.Add("offset; write /*take*/");

        public override void Visit(OutputClause node) => Found.Add("output");

        public override void Visit(OutputIntoClause node) => Found.Add("output into");

        public override void Visit(TableHint node) => Found.Add("a table hint");

        public override void Visit(OptimizerHint node) => Found.Add("a query hint");

        public override void Visit(OverClause node) => Found.Add("a window function: it numbers the whole remainder");

        public override void Visit(FunctionCall node) =>
            Refuse(!Functions.Contains(node.FunctionName.Value), $"the function {node.FunctionName.Value}");

        public override void Visit(BinaryExpression node) => Refuse(
            node.BinaryExpressionType == BinaryExpressionType.Add && (node.FirstExpression is StringLiteral || node.SecondExpression is StringLiteral),
            "texts joined with +");

        public override void Visit(Identifier node) => Refuse(node.QuoteType == QuoteType.DoubleQuote, "a name in double quotes, which SQLite may read as text");

        public override void Visit(VariableReference node) => Refuse(char.IsUpper(node.Name[1]), $"{node.Name}: parameters are camelCase");

        private void Refuse(bool wrong, string what)
        {
            if (wrong)
                Found.Add(what);
        }
    }
}
