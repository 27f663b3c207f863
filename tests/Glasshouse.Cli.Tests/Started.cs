using System.Diagnostics;

namespace Glasshouse.Cli.Tests;

/// <summary>The program as a process of its own, which can be killed.</summary>
internal static class Started
{
    /// <summary>Starts it; what it complains of is read and forgotten.</summary>
    public static Process Program(params ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "glasshouse.dll"));
        foreach (var word in words) start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
