import { Marked, type Token, type Tokens } from 'marked'
import type { Chapter, Guide } from './read-guide.ts'

/** A chapter as data: text stays text, links and pictures are looked up already. */
export type GuideNode =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'heading'; depth: number; id: string | null; children: GuideNode[] }
  | { kind: 'paragraph' | 'quote' | 'strong' | 'emphasis'; children: GuideNode[] }
  | { kind: 'list'; ordered: boolean; items: GuideNode[][] }
  | { kind: 'link'; address: string; children: GuideNode[] }
  | { kind: 'picture'; path: string; width: number; height: number; words: string }

/**
 * A chapter's Markdown as a tree. HTML in it is text. Pictures get their size and need words; links lead to chapters of the guide, to pages of
 * this site or to https. What is wrong is left out and told to `report`: a slip of the pen never keeps an app from starting.
 */
export function guideTree(guide: Guide, chapter: Chapter, report: (fault: string) => void): GuideNode[] {
  const nodes = (tokens: readonly Token[] | undefined): GuideNode[] => (tokens ?? []).flatMap(node)
  const node = (token: Token): GuideNode[] => {
    switch (token.type) {
      case 'heading':
        return [
          {
            kind: 'heading',
            depth: token.depth,
            id: headingId(token as Tokens.Heading),
            children: nodes(token.tokens),
          },
        ]
      case 'paragraph':
        return paragraph(token.tokens ?? [])
      case 'blockquote':
        return [{ kind: 'quote', children: nodes(token.tokens) }]
      case 'list':
        return [
          {
            kind: 'list',
            ordered: token.ordered,
            items: token.items.map((item: Tokens.ListItem) => nodes(item.tokens)),
          },
        ]
      case 'strong':
        return [{ kind: 'strong', children: nodes(token.tokens) }]
      case 'em':
        return [{ kind: 'emphasis', children: nodes(token.tokens) }]
      case 'codespan':
        return [{ kind: 'code', text: token.text }]
      case 'link':
        return link(token as Tokens.Link)
      case 'image':
        return picture(token as Tokens.Image)
      case 'text':
        return token.tokens ? nodes(token.tokens) : [{ kind: 'text', text: token.text }]
      case 'escape':
      case 'html':
        return [{ kind: 'text', text: token.text }]
      case 'br':
        return [{ kind: 'text', text: ' ' }]
      default:
        return []
    }
  }
  /** Pictures stand by themselves, not in a line of text. */
  const paragraph = (tokens: readonly Token[]): GuideNode[] => {
    const children = nodes(tokens)
    return tokens.every(({ type }) => type === 'image') ? children : [{ kind: 'paragraph', children }]
  }
  const link = ({ href, tokens }: Tokens.Link): GuideNode[] => {
    const address = addressOf(guide, href)
    if (address === null) report(`${chapter.file} points at ${href}, which is not there.`)
    return address === null ? nodes(tokens) : [{ kind: 'link', address, children: nodes(tokens) }]
  }
  const picture = ({ href, text }: Tokens.Image): GuideNode[] => {
    const found = guide.pictures.get(href)
    if (!found) report(`${chapter.file} shows ${href}, which is not there.`)
    if (text.trim() === '') report(`${chapter.file} shows ${href} without words for who cannot see it.`)
    return found ? [{ kind: 'picture', path: found.path, width: found.width, height: found.height, words: text }] : []
  }
  return nodes(new Marked({ gfm: true }).lexer(chapter.markdown))
}

function headingId({ tokens, depth }: Tokens.Heading): string | null {
  return depth === 1 ? null : idOf(tokens.map(({ raw }) => raw).join(''))
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
