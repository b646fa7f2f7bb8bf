using SmpVetting.Domain.LaserRisk;
using SmpVetting.Domain.Matching;
using SmpVetting.Domain.Referrals;
using SmpVetting.Domain.Registry;
using SmpVetting.Domain.Triage;

namespace SmpVetting.Domain.Tests.Referrals;

public sealed class CaseOutlineTests
{
    private static readonly CorrectiveNeed Need = new(Rung.CorrectiveSmp, [Offer.CorrectiveSmp], [1064]);

    [Fact]
    public void Without_any_consent_only_the_kind_of_help_is_told()
    {
        var facts = new TriageFacts { Today = new DateOnly(2026, 11, 21), Age = 37, SkinType = SkinType.V, Pigment = new PigmentFacts { Known = true } };

        var outline = CaseOutline.Of(Need, facts, LaserRiskLevel.High, []);

        Assert.Equal(Rung.CorrectiveSmp, outline.Need);
        Assert.Equal((null, null, null, null), (outline.AgeFrom, outline.SkinType, outline.LaserRisk, outline.Pigment));
        Assert.Empty(outline.Problems);
    }

    [Theory]
    [InlineData(17, 10, 29, 0)]
    [InlineData(39, 30, 92, 3)]
    [InlineData(40, 40, 400, 12)]
    [InlineData(null, null, 9000, 24)]
    public void Age_and_time_are_told_in_steps(int? age, int? decade, int days, int months)
    {
        var facts = new TriageFacts { Today = new DateOnly(2026, 11, 21), Age = age, LastSessionOn = new DateOnly(2026, 11, 21).AddDays(-days) };

        var outline = CaseOutline.Of(Need, facts, LaserRiskLevel.Low, [ShareItem.Triage]);

        Assert.Equal((decade, months), (outline.AgeFrom, outline.MonthsSinceLastSession));
    }

    [Theory]
    [InlineData(0.3, 50)]
    [InlineData(50.1, 100)]
    [InlineData(399, 400)]
    [InlineData(401, null)]
    public void Distance_is_told_in_rings(double distanceKm, int? ring) => Assert.Equal(ring, CaseOutline.Ring(distanceKm));
}
