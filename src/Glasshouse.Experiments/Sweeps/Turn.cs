namespace Glasshouse.Experiments.Sweeps;

/// <summary>The right of one process to do one thing, as long as it holds a file open. The system takes it back when the process ends, however it ends.</summary>
internal sealed class Turn : IDisposable
{
    private readonly string path;
    private readonly FileStream held;

    private Turn(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Takes the turn; null where somebody else has it.</summary>
    public static Turn? TryTake(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new Turn(path, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException))
            {
                // A file that is not there was taken and given back for good meanwhile; what cannot be made at all is a fault of the disk.
                if (File.Exists(path)) return null;
                if (attempt == 2) throw;
            }
        }
    }

    /// <summary>Gives the turn back for good: what it was for is done. Whoever comes in between finds it done.</summary>
    public void End()
    {
        File.Delete(path);
        held.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();
}
