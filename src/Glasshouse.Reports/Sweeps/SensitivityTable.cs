using System.Globalization;
using System.Text;
using Glasshouse.Experiments.Sensitivity;

namespace Glasshouse.Reports.Sweeps;

/// <summary>Indices as a tidy table for spreadsheets: one index a row.</summary>
public static class SensitivityTable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "sensitivity.csv";

    private const string Columns = "measure,arm,against,method,factor,other,index,value,low,high";

    /// <summary>The table as CSV; a cell is empty where there is no number.</summary>
    public static string Csv(IEnumerable<SensitivityFinding> findings)
    {
        var text = new StringBuilder(Columns).Append("\r\n");
        foreach (var row in findings.SelectMany(finding => finding.Rows))
            text.AppendJoin(',', row.Measure, row.Arm, row.Against, row.Method, row.Factor, row.Other, row.Index, Number(row.Value), Number(row.Low), Number(row.High)).Append("\r\n");
        return text.ToString();
    }

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
