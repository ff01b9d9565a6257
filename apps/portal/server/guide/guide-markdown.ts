import { html, SafeHtml } from '@toezicht/publishing/html'
import { Marked, type Tokens } from 'marked'
import type { Chapter, Guide, Picture } from './read-guide.ts'

/**
 * A chapter's Markdown as markup. HTML in it is shown as text. Pictures get their size and need words; links lead to chapters of the guide, to
 * pages of this site or to https. What is wrong is left out and told to `report`: a slip of the pen never keeps the portal from starting.
 */
export function guideMarkup(guide: Guide, chapter: Chapter, report: (fault: string) => void): SafeHtml {
  const marked = new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => html`${text}`.markup,
      heading({ tokens, depth }: Tokens.Heading) {
        const inner = new SafeHtml(this.parser.parseInline(tokens))
        const id = depth === 1 ? null : idOf(tokens.map(({ raw }) => raw).join(''))
        const tag = new SafeHtml(`h${depth}`)
        return html`<${tag}${id && html` id="${id}"`}>${inner}</${tag}>\n`.markup
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = new SafeHtml(this.parser.parseInline(tokens))
        const address = addressOf(guide, href)
        if (address === null) report(`${chapter.file} points at ${href}, which is not there.`)
        return address === null ? inner.markup : html`<a href="${address}">${inner}</a>`.markup
      },
      image({ href, text }: Tokens.Image) {
        const picture = guide.pictures.get(href)
        if (!picture) report(`${chapter.file} shows ${href}, which is not there.`)
        if (text.trim() === '') report(`${chapter.file} shows ${href} without words for who cannot see it.`)
        return picture ? figureOf(picture, text).markup : ''
      },
      paragraph({ tokens }: Tokens.Paragraph) {
        const inner = this.parser.parseInline(tokens)
        return tokens.every(({ type }) => type === 'image') ? inner : `<p>${inner}</p>\n`
      },
    },
  })
  return new SafeHtml(marked.parse(chapter.markdown, { async: false }))
}

function figureOf({ path, width, height }: Picture, words: string): SafeHtml {
  return html`<figure><img src="${path}" alt="${words}" width="${width}" height="${height}" loading="lazy" decoding="async"></figure>\n`
}

function addressOf({ chapters, contents }: Guide, href: string): string | null {
  const [target = '', place] = href.split('#')
  if (target === '' || /^(https:\/\/|\/[a-z])/.test(target)) return href
  const found = [contents, ...chapters].find((each) => each.file === target)
  if (!found) return null
  return place ? `${found.path}#${place}` : found.path
}

/** "Verbinding weg?" → "verbinding-weg". */
export function idOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
