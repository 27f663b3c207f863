using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Which plausible worlds somebody wants beside a comparison, small enough to be written down in an order.</summary>
/// <param name="Worlds">Worlds.</param>
/// <param name="Quick">Whether the answer is wanted soon.</param>
/// <param name="Posterior">File of the posterior in full; <see cref="Shipped"/> for that of the place, empty for none.</param>
internal sealed record AnswerOrder(int Worlds, bool Quick, string Posterior)
{
    /// <summary>Stands for the posterior that is shipped for the place.</summary>
    public const string Shipped = "shipped";

    /// <summary>The work; null where nobody can be compared, or where there is a problem.</summary>
    public Answering? Of(IReadOnlyList<Scenario> arms, RunSize size, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var posterior = Posterior switch
        {
            "" => null,
            Shipped => PosteriorFiles.Of(arms[0].Place),
            var file => PosteriorFiles.Read(file, problems),
        };
        if (posterior is not null && posterior.Place != arms[0].Place)
            problems.Add(new Problem("--posterior", 0, 0, "", $"'{Posterior}'", $"was fitted for {posterior.Place}, and these arms live in {arms[0].Place}", "Name a posterior of the same place, or --no-posterior."));
        return problems.Count > before ? null : Answering.Of(arms, posterior, AnswerSize.Of(size, Worlds, Quick));
    }
}
