using SmpVetting.Api.Registry;
using SmpVetting.Domain.Colorants;

namespace SmpVetting.Api.Demo;

/// <summary>A pigment of the demo, and how the other tables name it.</summary>
internal sealed record DemoPigment(string Key, PigmentRequest Facts);

/// <summary>That a pigment was used at a clinic, both by their keys.</summary>
internal sealed record DemoPigmentUse(string Clinic, string Pigment, PigmentUseRequest Facts);

/// <summary>Invented brands with real Colour Index numbers, from well documented to not at all.</summary>
internal static class DemoPigments
{
    public static IReadOnlyList<DemoPigment> All { get; } =
    [
        // Carbon, and a document that says so.
        Pigment("carbon-deep", "Noctilume", "Carbon One", "Deep", Completeness.Full, Evidence.Sds, ["77266"], "NL-2301", "NL-2407"),
        Pigment("carbon-mid", "Noctilume", "Carbon One", "Mid", Completeness.Full, Evidence.Sds, ["77266"], "NL-2302"),
        Pigment("carbon-lab", "Graphanel", "Lab Black", "3", Completeness.Full, Evidence.Lab, ["77266"], "G3-0091"),
        Pigment("carbon-plant", "Noctilume", "Vegan Carbon", "Soft", Completeness.Full, Evidence.Sds, ["77268:1"], "NL-V-11"),
        Pigment("bone-black", "Bonewright", "Ivory Black", "Dense", Completeness.Full, Evidence.BatchCert, ["77267"], "BW-77"),

        // Metal oxides, and a label that says so.
        Pigment("iron-brown", "Ferrowick", "Earth", "Walnut", Completeness.Full, Evidence.Sds, ["77491", "77492", "77499"], "FW-W-5", "FW-W-6"),
        Pigment("iron-chestnut", "Ferrowick", "Earth", "Chestnut", Completeness.Full, Evidence.Label, ["77491", "77492", "77891"], "FW-C-2"),
        Pigment("iron-black", "Ferrowick", "Magnet", "Black", Completeness.Full, Evidence.Sds, ["77499"], "FW-M-1"),
        Pigment("skin-tone", "Tintarelle", "Cover", "Sand", Completeness.Full, Evidence.Sds, ["77891", "77491", "77492"], "TT-S-8"),

        // Ash shades that are sold as carbon: the white in them is titanium dioxide.
        Pigment("ash-as-carbon", "Ashveil", "Pure Carbon", "Ash", Completeness.Full, Evidence.Lab, ["77266", "77891"], "AV-1902"),
        Pigment("ash-silver", "Ashveil", "Pure Carbon", "Silver", Completeness.Full, Evidence.Label, ["77266", "77891"], "AV-2005"),
        Pigment("ash-smoke", "Ashveil", "Pure Carbon", "Smoke", Completeness.Partial, Evidence.Label, ["77266"]),

        // Organic colours that leave blue, green or red when the rest fades.
        Pigment("blue-black", "Bluemarrow", "Midnight", "Blue Black", Completeness.Full, Evidence.Sds, ["77266", "74160"], "BM-40"),
        Pigment("green-black", "Bluemarrow", "Evergreen", "Cool Black", Completeness.Partial, Evidence.Label, ["77266", "74260"]),
        Pigment("violet-black", "Hydrangelle", "Corrector", "Violet", Completeness.Full, Evidence.Label, ["77266", "51319"], "HG-3"),
        Pigment("warm-red", "Warmwhistle", "Corrector", "Rust", Completeness.Full, Evidence.Sds, ["12475", "77891"], "WW-12"),

        // Hardly known, or not at all.
        Pigment("kepple-grey", "Kepplestone", "Grey", "2", Completeness.Partial, Evidence.Sds, ["77266"]),
        Pigment("opal-pure", "Opalindra", "Metal-Free Organic Black", null, Completeness.None, Evidence.Marketing, []),
        Pigment("opal-said", "Opalindra", "House Mix", null, Completeness.None, Evidence.ClinicStatement, []),
        Pigment("no-label", "Unlabelled Bottle", null, null, Completeness.None, Evidence.None, []),
    ];

