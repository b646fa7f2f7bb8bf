using System.Data.Common;
using SmpVetting.Api.Data;

namespace SmpVetting.Api.Hosting;

/// <summary>Removes answers that can no longer be repeated, so that a sealed receipt does not outlive its purpose.</summary>
internal sealed class IdempotencySweep(Idempotency idempotency, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await idempotency.SweepAsync(stoppingToken) > 0)
                {
                    // Small units of work, so that no request waits behind a large one.
                }
            }
            catch (Exception error) when (error is DatabaseAwayException or DbException)
            {
                // Requests say that the database is away or ill, and the next round catches up; a sweep stops no service.
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }
}
