using SmpVetting.Api.Registry;
using SmpVetting.Domain.Registry;
using static SmpVetting.Domain.Registry.Offer;

namespace SmpVetting.Api.Demo;

/// <summary>A clinic of the demo; its key is how the other tables, and its website, name it.</summary>
internal sealed record DemoClinic(string Key, ClinicRequest Facts)
{
    /// <summary>The key of the clinic that continues it.</summary>
    public string? SucceededBy { get; init; }
}

/// <summary>Invented clinics in real cities. No such clinic exists; every name says so, and .example leads nowhere (RFC 2606).</summary>
internal static class DemoClinics
{
    /// <summary>Whom the demo's report complains of: suspended, and continued by the same owner under another name.</summary>
    public const string ComplainedOf = "mirrowick";

    /// <summary>A corrective clinic near Dayton, for which the demo makes a key.</summary>
    public const string Corrective = "quillibrant";

    private const string Gloamhart = "Gloamhart Holdings (fictional)";
    private const string Ferncastle = "Ferncastle Skin Group (fictional)";

    private static readonly ClinicLaser[] Pico1064 = [Laser("Zephyrion P10", 1064, LaserPulse.Picosecond)];
    private static readonly ClinicLaser[] PicoBoth = [.. Pico1064, Laser("Zephyrion P10", 532, LaserPulse.Picosecond)];
    private static readonly ClinicLaser[] QSwitched = [Laser("Oldmoor Q", 1064, LaserPulse.QSwitched), Laser("Oldmoor Q", 532, LaserPulse.QSwitched)];
    private static readonly ClinicLaser[] Alexandrite = [Laser("Lapisaur 755", 755, LaserPulse.Picosecond)];
    private static readonly ClinicLaser[] Ipl = [Laser("Flashmere IPL", null, LaserPulse.Ipl)];

