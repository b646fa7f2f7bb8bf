using System.Runtime.InteropServices;

namespace SmpVetting.Api.Data;

/// <summary>
/// SQLite's pauses, as short as it asks for them. The native library that we are given was built without usleep: where two
/// connections meet on the write-ahead log for a microsecond, one of them slept a whole second.
/// </summary>
internal static class SqlitePauses
{
    private const int MicrosecondsPerMillisecond = 1000;

    // The library calls it as long as the process lives, so it must not be collected.
    private static readonly Sleep Short = Pause;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Sleep(IntPtr vfs, int microseconds);

    /// <summary>Registers SQLite's own file system once more, with another way to pause, and makes it the default (sqlite.org/vfs.html).</summary>
    public static void Shorten()
    {
        // Windows has a clock in milliseconds there.
        if (OperatingSystem.IsWindows())
            return;
        var vfs = Marshal.PtrToStructure<FileSystem>(FindFileSystem(IntPtr.Zero));
        vfs.Name = Marshal.StringToCoTaskMemUTF8("unix-short-pauses");
        vfs.Sleep = Marshal.GetFunctionPointerForDelegate(Short);
        var registered = Marshal.AllocCoTaskMem(Marshal.SizeOf<FileSystem>());
        Marshal.StructureToPtr(vfs, registered, false);
        if (Register(registered, 1) != SQLitePCL.raw.SQLITE_OK)
            throw new InvalidOperationException("SQLite did not take the file system with short pauses.");
    }

    private static int Pause(IntPtr vfs, int microseconds)
    {
        if (microseconds < MicrosecondsPerMillisecond)
            Thread.Yield();
        else
#pragma warning disable RS0030 // SQLite asks from inside a native call, where nothing can be awaited.
            Thread.Sleep(microseconds / MicrosecondsPerMillisecond);
#pragma warning restore RS0030
        return microseconds;
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_vfs_find", CallingConvention = CallingConvention.Cdecl)]
    private static extern IntPtr FindFileSystem(IntPtr name);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_vfs_register", CallingConvention = CallingConvention.Cdecl)]
    private static extern int Register(IntPtr vfs, int isDefault);

    /// <summary>As sqlite3.h lays it out; only what is changed here has a name of its own.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct FileSystem
    {
        public int Version;
        public int FileBytes;
        public int LongestPath;
        public IntPtr Next;
        public IntPtr Name;
        public IntPtr Data;
        public IntPtr Open;
        public IntPtr Delete;
        public IntPtr Access;
        public IntPtr FullPath;
        public IntPtr OpenLibrary;
        public IntPtr LibraryError;
        public IntPtr LibrarySymbol;
        public IntPtr CloseLibrary;
        public IntPtr Randomness;
        public IntPtr Sleep;
        public IntPtr CurrentTime;
        public IntPtr LastError;
        public IntPtr CurrentTimeInMilliseconds;
        public IntPtr SetSystemCall;
        public IntPtr GetSystemCall;
        public IntPtr NextSystemCall;
    }
}
