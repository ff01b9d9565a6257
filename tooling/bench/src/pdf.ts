import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { renderFactsheetPdf } from '@toezicht/publishing/factsheet-pdf'
import { closePdfPress } from '@toezicht/publishing/pdf-press'

/** Milliseconds to make a factsheet's PDF, the first time in this process and the median of the next `times`. */
export async function measurePdf(
  factsheet: Factsheet,
  times: number,
): Promise<{ cold: number; warm: number; kilobytes: number }> {
  try {
    const once = async (title: string) => {
      const began = performance.now()
      const municipality = { ...factsheet.municipality, name: title }
      const bytes = await renderFactsheetPdf({ ...factsheet, municipality }, 'http://127.0.0.1:3000')
      return { took: performance.now() - began, kilobytes: bytes.length / 1024 }
    }
    const { took: cold, kilobytes } = await once('Koud')
    const warm: number[] = []
    // Another name each time: the compiler remembers what it made of the same input.
    for (let turn = 0; turn < times; turn += 1) warm.push((await once(`Warm ${turn}`)).took)
    warm.sort((a, b) => a - b)
    return { cold, warm: warm[Math.floor(times / 2)] ?? Number.NaN, kilobytes }
  } finally {
    await closePdfPress()
  }
}
