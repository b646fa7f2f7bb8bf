using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpVetting.Api.Audit;
using SmpVetting.Api.Data;
using SmpVetting.Api.Hosting;
using SmpVetting.Api.Tests.Support;

namespace SmpVetting.Api.Tests.Audit;

/// <summary>Somebody has the database but not the key file, and changes the past; the row is named.</summary>
public sealed class ChainTests : IAsyncLifetime
{
    private const int Rows = 6;

    private readonly ServiceFixture service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Database Database => service.Services.GetRequiredService<Database>();

    private TamperedLog Log => new(Database);

    private AuditTrail Trail => service.Services.GetRequiredService<AuditTrail>();

    /// <summary>What is done to row @k, and the fault that is then named there.</summary>
    public static TheoryData<string, ChainFault> Tamperings
    {
        get
        {
            var all = new TheoryData<string, ChainFault>();
            foreach (var change in new[]
            {
                "Action = 'other'", "ObjectId = 'ob_other'", "ActorKind = 'program'", "ActorId = null", "ActorId = ''", "Reason = ''", "Reason = 'why'",
                "OccurredAt = '2020-01-01 00:00:00'", "Id = 'ev_other'", "Hash = '0000'", "Hash = null", "Seal = Hash", "Seal = null",
            })
            {
                all.Add($"update AuditEvent set {change} where Seq = @k", ChainFault.Altered);
            }

            all.Add("update AuditEvent set Seq = null where Seq = @k", ChainFault.Removed);
            all.Add("update AuditEvent set Seq = Seq + 100 where Seq = @k", ChainFault.Removed);
            all.Add("delete from AuditEvent where Seq = @k", ChainFault.Removed);
            all.Add("delete from AuditEvent where Seq >= @k", ChainFault.Cut);
            return all;
        }
    }

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        foreach (var number in Enumerable.Range(1, Rows))
            await Trail.RecordAsync(new Actor("key", "key_1"), "thing_done", $"ob_{number}", service.Clock.GetUtcNow(), Stop, number % 2 == 0 ? "because" : null);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_chain_that_nobody_touched_is_whole()
    {
        var check = await VerifyAsync();

        Assert.Equal(Rows, check.Rows);
        Assert.Null(check.FirstBad);
    }

    [Theory, MemberData(nameof(Tamperings))]
    public Task Whatever_is_done_to_a_row_it_is_named_wherever_it_stands(string sql, ChainFault fault) => AtEachPlaceAsync(async k =>
    {
        await Log.ExecuteAsync(sql, k);

        var bad = (await VerifyAsync()).FirstBad;
        // Of the last row, that it is missing can be told by the head alone.
        Assert.Equal((k, k == Rows && fault == ChainFault.Removed && !sql.Contains("+ 100", StringComparison.Ordinal) ? ChainFault.Cut : fault), (bad?.Seq, bad?.Fault));
    });

    [Fact]
    public Task A_row_that_was_altered_and_hashed_anew_with_all_after_it_is_named() => AtEachPlaceAsync(async k =>
    {
        await Log.ExecuteAsync("update AuditEvent set Action = 'other' where Seq = @k", k);
        await Log.HashAnewAsync();

        Assert.Equal(new BadRow(k, await Log.IdAsync(k), ChainFault.Altered), (await VerifyAsync()).FirstBad);
    });

    [Fact]
    public Task A_row_taken_out_while_the_others_close_the_gap_is_named() => AtEachPlaceAsync(async k =>
    {
        await Log.ExecuteAsync("delete from AuditEvent where Seq = @k", k);
        for (var place = k; place < Rows; place++)
            await Log.ExecuteAsync("update AuditEvent set Seq = @k where Seq = @k + 1", place);
        await Log.HashAnewAsync();

        var bad = (await VerifyAsync()).FirstBad;
        Assert.Equal((k, k == Rows ? ChainFault.Cut : ChainFault.Altered), (bad?.Seq, bad?.Fault));
    });

    [Fact]
    public Task Two_rows_that_change_places_are_named_at_the_first() => AtEachPlaceAsync(async k =>
    {
        if (k == Rows)
            return;
        await Log.ExecuteAsync("update AuditEvent set Seq = 99 where Seq = @k", k);
        await Log.ExecuteAsync("update AuditEvent set Seq = @k where Seq = @k + 1", k);
        await Log.ExecuteAsync("update AuditEvent set Seq = @k + 1 where Seq = 99", k);

        Assert.Equal(new BadRow(k, await Log.IdAsync(k), ChainFault.Altered), (await VerifyAsync()).FirstBad);
    });

