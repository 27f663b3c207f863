using System.Runtime.InteropServices;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>The curves, and the costs of one set of rules, where lanes can look them up.</summary>
internal sealed unsafe class Tables : IDisposable
{
    private ushort* memory;

    /// <summary>Tables for a set of rules.</summary>
    public Tables(in MonthRules rules)
    {
        memory = (ushort*)NativeMemory.AlignedAlloc(384 * sizeof(ushort), 64);
        Curve.LogisticFall.Words.CopyTo(new Span<ushort>(Logistic, 96));
        Curve.ExponentialFall.Words.CopyTo(new Span<ushort>(Exponential, 96));
        Curve.NormalFall.Words.CopyTo(new Span<ushort>(Normal, 96));
        for (var others = 0; others < 32; others++) First[others] = (ushort)(4096 / (others + 1));
        Load(rules);
    }

    /// <summary>See <see cref="Curve.LogisticFall"/>.</summary>
    public ushort* Logistic => memory;

    /// <summary>See <see cref="Curve.ExponentialFall"/>.</summary>
    public ushort* Exponential => memory + 96;

    /// <summary>See <see cref="Curve.NormalFall"/>.</summary>
    public ushort* Normal => memory + 192;

    /// <summary>Loss of log odds by number of bystanders, where the need is plain.</summary>
    public ushort* BystanderCost => memory + 288;

    /// <summary>The same where it is not.</summary>
    public ushort* AmbiguousCost => memory + 320;

    /// <summary>Share of 4,096 of being the first of those present, by the number of the others.</summary>
    public ushort* First => memory + 352;

    /// <summary>Takes the costs of another set of rules.</summary>
    public void Load(in MonthRules rules)
    {
        rules.Helping.BystanderCost.Span.CopyTo(new Span<ushort>(BystanderCost, 32));
        rules.Helping.AmbiguousCost.Span.CopyTo(new Span<ushort>(AmbiguousCost, 32));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        memory = null;
    }
}
