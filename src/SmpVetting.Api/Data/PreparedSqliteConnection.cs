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

    /// <summary>
    /// What Dapper fills in; it runs on the kept command of the same text. Its parameters are its own until then, since
    /// Dapper holds on to them while it spells out a list and changes the text.
    /// </summary>
    private sealed class KeptCommand(PreparedSqliteConnection connection) : DbCommand
    {
        private static readonly ConcurrentDictionary<string, string> Written = new();

        private readonly SqliteCommand shape = new();
        private SqliteCommand? running;

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; } = connection.DefaultTimeout;

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbTransaction? DbTransaction { get; set; }

        protected override DbParameterCollection DbParameterCollection => shape.Parameters;

        public override void Cancel() => running?.Cancel();

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => Begin().ExecuteNonQuery();

        public override object? ExecuteScalar() => Begin().ExecuteScalar();

        protected override DbParameter CreateDbParameter() => new SqliteParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Begin().ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            if (disposing && running is { } done)
            {
                running = null;
                connection.Keep(done);
            }

            base.Dispose(disposing);
        }

        private SqliteCommand Begin()
        {
            running ??= connection.Take(CommandText);
            running.CommandTimeout = CommandTimeout;
            running.Transaction = (SqliteTransaction?)DbTransaction;
            running.Parameters.Clear();
            foreach (SqliteParameter parameter in shape.Parameters)
            {
                // Statements write @camelCase; SQLite, unlike SQL Server, would not find a property's PascalCase there.
                if (parameter.ParameterName[0] != '@')
                    parameter.ParameterName = Written.GetOrAdd(parameter.ParameterName, name => "@" + JsonNamingPolicy.CamelCase.ConvertName(name));
                running.Parameters.Add(parameter);
            }

            return running;
        }
    }
}