    [Fact]
    public Task A_row_put_in_is_named_beside_the_chain_and_within_it() => AtEachPlaceAsync(async k =>
    {
        const string copy = "insert into AuditEvent (Id, OccurredAt, ActorKind, Action, ObjectId, Seq, Hash, Seal) select 'ev_forged', OccurredAt, ActorKind, Action, ObjectId,";
        await Log.ExecuteAsync($"{copy} null, Hash, Seal from AuditEvent where Seq = @k", k);
        Assert.Equal(new BadRow(null, "ev_forged", ChainFault.Inserted), (await VerifyAsync()).FirstBad);

        await Log.ExecuteAsync("delete from AuditEvent where Id = 'ev_forged'", k);
        for (var place = Rows; place >= k; place--)
            await Log.ExecuteAsync("update AuditEvent set Seq = @k + 1 where Seq = @k", place);
        await Log.ExecuteAsync($"{copy} @k, Hash, Seal from AuditEvent where Seq = @k + 1", k);
        Assert.Equal(new BadRow(k, "ev_forged", ChainFault.Altered), (await VerifyAsync()).FirstBad);
        await Log.HashAnewAsync();
        Assert.Equal(new BadRow(k, "ev_forged", ChainFault.Altered), (await VerifyAsync()).FirstBad);
    });

    [Fact]
    public async Task A_row_put_in_at_the_end_is_named()
    {
        await Log.ExecuteAsync("insert into AuditEvent (Id, OccurredAt, ActorKind, Action, ObjectId, Seq, Hash, Seal) select 'ev_forged', OccurredAt, ActorKind, Action, ObjectId, @k + 1, Hash, Seal from AuditEvent where Seq = @k", Rows);
        await Log.HashAnewAsync();

        Assert.Equal(new BadRow(Rows + 1, "ev_forged", ChainFault.Altered), (await VerifyAsync()).FirstBad);
    }

    [Fact]
    public Task A_cut_tail_is_named_though_the_head_was_set_back() => AtEachPlaceAsync(async k =>
    {
        if (k == Rows)
            return;
        await Log.ExecuteAsync("delete from AuditEvent where Seq > @k", k);
        await Log.HeadToLastRowAsync();

        var bad = (await VerifyAsync()).FirstBad;
        Assert.Equal((k + 1, ChainFault.Cut), (bad?.Seq, bad?.Fault));
    });

    [Fact]
    public async Task A_head_that_was_taken_away_or_unsigned_is_a_cut_tail()
    {
        foreach (var sql in new[] { "update AuditHead set Seal = ''", "update AuditHead set Seq = 0", "update AuditHead set Hash = Seal", "delete from AuditHead" })
        {
            var kept = await Log.HeadAsync();
            await Log.ExecuteAsync(sql, 0);
            Assert.Equal(new BadRow(Rows + 1, null, ChainFault.Cut), (await VerifyAsync()).FirstBad);
            await Log.RestoreAsync(await Log.ListAsync(), kept);
            Assert.Null((await VerifyAsync()).FirstBad);
        }
    }

    [Fact]
    public async Task A_head_kept_elsewhere_shows_that_an_older_database_was_put_back_or_another_was_written()
    {
        var (older, rows) = (await Log.HeadAsync(), await Log.ListAsync());
        await Trail.RecordAsync(Actor.Program, "later", "ob_later", service.Clock.GetUtcNow(), Stop);
        var witness = await WitnessAsync();
        Assert.Null((await VerifyAsync(witness)).FirstBad);

        await Log.RestoreAsync(rows, older);
        Assert.Equal(rows.Count, (await VerifyAsync()).Rows);
        Assert.Null((await VerifyAsync()).FirstBad);
        Assert.Equal(new BadRow(Rows + 1, null, ChainFault.Cut), (await VerifyAsync(witness)).FirstBad);

        foreach (var row in Enumerable.Range(0, 3))
            await Trail.RecordAsync(Actor.Program, "another_past", $"ob_{row}", service.Clock.GetUtcNow(), Stop);
        Assert.Null((await VerifyAsync()).FirstBad);
        Assert.Equal(ChainFault.Rewritten, (await VerifyAsync(witness)).FirstBad?.Fault);
    }

