/** Measures of every chart, in units of the drawing: 360 wide fits a phone at its own size, and half a page on paper. */
export const chartWidth = 360
export const textSize = 14
export const smallSize = 12.5

/** The palette of public pages. A shape never says anything by colour alone: each has its own texture, and its number stands at it. */
export const chartColour = {
  ink: '#17212b',
  soft: '#4a5865',
  line: '#8494a3',
  deep: '#123f73',
  meets: '#17592f',
  'improvement-point': '#8f3a00',
  'no-verdict': '#43525f',
} as const

/** Rounded to what a drawing can show. */
export const at = (value: number): number => Math.round(value * 100) / 100

/**
 * Style of drawings for who sees the page in colours of their own: lines and areas take the colour of text. A page may carry no style itself, so this
 * stands in the style sheet of all public pages; everywhere else a drawing shows the colours it has in its attributes.
 */
export const chartStylesheet = `
.chart{margin:1.5rem 0 2.25rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2.5rem}
.chart figcaption{font-weight:600;font-size:1.2rem;line-height:1.3}
.chart svg{width:100%;max-width:28rem;height:auto;display:block}
.chart svg text{font-family:"Fira Sans",system-ui,sans-serif}
.chart-words{min-width:0}
@media (min-width:72rem){.chart{grid-template-columns:minmax(0,27rem) minmax(0,1fr)}.chart figcaption{grid-column:1/-1}}
@media (forced-colors:active){
.chart svg{forced-color-adjust:none}
.chart svg text{fill:CanvasText}
.chart .area{fill:CanvasText;stroke:CanvasText}
.chart .edge{fill:Canvas;stroke:CanvasText}
.chart .hatch{stroke:CanvasText}
}
@media print{.chart{display:block}.chart figcaption{break-after:avoid}.chart svg{max-width:9.2cm;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`
