using System.Reflection;

namespace SmpVetting.Api.Hosting;

/// <summary>Request bodies that really work, one file per operation, shown in OpenAPI and sent by a test.</summary>
public static class Examples
{
    private const string Folder = "examples/";

    private static readonly Dictionary<string, string> Texts = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]), Read);

    public static IReadOnlyDictionary<string, string> All => Texts;

    public static string? Of(string? operation) => operation is null ? null : Texts.GetValueOrDefault(operation);

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
