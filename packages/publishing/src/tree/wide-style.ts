/**
 * Style of wide tables and of what stands in a frame, for the style sheet of public pages. Signs in a matrix differ by shape; their colour only helps.
 * A table of five columns or more has each row on two lines on a phone, so that no verdict is out of sight.
 */
export const wideStylesheet = `
.scroll{overflow-x:auto;max-width:100%;margin:0 0 1.5rem;position:relative}
.counts{width:100%;border-collapse:collapse;font-size:1.05rem;line-height:1.35}
.counts caption{text-align:left;font-weight:600;font-size:1.1rem;padding:0 0 .5rem}
.counts th,.counts td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);font-weight:400}
.counts thead th{font-weight:600;font-size:1rem;vertical-align:bottom;border-bottom:2px solid var(--ink)}
.counts .group th{background:var(--surface);font-weight:600;padding-left:.5rem}
.counts .end{text-align:right;font-variant-numeric:tabular-nums;padding-right:.25rem;padding-left:.75rem;white-space:nowrap}
.counts thead .end{white-space:normal}
.counts th:first-child{width:46%;min-width:13rem}
.counts p{margin:0}
.counts .code{color:var(--soft);font-size:.95rem;font-variant-numeric:tabular-nums;margin-right:.4rem}
.matrix{border-collapse:separate;border-spacing:0;font-size:1rem;line-height:1.25}
.matrix caption{text-align:left;font-weight:600;font-size:1.2rem;padding:0 0 .6rem}
.matrix th{font-weight:400;text-align:left;padding:.3rem .4rem;vertical-align:bottom}
.matrix thead tr:first-child th{font-weight:600;border-left:1px solid var(--line);font-size:.95rem}
.matrix thead th:first-child[rowspan]{border-left:0;border-bottom:2px solid var(--ink)}
.matrix thead tr:last-child th{border-bottom:2px solid var(--ink);padding:.3rem 0;text-align:center}
.matrix thead tr:last-child th span{writing-mode:vertical-rl;transform:rotate(180deg);font-variant-numeric:tabular-nums;font-size:.9rem}
.matrix tbody th,.matrix thead th[rowspan]{position:sticky;left:0;background:#fff;z-index:1;width:15rem;min-width:15rem;border-right:1px solid var(--line)}
.matrix tbody th,.matrix td{border-bottom:1px solid var(--line)}
.matrix tbody th span{display:block;color:var(--soft);font-size:.9rem}
.matrix td{text-align:center;font-weight:600;width:1.75rem;min-width:1.75rem;padding:0;border-right:1px solid #fff}
.matrix td span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.matrix .m{background:var(--meets-surface);color:var(--meets)}
.matrix .m::before{content:"√";content:"√"/""}
.matrix .x{background:var(--improve-surface);color:var(--improve)}
.matrix .x::before{content:"X";content:"X"/""}
.matrix .n{background:var(--slate-surface);color:var(--slate)}
.matrix .n::before{content:"–";content:"–"/""}
.matrix .q::before{content:"?";content:"?"/""}
.framed{border:1px solid var(--line);border-left:6px solid var(--deep);border-radius:4px;padding:1rem 1.25rem .25rem;margin:1.5rem 0;max-width:46rem}
.framed h3,.framed h4{margin:0 0 .6rem;font-size:1.15rem}
@media (max-width:46rem){
.scroll:has(.counts thead th:nth-child(5)){overflow:visible}
.counts:has(thead th:nth-child(5)),.counts:has(thead th:nth-child(5)) :is(caption,thead,tbody,.group,.group th){display:block;width:auto}
.counts:has(thead th:nth-child(5)) :is(thead tr,.line){display:grid;grid-template-columns:minmax(min(7.5rem,34%),1.5fr) minmax(0,.9fr) minmax(0,1.3fr) minmax(0,1fr);border-bottom:1px solid var(--line)}
.counts:has(thead th:nth-child(5)) thead{position:sticky;top:0;background:#fff;z-index:1}
.counts:has(thead th:nth-child(5)) thead tr{border-bottom:2px solid var(--ink);align-items:end}
.counts:has(thead th:nth-child(5)) :is(thead th,.line>*){border:0;min-width:0;padding:.3rem 0 .3rem .35rem}
.counts:has(thead th:nth-child(5)) :is(thead,.line) th:first-child{grid-column:1/-1;width:auto;padding-left:0}
.counts:has(thead th:nth-child(5)) :is(thead,.line) :nth-child(2){text-align:left;padding-left:0}
.counts:has(thead th:nth-child(5)) thead th.end{min-width:0;overflow-wrap:anywhere}
}
@media (max-width:24rem){
.counts:has(thead th:nth-child(5)) :is(thead tr,.line){grid-template-columns:minmax(0,1.5fr) minmax(0,.9fr) minmax(0,1.35fr) minmax(0,1fr)}
.counts:has(thead th:nth-child(5)) thead th{font-size:.75rem}
.counts:has(thead th:nth-child(5)) .line .end{white-space:normal}
}
@media (max-width:46rem){.counts{font-size:1rem}.counts th,.counts td{padding-right:.5rem}.counts thead .end{min-width:3.1rem;padding-left:.25rem}.counts thead th{font-size:.85rem}.counts th:first-child{min-width:9.5rem}.matrix tbody th,.matrix thead th[rowspan]{width:8.5rem;min-width:8.5rem;overflow-wrap:anywhere;hyphens:auto}.matrix{font-size:.95rem}}
@media (forced-colors:active){.matrix td{border:1px solid CanvasText}}
@media print{.scroll{overflow:visible}.counts caption{padding-top:.5rem}.counts :is(caption,thead,.group){break-after:avoid}.counts tr{break-inside:avoid}.matrix{font-size:6.5pt;width:100%}.matrix tbody th,.matrix thead th[rowspan]{position:static;width:38mm;min-width:0}.matrix td{width:auto;min-width:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}.matrix tr{break-inside:avoid}.framed{break-inside:avoid}}
`