    /// <summary>A clinic stands after the one that continues it, because it has to be there first.</summary>
    public static IReadOnlyList<DemoClinic> All { get; } =
    [
        // Within a day's journey of Dayton, Ohio.
        Clinic(Corrective, "Quillibrant Scalp Repair", "US", "Dayton", 39.7589, -84.1916, [CorrectiveSmp, LaserRemoval, Lightening], PicoBoth, capacity: 8, opened: 2014),
        Clinic("halvorine", "Halvorine Hairline Rooms", "US", "Dayton", 39.7447, -84.1690, [Smp, CorrectiveSmp, LaserRemoval], QSwitched, capacity: 20, opened: 2024, owner: Gloamhart),
        Clinic(ComplainedOf, "Mirrowick Hairline Parlour", "US", "Dayton", 39.7710, -84.2005, [Smp], opened: 2021, owner: Gloamhart, status: ClinicStatus.Suspended, successor: "halvorine"),
        Clinic("brindlewax", "Brindlewax Dot Studio", "US", "Cincinnati", 39.1031, -84.5120, [Smp], opened: 2016, owner: Gloamhart, status: ClinicStatus.Closed, closed: 2021, successor: ComplainedOf),
        Clinic("tumblefrost", "Tumblefrost Laser House", "US", "Cincinnati", 39.1090, -84.5020, [LaserRemoval], QSwitched, capacity: 15, opened: 2009),
        Clinic("saffronimbus", "Saffronimbus Scalp Atelier", "US", "Columbus", 39.9612, -82.9988, [Smp, CorrectiveSmp, ScarCamouflage], capacity: 6, opened: 2017),
        Clinic("gloamhart", "Gloamhart Scalp Centre", "US", "Columbus", 39.9690, -83.0100, [Smp, CorrectiveSmp, LaserRemoval], Pico1064, capacity: 30, opened: 2018, owner: Gloamhart),
        Clinic("ostrelwyn", "Ostrelwyn Skin Lasers", "US", "Indianapolis", 39.7684, -86.1581, [LaserRemoval, Lightening], [.. Pico1064, .. Alexandrite], capacity: 12, opened: 2011),
        Clinic("pemberglow", "Pemberglow Shine Bar", "US", "Louisville", 38.2527, -85.7585, [Smp, LaserRemoval], Ipl, capacity: 10, opened: 2020),
        Clinic("larkendish", "Larkendish Scar and Scalp", "US", "Cleveland", 41.4993, -81.6944, [CorrectiveSmp, ScarCamouflage], capacity: 4, opened: 2015),
        Clinic("nettlequay", "Nettlequay Scalp Practice", "US", "Detroit", 42.3314, -83.0458, [Smp, CorrectiveSmp], opened: 2019, accepts: false),

        Clinic("wrenmarrow", "Wrenmarrow Scalp Clinic", "CA", "Toronto", 43.6532, -79.3832, [Smp, CorrectiveSmp, LaserRemoval], Pico1064, capacity: 10, opened: 2013),
        Clinic("icelantern", "Icelantern Laser Loft", "CA", "Hamilton", 43.2557, -79.8711, [LaserRemoval], QSwitched, capacity: 9, opened: 2012),
        Clinic("bouleaubleu", "Bouleaubleu Tricho", "CA", "Ottawa", 45.4215, -75.6972, [CorrectiveSmp, ScarCamouflage], capacity: 5, opened: 2018),

        Clinic("thistlevane", "Thistlevane Scalp Hospital", "GB", "London", 51.5074, -0.1278, [CorrectiveSmp, LaserRemoval, ScarCamouflage], PicoBoth, capacity: 12, opened: 2010, owner: Ferncastle),
        Clinic("dapplemoth", "Dapplemoth Ink Undoing", "GB", "London", 51.5320, -0.0760, [LaserRemoval, Lightening], [.. QSwitched, .. Alexandrite], capacity: 25, opened: 2008),
        Clinic("zebbleford", "Zebbleford Bargain Dots", "GB", "London", 51.4613, -0.1156, [Smp], opened: 2022, status: ClinicStatus.Unknown),
        Clinic("copperdrift", "Copperdrift Scalp Room", "GB", "Manchester", 53.4808, -2.2426, [Smp, CorrectiveSmp], capacity: 7, opened: 2016, owner: Ferncastle),
        Clinic("hushpebble", "Hushpebble Camouflage", "GB", "Bristol", 51.4545, -2.5879, [ScarCamouflage, CorrectiveSmp], capacity: 3, opened: 2019),
        Clinic("selkiemount", "Selkiemount Hairline Care", "IE", "Dublin", 53.3498, -6.2603, [CorrectiveSmp, LaserRemoval], Pico1064, capacity: 6, opened: 2017),

        Clinic("nachtkringel", "Nachtkringel Kopfhautstudio", "DE", "Berlin", 52.5200, 13.4050, [CorrectiveSmp, LaserRemoval], Pico1064, capacity: 9, opened: 2012),
        Clinic("morgenfaser", "Morgenfaser Laserpraxis", "DE", "Berlin", 52.4860, 13.3580, [LaserRemoval, Lightening], [.. QSwitched, Laser("Rubinstern 694", 694, LaserPulse.QSwitched)], capacity: 14, opened: 2006),
        Clinic("elbwuschel", "Elbwuschel Pigmentierung", "DE", "Hamburg", 53.5511, 9.9937, [Smp, CorrectiveSmp, ScarCamouflage], capacity: 5, opened: 2018),
        Clinic("lindenflaum", "Lindenflaum Haarbild", "DE", "Leipzig", 51.3397, 12.3731, [Smp], opened: 2020, accepts: false),
        Clinic("wartaszum", "Wartaszum Skóra i Laser", "PL", "Poznań", 52.4064, 16.9252, [LaserRemoval, CorrectiveSmp], Pico1064, capacity: 8, opened: 2015),

        Clinic("brumbidove", "Brumbidove Scalp Works", "AU", "Sydney", -33.8688, 151.2093, [CorrectiveSmp, LaserRemoval], PicoBoth, capacity: 11, opened: 2011),
        Clinic("saltkestrel", "Saltkestrel Skin Lasers", "AU", "Sydney", -33.8915, 151.2767, [LaserRemoval], QSwitched, capacity: 10, opened: 2009),
        Clinic("cobblegum", "Cobblegum Dot Company", "AU", "Newcastle", -32.9283, 151.7817, [Smp, CorrectiveSmp], capacity: 4, opened: 2019),
        Clinic("quokkaline", "Quokkaline Scar Studio", "AU", "Canberra", -35.2809, 149.1300, [ScarCamouflage, CorrectiveSmp], capacity: 3, opened: 2021),

        Clinic("pluiedor", "Pluiedor Tricopigmentation", "FR", "Paris", 48.8566, 2.3522, [Smp, CorrectiveSmp, LaserRemoval], Alexandrite, capacity: 8, opened: 2014),
        Clinic("grachtmuts", "Grachtmuts Hoofdhuid", "NL", "Amsterdam", 52.3676, 4.9041, [CorrectiveSmp, Lightening], capacity: 6, opened: 2016),
        Clinic("solcapilario", "Solcapilario Cuero", "ES", "Madrid", 40.4168, -3.7038, [Smp, LaserRemoval], Ipl, capacity: 10, opened: 2018),
        Clinic("snohatt", "Snöhatt Hårbotten", "SE", "Stockholm", 59.3293, 18.0686, [CorrectiveSmp, LaserRemoval], QSwitched, capacity: 5, opened: 2013),
        Clinic("kumoshiro", "Kumoshiro Tōhi", "JP", "Tokyo", 35.6762, 139.6503, [Smp, CorrectiveSmp], capacity: 7, opened: 2017, alias: "雲城頭皮 (架空)"),
    ];

    private static ClinicLaser Laser(string device, int? wavelengthNm, LaserPulse pulse) =>
        new() { Device = $"{device} (fictional)", WavelengthNm = wavelengthNm, Pulse = pulse };

    private static DemoClinic Clinic(
        string key, string name, string country, string city, double latitude, double longitude, Offer[] offers, ClinicLaser[]? lasers = null,
        int? capacity = null, int opened = 2018, string? owner = null, bool accepts = true, string? alias = null,
        ClinicStatus status = ClinicStatus.Active, int? closed = null, string? successor = null) => new(key, new ClinicRequest
        {
            Name = $"{name} (fictional)",
            Aliases = alias is null ? [] : [alias],
            Country = country,
            City = city,
            Latitude = latitude,
            Longitude = longitude,
            Website = $"https://{key}.example",
            Status = status,
            OpenedOn = new DateOnly(opened, 3, 1),
            ClosedOn = closed is { } year ? new DateOnly(year, 10, 31) : null,
            Identifiers = [new Identifier { Scheme = "demo_register", Value = $"DEMO-{key}" }],
            Offers = offers,
            Lasers = lasers ?? [],
            AcceptsReferrals = accepts && status == ClinicStatus.Active,
            CapacityPerMonth = capacity,
            OwnerGroup = owner,
        })
        {
            SucceededBy = successor,
        };
}
