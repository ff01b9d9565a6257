import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { checkDossierText } from '@toezicht/domain/dossier/check-dossier'
import { factsheetOfDossier } from '@toezicht/domain/dossier/factsheet-of-dossier'
import { completeFactsheet } from '@toezicht/domain/publication/complete-factsheet'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { factsheetHtml } from '@toezicht/publishing/factsheet-html'
import pg from 'pg'

/** A factsheet from a dossier that ships with the product. */
export async function shippedFactsheet(name: 'leeuwarden' | 'zwolle'): Promise<Factsheet> {
  const text = await readFile(new URL(`../../cli/dossiers/${name}.json`, import.meta.url), 'utf8')
  const checked = checkDossierText(text, ggsr2013)
  if (!('dossier' in checked)) throw new Error(JSON.stringify(checked.errors))
  const study = { slug: 'meting', name: 'Meting', fictional: true, archive: true }
  const complete = completeFactsheet(
    factsheetOfDossier(checked.dossier, { study, version: 1, origin: 'archive' }, ggsr2013),
    ggsr2013,
  )
  if (!('factsheet' in complete)) throw new Error(JSON.stringify(complete.gaps))
  return complete.factsheet
}

/** Stores it as the worker does, under the measured study. */
export async function publishForBench(ownerUrl: string, factsheet: Factsheet): Promise<string> {
  const html = Buffer.from(factsheetHtml(factsheet, 'http://127.0.0.1:3000'))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
         content, content_hash, rendered_at, html, html_br, json, pdf)
       select study_id, id, 'leeuwarden', 'Leeuwarden', 'meting', 'Meting', true, 1, $1, '', now(), $2, $3, $4, $4 from participations limit 1`,
      [JSON.stringify(factsheet), html, brotliCompressSync(html), Buffer.from('{}')],
    )
  } finally {
    await client.end()
  }
  return '/uitkomsten/leeuwarden'
}
