namespace Glasshouse.Experiments.Patterns;

/// <summary>P13 and P14: deaths at work, and samples that fail.</summary>
internal static class EnterprisePatterns
{
    /// <summary>P13.</summary>
    public static readonly Pattern Accidents = new(
        "P13", "deaths at work fell before any list",
        "Deaths in work accidents fell for eleven years before any list existed, so they must fall without scoring too.",
        [], "", _ => []);

    /// <summary>P14.</summary>
    public static readonly Pattern Samples = new(
        "P14", "samples that fail",
        "2.2 to 2.4 in 100 food samples failed inspection in 2018 and 2019, and about half of one in 100 drug samples in 2020.",
        [], "", _ => []);
}
