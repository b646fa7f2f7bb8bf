namespace SmpVetting.Domain.Registry;

/// <summary>
/// The lists a clinic stands in, one for every combination of filters it falls under, so that each combination is one
/// range of one index. A clinic with one offer stands in at most 8 lists, with two in 16, with all five in 128.
/// </summary>
public static class ClinicFacets
{
    private const string Any = "*";

    /// <summary>The list of clinics that match all given filters; without filters, the list of every clinic.</summary>
    public static string For(string? country, IEnumerable<Offer> offers, ClinicStatus? status) =>
        Name(country ?? Any, Bits(offers), status?.Word() ?? Any);

    /// <summary>The list of open clinics that offer this and can take a referred person.</summary>
    public static string ForReferral(Offer offer) => $"referral|{offer.Word()}";

    public static IReadOnlyList<string> Of(string? country, IReadOnlyCollection<Offer> offers, ClinicStatus status, bool takesReferrals)
    {
        string[] countries = country is null ? [Any] : [Any, country];
        string[] states = [Any, status.Word()];
        var lists = from place in countries
                    from part in Parts(Bits(offers))
                    from state in states
                    select Name(place, part, state);
        return takesReferrals ? [.. lists, .. offers.Distinct().Select(ForReferral)] : [.. lists];
    }

    private static string Name(string country, int offers, string status) => $"{country}|{offers}|{status}";

    private static int Bits(IEnumerable<Offer> offers) => offers.Aggregate(0, (bits, offer) => bits | (1 << (int)offer));

    /// <summary>Every set of offers that is contained in this one, the empty set among them.</summary>
    private static IEnumerable<int> Parts(int bits) => Enumerable.Range(0, bits + 1).Where(part => (part & ~bits) == 0);
}
