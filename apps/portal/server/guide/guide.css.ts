/** Where the guide's pages find what they add to the public style. */
export const guideStylesheetPath = '/handleiding/handleiding.css'

export const guideStylesheet = `.guide{padding-top:1.5rem;padding-bottom:3rem}
.guide h1{margin-bottom:1rem}
.guide h2{margin:2.25rem 0 .75rem;font-size:1.5rem}
.guide ol{margin:0 0 1rem;padding-left:1.5rem}
.guide ol.list{padding:0}
.guide figure{margin:1.25rem 0 1.75rem}
.guide img{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:4px}
.guide blockquote{margin:0 0 1rem;padding:.75rem 1rem;border-left:5px solid var(--deep);background:var(--surface);max-width:70ch}
.guide blockquote p:last-child{margin:0}
.guide .trail{padding-top:0}
.turn{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
.turn p{margin:0 0 .5rem}
@media print{.turn{display:none}.guide figure{break-inside:avoid}}
`
