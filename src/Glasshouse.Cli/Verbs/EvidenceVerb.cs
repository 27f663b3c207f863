using System.CommandLine;
using Glasshouse.Cli.Saying;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>evidence</c>: the published figures, shelf by shelf.</summary>
internal static class EvidenceVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var subject = new Argument<string?>("subject")
        {
            Description = "A topic for its figures, or an id for the whole figure.",
            HelpName = "TOPIC|ID",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var verb = new Command("evidence", "Show the published figures on which scenarios rest.") { subject, json };
        verb.SetAction(asked => Show(asked.GetValue(subject), asked.GetValue(json), here));
        return verb;
    }

    private static int Show(string? subject, bool json, Surroundings here)
    {
        if (subject is null) return Say(json, here, EvidenceJson.Topics, EvidenceText.Topics);
        if (FigureOf(subject) is { } figure) return Say(json, here, () => EvidenceJson.Whole(figure), () => EvidenceText.Whole(figure));
        var shelf = Shelf(subject);
        return shelf.Count > 0
            ? Say(json, here, () => EvidenceJson.Shelf(shelf), () => EvidenceText.Shelf(shelf))
            : here.Refuse([Unknown(subject)]);
    }

    private static int Say(bool json, Surroundings here, Func<string> inJson, Func<string> inWords)
    {
        if (json) here.Output.WriteLine(inJson());
        else here.Say(inWords());
        return ExitCode.Done;
    }

    private static Figure? FigureOf(string subject) =>
        EvidenceLibrary.Find(subject) ?? EvidenceLibrary.Figures.FirstOrDefault(figure => figure.Id.Equals(subject, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Figure> Shelf(string topic) =>
        [.. EvidenceLibrary.Figures.Where(figure => figure.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase))];

    private static Problem Unknown(string subject)
    {
        var wayOut = Nearest(subject) is { } nearest ? $"Did you mean {nearest}?" : "./glasshouse evidence lists the topics.";
        return new Problem("evidence", 0, 0, "", $"'{subject}'", "is neither a topic nor an id", wayOut);
    }

    private static string? Nearest(string subject) => NearestName.Of(subject,
        EvidenceLibrary.Figures.Select(figure => figure.Topic).Distinct().Concat(EvidenceLibrary.Figures.Select(figure => figure.Id)));
}
