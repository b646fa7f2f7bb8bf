using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SmpVetting.Api.Cards;
using SmpVetting.Api.Documents;
using SmpVetting.Api.Records;
using SmpVetting.Api.Tests.Support;
using SmpVetting.Domain.Cards;
using SmpVetting.Domain.Claims;
using SmpVetting.Domain.Colorants;
using SmpVetting.Domain.Records;
using SmpVetting.Domain.Registry;

namespace SmpVetting.Api.Tests.Cards;

/// <summary>What the card of a clinic says in each form.</summary>
[OnlyOnSqlite("It writes texts and touches no database.")]
public sealed class CardPageTests
{
    private const string Home = "https://smp.example";

    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly ClinicFacts Harbour = new()
    {
        Id = "cl_1",
        Name = "Harbour Scalp",
        AsOf = Day,
        City = "Bristol",
        Status = ClinicStatus.Active,
        OpenedOn = new DateOnly(2019, 3, 1),
        Identifiers = [new("uk_companies_house", "09999999")],
        Checks =
        [
            new FactCheck
            {
                Id = "ve_1", SubjectId = "cl_1", Field = "insurance", Value = "true", Status = VerificationStatus.Verified, SourceKind = "certificate",
                CheckedAt = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero), ValidUntil = new DateOnly(2027, 1, 31),
            },
        ],
        Claims =
        [
            new ClaimOnFile
            {
                Id = "clm_1", Type = ClaimType.SingleSession, Quote = "Done in one session", SeenOn = new DateOnly(2026, 11, 2),
                VerdictThen = ClaimVerdict.Contradicted, RuleSetThen = "1", FiledAt = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero),
            },
        ],
    };

    [Fact]
    public void A_post_holds_the_dated_facts_the_gaps_and_the_way_back() => Assert.Equal(
        [
            "[b]Harbour Scalp[/b]",
            "As of [b]2026-11-21[/b]: Bristol. Open since 2019-03-01, 7 years.",
            "[b]Known[/b]",
            "[*][b]insurance:[/b] yes, [b]verified[/b] on 2026-11-01, until 2027-01-31, source: certificate",
            "[b]Not known[/b]",
            "practitioners, licence, pigments, people treated.",
            "[b]Claims[/b]",
            "[*]single session, “Done in one session” (seen 2026-11-02): [b]contradicted[/b].",
            "[b]Warning signs[/b]",
            "[*][b]single session[/b] (high): Reactions to the first session have to be seen before the second and third.",
            "[b]Reports[/b]",
            "Fewer than 5 reports are published, or none. That says neither that a clinic is safe nor that it is not.",
            "These are recorded facts with their dates. They are no advice for or against a clinic.",
            "[url=https://smp.example/v1/clinics/cl_1/card?on=2026-11-21]The card of 2026-11-21[/url]",
        ],
        new BbcodeForm(Home).Write(CardPage.Of(Card(Harbour))).Split('\n')
            .Where(line => line is not ("[list]" or "[/list]") && !line.Contains("[i]", StringComparison.Ordinal) && !line.Contains("no pigment", StringComparison.Ordinal) && !line.Contains("uk companies", StringComparison.Ordinal)));

    [Theory]
    [InlineData(VerificationStatus.Verified, null, "Known", "yes, verified on 2026-11-01, source: certificate")]
    [InlineData(VerificationStatus.Refuted, null, "Checked and not so", "not true (“yes” was said), checked on 2026-11-01, source: certificate")]
    [InlineData(VerificationStatus.Attested, null, "Said, not checked", "not checked (“yes” was said), seen on 2026-11-01, source: certificate")]
    [InlineData(VerificationStatus.Verified, "2026-11-20", "Run out", "ended on 2026-11-20 (“yes”), looked at on 2026-11-01, source: certificate")]
    [InlineData(VerificationStatus.Refuted, "2026-11-20", "Run out", "ended on 2026-11-20 (“yes”), looked at on 2026-11-01, source: certificate")]
    [InlineData(VerificationStatus.Expired, null, "Run out", "no longer counts (“yes”), looked at on 2026-11-01, source: certificate")]
    public void Only_what_was_found_to_be_so_is_called_known(VerificationStatus status, string? until, string heading, string fact)
    {
        var check = Harbour.Checks[0] with { Status = status, ValidUntil = until is null ? null : DateOnly.Parse(until, null) };

        var sections = new HtmlForm(Home).Write(CardPage.Of(Card(Harbour with { Checks = [check], Identifiers = [] }))).Split("<section>");

        var section = Assert.Single(sections, section => section.Contains("<dt>insurance</dt>", StringComparison.Ordinal));
        Assert.Equal($"{heading}\n\ninsurance{fact}", Regex.Replace(section, "<[^>]+>", "").Trim());
        Assert.Equal(heading == "Known", sections.Any(section => section.Contains("<h2>Known</h2>", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_training_of_which_something_is_not_true_says_so()
    {
        var training = new KnownTraining { Id = "tr_1", PractitionerId = "pr_1", Provider = "Film School" };
        var check = Harbour.Checks[0] with { SubjectId = "tr_1", Field = "hours", Value = "120", Status = VerificationStatus.Refuted, ValidUntil = null };
        var facts = Harbour with { Practitioners = [new KnownPractitioner { Id = "pr_1", Name = "Jo", Roles = [], Trainings = [training] }], Checks = [check] };

        var page = new HtmlForm(Home).Write(CardPage.Of(Card(facts)));

        Assert.Contains("Film School, checked on 2026-11-01, and not all of this is true", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Jo, training at Film School, hours</dt><dd><strong>not true</strong> (“<bdi>120</bdi>” was said)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, "both sides say so")]
    [InlineData(true, false, "only the clinic says so")]
    [InlineData(false, true, "only this person says so")]
    [InlineData(false, false, "nobody has confirmed it")]
    public void Who_confirmed_that_somebody_works_there_is_said(bool byClinic, bool byPerson, string words)
    {
        var person = new KnownPractitioner { Id = "pr_1", Name = "Jo", Roles = [new("artist", null, null, byClinic, byPerson)] };

        Assert.Contains($"<dt>Jo</dt><dd><bdi>artist, {words}</bdi>", new HtmlForm(Home).Write(CardPage.Of(Card(Harbour with { Practitioners = [person] }))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Whether Jo works there: the clinic and this person have not both confirmed it.", "Jo")]
    [InlineData("Whether Jo, Bo work there: the clinic and these people have not both confirmed it.", "Jo", "Bo")]
    public void A_question_about_people_counts_them(string what, params string[] names)
    {
        var people = names.Select(name => new KnownPractitioner { Id = $"pr_{name}", Name = name, Roles = [new("artist", null, null, false, false)] });

        Assert.Equal(what, UnknownFacts.Of(Harbour with { Practitioners = [.. people] }).Single(unknown => unknown.Code == "roles").What);
    }

    [Theory]
    [InlineData("openedOn", "opened on")]
    [InlineData("lasers[0].wavelengthNm", "lasers 1 wavelength nm")]
    [InlineData("single_session", "single session")]
    [InlineData("odd[", "odd[")]
    public void A_field_is_said_in_words(string field, string words) => Assert.Equal(words, CardWords.Field(field));

    [Fact]
    public void The_page_holds_every_question() => Assert.All(
        UnknownFacts.Of(Harbour), unknown => Assert.Contains($"<em>Ask: {unknown.Ask}</em>", new HtmlForm(Home).Write(CardPage.Of(Card(Harbour))), StringComparison.Ordinal));

    [Fact]
    public void No_post_is_longer_than_a_thousand_characters_whatever_people_are_called()
    {
        var nasty = Gen.Elements('[', ']', '*', '_', '#', '@', '.', '/', '\\', 'a', ' ', '\n', '\u202E', 'é', '中', '`', '|', '1');
        var names = Gen.Choose(1, 400).SelectMany(length => Gen.ArrayOf(nasty, length)).Select(letters => "x" + new string(letters));
        var clinics = names.SelectMany(name => names.SelectMany(other => Gen.Choose(0, 30).Select(many => Clinic(name, other, many))));

        Prop.ForAll(clinics.ToArbitrary(), facts =>
        {
            var document = CardPage.Of(Card(facts));
            foreach (var post in new[] { new MarkdownForm(Home).Write(document), new BbcodeForm(Home).Write(document), new PlainForm(Home).Write(document) })
            {
                Assert.InRange(post.Length, 1, TextForm.MostCharacters);
                Assert.Contains("2026-11-21", post, StringComparison.Ordinal);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_preview_says_enough_for_a_forum() => Assert.InRange(CardPage.Of(Card(Harbour)).Summary.Length, 50, 200);

    [Fact]
    public void The_cards_words_accuse_nobody()
    {
        var words = new HtmlForm(Home).Write(CardPage.Of(Card(Harbour)));

        foreach (var word in (string[])["fraud", "scam", "liar", "lying", "guilty", "crime", "best", "worst", "avoid this"])
            Assert.DoesNotContain(word, words, StringComparison.OrdinalIgnoreCase);
    }

    private static ClinicFacts Clinic(string name, string other, int many) => Harbour with
    {
        Name = name,
        City = other,
        SucceededBy = "cl_01k00000000000000000000000",
        Practitioners = [.. Enumerable.Range(0, many).Select(i => new KnownPractitioner { Id = $"pr_{i}", Name = other, Roles = [new(name, Day, null, true, false)] })],
        Pigments = [.. Enumerable.Range(0, many).Select(i => new KnownPigment { UseId = $"pu_{i}", PigmentId = $"pg_{i}", Brand = name, Composition = new(Completeness.None, Evidence.None, []) })],
        Checks = [.. Enumerable.Range(0, many).Select(i => Harbour.Checks[0] with { Id = $"ve_{i}", Field = $"field{i}", Value = System.Text.Json.JsonSerializer.Serialize(other), SourceKind = name })],
        Claims = [.. Enumerable.Range(0, many).Select(i => Harbour.Claims[0] with { Id = $"clm_{i}", Quote = other, Answer = name, AnsweredAt = Harbour.Claims[0].FiledAt })],
    };

    private static Card Card(ClinicFacts facts) => CardDesk.Make(facts, new RecordedDays([]), new PublicRecord
    {
        ClinicId = facts.Id,
        Published = new RecordCount(null, null, RecordWords.Few(5)),
        Parts = [],
        SmallestCount = 5,
    });
}
