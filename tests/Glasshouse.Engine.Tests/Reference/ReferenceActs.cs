namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What others can see of a person.</summary>
/// <param name="Offended">Broke a rule.</param>
/// <param name="Listed">Is on a list.</param>
/// <param name="Support">Expressed support.</param>
/// <param name="Dissent">Expressed dissent.</param>
/// <param name="Cooperated">Cooperated with a stranger.</param>
/// <param name="Level">Level of her score.</param>
internal readonly record struct ReferenceActs(bool Offended, bool Listed, bool Support, bool Dissent, bool Cooperated, int Level);
