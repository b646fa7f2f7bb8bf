using SmpVetting.Api.Hosting;
using SmpVetting.Api.Vetting;
using SmpVetting.Domain.Claims;

namespace SmpVetting.Api.Claims;

/// <summary>Holds what a clinic says against what the registry and published sources know.</summary>
internal sealed class ClaimDesk(DossierDesk dossiers, ReadingTurns turns)
{
    /// <summary>A text that holds more is no page of a clinic; the answer says how many there are.</summary>
    private const int MostItems = 500;

    private const string NotRead =
        "Much of this text does not look like English. Only English is read: claims in another language were not found, and no claim here does not mean that none is made.";

    private const string QuoteNotRead = "The quote was not read as saying this: the verdict is about such a claim, and not about these words.";

    private const string Disclaimer =
        "Each verdict is about a claim, on the day it names, and not about the people. What is unverified may be true. No warning sign does not mean safe.";

    /// <summary>Throws a 400 that names the place when the clinic is not in the registry.</summary>
    public async Task<ClaimCheck> CheckAsync(ClaimCheckRequest request, DateOnly today, CancellationToken stop)
    {
        var facts = request.ClinicId is not { } id ? null : await dossiers.OpenAsync(id, today, stop)
            ?? throw new ProblemException(Problems.At("clinicId", "is not a clinic of this registry."));
        var length = (request.Text?.Length ?? 0) + (request.Claims?.Sum(asked => asked.Quote?.Length ?? 0) ?? 0);
        return await turns.ReadAsync(length, () => Check(request, facts, today), stop);
    }

    private static ClaimCheck Check(ClaimCheckRequest request, ClinicFacts? facts, DateOnly today)
    {
        var text = request.Text ?? "";
        var placed = Found(text).Concat((request.Claims ?? []).Select((asked, i) => Asked(asked, i, text))).ToList();
        var claims = placed.Select(claim => claim.Question).ToList();
        return new ClaimCheck
        {
            Items = [.. placed.Take(MostItems).Select(claim => Answer(claim, facts))],
            Found = placed.Count,
            RedFlags = RedFlags.Find(claims, facts, text),
            Notes = ClaimLanguage.IsMuchNotEnglish(text) ? [NotRead] : [],
            AsOf = today,
            RuleSet = Verdicts.RuleSet,
            Disclaimer = Disclaimer,
        };
    }

    /// <summary>
    /// A claim as it was given by type; what its quote says in figures counts where no figure is given. Throws a 400 that names the
    /// field of a figure that cannot be meant.
    /// </summary>
    public static ClaimQuestion Question(ClaimType type, string? quote, ClaimAmount? amount, string field) =>
        Question(type, quote, amount, field, Read(type, quote));

    private static ClaimQuestion Question(ClaimType type, string? quote, ClaimAmount? amount, string field, FoundClaim? read) =>
        amount?.Misfit(type, read?.Value) is { } misfit
            ? throw new ProblemException(Problems.At(field, misfit))
            : new ClaimQuestion(type, quote ?? "", amount?.ToValue(type) ?? read?.Value, quote ?? "");

    private static FoundClaim? Read(ClaimType type, string? quote) => ClaimReader.Read(quote ?? "").FirstOrDefault(found => found.Type == type);

    private static IEnumerable<Placed> Found(string text) => ClaimReader.Read(text).Select(found => new Placed(
        new ClaimQuestion(found.Type, found.Quote, found.Value, Surroundings.Sentence(text, found.Start, found.Length)), found.Start));

    private static Placed Asked(AskedClaim asked, int index, string text)
    {
        var start = asked.Quote is null ? -1 : text.IndexOf(asked.Quote, StringComparison.Ordinal);
        var read = Read(asked.Type, asked.Quote);
        var question = Question(asked.Type, asked.Quote, asked.Value, $"claims[{index}].value", read);
        return new Placed(question, start < 0 ? null : start, IsRead: asked.Quote is null || read is not null);
    }

    private static CheckedClaim Answer(Placed claim, ClinicFacts? facts)
    {
        var (question, start, isRead) = claim;
        var judged = Verdicts.Judge(question, facts);
        return new CheckedClaim
        {
            Type = question.Type,
            Quote = question.Quote.Length > 0 ? question.Quote : null,
            Start = start,
            Length = start is null ? null : question.Quote.Length,
            Verdict = judged.Verdict,
            RedFlag = judged.RedFlag,
            Because = isRead ? judged.Because : [QuoteNotRead, .. judged.Because],
            Evidence = judged.Evidence,
            Ask = judged.Ask,
            Value = ClaimAmount.Of(question.Value),
        };
    }

    /// <summary>A claim, where it stands in the text, and whether its quote was read as making it.</summary>
    private sealed record Placed(ClaimQuestion Question, int? Start, bool IsRead = true);
}
