using SmpVetting.Api.Data;

namespace SmpVetting.Api.Deadlines;

/// <summary>A kind of deadline the program knows, and what runs it. A standing one waits from the first start and sets itself again.</summary>
internal sealed record DeadlineKind(string Name, bool IsStanding, Func<IServiceProvider, Session, Due, Task> RunAsync);

public static class DeadlineRegistration
{
    /// <summary>A deadline of single things, set by whoever begins to wait.</summary>
    public static IServiceCollection AddDeadline<T>(this IServiceCollection services)
        where T : class, IDeadline => services.Add<T>(isStanding: false);

    /// <summary>Work that comes round: there is one of it, with an empty object id, from the first start on.</summary>
    public static IServiceCollection AddStandingDeadline<T>(this IServiceCollection services)
        where T : class, IDeadline => services.Add<T>(isStanding: true);

    private static IServiceCollection Add<T>(this IServiceCollection services, bool isStanding)
        where T : class, IDeadline => services.AddSingleton<T>().AddSingleton(new DeadlineKind(
            T.Kind, isStanding, (provider, session, due) => provider.GetRequiredService<T>().RunAsync(session, due)));
}
