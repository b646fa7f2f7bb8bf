using System.Globalization;
using SmpVetting.Api.Exchange;
using Spectre.Console;

namespace SmpVetting.Api.Commands;

/// <summary>Says on stderr how much of a file is read: a bar for whoever watches a terminal, a line at each tenth for a log.</summary>
internal static class ImportProgress
{
    public static async Task<T> ShowAsync<T>(string what, Func<Action<long, long, long>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work(LineAtEachTenth(what));
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

    private static Action<long, long, long> LineAtEachTenth(string what)
    {
        var told = 0L;
        return (at, of, lines) =>
        {
            var tenths = at * 10 / of;
            // A small file is done before anybody asks.
            if (tenths == told || lines < Importer.BatchSize)
                return;
            told = tenths;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {tenths * 10} % of the file, {lines:N0} lines"));
        };
    }
}
