import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { splitLines, splitParagraphs, textOf } from '../form/read-form.ts'
import { readSources } from '../sources/read-sources.ts'

const verdicts = ['meets', 'improvement-point', 'no-verdict'] as const

/** The editor's form as the procedure wants it. A blank line starts a new block; LET OP and documents are one per line. */
export function readFinding(form: FormData): { finding: string; expected: number; content: FindingContent } {
  const indicators = form.getAll('indicator').map(String)
  const { sources, clean } = readSources(form)
  return {
    finding: textOf(form, 'finding'),
    expected: Number(textOf(form, 'expected')),
    content: {
      blocks: splitParagraphs(clean(textOf(form, 'text'))).map((text) => ({ text })),
      verdicts: indicators.map((indicator) => {
        const verdict = verdicts.find((each) => each === form.get(`verdict-${indicator}`)) ?? null
        return {
          indicator,
          verdict,
          reason: verdict === 'no-verdict' ? clean(textOf(form, `reason-${indicator}`)) || null : null,
        }
      }),
      pointsOfAttention: splitParagraphs(clean(textOf(form, 'attention'))),
      documents: splitLines(textOf(form, 'documents')).map(readDocument),
      sources,
    },
  }
}

/** "Beleidsplan jeugd, bladzijde 12" or "Convenant (niet ontvangen)". */
function readDocument(line: string): FindingContent['documents'][number] {
  const received = !/\(niet ontvangen\)\s*$/i.test(line)
  const rest = line.replace(/\s*\(niet ontvangen\)\s*$/i, '')
  const page = /,\s*(?:bladzijde|blz\.?|p\.?)\s*(\d{1,5})\s*$/i.exec(rest)
  const title = page ? rest.slice(0, page.index) : rest
  return { title: title.trim(), page: page ? Number(page[1]) : null, received }
}

/** The reverse: one line per document. */
export function documentLines(documents: FindingContent['documents']): string {
  return documents
    .map(
      ({ title, page, received }) =>
        `${title}${page ? `, bladzijde ${page}` : ''}${received ? '' : ' (niet ontvangen)'}`,
    )
    .join('\n')
}
