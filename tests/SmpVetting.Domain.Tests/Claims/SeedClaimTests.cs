using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims;

/// <summary>What the five texts that the project began with claim; each statement has its number in the reference.</summary>
public class SeedClaimTests
{
    [Theory]
    [InlineData("001-1", ClaimType.MedicalProcedure, "Scalp micro pigmentation or SMP is a medical procedure that uses cosmetic pigmentation.")]
    [InlineData("003-3", ClaimType.NonInvasive,
        "The clinic offers scalp micropigmentation, which is a non-invasive procedure for hair loss and cryoskin, which is a non-invasive procedure for weight loss.")]
    [InlineData("003-3", ClaimType.NonInvasive, "We help you feel better about yourself through our non-invasive procedures for hair loss.")]
    [InlineData("003-9", ClaimType.HidesAnyScar,
        "With scalp micropigmentation, this scarring can be covered up and significantly diminished no matter the length or degree of scarring.")]
    [InlineData("003-22", ClaimType.WorksForEveryone,
        "Scalp micropigmentation can be effective for everyone suffering from hair loss, no matter the degree.")]
    public void A_statement_of_the_seeds_is_a_claim(string id, ClaimType type, string statement) =>
        Assert.True(ClaimReader.Read(statement).Any(claim => claim.Type == type), id);

    [Theory]
    [InlineData("000-1", "Every scalp reacts differently after scalp micropigmentation.")]
    [InlineData("000-23", "A high quality SMP treatment")]
    [InlineData("000-23", "Excellent scalp micropigmentation results at our Chicago clinic")]
    [InlineData("000-23", "camouflage for male pattern baldness")]
    [InlineData("001-2", "It helps cover up hair loss or any other scalp problem by introducing pigment to the skin.")]
    [InlineData("001-3", "Your scalp will definitely look a lot more full and healthier!")]
    [InlineData("001-3b", "The result may not be a full head of hair")]
    [InlineData("001-17", "You'll want them to be pleased with the outcome so they will come back for another session if need be.")]
    [InlineData("002-11", "You need to know that fading is common and expected.")]
    [InlineData("002-14", "This will help give your dermillusionist a better canvas to work on.")]
    [InlineData("002-24", "Our SMP specialist will give you a result that you will love.")]
    [InlineData("003-2", "Drastic measures can leave you in pain and regret.")]
    [InlineData("003-4", "This creates the illusion of hair, making it appear fuller and thicker, that can last for years.")]
    [InlineData("003-5", "It can be applied anywhere on the scalp and is great for those suffering from thinning hair.")]
    [InlineData("003-6", "With regards to scars, scalp micropigmentation can hide scars.")]
    [InlineData("003-10", "The main difference being a tattoo is permanent, whereas scalp micropigmentation is semi-permanent, meaning it fades with time.")]
    [InlineData("003-11", "Small amounts of pigment are inserted underneath your skin in dots.")]
    [InlineData("003-14", "When you begin your free initial consultation, we’ll develop an action plan for you.")]
    [InlineData("003-16", "The number of treatments vary, with some only requiring two treatments to be complete.")]
    [InlineData("003-17", "The needles are very small, which is why the pain level is very minimal.")]
    [InlineData("003-23", "It can take weeks before hair begins to grow.")]
    [InlineData("003-24", "The clinic offers the best scalp micropigmentation solutions for your needs.")]
    [InlineData("004-5", "Then, sometimes on the back of a training DVD, set up in business with little or no idea.")]
    [InlineData("004-6", "Utterly reliant on their supplier to deliver suitable equipment and safe pigments.")]
    [InlineData("004-8", "We still see claims of being able to complete in a single session.")]
    [InlineData("004-9", "Typical lifespan for these businesses is 6 months to a year.")]
    [InlineData("004-14", "It has become a challenge to spot the genuinely experienced from those willing to lie about their background.")]
    [InlineData("004-15", "They populate their site with images taken from other clinics.")]
    [InlineData("004-19", "The hope must be that the pigments used contained no metal oxides which can cause skin damage during laser.")]
    public void A_statement_of_the_seeds_is_no_claim_that_can_be_checked(string id, string statement)
    {
        var found = ClaimReader.Read(statement);
        Assert.True(found.Count == 0, $"{id}: {string.Join(", ", found)}");
    }
}
