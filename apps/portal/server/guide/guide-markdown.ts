import { html, SafeHtml } from '@toezicht/publishing/html'
import { Marked, type Tokens } from 'marked'
import type { Chapter, Guide } from './read-guide.ts'

/**
 * A chapter's Markdown as markup. HTML in it is shown as text. Pictures get their size and need words; links lead to chapters of the guide, to
 * pages of this site or to https. Anything else throws.
 */
export function guideMarkup(guide: Guide, chapter: Chapter): SafeHtml {
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
        return html`<a href="${addressOf(guide, chapter, href)}">${inner}</a>`.markup
      },
      image: ({ href, text }: Tokens.Image) => pictureOf(guide, chapter, href, text).markup,
      paragraph({ tokens }: Tokens.Paragraph) {
        const inner = this.parser.parseInline(tokens)
        return tokens.every(({ type }) => type === 'image') ? inner : `<p>${inner}</p>\n`
      },
    },
  })
  return new SafeHtml(marked.parse(chapter.markdown, { async: false }))
}

function pictureOf({ pictures }: Guide, { file }: Chapter, href: string, words: string): SafeHtml {
  const picture = pictures.get(href)
  if (!picture) throw new Error(`The guide's ${file} shows ${href}, which is not there.`)
  if (words.trim() === '') throw new Error(`The guide's ${file} shows ${href} without words for who cannot see it.`)
  const { path, width, height } = picture
  return html`<figure><img src="${path}" alt="${words}" width="${width}" height="${height}" loading="lazy" decoding="async"></figure>\n`
}

function addressOf({ chapters, contents }: Guide, { file }: Chapter, href: string): string {
  const [target = '', place] = href.split('#')
  if (target === '' || /^(https:\/\/|\/[a-z])/.test(target)) return href
  const found = [contents, ...chapters].find((each) => each.file === target)
  if (!found) throw new Error(`The guide's ${file} points at ${target}, which is not there.`)
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