    [Fact]
    public async Task Instances_that_write_at_once_make_one_chain_and_what_is_taken_back_leaves_no_gap()
    {
        var others = Enumerable.Range(0, 3).Select(_ => service.Build()).ToList();
        await Task.WhenAll(others.Select(app => app.Services).Append(service.Services).Select(async services =>
        {
            var (database, trail) = (services.GetRequiredService<Database>(), services.GetRequiredService<AuditTrail>());
            foreach (var number in Enumerable.Range(0, 25))
            {
                await trail.RecordAsync(Actor.Program, "counted", $"ob_{number}", service.Clock.GetUtcNow(), Stop);
                await Assert.ThrowsAsync<TimeoutException>(() => database.WriteAsync<bool>(
                    async session =>
                    {
                        trail.Add(session, Actor.Program, "taken_back", "ob", service.Clock.GetUtcNow());
                        throw new TimeoutException();
                    },
                    Stop));
            }
        }));

        var check = await VerifyAsync();
        Assert.Null(check.FirstBad);
        Assert.Equal(Rows + 100, check.Rows);
        foreach (var other in others)
            await other.DisposeAsync();
    }

    [Fact]
    public async Task Rows_of_an_older_schema_get_their_places_once_before_the_first_new_one()
    {
        await Log.ExecuteAsync("update AuditEvent set Seq = null, Hash = null, Seal = null", 0);
        await Log.ExecuteAsync("update AuditHead set Seq = 0, Hash = '', Seal = ''", 0);

        await Trail.PrepareAsync(service.Clock.GetUtcNow(), Stop);
        await Trail.PrepareAsync(service.Clock.GetUtcNow(), Stop);

        var rows = await Log.ListAsync();
        Assert.Equal(Rows + 1, rows.Count);
        Assert.Equal("audit_chained", rows[^1].Action);
        Assert.Equal(rows.Take(Rows).Select(row => row.Id).Order(StringComparer.Ordinal), rows.Take(Rows).Select(row => row.Id));
        Assert.Null((await VerifyAsync()).FirstBad);
    }

    [Fact]
    public async Task The_command_says_it_in_its_exit_code_in_words_and_in_JSON()
    {
        using var program = new RealProgram();
        await program.AdminKeyAsync();
        var whole = await program.RunAsync("audit", "verify", "--json");
        Assert.Equal(0, whole.ExitCode);
        var answer = JsonNode.Parse(whole.Output)!.AsObject();
        Assert.Equal(["rows", "head", "firstBad"], answer.Select(property => property.Key));
        Assert.Equal((1, null), ((int)answer["rows"]!, answer["firstBad"]));
        Assert.StartsWith("1 rows", (await program.RunAsync("audit", "verify")).Output, StringComparison.Ordinal);

        await using (var database = program.OpenDatabase())
            await database.WriteAsync(session => session.ExecuteAsync("update AuditEvent set ObjectId = 'key_other'"), Stop);

        var altered = await program.RunAsync("audit", "verify", "--json");
        Assert.Equal(1, altered.ExitCode);
        var bad = JsonNode.Parse(altered.Output)!["firstBad"]!;
        Assert.Equal((1, "altered"), ((int)bad["seq"]!, (string?)bad["fault"]));
        Assert.Contains("altered", (await program.RunAsync("audit", "verify")).Output, StringComparison.Ordinal);

        var head = Path.Combine(program.Folder, "head.json");
        await File.WriteAllTextAsync(head, JsonSerializer.Serialize(await WitnessAsync(), Json.Options), Stop);
        var foreign = await program.RunAsync("audit", "verify", "--head", head);
        Assert.Equal(2, foreign.ExitCode);
        Assert.StartsWith("--head ", foreign.Errors, StringComparison.Ordinal);
    }

    private async Task<SignedHead> WitnessAsync()
    {
        var moderator = await service.ClientForAsync(Api.Accounts.Role.Moderator);
        var head = JsonSerializer.Deserialize<SignedHead>((await moderator.GetJsonAsync("/v1/audit/head")).ToJsonString(), Json.Options)!;
        Assert.True(service.Services.GetRequiredService<ChainVerifier>().IsOurs(head));
        Assert.False(service.Services.GetRequiredService<ChainVerifier>().IsOurs(head with { Rows = head.Rows - 1 }));
        return head;
    }

    private Task<ChainCheck> VerifyAsync(SignedHead? witness = null) => service.Services.GetRequiredService<ChainVerifier>().VerifyAsync(witness, Stop);

    /// <summary>Does it to each row of the same log in turn.</summary>
    private async Task AtEachPlaceAsync(Func<long, Task> test)
    {
        var (rows, head) = (await Log.ListAsync(), await Log.HeadAsync());
        for (var place = 1; place <= Rows; place++)
        {
            await test(place);
            await Log.RestoreAsync(rows, head);
        }
    }
}
