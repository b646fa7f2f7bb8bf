namespace SmpVetting.Domain.Cards;

/// <summary>Something that nobody knows of a clinic, and the question that would settle it, ready to be sent.</summary>
public sealed record UnknownFact(string Code, string What, string Ask);
