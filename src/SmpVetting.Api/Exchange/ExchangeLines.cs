using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Registry;

namespace SmpVetting.Api.Exchange;

/// <summary>One line of a file: what a request of the API may say, and what is known of it elsewhere.</summary>
internal interface IExchangeLine
{
    string? Id { get; }

    DateTimeOffset? CreatedAt { get; }

    /// <summary>What the attributes cannot say.</summary>
    ProblemHttpResult? Fault();
}

/// <summary>A clinic as it travels.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClinicLine : ClinicFacts, IExchangeLine
{
    public ClinicLine()
    {
    }

    [SetsRequiredMembers]
    internal ClinicLine(Clinic clinic)
        : base(clinic) => (Id, CreatedAt, UpdatedAt) = (clinic.Id, clinic.CreatedAt, clinic.UpdatedAt);

    [JsonPropertyOrder(-1), RegularExpression("^cl_[0-9a-z]{1,37}$", MatchTimeoutInMilliseconds = 100, ErrorMessage = "must be an id as it was exported: cl_, then 1 to 37 small letters and digits.")]
    public string? Id { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? UpdatedAt { get; init; }

    ProblemHttpResult? IExchangeLine.Fault() => Misfit();
}

/// <summary>A practitioner as they travel, with their trainings.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PractitionerLine : PractitionerFacts, IExchangeLine
{
    public PractitionerLine()
    {
    }

    [SetsRequiredMembers]
    internal PractitionerLine(Practitioner practitioner, IEnumerable<Training> trainings)
        : base(practitioner)
    {
        (Id, CreatedAt, UpdatedAt) = (practitioner.Id, practitioner.CreatedAt, practitioner.UpdatedAt);
        Trainings = [.. trainings.Select(training => new TrainingLine(training))];
    }

    [JsonPropertyOrder(-1), RegularExpression("^pr_[0-9a-z]{1,37}$", MatchTimeoutInMilliseconds = 100, ErrorMessage = "must be an id as it was exported: pr_, then 1 to 37 small letters and digits.")]
    public string? Id { get; init; }

    /// <summary>They are added and never changed or taken away, as over HTTP.</summary>
    [JsonPropertyOrder(1), MaxLength(200), NoNulls]
    public IReadOnlyList<TrainingLine> Trainings { get; init; } = [];

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? UpdatedAt { get; init; }

    ProblemHttpResult? IExchangeLine.Fault() => Misfit()
        ?? Trainings.Index().Select(training => training.Item.Misfit($"trainings[{training.Index}].")).FirstOrDefault(fault => fault is not null);
}

/// <summary>A training as it travels.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TrainingLine : TrainingFacts
{
    public TrainingLine()
    {
    }

    [SetsRequiredMembers]
    internal TrainingLine(Training training)
        : base(training) => (Id, CreatedAt) = (training.Id, training.CreatedAt);

    [JsonPropertyOrder(-1), RegularExpression("^tr_[0-9a-z]{1,37}$", MatchTimeoutInMilliseconds = 100, ErrorMessage = "must be an id as it was exported: tr_, then 1 to 37 small letters and digits.")]
    public string? Id { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? CreatedAt { get; init; }
}

/// <summary>A pigment as it travels, with its colorants and batches.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PigmentLine : PigmentFacts, IExchangeLine
{
    public PigmentLine()
    {
    }

    [SetsRequiredMembers]
    internal PigmentLine(Pigment pigment)
        : base(pigment) => (Id, CreatedAt, UpdatedAt) = (pigment.Id, pigment.CreatedAt, pigment.UpdatedAt);

    [JsonPropertyOrder(-1), RegularExpression("^pg_[0-9a-z]{1,37}$", MatchTimeoutInMilliseconds = 100, ErrorMessage = "must be an id as it was exported: pg_, then 1 to 37 small letters and digits.")]
    public string? Id { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonPropertyOrder(1), SensibleDay]
    public DateTimeOffset? UpdatedAt { get; init; }

    ProblemHttpResult? IExchangeLine.Fault() => Misfit();
}
