import { guideHtml } from '@toezicht/publishing/guide/guide-html'
import { guideTree } from '@toezicht/publishing/guide/guide-tree'
import type { Guide } from '@toezicht/publishing/guide/read-guide'
import { html, type SafeHtml } from '@toezicht/publishing/html'
import { publicPage } from '@toezicht/publishing/public-shell'
import { guideStylesheetPath } from './guide.css.ts'

type Report = (fault: string) => void

/** What the guide is and its chapters. */
export function contentsPage(guide: Guide, report: Report): string {
  return page(
    guide.contents.title,
    html`${guideHtml(guideTree(guide, guide.contents, report))}<h2>Onderwerpen</h2>
<ol class="list">${guide.chapters.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}</ol>`,
  )
}

/** One chapter, with the one before and the one after it. */
export function chapterPage(guide: Guide, at: number, report: Report): string {
  const chapter = guide.chapters[at]
  if (!chapter) throw new Error(`The guide has no chapter ${at + 1}.`)
  const [previous, next] = [guide.chapters[at - 1], guide.chapters[at + 1]]
  return page(
    chapter.title,
    html`<p class="trail"><a href="/handleiding">${guide.contents.title}</a></p>
${guideHtml(guideTree(guide, chapter, report))}
<nav class="turn" aria-label="Verder lezen">${
      previous && html`<p>Vorige: <a href="${previous.path}">${previous.title}</a></p>`
    }${next && html`<p>Volgende: <a href="${next.path}">${next.title}</a></p>`}<p><a href="/handleiding">Alle onderwerpen</a></p></nav>`,
  )
}

function page(title: string, body: SafeHtml): string {
  return publicPage({
    title,
    description: 'Hulp bij het invullen van een vragenlijst van Samenwerkend Toezicht Jeugd (STJ).',
    canonical: null,
    fictional: false,
    stylesheets: [guideStylesheetPath],
    main: html`<div class="wrap guide">${body}</div>`,
  })
}
