using SmpVetting.Domain.Claims;

namespace SmpVetting.Domain.Tests.Claims;

public class ClaimReaderTests
{
    public static TheoryData<LabelledText> Examples => [.. LabelledText.Sentences("claim-examples.txt")];

    public static TheoryData<LabelledText> ClinicTexts => [.. LabelledText.Pages("clinic-texts.jsonl")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_makes_exactly_these_claims(LabelledText example) => Assert.Equal(
        example.Claims.Select(claim => claim.Type).Order(), ClaimReader.Read(example.Text).Select(claim => claim.Type).Distinct().Order());

    [Theory]
    [MemberData(nameof(ClinicTexts))]
    public void Every_claim_of_a_clinics_text_is_found(LabelledText page)
    {
        var found = ClaimReader.Read(page.Text);
        Assert.All(page.Claims, claim => Assert.True(page.Finds(claim, found), $"{claim.Type} was not found"));
        Assert.All(page.Claims.Where(claim => claim.Value is not null), claim =>
            Assert.Equal(claim.Value, found.First(one => one.Type == claim.Type).Value?.From));
    }

    [Theory]
    [MemberData(nameof(ClinicTexts))]
    public void Nothing_is_reported_that_a_clinics_text_does_not_claim(LabelledText page)
    {
        var found = ClaimReader.Read(page.Text);
        Assert.Empty(page.Wrong(found));
        Assert.All(page.NotClaims, claim => Assert.False(page.Finds(claim, found), $"{claim.Type} is not claimed"));
    }

    /// <summary>Texts after real pages of every kind, from which the weights are learned; rules were written with many of them.</summary>
    [Fact]
    public void Pages_that_teach_are_read_well() => AssertReadWell(LabelledText.Pages("claim-pages.jsonl"), 0.89, 0.95);

    [Fact]
    public void Sentences_and_pages_that_were_held_aside_are_read_as_well() =>
        AssertReadWell([.. LabelledText.Sentences("claim-held-aside.txt"), .. LabelledText.Pages("claim-held-aside.jsonl")], 0.9, 0.9);

    /// <summary>
    /// Pages with every type of claim that two people labelled apart from each other; where they differed the claim is unsure. No rule was
    /// written with them and no weight is learned from them, so they tell how well a page is read that nobody has met. Keep it so: whoever
    /// looks at what is misread here moves the page to those that teach, and writes another.
    /// </summary>
    [Fact]
    public void Pages_that_nobody_has_met_are_read_nearly_as_well()
    {
        var pages = LabelledText.Pages("claim-unseen.jsonl");
        Assert.Empty(Enum.GetValues<ClaimType>().Except([ClaimType.PureBlack, .. pages.SelectMany(page => page.Claims).Select(claim => claim.Type)]));
        AssertReadWell(pages, 0.84, 0.92);
    }

    /// <summary>A page of the same source would tell nothing new: at most a tenth of the runs of six words may stand in a page that teaches.</summary>
    [Fact]
    public void No_page_that_nobody_has_met_says_what_a_page_that_teaches_says()
    {
        var taught = LabelledText.Pages("claim-pages.jsonl").SelectMany(page => Runs(page.Text)).ToHashSet();
        Assert.All(LabelledText.Pages("claim-unseen.jsonl"), page =>
            Assert.InRange(Runs(page.Text).Average(run => taught.Contains(run) ? 1.0 : 0.0), 0, 0.1));

        static IEnumerable<string> Runs(string text)
        {
            var words = ClaimTokens.Of(text).Words.Select(word => word.Word).ToList();
            return Enumerable.Range(0, words.Count - 5).Select(first => string.Join(' ', words.Skip(first).Take(6))).Distinct();
        }
    }

    private static void AssertReadWell(IReadOnlyCollection<LabelledText> texts, double leastRecall, double leastPrecision)
    {
        var reads = texts.Select(text => (Text: text, Found: ClaimReader.Read(text.Text))).ToList();
        double right = reads.Sum(read => read.Text.Claims.Count(claim => read.Text.Finds(claim, read.Found)));
        var recall = right / texts.Sum(text => text.Claims.Count);
        var precision = right / (right + reads.Sum(read => read.Text.Wrong(read.Found).Count()));
        TestContext.Current.TestOutputHelper!.WriteLine($"{texts.Count} texts: recall {recall:P1}, precision {precision:P1}");
        Assert.True(recall >= leastRecall, $"recall {recall:P1}");
        Assert.True(precision >= leastPrecision, $"precision {precision:P1}");
    }

    /// <summary>A pattern finds that nothing is felt; nothing that was learned of such claims stands beside it.</summary>
    [Fact]
    public void A_pattern_among_words_that_never_make_the_claim_is_taken_back() =>
        Assert.Empty(ClaimReader.Read("We can't change how a scar feels, or how it catches the light from the side."));

    [Theory]
    [InlineData("We have over 15 years of experience", 15, 15, "years")]
    [InlineData("We bring two decades of experience", 20, 20, "years")]
    [InlineData("Serving Dallas since 2014.", 2014, 2014, "since")]
    [InlineData("Our team has twenty-five years of combined experience.", 25, 25, "years")]
    [InlineData("We have treated over 5,000 clients", 5000, 5000, "clients")]
    [InlineData("We have treated more than 10k clients", 10000, 10000, "clients")]
    [InlineData("We have treated more than 6.500 clients", 6500, 6500, "clients")]
    [InlineData("I have helped hundreds of men.", 100, 100, "clients")]
    [InlineData("A 5-day course with live models", 5, 5, "days")]
    [InlineData("Our course gives you 40 to 60 hours of practice", 40, 60, "hours")]
    [InlineData("Over the five weeks that adds up to 45 hours", 45, 45, "hours")]
    [InlineData("The whole scalp is done in one session", 1, 1, "sessions")]
    [InlineData("It comes off in a single laser session", 1, 1, "sessions")]
    [InlineData("A painless treatment for £1,200.", 1200, 1200, "price")]
    [InlineData("Our pigment never fades, with a 2-year guarantee.", 24, 24, "guarantee")]
    public void A_claim_carries_its_figures(string text, int from, int to, string unit) =>
        Assert.Equal(new ClaimValue(from, to, unit), Assert.Single(ClaimReader.Read(text)).Value);

    /// <summary>"60 clients since 2014" would be a firm of 1967, which any register contradicts.</summary>
    [Theory]
    [InlineData("We have treated over 4,500 clients since 2014.", 2014, "since")]
    [InlineData("Treated 60 clients since 2014.", 2014, "since")]
    [InlineData("Over 500 clients treated in our 10 years.", 10, "years")]
    [InlineData("We have performed 1,200 procedures since 2014", 2014, "since")]
    public void A_number_of_clients_is_no_number_of_years(string text, int from, string unit) => Assert.Equal(
        new ClaimValue(from, from, unit), Assert.Single(ClaimReader.Read(text), claim => claim.Type == ClaimType.YearsInBusiness).Value);

    [Theory]
    [InlineData("<p>It is <b>per&shy;ma</b>nent.</p>", "It is <b>per&shy;ma</b>nent")]
    [InlineData("Safe. \u00a0It\u2019s\u00a0pain\u2011free!", "It\u2019s\u00a0pain\u2011free")]
    [InlineData("Is it permanent? Yes.", "Is it permanent? Yes")]
    [InlineData("<h3>Is it permanent?</h3><p class=\"x\">Yes.</p>", "Yes")]
    [InlineData("<style>a{}</style><p>It is permanent.</p>", "It is permanent")]
    [InlineData("<script src=x></script ><div>It is permanent.</div>", "It is permanent")]
    public void A_quote_is_a_piece_of_the_text_as_it_was_given(string text, string quote)
    {
        var claim = Assert.Single(ClaimReader.Read(text));
        Assert.Equal(quote, claim.Quote);
        Assert.Equal(quote, text.Substring(claim.Start, claim.Length));
    }

    [Theory]
    [InlineData("| vegan | ask for the safety data sheet |")]
    [InlineData("<table><tr><td>insured</td><td>certified</td></tr></table>")]
    [InlineData("Codes: pain_free, no_fading and metal_free.")]
    public void A_key_alone_in_a_table_and_a_word_of_a_program_claim_nothing(string text) => Assert.Empty(ClaimReader.Read(text));

    [Theory]
    [InlineData("We have treated 100 000 000 000 000 000 000 000 000 000 000 000 clients")]
    [InlineData("Are needles and cartridges sterile, new and single use for each client? Use")]
    public void A_number_without_end_and_a_word_that_breaks_off_are_read_like_others(string text) => Assert.NotNull(ClaimReader.Read(text));

    [Fact]
    public void A_label_and_its_value_are_one_claim() => Assert.Single(ClaimReader.Read("Pain: none"));

    [Fact]
    public void Claims_come_in_the_order_of_the_text_and_once_per_sentence()
    {
        var found = ClaimReader.Read("Vegan inks, all vegan. It is painless, truly painless. We are insured.");
        Assert.Equal([ClaimType.Vegan, ClaimType.PainFree, ClaimType.Insured], found.Select(claim => claim.Type));
    }

    [Fact]
    public void Every_type_of_the_reference_has_a_rule_and_examples_for_and_against()
    {
        var types = Enum.GetValues<ClaimType>().Except([ClaimType.PureBlack]).ToList();
        Assert.Equal(types.Order(), ClaimRules.All.Select(rule => rule.Type).Order());
        Assert.Empty(types.Except(LabelledText.Sentences("claim-examples.txt").SelectMany(example => example.Claims).Select(claim => claim.Type)));
    }
}
