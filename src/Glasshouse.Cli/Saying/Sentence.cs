namespace Glasshouse.Cli.Saying;

/// <summary>Puts a failure into one sentence for a reader who does not know the program from inside.</summary>
internal static class Sentence
{
    /// <summary>One line that says what failed and, where it is known, what to do.</summary>
    public static string Of(Exception failure) => Innermost(failure) switch
    {
        OutOfMemoryException => "there is not enough memory. Ask for fewer people with --people.",
        var plain => Closed(plain.Message),
    };

    private static Exception Innermost(Exception failure) =>
        failure is AggregateException or TypeInitializationException or System.Reflection.TargetInvocationException
            ? failure.InnerException is { } inner ? Innermost(inner) : failure
            : failure;

    private static string Closed(string message)
    {
        var line = string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.EndsWith('.') || line.EndsWith('!') ? line : line + ".";
    }
}