    public static IReadOnlyList<DemoPigmentUse> Uses { get; } =
    [
        Use("quillibrant", "carbon-deep", "NL-2407", 2024, null, Evidence.BatchCert),
        Use("quillibrant", "carbon-mid", "NL-2302", 2023, null, Evidence.BatchCert),
        Use("saffronimbus", "carbon-lab", "G3-0091", 2022, null, Evidence.Lab),
        Use("saffronimbus", "skin-tone", "TT-S-8", 2021, 2023, Evidence.Sds),
        Use("larkendish", "carbon-plant", "NL-V-11", 2023, null, Evidence.Sds),
        Use(DemoClinics.ComplainedOf, "ash-as-carbon", "AV-1902", 2021, 2023, Evidence.Lab),
        Use(DemoClinics.ComplainedOf, "opal-pure", null, 2023, 2024, Evidence.Marketing),
        Use("brindlewax", "iron-brown", "FW-W-5", 2017, 2019, Evidence.Label),
        Use("brindlewax", "no-label", null, 2019, 2021, Evidence.None),
        Use("halvorine", "ash-smoke", null, 2024, null, Evidence.ClinicStatement),
        Use("gloamhart", "ash-silver", "AV-2005", 2020, 2024, Evidence.Label),
        Use("pemberglow", "green-black", null, 2021, null, Evidence.ClinicStatement),
        Use("nettlequay", "kepple-grey", null, 2020, null, Evidence.Sds),
        Use("wrenmarrow", "carbon-deep", "NL-2301", 2023, null, Evidence.BatchCert),
        Use("bouleaubleu", "bone-black", "BW-77", 2022, null, Evidence.BatchCert),
        Use("thistlevane", "carbon-deep", "NL-2407", 2024, null, Evidence.BatchCert),
        Use("thistlevane", "violet-black", "HG-3", 2019, 2021, Evidence.Label),
        Use("zebbleford", "blue-black", "BM-40", 2022, null, Evidence.Label),
        Use("zebbleford", "opal-said", null, 2023, null, Evidence.ClinicStatement),
        Use("copperdrift", "carbon-mid", null, 2022, null, Evidence.ClinicStatement),
        Use("hushpebble", "iron-chestnut", "FW-C-2", 2019, 2022, Evidence.Label),
        Use("selkiemount", "carbon-lab", null, 2023, null, Evidence.Sds),
        Use("nachtkringel", "carbon-lab", "G3-0091", 2021, null, Evidence.Lab),
        Use("elbwuschel", "iron-black", "FW-M-1", 2018, 2020, Evidence.Sds),
        Use("lindenflaum", "warm-red", "WW-12", 2020, 2022, Evidence.Sds),
        Use("wartaszum", "carbon-plant", "NL-V-11", 2023, null, Evidence.Sds),
        Use("brumbidove", "carbon-deep", "NL-2301", 2022, null, Evidence.BatchCert),
        Use("cobblegum", "ash-silver", "AV-2005", 2019, null, Evidence.Label),
        Use("pluiedor", "iron-brown", "FW-W-6", 2016, 2021, Evidence.Sds),
        Use("kumoshiro", "kepple-grey", null, 2019, null, Evidence.ClinicStatement),
    ];

    private static DemoPigment Pigment(
        string key, string brand, string? product, string? shade, Completeness completeness, Evidence evidence, string[] ciNumbers, params string[] batches) =>
        new(key, new PigmentRequest
        {
            Brand = $"{brand} (fictional)",
            Product = product,
            Shade = shade,
            Ingredients = [.. ciNumbers.Select(number => new PigmentIngredient { CiNumber = number })],
            Completeness = completeness,
            Evidence = evidence,
            Batches = batches,
        });

    private static DemoPigmentUse Use(string clinic, string pigment, string? batch, int from, int? to, Evidence evidence) =>
        new(clinic, pigment, new PigmentUseRequest
        {
            PigmentId = pigment,
            Batch = batch,
            From = new DateOnly(from, 1, 15),
            To = to is { } year ? new DateOnly(year, 12, 15) : null,
            Evidence = evidence,
        });
}
