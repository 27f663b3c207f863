namespace Glasshouse.Experiments.Fitting;

/// <summary>A product of at most two Legendre polynomials.</summary>
/// <param name="First">First assumption; −1 for the constant.</param>
/// <param name="FirstDegree">Its degree.</param>
/// <param name="Second">Second assumption; −1 where there is only one.</param>
internal readonly record struct SurfaceTerm(int First, int FirstDegree, int Second)
{
    /// <summary>Value at a place of the cube from −1 to 1; its square has the mean 1 over the cube.</summary>
    public double At(ReadOnlySpan<double> place) => First < 0 ? 1 : Legendre(place[First], FirstDegree) * (Second < 0 ? 1 : Legendre(place[Second], 1));

    /// <summary>Whether an assumption takes part.</summary>
    public bool Holds(int assumption) => assumption >= 0 && (First == assumption || Second == assumption);

    private static double Legendre(double x, int degree) => degree switch
    {
        1 => Math.Sqrt(3) * x,
        2 => Math.Sqrt(5) * ((1.5 * x * x) - 0.5),
        _ => Math.Sqrt(7) * ((2.5 * x * x * x) - (1.5 * x)),
    };
}
