import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { factsheetHtml } from '@toezicht/publishing/factsheet-html'
import { factsheetJson } from '@toezicht/publishing/factsheet-json'
import { renderFactsheetPdf } from '@toezicht/publishing/factsheet-pdf'
import { renderFactsheetWord } from '@toezicht/publishing/factsheet-word'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'

/** The forms in which a factsheet is published; what stands behind the dot of its address, `html` without one. */
export const factsheetForms = ['html', 'json', 'pdf', 'docx'] as const
export type FactsheetForm = (typeof factsheetForms)[number]

export const formTypes: Readonly<Record<FactsheetForm, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** One form of a factsheet, byte for byte as publishing it makes it. */
export async function renderForm(factsheet: Factsheet, form: FactsheetForm, portalUrl: string): Promise<Uint8Array> {
  switch (form) {
    case 'html':
      return Buffer.from(factsheetHtml(factsheet, portalUrl), 'utf8')
    case 'json':
      return Buffer.from(factsheetJson(factsheet, portalUrl), 'utf8')
    case 'pdf':
      // Also before: the press does not go while this waits for it.
      stopPressWhenIdle()
      return renderFactsheetPdf(factsheet, portalUrl).finally(stopPressWhenIdle)
    case 'docx':
      return renderFactsheetWord(factsheet, portalUrl)
  }
}

/** `/uitkomsten/<gemeente>/<onderzoek>/v<n>`, with `.pdf` or another form behind it; null for any other path. */
export function readAddress(
  path: string,
): { municipality: string; study: string; number: number; form: FactsheetForm } | null {
  const read = /^\/uitkomsten\/([a-z0-9-]{1,120})\/([a-z0-9-]{1,120})\/v([1-9]\d{0,3})(?:\.([a-z]{1,8}))?$/.exec(path)
  if (!read) return null
  const [, municipality = '', study = '', number, ending] = read
  if (ending === 'html') return null
  const form = factsheetForms.find((each) => each === (ending ?? 'html'))
  return form ? { municipality, study, number: Number(number), form } : null
}
