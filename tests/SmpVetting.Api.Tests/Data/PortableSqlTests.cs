using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SmpVetting.Api.Data;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Data;

/// <summary>One SQL text for two engines: each statement is T-SQL by Microsoft's grammar, and SQLite prepares it.</summary>
[OnlyOnSqlite("It compares the two engines without a server.")]
public sealed partial class PortableSqlTests(MigratedSqlite schema) : IClassFixture<MigratedSqlite>
{
    /// <summary>Statements that may read a whole table: the name as the theory shows it, and the reason.</summary>
    private static readonly Dictionary<string, string> WholeTables = [];

    public static TheoryData<string> Queries => [.. Constants().Where(IsQuery).Select(constant => constant.Name)];

    public static TheoryData<string> SchemaChanges => [.. SchemaStatements().Select(statement => statement.Name)];

    [Theory]
    [MemberData(nameof(Queries))]
    [MemberData(nameof(SchemaChanges))]
    public void Every_statement_is_portable_T_SQL(string name)
    {
        var sql = TextOf(name);

        Assert.Equal([], PortableSubset.Violations(sql));
        Assert.Equal([], PortableSubset.GrammarErrors(sql.Replace("/*take*/", SqlServerRowLimit, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_statement_is_prepared_by_SQLite(string name) =>
        Assert.NotEmpty(schema.Query("explain " + ForSqlite(TextOf(name))));

    [Theory]
    [MemberData(nameof(SchemaChanges))]
    public void Every_schema_change_runs_on_SQLite_after_those_before_it(string name)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var last = "";
        foreach (var statement in SchemaStatements().TakeWhile(_ => last != name))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement.Sql;
            command.ExecuteNonQuery();
            last = statement.Name;
        }

        Assert.Equal(name, last);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void No_statement_reads_a_whole_table(string name)
    {
        var scans = schema.Query("explain query plan " + ForSqlite(TextOf(name))).Where(step => WholeTable().IsMatch(step)).ToList();

        Assert.Equal(WholeTables.ContainsKey(name), scans.Count > 0);
    }

    [Fact]
    public void Every_exception_from_the_whole_table_rule_names_a_statement_that_exists() =>
        Assert.Empty(WholeTables.Keys.Except(Constants().Select(constant => constant.Name)));

    [Fact]
    public void A_Sql_class_holds_nothing_but_constants()
    {
        const BindingFlags everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var others = SqlClasses().SelectMany(type => type.GetMembers(everything))
            .Where(member => member is not FieldInfo { IsLiteral: true } and not ConstructorInfo)
            .Select(member => $"{member.DeclaringType}.{member.Name}");

        Assert.Empty(others);
    }

    [Fact]
    public void Every_key_is_short_enough_for_an_index_of_SQL_Server() => Assert.Empty(IndexWidths.TooWide(
        SchemaStatements().Select(statement => statement.Sql)));

    [Fact]
    public void SQL_stands_in_Sql_classes_and_nowhere_else() =>
        Assert.Empty(Sources.OfTheService().Where(file => !IsEngine(file.Path)).SelectMany(StraySql.In));

    [Theory]
    [InlineData("""var x = "select Id from Clinic";""")]
    [InlineData("var x = \"\"\"\n  delete\n    from Clinic\n  \"\"\";")]
    [InlineData("""var x = $"insert into {table} values (1)";""")]
    [InlineData("""var x = @"UPDATE Clinic SET Name = ''";""")]
    [InlineData("""var x = Sql.List + " order by Name";""")]
    [InlineData("""var x = $"{Sql.List} order by Name";""")]
    public void Stray_SQL_is_found(string source) => Assert.NotEmpty(StraySql.In(("Some.cs", source)));

    [Theory]
    [InlineData("private static class Sql\n{\n    public const string List = \"select Id from Clinic\";\n}\n")]
    [InlineData("""// "select Id from Clinic" stands here as an example""")]
    [InlineData("""var x = "Choose a clinic from the list.";""")]
    public void What_is_not_stray_SQL_is_left_alone(string source) => Assert.Empty(StraySql.In(("Some.cs", source)));

    [Theory]
    [InlineData("merge into A using B on A.Id = B.Id when matched then delete;")]
    [InlineData("create or alter view V as select Id from A")]
    [InlineData("with c as (select Id from A) update c set Id = 1")]
    [InlineData("update A set N += 1 where Id = @id")]
    [InlineData("update A set N = 1 from A join B on A.Id = B.Id")]
    [InlineData("alter table A add B int null, C int null")]
    [InlineData("alter table A add B int not null default 0 with values")]
    [InlineData("create table A (B nvarchar(20) collate Latin1_General_100_BIN2 not null)")]
    [InlineData("create table A (B nvarchar(max) not null)")]
    [InlineData("create table A (B decimal(9, 6) not null)")]
    [InlineData("create table A (Id int identity not null)")]
    [InlineData("select * from A")]
    [InlineData("select A.* from A")]
    [InlineData("select top (1) Id from A")]
    [InlineData("select Id from A limit 1")]
    [InlineData("select Id from A order by Id offset 0 rows")]
    [InlineData("insert into A (Id) values (1) returning Id")]
    [InlineData("insert into A (Id) output inserted.Id values (1)")]
    [InlineData("insert into A (Id) values (1) on conflict do nothing")]
    [InlineData("select Id from A with (nolock)")]
    [InlineData("select Id from A option (recompile)")]
    [InlineData("select row_number() over (order by Id) as Place from A")]
    [InlineData("select Id from A where At < datetime('now')")]
    [InlineData("select Id from A where At < getutcdate()")]
    [InlineData("select 'a' + Name as Name from A")]
    [InlineData("select IsOpen = 1 from A")]
    [InlineData("select Id from \"A\"")]
    [InlineData("select Id from A where Id = @Id")]
    [InlineData("select Id from A /*take*/")]
    [InlineData("insert into A values (1)")]
    public void What_one_of_the_engines_would_not_take_is_refused(string sql) => Assert.NotEmpty(PortableSubset.Violations(sql));

    [Theory]
    [InlineData("select Id, count(*) as Number from A where Name in @names group by Id order by Id /*take*/")]
    [InlineData("update A set N = N + 1 where Id = @id and N = @n")]
    [InlineData("insert into A (Id, Name) select Id, coalesce(Name, '') from B where Id = @id")]
    public void What_both_engines_take_passes(string sql) => Assert.Empty(PortableSubset.Violations(sql));

    private static string SqlServerRowLimit => new SqlServerEngine("Server=localhost").RowLimit;

    /// <summary>As the engine and Dapper hand it over: the row limit spelled out, a list of values in parentheses.</summary>
    private string ForSqlite(string sql) =>
        PortableSubset.WithLists(sql).Replace("/*take*/", schema.RowLimit, StringComparison.Ordinal);

    private static string TextOf(string name) => Constants().Concat(SchemaStatements()).First(found => found.Name == name).Sql;

    private static IEnumerable<Type> SqlClasses() => typeof(Service).Assembly.GetTypes().Where(type => type is { Name: "Sql", IsNested: true });

    private static IEnumerable<(string Name, string Sql)> Constants() =>
        from type in SqlClasses()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.IsLiteral && field.FieldType == typeof(string)
        orderby type.FullName, field.Name
        select ($"{type.DeclaringType!.Name}.{field.Name}", (string)field.GetRawConstantValue()!);

    private static bool IsQuery((string Name, string Sql) statement) => !statement.Sql.StartsWith("create ", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the order in which they run: the table of versions, then each file.</summary>
    private static IEnumerable<(string Name, string Sql)> SchemaStatements() => Constants().Where(constant => !IsQuery(constant)).Concat(
        from migration in Migration.All
        from statement in migration.Statements.Index()
        select ($"{migration.Name}#{statement.Index + 1}", statement.Item));

    private static bool IsEngine(string path) => path.StartsWith("Data/", StringComparison.Ordinal) && path.EndsWith("Engine.cs", StringComparison.Ordinal);

    /// <summary>SQLite 3.35 says "SCAN TABLE x", newer ones "SCAN x"; a scan of an index says so after the name.</summary>
    [GeneratedRegex(@"^SCAN (TABLE )?(?!CONSTANT|SUBQUERY)\w+( AS \w+)?( VIRTUAL TABLE.*)?$")]
    private static partial Regex WholeTable();
}
