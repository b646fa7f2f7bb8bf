using Spectre.Console;

namespace SmpVetting.Api.Commands;

/// <summary>A bar on stderr while a file is read, for whoever watches a terminal; a log or a pipe gets nothing of it.</summary>
internal static class ImportProgress
{
    public static async Task<T> ShowAsync<T>(string what, Func<Action<long, long, long>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work((_, _, _) => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(what);
                return work((at, of, lines) =>
                {
                    bar.MaxValue = of;
                    bar.Value = at;
                    bar.Description = $"{what} {lines:N0}";
                });
            });
    }
}
