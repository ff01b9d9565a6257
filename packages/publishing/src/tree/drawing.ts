import { html, SafeHtml } from '../html.ts'
import type { Drawing, DrawingPart } from './node.ts'

const attributeNames = new Set(
  'class x y x1 y1 x2 y2 cx cy r rx ry d width height fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity transform text-anchor dominant-baseline font-size font-weight dx dy'.split(
    ' ',
  ),
)

/**
 * A drawing as SVG with its title and description; every value is escaped. `id` keeps the names of title and description unique.
 * Throws on an attribute it does not know.
 */
export function drawingSvg(drawing: Drawing, id: string): SafeHtml {
  const { width, height, title, description } = drawing
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-titel ${id}-tekst" font-family="Fira Sans"><title id="${id}-titel">${title}</title><desc id="${id}-tekst">${description}</desc>${drawing.parts.map(partSvg)}</svg>`
}

function partSvg(part: DrawingPart): SafeHtml {
  const tag = new SafeHtml(part.tag)
  return html`<${tag}${Object.entries(part.attributes).map(attribute)}>${part.children?.map((child) =>
    typeof child === 'string' ? drawnText(child) : partSvg(child),
  )}</${tag}>`
}

function attribute([name, value]: [string, string | number]): SafeHtml {
  if (!attributeNames.has(name)) throw new Error(`A drawing has no attribute ${JSON.stringify(name)}.`)
  return html` ${new SafeHtml(name)}="${value}"`
}

/** Text of a drawing without what has no shape: where it is printed, a mark without a letter in the font would refuse the whole file. */
function drawnText(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/gu, '').replace(/[\s\p{Zs}]/gu, ' ')
}
