using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What comes once in so many months.</summary>
internal static class ReferenceCalendar
{
    /// <summary>True in a month that the interval divides, counted from year 0; never where it is 0.</summary>
    public static bool Falls(NumbersAt numbers, NumberKey interval) =>
        numbers[interval] > 0 && ((numbers.Month.Year * 12) + numbers.Month.Month - 1) % (int)numbers[interval] == 0;
}
