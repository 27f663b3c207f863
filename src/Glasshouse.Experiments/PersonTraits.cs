namespace Glasshouse.Experiments;

/// <summary>What stays the same about a synthetic person.</summary>
/// <param name="Person">Her number, from 0.</param>
/// <param name="Province">Name of the province in which she lives.</param>
/// <param name="Adult">Aged 15 or more.</param>
/// <param name="WorkingAge">Aged 15 to 59.</param>
/// <param name="GroupB">Of the minority group, labelled B.</param>
/// <param name="Town">Lives in a town.</param>
/// <param name="Student">Studies or does research.</param>
/// <param name="Official">Holds public office.</param>
public sealed record PersonTraits(long Person, string Province, bool Adult, bool WorkingAge, bool GroupB, bool Town, bool Student, bool Official)
{
    /// <summary>The traits as a sentence.</summary>
    public string Sentence =>
        $"{(WorkingAge ? "An adult of working age" : Adult ? "An older adult" : "A child")} of group {(GroupB ? "B" : "A")} "
        + $"in {(Town ? "a town" : "the country")} of {Province}{(Official ? ", in public office" : Student ? ", at a university" : "")}.";
}
