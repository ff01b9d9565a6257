import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { permanentPath } from './factsheet-address.ts'
import { factsheetTree } from './factsheet-tree.ts'
import { html } from './html.ts'
import { publicPage } from './public-shell.ts'
import { publicationMetadata } from './site/metadata.ts'
import { municipalityPath } from './site/site-address.ts'
import { treeHtml } from './tree/html.ts'

/**
 * The whole public page of one factsheet version, to be stored at publication. No script, no style of its own.
 * `portalUrl` as in `factsheetTree`.
 */
export function factsheetHtml(factsheet: Factsheet, portalUrl: string): string {
  const path = permanentPath(factsheet)
  const tree = factsheetTree(factsheet, portalUrl)
  return publicPage({
    title: tree.title,
    description: tree.description,
    canonical: `${portalUrl}${path}`,
    fictional: factsheet.study.fictional,
    metadata: publicationMetadata(tree),
    alternates: [
      { type: 'application/pdf', href: `${path}.pdf` },
      { type: wordType, href: `${path}.docx` },
      { type: 'application/json', href: `${path}.json` },
    ],
    main: html`<div class="wrap"><nav class="trail" aria-label="Kruimelpad"><a href="/uitkomsten">Alle uitkomsten</a> / <a href="${municipalityPath(factsheet.municipality.slug)}">${factsheet.municipality.name}</a></nav></div>
${treeHtml(tree)}`,
  })
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
