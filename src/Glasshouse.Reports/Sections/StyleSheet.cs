namespace Glasshouse.Reports.Sections;

/// <summary>The look of the page: day and night, wide and narrow, screen and paper.</summary>
internal static class StyleSheet
{
    /// <summary>The style sheet; free of the letters that markup reserves.</summary>
    public const string Text = """

        :root { color-scheme: light dark;
          --paper: #fdfcf9; --raised: #f5f3ec; --ink: #1e1d1a; --quiet: #57544c; --rule: #d9d5ca; --accent: #174a63; --grid: #e4e0d6;
          --good: #1b6b45; --bad: #9a2f16; --good-wash: #e7f2ea; --bad-wash: #f9e9e3;
          --c0: #5c5c5c; --c1: #1f5fa8; --c2: #b3391b; --c3: #1b7350; --c4: #7438a0; --c5: #855600; --c6: #0d737c; --c7: #9c2f6c;
          --s0: #f3ece4; --s1: #ecd2bf; --s2: #dfa88b; --s3: #ad5535; --s4: #7f2b14; --on-light: #1e1d1a; --on-dark: #ffffff; --none: #ebe8df;
          --harmed: #a63c20; --unchanged: #d8d4c8; --helped: #1b7350; --low: #9dbccd; --high: #2f6f90; }
        @media screen and (prefers-color-scheme: dark) { :root {
          --paper: #15171a; --raised: #1e2125; --ink: #e9e6df; --quiet: #aaa69c; --rule: #363a40; --accent: #8cc5e0; --grid: #2b2f35;
          --good: #7ccfa0; --bad: #f0a08a; --good-wash: #17291f; --bad-wash: #321e18;
          --c0: #b4b4b4; --c1: #82b6f2; --c2: #f28e70; --c3: #6fcf9c; --c4: #c9a0ea; --c5: #dcae52; --c6: #62cad2; --c7: #f094c4;
          --s0: #2a2522; --s1: #4b3228; --s2: #7d432c; --s3: #c9714d; --s4: #f3b795; --on-light: #f4efe8; --on-dark: #1a1310; --none: #23262a;
          --harmed: #b84a2e; --unchanged: #43474d; --helped: #2c7a56; --low: #3f6478; --high: #8cc5e0; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
        body { margin: 0 auto; padding: 0 1.25rem 5rem; max-width: 68rem; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, "Liberation Serif", serif; }
        h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
        h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.9rem); margin: .4rem 0 1.2rem; max-width: 22em; letter-spacing: -.01em; }
        h2 { font-size: 1.6rem; margin: 0 0 1rem; }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        p, ul, dl { max-width: 44rem; margin: 0 0 1rem; }
        li { margin: 0 0 .45rem; }
        ul { padding-left: 1.2rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 1; }
        header.title { padding: 3.5rem 0 1rem; }
        .eyebrow, nav, table, figcaption, summary, svg, .cite, .sources dt, .warning { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif; }
        .eyebrow { font-size: .85rem; letter-spacing: .04em; color: var(--quiet); }
        .lead { font-size: 1.15rem; }
        .quiet { color: var(--quiet); font-size: .93rem; }
        .headline { font-size: 1.35rem; line-height: 1.4; border-left: 4px solid var(--accent); padding-left: 1rem; }
        .headline-small { font-weight: 600; }
        .warning { background: var(--bad-wash); color: var(--bad); padding: .5rem .8rem; font-weight: 600; }
        nav { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); padding: .8rem 0; font-size: .9rem; }
        nav ol { columns: 3 15rem; column-gap: 2.6rem; margin: 0; padding-left: 1.6rem; } nav li { margin: .15rem 0; break-inside: avoid; }
        section { padding: 3rem 0 .5rem; border-bottom: 1px solid var(--rule); }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem 2rem; }
        .list { padding: .2rem 1.1rem .6rem; border-top: 4px solid var(--rule); background: var(--raised); margin-bottom: 1rem; }
        .list.for { border-color: var(--good); } .list.against { border-color: var(--bad); }
        .list h3 { margin-top: .8rem; } .list li { font-size: .98rem; line-height: 1.5; }
        .beside { border-top: 1px solid var(--rule); margin-top: 1.6rem; }
        details { margin: .4rem 0 1rem; } summary { cursor: pointer; font-size: .9rem; color: var(--accent); padding: .25rem 0; }
        .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr)); gap: 1.6rem 2.2rem; align-items: start; }
        figure { margin: 0 0 1rem; min-width: 0; } figcaption { font-size: .95rem; line-height: 1.35; margin-bottom: .5rem; }
        figcaption .quiet { font-size: .85rem; }
        svg { display: block; width: 100%; height: auto; overflow: visible; }
        svg text { fill: var(--ink); font-size: 13px; } svg .tick, svg .axis-name, svg .quiet { fill: var(--quiet); font-size: 12.5px; }
        svg .group { font-weight: 600; } svg .name { font-size: 13px; font-weight: 600; }
        .grid { stroke: var(--grid); stroke-width: 1; } .axis { stroke: var(--quiet); stroke-width: 1; }
        .start { stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 3 3; } .leader { stroke: var(--rule); fill: none; }
        .line { fill: none; stroke-width: 2; stroke-linejoin: round; } .band { stroke: none; opacity: .17; }
        .arm0 { --c: var(--c0); } .arm1 { --c: var(--c1); } .arm2 { --c: var(--c2); } .arm3 { --c: var(--c3); }
        .arm4 { --c: var(--c4); } .arm5 { --c: var(--c5); } .arm6 { --c: var(--c6); } .arm7 { --c: var(--c7); }
        .line, .interval { stroke: var(--c); } .band, .dot { fill: var(--c); } svg text.name { fill: var(--c); } .interval { stroke-width: 3; opacity: .55; }
        .line.arm0 { stroke-dasharray: 6 3; } .line.arm1 { stroke-dasharray: 2 2.5; } .line.arm3 { stroke-dasharray: 10 3 2 3; }
        .line.arm4 { stroke-dasharray: 14 4; } .line.arm5 { stroke-dasharray: 4 2 1 2; } .line.arm6 { stroke-dasharray: 1 3; } .line.arm7 { stroke-dasharray: 8 2 2 2 2 2; }
        .part.harmed { fill: var(--harmed); } .part.unchanged { fill: var(--unchanged); } .part.helped { fill: var(--helped); }
        svg .on-part.harmed, svg .on-part.helped { fill: #fff; font-weight: 600; } svg .on-part.unchanged { fill: var(--ink); }
        .tile.shade0 { fill: var(--s0); } .tile.shade1 { fill: var(--s1); } .tile.shade2 { fill: var(--s2); } .tile.shade3 { fill: var(--s3); } .tile.shade4 { fill: var(--s4); }
        .tile.no-shade { fill: var(--none); } .tile { stroke: var(--rule); stroke-width: 1; }
        svg .tile-name { font-size: 12.5px; fill: var(--on-light); } svg .tile-value { font-size: 15px; font-weight: 600; fill: var(--on-light); }
        svg .tile-name.shade3, svg .tile-name.shade4, svg .tile-value.shade3, svg .tile-value.shade4 { fill: var(--on-dark); }
        svg .no-shade { --on-light: var(--quiet); }
        .at-low { fill: var(--low); } .at-high { fill: var(--high); } .as-is { stroke: var(--ink); stroke-width: 2; }
        .scroll { overflow-x: auto; margin: 0 0 1.2rem; max-width: 100%; }
        table { border-collapse: collapse; font-size: .87rem; line-height: 1.4; min-width: 60%; }
        caption { text-align: left; color: var(--quiet); padding: 0 0 .5rem; font-size: .85rem; }
        th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-top: 1px solid var(--rule); }
        thead th { border-top: 0; border-bottom: 2px solid var(--ink); vertical-align: bottom; } tbody th { font-weight: 600; }
        td.number { font-variant-numeric: tabular-nums; } td.code { font: .8rem/1.5 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
        .verdict td, .verdict th { padding-right: .7rem; padding-left: .5rem; } .verdict th:first-child { padding-left: 0; min-width: 9rem; } .verdict td { min-width: 8.2rem; }
        td.better { color: var(--good); background: var(--good-wash); } td.worse { color: var(--bad); background: var(--bad-wash); } td.missed { color: var(--bad); font-weight: 600; }
        .stack { width: 100%; } .stack tbody th { width: 24%; }
        .cite { font-size: .78rem; } .cite a { text-decoration: none; white-space: nowrap; }
        .sources { max-width: none; columns: 2 24rem; column-gap: 2.2rem; font-size: .9rem; line-height: 1.45; } .sources dt { font-weight: 600; font-size: .85rem; break-after: avoid; }
        .sources dd { margin: 0 0 .7rem; break-inside: avoid; overflow-wrap: anywhere; } .sources .quiet { font-size: .85rem; }
        dt:target { background: var(--good-wash); }
        @media (max-width: 44rem) {
          body { padding: 0 1rem 3rem; font-size: 1rem; } header.title { padding-top: 1.6rem; } section { padding-top: 2rem; }
          .headline { font-size: 1.18rem; } svg text { font-size: 15px; } svg .tick, svg .axis-name, svg .quiet { font-size: 14.5px; } svg .name { font-size: 14px; }
          .stack thead { position: absolute; left: -99rem; } .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }
          .stack tr { border-top: 2px solid var(--rule); padding: .6rem 0; } .stack th, .stack td { border: 0; padding: .15rem 0; } .stack tbody th { width: auto; font-size: 1rem; }
          .stack td::before { content: attr(data-label) ": "; color: var(--quiet); }
          .verdict th:first-child { position: sticky; left: 0; background: var(--paper); min-width: 7.2rem; max-width: 8.5rem; }
        }
        @media print {
          :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --grid: #ddd; --accent: #123; }
          body { max-width: none; padding: 0; font-size: 10pt; } .skip, nav { display: none; } section { padding-top: 1.2rem; }
          figure, tr, .list li { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; text-decoration: none; }
          .scroll { overflow: visible; } table { font-size: 8pt; } .pictures { grid-template-columns: 1fr 1fr; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """;
}
