namespace Glasshouse.Reports.Odd;

/// <summary>What the look of a document adds to that of a report: code, contents, and sections without frames.</summary>
internal static class DocumentSheet
{
    /// <summary>The style sheet; free of the letters that markup reserves.</summary>
    public const string Text = """

        h1 { padding-top: 2.5rem; } h2 { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
        h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif; }
        nav { margin-top: 1.5rem; } nav ul { columns: 3 15rem; list-style: none; padding: 0; margin: 0; max-width: none; } nav .chapter { font-weight: 600; margin-top: .5rem; } nav .part { padding-left: .9rem; }
        code { font: .86em/1.4 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; }
        pre { background: var(--raised); border-left: 3px solid var(--rule); padding: .7rem 1rem; overflow-x: auto; max-width: 100%; margin: 0 0 1rem; }
        pre code { font-size: .82rem; line-height: 1.5; white-space: pre; }
        td code { overflow-wrap: anywhere; } td { max-width: 34rem; }
        main svg { max-width: 34rem; margin: .4rem 0 1.2rem; }
        ol { max-width: 44rem; }
        @media (max-width: 44rem) { table:has(th:nth-child(5)) { min-width: 46rem; } main div:has(svg.curve) { overflow-x: auto; } main svg.curve { width: 34rem; max-width: none; overflow: hidden; } }

        """;
}
