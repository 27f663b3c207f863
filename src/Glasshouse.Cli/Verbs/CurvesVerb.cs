using System.CommandLine;
using Glasshouse.Reports.Odd;
using Glasshouse.Reports.Output;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>curves</c>: the characteristic curve of every mechanism, drawn by the engine.</summary>
internal static class CurvesVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var folder = new Argument<string>("folder") { Description = "Folder for the pictures.", HelpName = "DIR", DefaultValueFactory = _ => "out-curves" };
        var verb = new Command("curves", "Draw the curve of every mechanism, as the engine lives it.") { folder };
        verb.SetAction(asked => here.Attempt(() =>
        {
            var path = asked.GetValue(folder) ?? "";
            DocumentFiles.Write(path, CurvePictures.All.Select(picture => (picture.Key, picture.Value)));
            here.Say($"{CurvePictures.All.Count} pictures in {path}");
            return ExitCode.Done;
        }));
        return verb;
    }
}
