namespace Glasshouse.Engine.Enterprises;

/// <summary>The enterprises of a region, in neighbouring rows.</summary>
/// <param name="FirstEnterprise">Number of its first enterprise, counted without gaps.</param>
/// <param name="FirstRow">Row of its first enterprise; a multiple of 64.</param>
/// <param name="Enterprises">Enterprises in it.</param>
internal readonly record struct EnterpriseRegion(long FirstEnterprise, long FirstRow, int Enterprises);
