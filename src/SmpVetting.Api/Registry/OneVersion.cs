namespace SmpVetting.Api.Registry;

/// <summary>A row and its children as one version had them, though each statement sees a moment of its own.</summary>
internal static class OneVersion
{
    private const int Tries = 3;

    /// <summary>Reads again when the version moved meanwhile; that it moves each time is as good as impossible.</summary>
    public static async Task<T?> ReadAsync<T>(Func<Task<T?>> read, Func<T, Task<bool>> isStillCurrent)
        where T : class
    {
        for (var number = 1; ; number++)
        {
            var found = await read();
            if (found is null || number == Tries || await isStillCurrent(found))
                return found;
        }
    }
}
