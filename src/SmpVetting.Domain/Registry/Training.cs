namespace SmpVetting.Domain.Registry;

/// <summary>How a course was held.</summary>
public enum TrainingMode
{
    InPerson,
    Online,
    Recorded,
    Mixed,
    Apprenticeship,
}
