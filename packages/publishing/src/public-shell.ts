import { type HtmlValue, html } from './html.ts'
import { publicStylesheetPath } from './public-page.css.ts'

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
  readonly alternates?: readonly { readonly type: string; readonly href: string }[]
}

/**
 * The policy every public page works under: no script at all, style and fonts from this site only, no nonce.
 * The server sends it as the Content-Security-Policy of /uitkomsten and of public error pages.
 */
export const publicContentSecurityPolicy =
  "default-src 'none'; script-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const exampleBand = html`<div class="example"><div class="wrap"><p><span><strong>Voorbeeld.</strong> Alles op deze bladzijde is verzonnen, om te laten zien hoe het werkt.</span></p></div></div>`

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
${page.alternates?.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}
<link rel="stylesheet" href="${publicStylesheetPath}">${page.stylesheets?.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header>${page.fictional && exampleBand}<div class="site"><div class="wrap"><a class="brand" href="/">Toezicht</a><nav aria-label="Hoofdmenu"><a href="/uitkomsten">Alle uitkomsten</a></nav></div></div></header>
<main id="inhoud" tabindex="-1">
${page.main}
</main>
<footer class="foot"><div class="wrap"><ul><li><a href="/handleiding">Hulp bij het invullen</a></li><li><a href="/toegankelijkheid">Toegankelijkheid</a></li><li><a href="/privacy">Privacy</a></li></ul><p>Samenwerkend Toezicht Jeugd (STJ): vijf inspecties die samen kijken naar de hulp voor kinderen en gezinnen.</p></div></footer>
</body>
</html>
`.markup
}
