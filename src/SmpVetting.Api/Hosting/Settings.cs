using System.Net;
using SmpVetting.Domain;

namespace SmpVetting.Api.Hosting;

/// <summary>Every setting there is, with its default. Names in configuration are Section:Key, in the environment Section__Key.</summary>
public sealed record Settings
{
    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>The address under which others open this service, such as https://smp.example.org.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>
    /// Where links in posts lead, without a slash at its end; never what a request calls us. Without a public address the
    /// first that we listen on and that names a host, which is enough to try the service; empty when all are wildcards.
    /// </summary>
    internal string Home => (PublicUrl ?? Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(NamesAHost) ?? "").TrimEnd('/');

    public DatabaseSettings Database { get; init; } = new();

    public SecretSettings Secrets { get; init; } = new();

    public LimitSettings Limits { get; init; } = new();

    public sealed record DatabaseSettings
    {
        /// <summary>sqlite or sqlserver.</summary>
        public string Engine { get; init; } = "sqlite";

        public string ConnectionString { get; init; } = "Data Source=data/smpvetting.db";
    }

    public sealed record SecretSettings
    {
        /// <summary>The secret itself, for places where secrets come in the environment; then there is no file.</summary>
        public string? Key { get; init; }

        /// <summary>32 random bytes in base64, made at the first start.</summary>
        public string KeyFile { get; init; } = "data/smpvetting.key";
    }

    /// <summary>Requests a minute, by network for people without a key, by key for the others; and the smallest public number.</summary>
    public sealed record LimitSettings
    {
        public bool Off { get; init; }

        public int PublicPerMinute { get; init; } = 300;

        public int ReportsPerMinute { get; init; } = 30;

        public int KeyPerMinute { get; init; } = 1200;

        public int FailedSignInsPerMinute { get; init; } = 20;

        /// <summary>
        /// Referrals a clinic may hold without having answered: enough for a morning's work, and few enough that a stolen
        /// key shows few people (SmpVetting judgement). Holds when the others are off.
        /// </summary>
        public int OpenLeasesPerClinic { get; init; } = 20;

        /// <summary>
        /// People whose identity one moderator may open in a day: more than a day's work needs, and few enough that a stolen key
        /// does not empty the registry (SmpVetting judgement). Holds when the others are off.
        /// </summary>
        public int IdentitiesPerDay { get; init; } = 30;

        /// <summary>Numbers of people below this are not shown to the public.</summary>
        public int SmallestCount { get; init; } = 5;
    }

    private static readonly string[] Sections = ["Database", "Secrets", "Limits"];

    private static readonly string[] Known =
    [
        "Urls", "PublicUrl", "Database:Engine", "Database:ConnectionString", "Secrets:Key", "Secrets:KeyFile", "Limits:Off", "Limits:PublicPerMinute",
        "Limits:ReportsPerMinute", "Limits:KeyPerMinute", "Limits:FailedSignInsPerMinute",
        "Limits:SmallestCount", "Limits:OpenLeasesPerClinic", "Limits:IdentitiesPerDay",
    ];

    /// <summary>True when a command-line token such as --Urls names a setting.</summary>
    public static bool IsKnown(string key) => Known.Contains(key.Replace("__", ":", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads and checks the settings; throws <see cref="SettingException"/> with one sentence that names the setting.</summary>
    public static Settings From(IConfiguration configuration)
    {
        foreach (var unknown in Sections.SelectMany(section => configuration.GetSection(section).GetChildren())
            .Select(entry => entry.Path).Where(path => !IsKnown(path)))
        {
            throw new SettingException($"{Spelled(unknown)} is not a setting; did you mean {Spelled(Words.Nearest(unknown, Known)[0])}?");
        }

        var settings = Bind(configuration);
        if (settings.Database.Engine is not ("sqlite" or "sqlserver"))
            throw new SettingException($"Database__Engine is '{settings.Database.Engine}'; set it to sqlite or sqlserver.");
        if (settings.Urls.Contains("https://", StringComparison.OrdinalIgnoreCase))
            throw new SettingException($"Urls is '{settings.Urls}', but this service speaks plain HTTP; give http addresses and put what speaks TLS in front of it.");
        if (!settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsListenable))
            throw new SettingException($"Urls is '{settings.Urls}'; give addresses such as http://localhost:5080, separated by semicolons.");
        if (settings.PublicUrl is { } home && !IsHome(home))
            throw new SettingException($"PublicUrl is '{home}'; give the one address that others open, such as https://smp.example.org, without a path.");
        var limits = settings.Limits;
        if (new[] { limits.PublicPerMinute, limits.ReportsPerMinute, limits.KeyPerMinute, limits.FailedSignInsPerMinute, limits.OpenLeasesPerClinic, limits.IdentitiesPerDay }.Any(limit => limit < 1))
            throw new SettingException("A number under Limits is below 1; give a whole number from 1 on.");
        if (limits.SmallestCount < 2)
            throw new SettingException("Limits__SmallestCount is below 2, which would show single people; give 2 or more, or leave it at 5.");
        if (limits.Off && !settings.ListensOnLoopbackAlone())
            throw new SettingException("Limits__Off is accepted only while Urls names loopback addresses alone; remove it or listen on localhost.");
        return settings;
    }

    private static Settings Bind(IConfiguration configuration)
    {
        try
        {
            return configuration.Get<Settings>() ?? new Settings();
        }
        catch (InvalidOperationException error)
        {
            var key = Known.FirstOrDefault(known => error.Message.Contains($"'{known}'", StringComparison.OrdinalIgnoreCase));
            throw new SettingException($"{Spelled(key ?? "A setting")} has a value of the wrong kind; give a whole number, true or false as README says.");
        }
    }

    private static bool IsListenable(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", Port: >= 0 and <= IPEndPoint.MaxPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool NamesAHost(string url) =>
        BindingAddress.Parse(url) is { Host: not ("*" or "+" or "0.0.0.0" or "[::]"), Port: not 0 };

    private static bool IsHome(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "" };

    private bool ListensOnLoopbackAlone() => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(url =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))));

    private static string Spelled(string path) => path.Replace(":", "__", StringComparison.Ordinal);
}
