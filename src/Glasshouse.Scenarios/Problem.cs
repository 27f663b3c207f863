namespace Glasshouse.Scenarios;

/// <summary>One thing that is wrong with what somebody wrote: where, what, which rule, and the way out.</summary>
/// <param name="File">File (or <c>--set</c>) in which it stands.</param>
/// <param name="Line">Line, from 1; 0 where there is no line.</param>
/// <param name="Column">Column, from 1; 0 where there is no column.</param>
/// <param name="Key">Address of the key, such as <c>appealing.months-to-decide</c>; empty for the file as a whole.</param>
/// <param name="Value">What was written, shortened to 60 characters.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="WayOut">What to do about it.</param>
public sealed record Problem(string File, int Line, int Column, string Key, string Value, string Rule, string WayOut)
{
    /// <summary>The problem as one line: <c>file:line:column  key: value rule. Way out.</c></summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}:{Column}" : File;
        var subject = Key.Length > 0 ? $"{Key}: " : "";
        var value = Value.Length > 0 ? $"{Value} " : "";
        var wayOut = WayOut.Length > 0 ? $" {WayOut}" : "";
        return $"{place}  {subject}{value}{Rule}.{wayOut}";
    }
}
