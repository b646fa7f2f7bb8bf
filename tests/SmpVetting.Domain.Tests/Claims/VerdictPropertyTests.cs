using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Registry;
using static SmpVetting.Domain.Tests.Claims.KnownClinic;

namespace SmpVetting.Domain.Tests.Claims;

public sealed class VerdictPropertyTests
{
    private const int Cases = 4_000;

    [Fact]
    public void Whatever_is_contradicted_cites_a_source() => Assert.All(Generated(), pair =>
    {
        var judged = Verdicts.Judge(pair.Claim, pair.Clinic);

        Assert.True(judged.Verdict != ClaimVerdict.Contradicted || judged.Evidence.Any(evidence => evidence.Source.Length > 0), pair.ToString());
    });

    [Fact]
    public void What_nobody_checked_or_documented_supports_nothing() => Assert.All(Generated(), pair =>
    {
        var unknown = pair.Clinic with
        {
            Checks = [.. pair.Clinic.Checks.Where(check => check.Status != VerificationStatus.Verified)],
            Pigments = [.. pair.Clinic.Pigments.Where(pigment => !pigment.Composition.Evidence.IsStrong())],
        };

        Assert.NotEqual(ClaimVerdict.Supported, Verdicts.Judge(pair.Claim, unknown).Verdict);
    });

    [Fact]
    public void Nothing_that_somebody_reported_is_among_the_facts_of_a_verdict() => Assert.DoesNotContain(
        typeof(ClinicFacts).GetProperties(), property => property.Name.Contains("Report", StringComparison.Ordinal) || property.Name.Contains("Complaint", StringComparison.Ordinal));

    [Fact]
    public void The_order_in_which_facts_were_read_changes_no_verdict() => Assert.All(Generated(), pair => Assert.Equal(
        Verdicts.Judge(pair.Claim, pair.Clinic).Verdict,
        Verdicts.Judge(pair.Claim, pair.Clinic with { Checks = [.. pair.Clinic.Checks.Reverse()], Pigments = [.. pair.Clinic.Pigments.Reverse()] }).Verdict));

    private static IEnumerable<(ClaimQuestion Claim, ClinicFacts Clinic)> Generated()
    {
        var chance = new Random(20261121);
        string[] fields = [.. Words<ClaimType>.All, "openedOn", "practisingSince", "hours", "certificateNumber", "insurance", "identifiers[0].value"];
        string?[] values = [null, "true", "false", "12", "\"2015-03-01\"", "\"2025-03-01\""];
        string[] numbers = ["77266", "77499", "77891", "74160", "12345", "75470"];
        for (var i = 0; i < Cases; i++)
        {
            var type = chance.GetItems(Enum.GetValues<ClaimType>(), 1)[0];
            var amount = chance.Next(1, 300);
            var claim = new ClaimQuestion(type, $"{amount} of it", chance.Next(2) == 0 ? null : new(amount, amount, ClaimQuestion.UnitOf(type) ?? "years"));
            var clinic = Empty with { OpenedOn = chance.Next(2) == 0 ? null : new(chance.Next(1990, 2026), 5, 1) };
            for (var people = chance.Next(3); people > 0; people--)
                clinic = clinic.WithPerson(new(chance.Next(1990, 2026), 1, 1), Training((TrainingMode)chance.Next(5), chance.Next(300), id: $"tr_{people}"));
            for (var pigments = chance.Next(3); pigments > 0; pigments--)
                clinic = clinic.WithPigment((Evidence)chance.Next(7), (Completeness)chance.Next(3), null, chance.GetItems(numbers, chance.Next(3)));
            yield return (claim, clinic with
            {
                Checks =
                [
                    .. Enumerable.Range(0, chance.Next(6)).Select(n => Check(
                        chance.Next(2) == 0 ? type.Word() : chance.GetItems(fields, 1)[0], (VerificationStatus)chance.Next(4), chance.GetItems(values, 1)[0],
                        chance.Next(3) == 0 ? Today.AddDays(chance.Next(-5, 5)) : null, chance.GetItems([Id, Person, "pr_2", "tr_1"], 1)[0], $"ve_{n}")),
                ],
            });
        }
    }
}
