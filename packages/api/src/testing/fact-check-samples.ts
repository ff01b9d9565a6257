import { randomUUID } from 'node:crypto'
import type { PortalRouter } from '../portal.ts'
import type { ConsoleSamples } from './console-samples.ts'
import { approved, submitted } from './publication-samples.ts'
import type { Sample } from './sample.ts'

const reason = 'Afgesproken met de gemeente.'
const bytes = async function* () {
  yield new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
}

/** The fact check, as STJ works on it. */
export const factCheckSamples = {
  answerFactCheck: { about: ({ checks }) => ({ factCheck: checks.decided.factCheck }), by: 'inspector' },
  closeFactCheck: { about: ({ checks }) => ({ factCheck: checks.late.factCheck, reason }) },
  decideFactCheckComment: {
    about: ({ checks }) => ({ comment: checks.sent.comment, decision: 'partly', reason }),
    by: 'inspector',
  },
  extendFactCheck: { about: ({ checks }) => ({ factCheck: checks.open.factCheck, deadline: '2100-03-01' }) },
  getFactCheck: { about: ({ checks }) => ({ participation: checks.sent.participation }), by: 'inspector' },
  getFactCheckDocument: { about: ({ checks }) => ({ document: checks.sent.document }), by: 'inspector' },
  listFactChecks: { about: ({ study }) => ({ study }), by: 'inspector' },
  openFactCheck: {
    about: ({ ready }) => ({ participation: ready, deadline: '2100-01-01' }),
    after: [submitted, approved],
  },
  remindFactCheck: { about: ({ checks }) => ({ factCheck: checks.open.factCheck }) },
  withdrawFactCheck: { about: ({ checks }) => ({ factCheck: checks.open.factCheck, reason }) },
} satisfies ConsoleSamples

/** The same, as the coordinator of the gemeente works on it. */
export const ownFactCheckSamples = {
  listFactChecks: { about: () => ({}), everywhere: true },
  getFactCheck: { about: ({ checks }) => ({ factCheck: checks.open.factCheck }) },
  saveFactCheckComment: {
    about: ({ checks }) => ({
      factCheck: checks.open.factCheck,
      comment: checks.open.comment,
      part: 'context',
      kind: 'fact',
      body: 'Dit aantal klopt niet.',
      expected: 1,
    }),
    mixed: (own, foreign) => ({
      factCheck: own.checks.open.factCheck,
      comment: foreign.checks.open.comment,
      part: 'context',
      kind: 'fact',
      body: 'Dit aantal klopt niet.',
      expected: 1,
    }),
  },
  removeFactCheckComment: { about: ({ checks }) => ({ comment: checks.open.comment }) },
  addFactCheckDocument: {
    about: ({ checks }) => ({
      factCheck: checks.open.factCheck,
      comment: checks.open.comment,
      fileName: `${randomUUID()}.pdf`,
      content: bytes(),
    }),
    mixed: (own, foreign) => ({
      factCheck: own.checks.open.factCheck,
      comment: foreign.checks.open.comment,
      fileName: 'b.pdf',
      content: bytes(),
    }),
  },
  removeFactCheckDocument: { about: ({ checks }) => ({ document: checks.open.document }) },
  openFactCheckDocument: { about: ({ checks }) => ({ document: checks.open.document }) },
  sendFactCheck: { about: ({ checks }) => ({ factCheck: checks.open.factCheck, nothing: false }) },
} satisfies Partial<Record<keyof PortalRouter['_def']['record'], Sample>>
