using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>A whole society in a file: its header, its past, then region after region, so that no second copy of it is ever held.</summary>
internal static class SocietyFile
{
    private const int FramesOfThread = 4;

    /// <summary>Writes a society between two months.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="header">What to say of it first.</param>
    /// <param name="state">Its state.</param>
    /// <param name="crew">Threads that pack.</param>
    /// <param name="told">Told of the share written.</param>
    public static void Write(Stream stream, CheckpointHeader header, SocietyState state, Crew crew, Action<double> told)
    {
        using var writer = new FrameWriter(stream);
        writer.Write(header.ToJson(), pack: false);
        writer.Write(state.Past(), pack: true);
        var frames = Frames(crew);
        for (var first = 0; first < state.Regions; first += frames.Length)
        {
            var (from, number) = (first, writer.Frames);
            var many = Math.Min(frames.Length, state.Regions - first);
            crew.Do(many, (at, _) =>
            {
                state.CopyTo(from + at, frames[at].Room(state.BytesOf(from + at)));
                frames[at].Seal(number + at);
            });
            for (var at = 0; at < many; at++) writer.Write(frames[at]);
            told((first + many) / (double)state.Regions);
        }

        writer.End();
    }

    /// <summary>Reads what a file says of its society, and nothing of the society.</summary>
    /// <exception cref="CheckpointProblem">It is no whole header of a society of this program.</exception>
    public static CheckpointHeader HeaderOf(Stream stream, string path, string wayOut)
    {
        using var reader = new FrameReader(stream, path, wayOut);
        return Header(reader, path);
    }

    /// <summary>Wakes a society that was kept.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="path">Name of the file.</param>
    /// <param name="wayOut">What to do where it cannot be used.</param>
    /// <param name="plan">Plan under which it lived, or one with the same past where the regime has not started.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="crew">Threads that unpack, and with which it will live.</param>
    /// <param name="lanes">Width of its lanes.</param>
    /// <param name="told">Told of the share read.</param>
    /// <exception cref="CheckpointProblem">It is not the society asked for, or not whole.</exception>
    public static Society Read(Stream stream, string path, string wayOut, Plan plan, ulong seed, Crew crew, LaneWidth lanes, Action<double> told)
    {
        using var reader = new FrameReader(stream, path, wayOut);
        var header = Header(reader, path);
        header.MustFit(plan, seed, path);
        var past = reader.ReadRun();
        var society = Society.Awaiting(plan, seed, crew, lanes, header.HasCreditFiles);
        try
        {
            Fill(society.State, reader, past, header.Lived, crew, told);
            society.GoOnUnder(plan);
            return society;
        }
        catch
        {
            society.Dispose();
            throw;
        }
    }

    private static void Fill(SocietyState state, FrameReader reader, byte[] past, int lived, Crew crew, Action<double> told)
    {
        if (!state.TryTakePast(past, lived)) throw reader.Damaged();
        var frames = Frames(crew);
        var good = new bool[frames.Length];
        for (var first = 0; first < state.Regions; first += frames.Length)
        {
            var (from, number) = (first, reader.Frames);
            var many = Math.Min(frames.Length, state.Regions - first);
            for (var at = 0; at < many; at++) reader.Read(frames[at]);
            crew.Do(many, (at, _) => good[at] = Take(state, from + at, frames[at], number + at));
            if (!good.AsSpan(0, many).TrimStart(true).IsEmpty) throw reader.Damaged();
            told((first + many) / (double)state.Regions);
        }

        reader.End();
    }

    private static bool Take(SocietyState state, int region, Frame frame, long number)
    {
        if (!frame.Open(number) || frame.RawLength != state.BytesOf(region)) return false;
        state.TakeFrom(region, frame.Raw);
        return true;
    }

    private static CheckpointHeader Header(FrameReader reader, string path)
    {
        var header = CheckpointHeader.Read(reader.ReadRun()) ?? throw reader.Damaged();
        header.MustBeOurs(CheckpointHeader.Society, path);
        return header;
    }

    private static Frame[] Frames(Crew crew) => [.. Enumerable.Range(0, crew.Threads * FramesOfThread).Select(_ => new Frame())];
}
