import type { ConsoleSamples } from './console-samples.ts'
import type { Corner } from './corner.ts'
import { currentHash } from './sample.ts'

const reason = 'Afgesproken met de gemeente.'
export const submitted = {
  call: 'submitFactsheet',
  input: ({ ready }: Corner) => ({ participation: ready }),
  by: 'inspector',
} as const
export const approved = {
  call: 'approveFactsheet',
  input: ({ ready }: Corner) => ({ participation: ready, contentHash: currentHash }),
  by: 'lead',
} as const

const proposal = { moment: null, note: null, withoutFactCheck: reason }

/** Factsheets and figures. */
export const publicationSamples = {
  approveFactsheet: { about: ({ ready }) => ({ participation: ready, contentHash: currentHash }), after: [submitted] },
  getFactsheet: { about: ({ participation }) => ({ participation }), by: 'inspector' },
  getFigures: { about: ({ study }) => ({ study, opened: null }), by: 'inspector' },
  listFactsheets: { about: ({ study }) => ({ study, search: null, after: null }), by: 'inspector' },
  openArchiveCopy: { about: ({ participation }) => ({ participation, number: 1 }), by: 'inspector' },
  previewFactsheet: {
    about: ({ outcomeAddress }) => ({ ...outcomeAddress, number: 1, form: 'html' }),
    by: 'inspector',
  },
  proposePublication: {
    about: ({ ready }) => ({ ...proposal, participation: ready, contentHash: currentHash }),
    after: [submitted, approved],
  },
  confirmPublication: { about: ({ proposal: publication }) => ({ publication }), by: 'secondInspector' },
  declinePublication: { about: ({ proposal: publication }) => ({ publication, remark: reason }), by: 'inspector' },
  proposeWithdrawal: { about: ({ outcome }) => ({ version: outcome, reason }) },
  confirmWithdrawal: { about: ({ withdrawal }) => ({ publication: withdrawal }), by: 'secondInspector' },
  returnFactsheet: { about: ({ ready }) => ({ participation: ready, remark: reason }), after: [submitted] },
  saveContext: {
    about: ({ participation }) => ({
      participation,
      expected: 1,
      context: {
        population: { kind: 'not-stated' },
        householdsWithChildren: { kind: 'not-stated' },
        estimatedFamilies: { kind: 'not-stated' },
        paragraphs: [],
      },
    }),
  },
  submitFactsheet: { about: ({ ready }) => ({ participation: ready }), by: 'inspector' },
} satisfies ConsoleSamples
