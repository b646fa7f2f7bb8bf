using System.Text.RegularExpressions;

namespace SmpVetting.Api.Tests.Data;

/// <summary>SQL outside a nested <c>Sql</c> class, where the portability tests would not see it.</summary>
internal static partial class StraySql
{
    public static IEnumerable<string> In((string Path, string Text) file)
    {
        var code = SqlClass().Replace(LineComment().Replace(file.Text, ""), "");
        return Literal().Matches(code).Select(match => match.Value).Where(literal => Statement().IsMatch(literal))
            .Concat(Assembled().Matches(code).Select(match => match.Value))
            .Select(found => $"{file.Path}: {found}");
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex LineComment();

    /// <summary>From the class to the closing brace in the same column.</summary>
    [GeneratedRegex(@"^([ ]*)private static class Sql\s*\{[\s\S]*?^\1\}", RegexOptions.Multiline)]
    private static partial Regex SqlClass();

    [GeneratedRegex("""
        \"{3}[\s\S]*?\"{3}|@\"[^\"]*\"|\"(?:\\.|[^\"\\\n])*\"
        """)]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"\bselect\s[\s\S]+\sfrom\s+\w|\binsert\s+into\b|\bupdate\s+\S+\s+set\b|\bdelete\s+from\b|\b(create|alter|drop)\s+(table|index|view)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    /// <summary>A constant with something added to it is a statement that nobody checked.</summary>
    [GeneratedRegex(@"\{Sql\.\w+|\bSql\.\w+\s*\+|\+\s*Sql\.\w+")]
    private static partial Regex Assembled();
}
