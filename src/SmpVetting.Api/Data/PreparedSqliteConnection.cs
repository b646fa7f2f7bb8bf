using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SmpVetting.Api.Data;

/// <summary>
/// A connection that keeps each statement prepared: preparing again on every call costs more than a read by key.
/// </summary>
internal sealed class PreparedSqliteConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    protected override DbCommand CreateDbCommand() => new KeptCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in prepared.Values)
                command.Dispose();
            prepared.Clear();
        }

        base.Dispose(disposing);
    }

    /// <summary>Takes the kept command for a text; while it is out, the same text gets a new one.</summary>
    private SqliteCommand Take(string text) =>
        prepared.Remove(text, out var command) ? command : new SqliteCommand(text, this);

    private void Keep(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (!prepared.TryAdd(command.CommandText, command))
            command.Dispose();
    }

    /// <summary>What Dapper fills in: the kept command of its text, given back when Dapper is done with it.</summary>
    private sealed class KeptCommand(PreparedSqliteConnection connection) : DbCommand
    {
        private static readonly ConcurrentDictionary<string, string> CamelCase = new();

        private SqliteCommand? kept;

        [AllowNull]
        public override string CommandText
        {
            get => kept?.CommandText ?? "";
            set => Change(value ?? "");
        }

        public override int CommandTimeout { get; set; } = connection.DefaultTimeout;

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbTransaction? DbTransaction { get; set; }

        protected override DbParameterCollection DbParameterCollection => Kept.Parameters;

        private SqliteCommand Kept => kept ?? throw new InvalidOperationException("The text comes first.");

        public override void Cancel() => kept?.Cancel();

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

        public override object? ExecuteScalar() => Ready().ExecuteScalar();

        protected override DbParameter CreateDbParameter() => new SqliteParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            if (disposing && kept is { } done)
            {
                kept = null;
                connection.Keep(done);
            }

            base.Dispose(disposing);
        }

        /// <summary>Dapper sets the text again, after the parameters, when it spells out a list.</summary>
        private void Change(string text)
        {
            var before = kept;
            kept = connection.Take(text);
            if (before is null)
                return;
            foreach (SqliteParameter parameter in before.Parameters)
                kept.Parameters.Add(parameter);
            connection.Keep(before);
        }

        private SqliteCommand Ready()
        {
            Kept.CommandTimeout = CommandTimeout;
            Kept.Transaction = (SqliteTransaction?)DbTransaction;
            // Statements write @camelCase; SQLite, unlike SQL Server, would not find a property's PascalCase there.
            foreach (SqliteParameter parameter in Kept.Parameters)
            {
                if (char.IsUpper(parameter.ParameterName[0]))
                    parameter.ParameterName = CamelCase.GetOrAdd(parameter.ParameterName, JsonNamingPolicy.CamelCase.ConvertName);
            }

            return Kept;
        }
    }
}
