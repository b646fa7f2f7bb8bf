using System.Runtime.CompilerServices;

namespace SmpVetting.Api.Tests.Support;

/// <summary>The repository's own files, for tests that read the source.</summary>
public static class Sources
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of the service, by its path below src/SmpVetting.Api with forward slashes.</summary>
    public static IEnumerable<(string Path, string Text)> OfTheService() => Below("src/SmpVetting.Api");

    public static IEnumerable<(string Path, string Text)> Below(string folder)
    {
        var top = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(top, file).Replace('\\', '/'), File: file))
            .Where(found => !found.Path.StartsWith("obj/", StringComparison.Ordinal) && !found.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => (found.Path, File.ReadAllText(found.File)));
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SmpVetting.sln")))
                return folder;
        }

        throw new InvalidOperationException("These tests read the source; run them where it was compiled.");
    }
}
