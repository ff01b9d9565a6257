import { dateText } from './dutch-text.ts'
import { html } from './html.ts'
import { publicPage } from './public-shell.ts'

export interface GoneVersion {
  municipality: string
  study: string
  fictional: boolean
  number: number
  /** Calendar day in the Netherlands. */
  withdrawnOn: string
  reason: string
  /** Where a version that stands can be read; null when there is none. */
  standing: { number: number; path: string } | null
}

/** The page of a version that was withdrawn: when and why, and what can be read instead. */
export function goneHtml({
  municipality,
  study,
  fictional,
  number,
  withdrawnOn,
  reason,
  standing,
}: GoneVersion): string {
  return publicPage({
    title: `Ingetrokken: factsheet ${municipality}, ${study}`,
    description: `Versie ${number} van deze factsheet is ingetrokken op ${dateText(withdrawnOn)}.`,
    canonical: null,
    fictional,
    main: html`<div class="wrap"><div class="opening"><h1>Deze factsheet is ingetrokken</h1><p class="lead">Versie ${number} van de factsheet over ${municipality} (${study}) is ingetrokken op ${dateText(withdrawnOn)}.</p><p><strong>Reden:</strong> ${reason}</p>${standing !== null && html`<p><a href="${standing.path}">Lees versie ${standing.number}</a></p>`}<p><a href="/uitkomsten">Bekijk alle uitkomsten</a></p></div></div>`,
  })
}

/** The same for a program. */
export function goneJson(gone: GoneVersion): string {
  const { municipality, study, withdrawnOn, reason } = gone
  const told = {
    format: 'toezicht-withdrawn/1',
    ...(gone.fictional ? { voorbeeld: true } : {}),
    municipality,
    study,
    version: gone.number,
    withdrawnOn,
    reason,
    standing: gone.standing?.path ?? null,
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
