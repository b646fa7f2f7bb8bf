using SmpVetting.Domain.Registry;

namespace SmpVetting.Domain.Tests.Registry;

public class ClinicFacetsTests
{
    private static readonly IReadOnlyList<string> Lists =
        ClinicFacets.Of("GB", [Offer.Smp, Offer.LaserRemoval], ClinicStatus.Active, takesReferrals: true);

    [Fact]
    public void A_clinic_stands_in_the_list_of_every_combination_of_filters_it_matches()
    {
        foreach (var country in new[] { null, "GB" })
            foreach (var status in new ClinicStatus?[] { null, ClinicStatus.Active })
                foreach (var offers in new Offer[][] { [], [Offer.Smp], [Offer.LaserRemoval], [Offer.LaserRemoval, Offer.Smp] })
                    Assert.Contains(ClinicFacets.For(country, offers, status), Lists);
        Assert.Equal(Lists.Count, Lists.Distinct().Count());
        Assert.Equal(16 + 2, Lists.Count);
    }

    [Fact]
    public void And_in_no_list_of_a_filter_it_does_not_match()
    {
        Assert.DoesNotContain(ClinicFacets.For("US", [], null), Lists);
        Assert.DoesNotContain(ClinicFacets.For(null, [Offer.Smp, Offer.CorrectiveSmp], null), Lists);
        Assert.DoesNotContain(ClinicFacets.For(null, [], ClinicStatus.Closed), Lists);
        Assert.DoesNotContain(ClinicFacets.ForReferral(Offer.CorrectiveSmp), Lists);
    }
}
