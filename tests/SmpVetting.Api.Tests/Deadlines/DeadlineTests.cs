using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Deadlines;

public sealed class DeadlineTests : IAsyncLifetime
{
    private static readonly int[] MinutesBetweenTries = [1, 2, 4, 8, 16, 32, 60, 60];

    private readonly ServiceFixture service = new()
    {
        Parts = services => services.AddSingleton<Bell>().AddDeadline<Ringing>().AddDeadline<Snoozing>(),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_deadline_runs_once_and_not_before_its_time()
    {
        await SetAsync<Ringing>("ob_once", TimeSpan.FromHours(1));

        service.Clock.Move(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1));
        await service.RunDueAsync();
        Assert.Equal(0, await RangAsync("ob_once"));

        service.Clock.Move(TimeSpan.FromMilliseconds(1));
        await service.RunDueAsync();
        await service.RunDueAsync();
        Assert.Equal(1, await RangAsync("ob_once"));
        Assert.Null(await FindAsync<Ringing>("ob_once"));
    }

    [Fact]
    public async Task Many_instances_that_wake_at_once_run_each_deadline_once()
    {
        const int things = 60;
        var others = Enumerable.Range(0, 5).Select(_ => service.Build()).ToList();
        foreach (var number in Enumerable.Range(0, things))
            await SetAsync<Ringing>($"ob_{number}", TimeSpan.FromDays(1));
        service.Clock.Move(TimeSpan.FromDays(40));

        await Task.WhenAll(others.Select(RunDueAsync).Append(service.RunDueAsync()));

        foreach (var number in Enumerable.Range(0, things))
            Assert.Equal(1, await RangAsync($"ob_{number}"));
        foreach (var other in others)
            await other.DisposeAsync();
    }

    [Fact]
    public async Task What_fails_leaves_nothing_behind_holds_up_nobody_and_is_tried_again_later()
    {
        var bell = service.Services.GetRequiredService<Bell>();
        await SetAsync<Ringing>("ob_fails", TimeSpan.FromHours(1));
        await SetAsync<Ringing>("ob_works", TimeSpan.FromHours(2));
        bell.Broken = "ob_fails";
        service.Clock.Move(TimeSpan.FromHours(3));

        await service.RunDueAsync();
        Assert.Equal(0, await RangAsync("ob_fails"));
        Assert.Equal(1, await RangAsync("ob_works"));
        Assert.Equal(1, bell.Pulls);

        bell.Broken = null;
        await service.RunDueAsync();
        Assert.Equal(0, await RangAsync("ob_fails"));
        service.Clock.Move(TimeSpan.FromMinutes(1));
        await service.RunDueAsync();
        Assert.Equal(1, await RangAsync("ob_fails"));
    }

    [Fact]
    public async Task Each_failure_makes_the_wait_longer_up_to_an_hour()
    {
        var bell = service.Services.GetRequiredService<Bell>();
        bell.Broken = "ob_waits";
        await SetAsync<Ringing>("ob_waits", TimeSpan.Zero);
        await service.RunDueAsync();
        foreach (var (number, minutes) in MinutesBetweenTries.Index())
        {
            service.Clock.Move(TimeSpan.FromMinutes(minutes) - TimeSpan.FromMilliseconds(1));
            await service.RunDueAsync();
            Assert.Equal(number + 1, bell.Pulls);
            service.Clock.Move(TimeSpan.FromMilliseconds(1));
            await service.RunDueAsync();
            Assert.Equal(number + 2, bell.Pulls);
        }
    }

    [Fact]
    public async Task A_deadline_that_was_moved_or_cancelled_runs_at_its_new_time_or_never()
    {
        await SetAsync<Ringing>("ob_moved", TimeSpan.FromDays(1));
        await SetAsync<Ringing>("ob_moved", TimeSpan.FromDays(3));
        await SetAsync<Ringing>("ob_cancelled", TimeSpan.FromDays(1));
        await WriteAsync(session => DeadlineBook.CancelAsync<Ringing>(session, "ob_cancelled"));

        service.Clock.Move(TimeSpan.FromDays(2));
        await service.RunDueAsync();
        Assert.Equal(0, await RangAsync("ob_moved"));

        service.Clock.Move(TimeSpan.FromDays(1));
        await service.RunDueAsync();
        Assert.Equal(1, await RangAsync("ob_moved"));
        Assert.Equal(0, await RangAsync("ob_cancelled"));
    }

