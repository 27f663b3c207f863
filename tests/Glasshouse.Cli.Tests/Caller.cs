namespace Glasshouse.Cli.Tests;

/// <summary>Somebody who types a command line and reads what comes back.</summary>
internal static class Caller
{
    public static Answer Types(params string[] words) => Types(words, CancellationToken.None);

    /// <summary>The same at a terminal of so many columns.</summary>
    public static Answer TypesAt(int width, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = FrontDoor.Run(words, new Surroundings(output, error, true, false, false, false, 64L << 30, CancellationToken.None) { Width = width });
        return new Answer(code, output.ToString(), error.ToString());
    }

    public static Answer Types(string[] words, CancellationToken cancellation, long availableBytes = 64L << 30, bool showsStack = false, long freeDisk = long.MaxValue)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var here = new Surroundings(output, error, false, false, false, showsStack, availableBytes, cancellation) { FreeDisk = _ => freeDisk };
        var code = FrontDoor.Run(words, here);
        return new Answer(code, output.ToString(), error.ToString());
    }
}

internal sealed record Answer(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Complaints => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
