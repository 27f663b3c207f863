using System.CommandLine;

namespace Glasshouse.Cli.Verbs;

/// <summary>The verbs of the program, in the order of the help.</summary>
internal static class VerbList
{
    /// <summary>Every verb, ready to be asked.</summary>
    public static IReadOnlyList<Command> Of(Surroundings here) =>
    [
        AssessVerb.In(here),
        RunVerb.In(here),
        CompareVerb.In(here),
        CheckVerb.In(here),
        ScenariosVerb.In(here),
        EvidenceVerb.In(here),
        SchemaVerb.In(here),
        TraceVerb.In(here),
        VerifyVerb.In(here),
        ResumeVerb.In(here),
        BranchVerb.In(here),
        SweepVerb.In(here),
        QueryVerb.In(here),
        SensitivityVerb.In(here),
        BenchVerb.In(here),
        PatternsVerb.In(here),
        DockingVerb.In(here),
        OddVerb.In(here),
        CurvesVerb.In(here),
        CalibrateVerb.In(here),
        DiscoverVerb.In(here),
        ReversalVerb.In(here),
    ];
}