    [Fact]
    public async Task A_deadline_that_is_not_committed_with_what_it_belongs_to_is_never_run()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => WriteAsync(async session =>
        {
            await DeadlineBook.SetAsync<Ringing>(session, "ob_lost", service.Clock.GetUtcNow());
            throw new TimeoutException();
        }));

        await service.RunDueAsync();

        Assert.Equal(0, await RangAsync("ob_lost"));
    }

    [Fact]
    public async Task A_deadline_may_set_itself_again()
    {
        await SetAsync<Snoozing>("ob_again", TimeSpan.FromDays(1));
        foreach (var round in Enumerable.Range(1, 3))
        {
            service.Clock.Move(TimeSpan.FromDays(1));
            await service.RunDueAsync();
            Assert.Equal(round, await RangAsync("ob_again"));
        }
    }

    [Fact]
    public async Task Standing_work_is_set_at_the_first_start_and_stays_set_once()
    {
        await using (var other = service.Build())
            await Task.WhenAll(RunDueAsync(other), service.RunDueAsync());
        var first = await FindAsync<IdempotencySweep>("");
        Assert.True(first > service.Clock.GetUtcNow());

        service.Clock.Move(TimeSpan.FromDays(400));
        await service.RunDueAsync();

        Assert.Equal(service.Clock.GetUtcNow() + (first - new FixedClock().GetUtcNow()), await FindAsync<IdempotencySweep>(""));
    }

    [Fact]
    public async Task A_kind_that_only_a_newer_program_knows_is_left_to_it_and_holds_up_nobody()
    {
        await SetAsync<Unknown>("ob_unknown", TimeSpan.Zero);
        await SetAsync<Ringing>("ob_known", TimeSpan.FromSeconds(1));
        service.Clock.Move(TimeSpan.FromSeconds(1));

        await service.RunDueAsync();

        Assert.Equal(1, await RangAsync("ob_known"));
        Assert.Equal(1, await Database.ReadAsync(
            session => session.FindAsync<int>("select count(*) from Deadline where ObjectId = 'ob_unknown' and TryAt = DueAt and Attempts = 0"), Stop));
    }

    [Fact]
    public async Task The_program_that_serves_runs_what_is_due_by_itself()
    {
        await SetAsync<Ringing>("ob_itself", TimeSpan.FromHours(1));
        service.Clock.Move(TimeSpan.FromHours(1));
        while (await RangAsync("ob_itself") == 0)
            await Task.Delay(50, Stop);
    }

    [Fact]
    public async Task A_round_that_the_database_refuses_for_good_leaves_a_line_in_the_log()
    {
        var lines = new ConcurrentQueue<string>();
        await using var own = new ServiceFixture { Parts = services => services.AddSingleton<ILoggerProvider>(new Lines(lines)) };
        await own.InitializeAsync();

        await own.Services.GetRequiredService<Database>().WriteAsync(session => session.ExecuteAsync("drop table Deadline"), Stop);

        while (!lines.Any(line => line.StartsWith("DeadlineFailed round", StringComparison.Ordinal)))
            await Task.Delay(50, Stop);
    }

    private static Task RunDueAsync(WebApplication app) => app.Services.GetRequiredService<DeadlineWorker>().RunDueAsync(Stop);

    private Task<bool> SetAsync<T>(string id, TimeSpan wait)
        where T : IDeadline => WriteAsync(session => DeadlineBook.SetAsync<T>(session, id, service.Clock.GetUtcNow() + wait));

    private Task<DateTimeOffset?> FindAsync<T>(string id)
        where T : IDeadline => Database.ReadAsync(session => DeadlineBook.FindAsync<T>(session, id), Stop);

    private Task<int> RangAsync(string id) => Database.ReadAsync(
        session => session.FindAsync<int>("select count(*) from AuditEvent where ObjectId = @id and Action = 'rang'", new { id }), Stop);

    private Task<bool> WriteAsync(Func<Session, Task> work) => Database.WriteAsync(
        async session =>
        {
            await work(session);
            return true;
        },
        Stop);

    private Database Database => service.Services.GetRequiredService<Database>();

    /// <summary>Broken for one thing, it fails after its row was written.</summary>
    private sealed class Bell(AuditTrail audit)
    {
        public string? Broken { get; set; }

        public int Pulls { get; private set; }

        public async Task RingAsync(Session session, Due due)
        {
            audit.Add(session, Actor.CommandLine, "rang", due.ObjectId, due.Now);
            if (due.ObjectId != Broken)
                return;
            Pulls++;
            throw new TimeoutException();
        }
    }

    private sealed class Ringing(Bell bell) : IDeadline
    {
        public static string Kind => "test_ringing";

        public Task RunAsync(Session session, Due due) => bell.RingAsync(session, due);
    }

    private sealed class Snoozing(Bell bell) : IDeadline
    {
        public static string Kind => "test_snoozing";

        public async Task RunAsync(Session session, Due due)
        {
            await bell.RingAsync(session, due);
            await DeadlineBook.SetAsync<Snoozing>(session, due.ObjectId, due.DueAt + TimeSpan.FromDays(1));
        }
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }

    private sealed class Unknown : IDeadline
    {
        public static string Kind => "test_unknown";

        public Task RunAsync(Session session, Due due) => throw new NotSupportedException();
    }
}
