using System.Security.Cryptography;
using System.Text;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What makes a run this run and no other: its plan (rules, people, months, place), the past that it shares with its twins, and its seed.</summary>
/// <remarks>Two runs with one key are the same run to the last byte wherever they are lived, as long as the engine is the same; the head of a store says which engine that is.</remarks>
internal static class RunKey
{
    /// <summary>The key, 64 hex digits.</summary>
    /// <param name="plan">Plan of the arm.</param>
    /// <param name="head">Plan under which the burn-in is lived.</param>
    /// <param name="seed">Seed of all luck.</param>
    public static string Of(Plan plan, Plan head, ulong seed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(FormattableString.Invariant($"run 1 {plan.Hash} after {head.PastHash} seed {seed}"))));
}
