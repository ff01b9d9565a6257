import { getDocumentProxy } from 'unpdf'
import { pageLimits } from './page-limits.ts'

/** Text per page of a PDF; '' for a page that is only a picture. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  const pages: string[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, pageLimits.pages); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    page.cleanup()
  }
  return pages
}
