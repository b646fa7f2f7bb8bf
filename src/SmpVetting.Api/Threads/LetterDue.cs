using SmpVetting.Api.Data;
using SmpVetting.Api.Deadlines;

namespace SmpVetting.Api.Threads;

/// <summary>Puts a letter into the outbox, under an id that tells neither when nor about what.</summary>
internal sealed class LetterDue(Letterbox letters) : IDeadline
{
    public static string Kind => "letter";

    public Task RunAsync(Session session, Due due) => letters.PutOutAsync(session, Ids.NewUntimed("let"), due.ObjectId, due.Now);
}
