namespace Glasshouse.Engine.Tests.Reference;

/// <summary>How far an appeal has come.</summary>
internal enum ReferenceAppeal
{
    None,
    Agency,
    Independent,
    Over,
}
