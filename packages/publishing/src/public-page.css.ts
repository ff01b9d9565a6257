import { chartStylesheet } from './charts/chart-look.ts'
import { publicFonts } from './public-fonts.ts'
import { siteStyles } from './site/site.css.ts'
import { wideStylesheet } from './tree/wide-style.ts'

const fontFaces = publicFonts
  .map(
    ({ url, weight }) =>
      `@font-face{font-family:"Fira Sans";font-style:normal;font-weight:${weight};font-display:swap;src:url("${url}") format("woff2")}`,
  )
  .join('\n')

/** Where public pages look for their style; stable, because published pages are kept for ever. */
export const publicStylesheetPath = '/uitkomsten/factsheet.css'

/** Style of every public page; no page carries style or script of its own. */
export const publicStylesheet = `${fontFaces}
:root{--ink:#17212b;--soft:#4a5865;--line:#c9d3dc;--surface:#eef3f7;--deep:#123f73;--meets:#17592f;--meets-surface:#e6f2e9;--improve:#8f3a00;--improve-surface:#fdf0e4;--slate:#43525f;--slate-surface:#edf0f3;--attention:#fff3c4;--attention-line:#b38600}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:auto}
body{margin:0;color:var(--ink);background:#fff;font:400 1.125rem/1.6 "Fira Sans",system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1,h2,h3,h4{overflow-wrap:break-word;font-weight:600;line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:clamp(1.9rem,1.3rem + 2.4vw,2.9rem);letter-spacing:-.01em}
h2{font-size:clamp(1.5rem,1.2rem + 1.1vw,2rem);margin-bottom:1rem}
h3{font-size:1.3rem;margin:2rem 0 .75rem}
h4{font-size:1.125rem;margin:0 0 .5rem}
p{margin:0 0 1rem}
p,li,dd{max-width:70ch;overflow-wrap:break-word}
ul{margin:0 0 1rem;padding-left:1.25rem}
li{margin-bottom:.4rem}
a{color:var(--deep);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--deep);outline-offset:3px;border-radius:2px}
.wrap{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.skip{position:absolute;left:-999rem;top:0;background:#fff;padding:.75rem 1.25rem;z-index:2}
.skip:focus{left:0}
.site{background:var(--deep);color:#fff}
.site .wrap{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:baseline;justify-content:space-between;padding-top:.85rem;padding-bottom:.85rem}
.site a{color:#fff;display:inline-block;padding:.25rem 0}
.site .brand{font-weight:600;font-size:1.25rem;text-decoration:none}
.site .brand:hover{text-decoration:underline}
.site :focus-visible{outline-color:#fff}
.example{background:repeating-linear-gradient(-45deg,#ffe08a 0 14px,#fff3c4 14px 28px);border-bottom:2px solid var(--attention-line)}
.example p{margin:0;padding:.5rem 0;max-width:none}
.example span{background:#fff;padding:.15rem .6rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.trail{font-size:1rem;padding:1rem 0 0;color:var(--soft)}
.trail a{display:inline-block;padding:.25rem 0}
.opening{padding:1rem 0 2.25rem}
.opening .kind{margin:0 0 .35rem;color:var(--soft);font-size:1.05rem}
.opening .lead{margin:1rem 0 0;font-size:1.2rem;max-width:62ch}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1rem;margin-top:1.75rem}
.tile{border:1px solid var(--line);border-top:6px solid var(--deep);border-radius:4px;padding:1rem 1.15rem 1.1rem;background:#fff}
.tile.meets{border-top-color:var(--meets)}
.tile.improve{border-top-color:var(--improve)}
.tile h2{font-size:1.25rem;margin:0 0 .6rem;display:flex;gap:.5rem;align-items:center}
.tile ul{list-style:none;padding:0;margin:0 0 .75rem}
.tile li{margin:0 0 .5rem;line-height:1.35}
.tile strong{font-variant-numeric:tabular-nums;font-size:1.2rem}
.tile li span{display:block;font-size:1rem;color:var(--soft)}
.tile p{margin:0 0 .75rem}
.tile p:last-child{margin:0}
.icon{width:1.15em;height:1.15em;flex:none;fill:none;stroke:currentColor;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.tile.meets .icon{color:var(--meets)}
.tile.improve .icon{color:var(--improve)}
.part{padding:2.25rem 0;border-top:1px solid var(--line)}
.part.tinted{background:var(--surface);border-top:0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:1.25rem 2rem;margin:0 0 1.5rem}
.facts div{border-left:4px solid var(--deep);padding-left:.9rem}
.facts dt{font-size:1rem;color:var(--soft)}
.facts dd{margin:0;font-weight:600;font-size:1.2rem;line-height:1.35;font-variant-numeric:tabular-nums}
.facts .source{display:block;font-weight:400;font-size:.95rem;color:var(--soft);margin-top:.15rem}
.facts .words{font-weight:400;font-size:1.125rem}
.facts ul{list-style:none;padding:0;margin:0}
.facts li{margin:0 0 .25rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.25rem 2.5rem}
.pair h4{display:flex;gap:.5rem;align-items:center;padding-bottom:.4rem;border-bottom:3px solid currentColor;margin-bottom:.9rem}
.pair .good h4{color:var(--meets)}
.pair .better h4{color:var(--improve)}
.pair dl{margin:0}
.pair dt{font-size:1rem;color:var(--soft);margin-top:.75rem}
.pair dt:first-child{margin-top:0}
.pair dd{margin:0 0 .35rem}
.pair ul{margin:0}
.legend{list-style:none;padding:0;display:grid;gap:.75rem;margin:0 0 1rem}
.legend li{display:grid;grid-template-columns:11.5rem 1fr;gap:.25rem 1rem;align-items:start;max-width:none;margin:0}
.verdict{display:inline-flex;gap:.4rem;align-items:center;padding:.1rem .6rem .1rem .45rem;border-radius:4px;font-weight:600;font-size:1rem;line-height:1.5;white-space:nowrap;border:1px solid currentColor}
.verdict.meets{color:var(--meets);background:var(--meets-surface)}
.verdict.improvement-point{color:var(--improve);background:var(--improve-surface)}
.verdict.no-verdict{color:var(--slate);background:var(--slate-surface)}
.findings{width:100%;border-collapse:collapse;margin:0 0 2rem;table-layout:fixed}
.findings caption{text-align:left;font-weight:600;font-size:1.3rem;line-height:1.3;padding:0 0 .6rem}
.findings th,.findings td{text-align:left;vertical-align:top;padding:.85rem 1rem .85rem 0}
.findings thead th{font-size:1rem;font-weight:600;border-bottom:2px solid var(--ink);padding-top:.25rem;padding-bottom:.4rem}
.findings thead th:first-child{width:42%;padding-left:.75rem}
.findings .criterion th{background:var(--surface);font-weight:600;padding:.5rem .75rem}
.findings .finding td{border-bottom:1px solid var(--line)}
.findings .finding td:first-child{padding-left:.75rem;padding-right:1.5rem}
.findings .indicators{list-style:none;margin:0;padding:0}
.findings .indicators li{margin:0 0 1rem}
.findings .indicators li:last-child{margin:0}
.findings .indicators li+li{border-top:1px solid var(--line);padding-top:1rem}
.plain{list-style:none;padding-left:0}
.aside{display:block;color:var(--soft);font-size:1rem}
.part p,.part li,.part dd{hyphens:auto;hyphenate-limit-chars:10 4 4}
.facts dd,.legend li,.downloads li,.verdict{hyphens:manual}
.findings .indicators p{margin:0 0 .35rem;line-height:1.45}
.findings .code{color:var(--soft);font-size:.95rem;font-variant-numeric:tabular-nums;margin-right:.2rem}
.findings .reason{margin:.4rem 0 0;font-size:1rem}
.findings td>p:last-child{margin-bottom:0}
.attention{background:var(--attention);border-left:5px solid var(--attention-line);padding:.6rem .85rem;margin:.75rem 0 0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;max-width:70ch}
.attention .icon{margin-top:.25rem;stroke-width:2.2}
.attention p{margin:0}
.sources{margin:.75rem 0 0;font-size:1rem;color:var(--soft)}
.sources p{margin:0}
.sources ul{margin:0;padding-left:1.1rem}
.sources li{margin:0}
.legend .attention{display:inline-flex;align-items:center;margin:0;padding:.1rem .75rem .1rem .5rem}
.legend .attention .icon{margin:0}
.note{border-left:5px solid var(--deep);background:var(--surface);padding:.75rem 1rem;max-width:70ch;margin:1.25rem 0 0}
.note p{margin:0}
.note+.facts{margin-top:1.25rem}
.jump{columns:2 16rem;padding:0;list-style:none;margin:0}
.downloads{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.75rem}
.downloads a{display:inline-block;border:2px solid var(--deep);border-radius:4px;padding:.55rem 1.1rem;font-weight:600;text-decoration:none}
.downloads a:hover{background:var(--deep);color:#fff}
.list{list-style:none;padding:0;border-top:1px solid var(--line);max-width:46rem}
.list li{border-bottom:1px solid var(--line);padding:.85rem 0;margin:0;max-width:none}
.list a{font-weight:600;font-size:1.2rem}
.list span{display:block;color:var(--soft);font-size:1rem}
.badge{display:inline!important;border:1px solid var(--attention-line);background:var(--attention);color:var(--ink)!important;padding:.05rem .5rem;border-radius:3px;font-size:.95rem}
.foot{border-top:1px solid var(--line);padding:1.75rem 0 2.5rem;font-size:1rem;color:var(--soft)}
.foot ul{list-style:none;padding:0;margin:0 0 .75rem;display:flex;flex-wrap:wrap;gap:.25rem 2rem}
.foot a{display:inline-block;padding:.25rem 0}
${siteStyles}
@media (max-width:46rem){
.opening{padding:.5rem 0 1.5rem}
.opening .lead{font-size:1.125rem;line-height:1.5;margin-top:.6rem}
.trail{padding-top:.5rem}
.tile p{line-height:1.45}
.tiles{gap:.75rem;margin-top:1.25rem}
.tile{padding:.75rem 1rem}
.tile h2{margin-bottom:.4rem}
.legend li{grid-template-columns:1fr}
.findings,.findings tbody,.findings tr,.findings td,.findings th,.findings caption{display:block;width:auto}
.findings thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.findings .criterion th{padding:.5rem .85rem;margin-bottom:.75rem}
.findings .finding{border:1px solid var(--line);border-radius:4px;margin:0 0 1rem}
.findings .finding td,.findings .finding td:first-child{border:0;padding:.85rem}
.findings .finding td:first-child{border-bottom:1px solid var(--line)}
}
@media (prefers-reduced-motion:reduce){*{scroll-behavior:auto!important}}
@media print{
@page{size:A4;margin:18mm 16mm}
html{font-size:9pt}
body{line-height:1.45}
.pair{grid-template-columns:1fr 1fr}
.skip,.trail,.downloads,.site nav,.foot ul{display:none}
.site{background:none;color:var(--ink);border-bottom:2px solid var(--deep)}
.site a{color:var(--ink)}
.wrap{max-width:none;padding:0}
.part{padding:10mm 0 4mm}
.part.tinted{background:none;border-top:1px solid var(--line)}
.tiles{grid-template-columns:repeat(3,1fr)}
.tile,.finding,.attention,.facts div,.legend{break-inside:avoid}
.findings thead{display:table-header-group}
.findings caption,.findings thead,.findings thead tr,.criterion,h2,h3,h4{break-after:avoid}
.findings thead+tbody,.findings thead+tbody>tr:first-child{break-before:avoid}
.verdict,.attention,.example,.findings .criterion th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}
}
${chartStylesheet}${wideStylesheet}`
