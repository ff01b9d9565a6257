import { type HtmlValue, html, type SafeHtml } from './html.ts'
import { publicStylesheetPath } from './public-page.css.ts'
import type { Metadata } from './site/metadata.ts'

export type PublicPage = {
  readonly title: string
  readonly description: string
  /** The permanent address of this page, absolute; null for a page without one. */
  readonly canonical: string | null
  readonly fictional: boolean
  readonly main: HtmlValue
  /** Style of a few pages only, after the style of all. */
  readonly stylesheets?: readonly string[]
  /** Other forms of the same content, for machines. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title?: string }[]
  /** The path of this page, for its place in the menu. */
  readonly current?: string
  /** Title, date, category of the Woo and the like, for machines: `<meta>` elements. */
  readonly metadata?: Metadata
}

/**
 * The policy every public page works under: no script at all, style and fonts from this site only, no nonce.
 * The server sends it as the Content-Security-Policy of /uitkomsten and of public error pages.
 */
export const publicContentSecurityPolicy =
  "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const exampleBand = html`<div class="example"><div class="wrap"><p><span><strong>Voorbeeld.</strong> Alles op deze bladzijde is verzonnen, om te laten zien hoe het werkt.</span></p></div></div>`

/** What a message shows that links to a page: 1200 by 630, in the portal's public folder. */
const previewPicture = '/delen.png'

const places = [
  ['/gemeenten', 'Gemeenten'],
  ['/rapport', 'Rapport'],
  ['/toetsingskader', 'Toetsingskader'],
  ['/data', 'Open data'],
  ['/over', 'Over STJ'],
  ['/aanmelden', 'Aanmelden'],
] as const

const foot = [
  ['/uitkomsten', 'Alle uitkomsten'],
  ['/handleiding', 'Hulp bij het invullen'],
  ['/toegankelijkheid', 'Toegankelijkheid'],
  ['/privacy', 'Privacy'],
] as const

function menu(current: string | undefined): SafeHtml[] {
  return places.map(([href, words]) => {
    const isHere = current === href || current?.startsWith(`${href}/`)
    return html`<li><a href="${href}"${isHere && html` aria-current="${current === href ? 'page' : 'true'}"`}>${words}</a></li>`
  })
}

/** A whole page: works without script, in print and on a phone. */
export function publicPage(page: PublicPage): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} | Toezicht</title>
<meta name="description" content="${page.description}">
${page.fictional && html`<meta name="robots" content="noindex">`}
${page.canonical && html`<link rel="canonical" href="${page.canonical}">`}
${page.alternates?.map(({ type, href, title }) => html`<link rel="alternate" type="${type}" href="${href}"${title !== undefined && html` title="${title}"`}>`)}
${page.metadata?.map(([name, content]) => html`<meta name="${name}" content="${content}">`)}
<meta property="og:type" content="article"><meta property="og:locale" content="nl_NL"><meta property="og:site_name" content="Toezicht"><meta property="og:title" content="${page.title}"><meta property="og:description" content="${page.description}">${page.canonical && html`<meta property="og:url" content="${page.canonical}"><meta property="og:image" content="${new URL(previewPicture, page.canonical).href}"><meta property="og:image:alt" content="Toezicht, van Samenwerkend Toezicht Jeugd (STJ)">`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${publicStylesheetPath}">${page.stylesheets?.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header>${page.fictional && exampleBand}<div class="site"><div class="wrap"><a class="brand" href="/">Toezicht</a><nav aria-label="Hoofdmenu"><ul>${menu(page.current)}</ul></nav></div></div></header>
<main id="inhoud" tabindex="-1">
${page.main}
</main>
<footer class="foot"><div class="wrap"><ul>${foot.map(([href, words]) => html`<li><a href="${href}">${words}</a></li>`)}</ul><p>Samenwerkend Toezicht Jeugd (STJ): vijf inspecties die samen kijken naar de hulp voor kinderen en gezinnen.</p></div></footer>
</body>
</html>
`.markup
}
