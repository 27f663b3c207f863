using Glasshouse.Experiments;

namespace Glasshouse.Reports;

/// <summary>stub</summary>
public static class Report
{
    /// <summary>stub</summary>
    public static string Write(ExperimentResult result, ReportContext context) => "";
}
