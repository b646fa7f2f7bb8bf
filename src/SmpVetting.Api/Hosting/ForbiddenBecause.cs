namespace SmpVetting.Api.Hosting;

/// <summary>Says on a route why others than its callers are refused, where the usual sentence would leave them without a way on.</summary>
internal sealed record ForbiddenBecause(string Detail);
