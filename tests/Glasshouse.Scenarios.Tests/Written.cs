namespace Glasshouse.Scenarios.Tests;

/// <summary>Scenario files as a user might write them.</summary>
internal static class Written
{
    public const string Head = "scenario: mine\ntitle: Mine\nextends: essay\nsays: It tries something.\nclaims: It claims nothing.\n";

    public static ScenarioReading Read(string body) => ReadAll(Head + body);

    public static ScenarioReading ReadAll(string text) => ScenarioReader.Read(text, "mine.yaml", _ => null);

    /// <summary>The only problem of a file made of the usual head and this body.</summary>
    public static Problem OnlyProblem(string body) => Assert.Single(Read(body).Problems);

    public static ScenarioReading Set(params string[] settings) => ScenarioFiles.Load("essay", settings);
}
