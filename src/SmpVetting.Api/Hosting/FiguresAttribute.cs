namespace SmpVetting.Api.Hosting;

/// <summary>A type that JSON writes as a number, or as an object of numbers under their units; each at most so large.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FiguresAttribute(int most) : Attribute
{
    public int Most => most;
}
