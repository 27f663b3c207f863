using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>How a fact is told.</summary>
/// <param name="Fact">Name of the fact.</param>
/// <param name="What">What happened, without the subject.</param>
/// <param name="Rule">The rule behind it, in words.</param>
/// <param name="Numbers">The numbers of the rule.</param>
internal sealed record LifeSentence(string Fact, string What, string Rule, ImmutableArray<NumberKey> Numbers);
