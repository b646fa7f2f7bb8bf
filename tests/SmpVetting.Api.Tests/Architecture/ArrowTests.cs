using System.Reflection;
using System.Text.RegularExpressions;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain;

namespace SmpVetting.Api.Tests.Architecture;

/// <summary>Which part may know which: feature folders know Data, Hosting and the domain, never each other's stores.</summary>
[OnlyOnSqlite("It reads the source and touches no database.")]
public sealed partial class ArrowTests
{
    /// <summary>Not features: what serves them, and what is above them.</summary>
    private static readonly string[] NoFeatures = ["", "Data", "Hosting", "Commands", "Demo", "Exchange", "Pages"];

    /// <summary>A feature's use of another's store, "file: store", with its reason.</summary>
    private static readonly Dictionary<string, string> NamedMeetings = [];

    [Fact]
    public void The_domain_knows_the_framework_and_nothing_else()
    {
        var known = typeof(Words).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.All(known, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
        Assert.DoesNotContain(Sources.Below("src/SmpVetting.Domain"), file => Waiting().IsMatch(file.Text));
    }

    [Fact]
    public void Drivers_and_Dapper_appear_in_Data_alone() =>
        Assert.Empty(Files(path => Folder(path) != "Data").Where(file => Driver().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Dapper_is_called_by_the_session_alone() =>
        Assert.Equal(["Data/Session.cs", "Data/TypeHandlers.cs"], Files(_ => true).Where(file => UsesDapper().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_feature_uses_the_store_of_another()
    {
        var homes = typeof(Service).Assembly.GetTypes().Where(type => type.Name.EndsWith("Store", StringComparison.Ordinal))
            .ToDictionary(type => type.Name, type => type.Namespace!.Split('.')[^1]);

        var meetings =
            from file in Files(path => !NoFeatures.Contains(Folder(path)))
            from store in Store().Matches(Code(file.Text)).Select(match => match.Value).Distinct()
            where homes.TryGetValue(store, out var home) && home != Folder(file.Path)
            select $"{file.Path}: {store}";

        Assert.Equal(NamedMeetings.Keys.Order(), meetings.Order());
    }

    [Fact]
    public void Data_knows_no_feature_and_nothing_of_the_web()
    {
        var features = typeof(Service).Assembly.GetTypes().Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("SmpVetting.Api.", StringComparison.Ordinal) && !name.EndsWith(".Data", StringComparison.Ordinal))
            .Append("Microsoft.AspNetCore").Distinct();

        Assert.Empty(
            from file in Files(path => Folder(path) == "Data")
            from feature in features
            where file.Text.Contains($"using {feature};", StringComparison.Ordinal)
            select $"{file.Path}: {feature}");
    }

    [Fact]
    public void Time_and_chance_come_from_outside()
    {
        var everything = Sources.OfTheService().Concat(Sources.Below("src/SmpVetting.Domain"));

        Assert.Empty(everything.Where(file => HiddenInput().IsMatch(Code(file.Text))).Select(file => file.Path));
    }

    // SQLite's pauses are asked for from inside native calls, where nothing can be awaited.
    [Fact]
    public void No_code_waits_for_a_task_by_blocking() =>
        Assert.Empty(Files(path => path != "Data/SqlitePauses.cs").Where(file => Blocking().IsMatch(Code(file.Text))).Select(file => file.Path));

    [Fact]
    public void A_store_is_used_through_its_own_feature_namespace()
    {
        var wrong = typeof(Service).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Store", StringComparison.Ordinal) && NoFeatures.Contains(type.Namespace!.Split('.')[^1]));

        Assert.Empty(wrong.Select(type => type.FullName));
    }

    [Fact]
    public void Every_request_type_is_public_since_validation_skips_internal_ones_silently()
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var requests = typeof(Service).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal) && type.GetProperties(declared).Any(property => property.CanWrite));

        Assert.Empty(requests.Where(type => !type.IsVisible || type.IsValueType).Select(type => type.FullName));
    }

    [Fact]
    public void The_architecture_page_shows_every_folder_of_the_service()
    {
        var picture = File.ReadAllText(Path.Combine(Sources.Root, "docs", "architecture.md")).Split("```")[1];

        var folders = Files(path => Folder(path).Length > 0).Select(file => Folder(file.Path)).Distinct();
        Assert.All(folders, folder => Assert.Matches($@"\b{folder}\b", picture));
    }

    private static IEnumerable<(string Path, string Text)> Files(Func<string, bool> where) =>
        Sources.OfTheService().Where(file => where(file.Path));

    private static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : "";

    private static string Code(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bSqlConnection\b|\bSqliteConnection\b|\bMicrosoft\.Data\.|\busing Dapper\b|\bSqlMapper\b")]
    private static partial Regex Driver();

    [GeneratedRegex(@"\busing Dapper\b|\bSqlMapper\b")]
    private static partial Regex UsesDapper();

    [GeneratedRegex(@"\b[A-Z]\w*Store\b")]
    private static partial Regex Store();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\.Get|\bGuid\.NewGuid\b|\bnew Random\(|\bRandom\.Shared\b|\bEnvironment\.TickCount")]
    private static partial Regex HiddenInput();

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|\bThread\.Sleep\b")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"\basync\b|\bTask<|\bHttpClient\b|\bFile\.")]
    private static partial Regex Waiting();
}
