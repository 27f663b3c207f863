using System.Text;
using Glasshouse.Engine;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Finds the first month in which something is true of a person and not of her twin.</summary>
internal static class LifeParting
{
    /// <summary>The month and what is different in it; null where the two lives never part.</summary>
    public static LifeEvent? Of(Plan plan, Plan other, IReadOnlyList<PersonMonth> lived, IReadOnlyList<PersonMonth> twin)
    {
        var month = Enumerable.Range(0, lived.Count).FirstOrDefault(month => !lived[month].Facts.SequenceEqual(twin[month].Facts), -1);
        if (month < 0) return null;
        var (here, there) = (Told(lived[month], twin[month]), Told(twin[month], lived[month]));
        var what = $"under {plan.Scenario.Name}: {here}; her twin under {other.Scenario.Name}: {there}";
        return new LifeEvent(month - plan.BurnIn, what, "until then everything that happened to the two was the same; luck is the same throughout", []);
    }

    private static string Told(PersonMonth month, PersonMonth twin)
    {
        var only = month.Facts.Where(fact => !twin.Was(fact)).Select(Words).ToArray();
        return only.Length == 0 ? "nothing of the kind" : string.Join(", ", only);
    }

    private static string Words(string fact) =>
        LifeSentences.For(fact)?.What ?? LifeOffence.All.FirstOrDefault(offence => offence.Fact == fact)?.What ?? Plain(fact);

    // The name of a fact as words: PollAsked becomes poll asked.
    private static string Plain(string fact)
    {
        var words = new StringBuilder();
        foreach (var letter in fact)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
