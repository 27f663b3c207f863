namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Last month's conduct and opinion around a person: page seeing.</summary>
internal static class ReferenceSeeing
{
    private static readonly int[] Neighbours = [-2, -1, 1, 2];

    public static void Live(ReferencePerson person, int index, ReferenceHere here)
    {
        var offenders = 0;
        var supporters = 0;
        foreach (var places in Neighbours)
        {
            var acts = here.Beside(index, places).Before;
            if (acts.Offended) offenders++;
            if (acts.Support) supporters++;
        }

        person.ViolationsSeen = (0.3 * offenders / 4) + (0.5 * here.Region.Violations) + (0.2 * here.Nation.Violations);
        person.SupportSeen = (0.5 * supporters / 4) + (0.5 * here.Region.Support);
    }
}
