import { renderVersion } from '@toezicht/jobs/render-factsheet'
import { renderFactsheetPdf } from '@toezicht/publishing/factsheet-pdf'
import { madeReport } from '@toezicht/publishing/fixtures/made-report'
import { closePdfPress } from '@toezicht/publishing/pdf-press'
import { reportHtml } from '@toezicht/publishing/report/report-html'
import { renderReportPdf } from '@toezicht/publishing/report/report-pdf'
import { reportSheets } from '@toezicht/publishing/report/report-sheets'
import { shippedFactsheet } from './published.ts'

/** Milliseconds the first time in a new thread, and the median of the next times. */
export interface Made {
  cold: number
  warm: number
  kilobytes: number
}

export interface Printed {
  factsheet: Made
  /** Every gemeente of a study, each in every form that is stored: page, PDF, archive PDF, Word, data. */
  all: { factsheets: number; milliseconds: number }
  report: Made & { approaches: number; otherForms: number }
}

const portalUrl = 'http://127.0.0.1:3000'
const factsheets = 21

/** One factsheet, all factsheets of a study, and its report; each with a name of its own, because the compiler remembers what it made of the same input. */
export async function measurePrinting(): Promise<Printed> {
  try {
    const shipped = [await shippedFactsheet('leeuwarden'), await shippedFactsheet('zwolle')] as const
    const named = (at: number) => {
      const sheet = shipped[at % 2 === 0 ? 0 : 1]
      return { ...sheet, municipality: { ...sheet.municipality, name: `Gemeente ${at}` } }
    }
    const factsheet = await timesOf(9, (turn) => renderFactsheetPdf(named(turn * 2), portalUrl))
    const all = await timed(async () => {
      for (let at = 0; at < factsheets; at += 1) await renderVersion(named(100 + at), portalUrl)
    })
    await closePdfPress()
    const report = madeReport()
    const titled = (turn: number) => ({ ...report, title: `Rapport ${turn}` })
    const printed = await timesOf(5, (turn) => renderReportPdf(titled(turn), portalUrl))
    const otherForms = await timed(async () => {
      reportHtml(titled(10), portalUrl)
      await reportSheets(titled(10), portalUrl)
    })
    return {
      factsheet,
      all: { factsheets, milliseconds: all },
      report: { ...printed, approaches: report.approaches.length, otherForms },
    }
  } finally {
    await closePdfPress()
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function timesOf(times: number, make: (turn: number) => Promise<Uint8Array>): Promise<Made> {
  let bytes = 0
  const took: number[] = []
  for (let turn = 0; turn <= times; turn += 1)
    took.push(
      await timed(async () => {
        bytes = (await make(turn)).length
      }),
    )
  const [cold = Number.NaN, ...warm] = took
  return { cold, warm: warm.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN, kilobytes: bytes / 1024 }
}
