namespace SmpVetting.Domain.Triage;

/// <summary>Where to report, by place. An unknown place gets the general advice and never a legal conclusion.</summary>
internal static class Regulator
{
    private const string Anywhere =
        "You can report this to the local council or health department; ask them who licenses SMP where you live.";

    private static readonly (string Place, string Text)[] Places =
    [
        ("US-CA", "You can report this to your county health department, which registers body art in California, and to FDA "
            + "MedWatch when ink or a cream is involved."),
        ("US", "You can report this to your state or county health department, and to FDA MedWatch when ink or a cream is "
            + "involved."),
        ("GB-WLS", "You can report this to your council, the authority that licenses special procedures in Wales."),
        ("GB-SCT", "You can report this to your council, the authority that licenses skin piercing and tattooing in Scotland."),
        ("GB-NIR", "You can report this to your council, the authority that registers such work in Northern Ireland."),
        ("GB", "You can report this to the environmental health team of your council, the authority that registers the person "
            + "and the premises."),
        ("UK", "You can report this to the environmental health team of your council, the authority that registers the person "
            + "and the premises."),
    ];

    public static string Text(string? jurisdiction)
    {
        var place = jurisdiction?.Trim().ToUpperInvariant() ?? "";
        foreach (var (prefix, text) in Places)
            if (place == prefix || place.StartsWith(prefix + "-", StringComparison.Ordinal))
                return text;
        return Anywhere;
    }
}
