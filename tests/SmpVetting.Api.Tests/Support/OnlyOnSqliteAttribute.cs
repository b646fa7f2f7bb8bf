using Xunit.v3;

namespace SmpVetting.Api.Tests.Support;

/// <summary>What is about SQLite itself, or about no engine at all, is left out of the run on SQL Server, and says why.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnlyOnSqliteAttribute(string because) : Attribute, ITraitAttribute
{
    public const string Trait = "Engine";
    public const string Value = "sqlite";

    public string Because => because;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, Value), new("Because", because)];
}
