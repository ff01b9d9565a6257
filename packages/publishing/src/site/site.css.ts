/** Style of the site's own pages, on top of that of the factsheets. */
export const siteStyles = `
.site nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.75rem}
.site nav li{margin:0}
.site [aria-current]{text-decoration-thickness:3px;font-weight:600}
.skip+header+main>.wrap>.opening:first-child{padding-top:2rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.opening .lead+*{margin-top:1.25rem}
.part .note+*{margin-top:1.25rem}
.part .pair+p{margin-top:1.25rem}
.soft{color:var(--soft);font-size:1rem}
.search{margin:1.5rem 0 1.25rem;max-width:46rem}
.search label{display:block;font-weight:600;margin:0 0 .25rem}
.search .help{margin:0 0 .35rem;color:var(--soft);font-size:1rem}
.search>div:not(.two){display:flex;flex-wrap:wrap;gap:.75rem}
.search input,.search select{font:inherit;color:inherit;border:2px solid var(--slate);border-radius:4px;padding:.5rem .75rem;background:#fff;min-height:3rem;max-width:100%}
.search input{flex:1 1 16rem;min-width:0}
.search select{display:block;width:100%;margin:0 0 1rem}
.search details{margin:1rem 0 0}
.search summary{cursor:pointer;color:var(--deep);font-weight:600;padding:.35rem 0}
.search details[open] summary{margin-bottom:.75rem}
.search .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:0 1.5rem}
button,.button{font:inherit;font-weight:600;background:var(--deep);color:#fff;border:2px solid var(--deep);border-radius:4px;padding:.55rem 1.25rem;min-height:3rem;cursor:pointer;display:inline-block;text-decoration:none}
button:hover,.button:hover{text-decoration:underline}
.doors,.search details>p:last-child{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;align-items:center;max-width:none}
.tallies{list-style:none;padding:0;margin:.35rem 0 .5rem}
.list li .tallies li{border:0;padding:.15rem 0}
.list .tallies span,.tallies .name{display:inline;color:inherit;font-size:inherit}
.list .tallies .verdict{display:inline-flex;font-size:1rem}
.list .tallies .verdict.meets{color:var(--meets)}
.list .tallies .verdict.improvement-point{color:var(--improve)}
.list .tallies .verdict.no-verdict{color:var(--slate)}
.tallies .name{font-weight:600}
.tallies .given{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:start;margin:0 0 .5rem;max-width:none}
.tallies .given .name{font-weight:400}
.tallies .given .name{flex:1 1 7rem;min-width:0;overflow-wrap:anywhere}
.pair h3{display:flex;gap:.5rem;align-items:center;padding-bottom:.4rem;border-bottom:3px solid currentColor;margin:.5rem 0 1rem}
.pair .good h3{color:var(--meets)}
.pair .better h3{color:var(--improve)}
.often{margin:0 0 1rem;padding-left:1.5rem}
.often p{margin:0 0 .2rem}
.often li{margin-bottom:1rem}
.steps{padding-left:1.5rem;margin:0 0 1rem}
.prose{padding-bottom:3rem}
.prose h2{margin:2.25rem 0 .75rem;font-size:1.5rem}
.words dt{font-weight:600;margin-top:.85rem}
.words dd{margin:0 0 .25rem}
.columns{display:grid;grid-template-columns:minmax(10rem,max-content) 1fr;gap:.35rem 1.5rem;margin-bottom:1.5rem}
.columns dt,.columns dd{margin:0;font-weight:400}
code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
.points{list-style:none;padding:0}
.points li{border-bottom:1px solid var(--line);padding:.6rem 0;margin:0;max-width:none;scroll-margin-top:1rem}
.points li:target{background:var(--attention)}
.points .code,.beside .code{color:var(--soft);font-size:.95rem;font-variant-numeric:tabular-nums;margin-right:.4rem}
.points a{white-space:nowrap;font-size:1rem;margin-left:.5rem}
.pager ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 2rem}
.part>.wrap>.button+.downloads,.part p+.downloads{margin-top:1rem}
.beside{width:100%;border-collapse:collapse;margin:0 0 2.5rem;table-layout:fixed}
.beside caption{text-align:left;font-weight:600;font-size:1.3rem;padding:0 0 .6rem}
.beside th,.beside td{text-align:left;vertical-align:top;padding:.75rem 1rem .75rem 0;border-bottom:1px solid var(--line)}
.beside thead th{border-bottom:2px solid var(--ink)}
.beside tbody th{font-weight:400}
.beside thead th:first-child{width:40%}
.beside .tallies{margin:0}
.beside .of{display:none}
@media (max-width:46rem){
.site nav ul{gap:.1rem 1.1rem}
.columns{display:block}
.columns dt{margin-top:.6rem}
.beside,.beside tbody,.beside tr,.beside td,.beside th,.beside caption{display:block;width:auto}
.beside thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.beside tr{border:1px solid var(--line);border-radius:4px;margin:0 0 1rem}
.beside th,.beside td{padding:.75rem .85rem}
.beside tr td:last-child{border:0}
.beside .of{display:block;font-weight:600;margin-bottom:.25rem}
}
@media print{.beside tr{break-inside:avoid}.beside caption{break-after:avoid}.search,.pager,.button,.doors{display:none}}
`
