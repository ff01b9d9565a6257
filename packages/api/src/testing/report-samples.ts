import type { ConsoleSamples } from './console-samples.ts'
import type { Corner } from './corner.ts'

const reason = 'Er stond een naam in.'
const content = { title: 'Een gezin', text: 'Een vader en drie kinderen.' }
const approved = {
  call: 'approveReport',
  input: ({ study, reportHash }: Corner) => ({ study, contentHash: reportHash }),
  by: 'secondInspector',
} as const
const proposal = ({ study, reportHash }: Corner) => ({
  study,
  contentHash: reportHash,
  visibleFrom: null,
  correction: reason,
})
const proposed = { call: 'proposeReport', input: proposal, by: 'lead' } as const
const withdrawn = {
  call: 'proposeReportWithdrawal',
  input: ({ study }: Corner) => ({ study, number: 1, reason }),
  by: 'lead',
} as const

/** The national report. */
export const reportSamples = {
  addReportBlock: { about: ({ study, reportBlock }) => ({ study, after: reportBlock, kind: 'text' }), by: 'inspector' },
  addReportExample: { about: ({ submittedFinding }) => ({ finding: submittedFinding, content }), by: 'inspector' },
  approveReport: { about: ({ study, reportHash }) => ({ study, contentHash: reportHash }), by: 'secondInspector' },
  approveReportExample: {
    about: ({ submittedExample }) => ({ example: submittedExample, version: 1, namesSeen: false }),
    by: 'secondInspector',
  },
  cancelReportProposal: { about: ({ study }) => ({ study }), after: [approved, proposed] },
  confirmReport: {
    about: ({ study, reportHash }) => ({ study, contentHash: reportHash }),
    by: 'inspector',
    after: [approved, proposed],
  },
  decideReportWithdrawal: {
    about: ({ study }) => ({ study, number: 1, withdraw: true }),
    by: 'inspector',
    after: [withdrawn],
  },
  freezeReport: { about: ({ study }) => ({ study }), by: 'inspector' },
  getReport: { about: ({ study }) => ({ study }), by: 'inspector' },
  getReportPreview: { about: ({ study }) => ({ study }), by: 'inspector' },
  getReportSnapshot: { about: ({ study }) => ({ study }), by: 'inspector' },
  getVerdictCounts: {
    about: ({ study }) => ({ study, stand: 'approved', opened: null, heatMap: 1 }),
    by: 'inspector',
  },
  listReportExamples: {
    about: ({ study, submittedFinding }) => ({ study, finding: submittedFinding }),
    by: 'inspector',
  },
  moveReportBlock: { about: ({ reportBlock }) => ({ block: reportBlock, to: 'up' }), by: 'inspector' },
  proposeReport: { about: proposal, after: [approved] },
  proposeReportWithdrawal: { about: ({ study }) => ({ study, number: 1, reason }) },
  removeReportBlock: { about: ({ reportBlock }) => ({ block: reportBlock, expected: 1 }), by: 'inspector' },
  returnReport: { about: ({ study }) => ({ study, remark: reason }), by: 'inspector' },
  returnReportExample: { about: ({ submittedExample }) => ({ example: submittedExample, remark: reason }) },
  saveReportBlock: {
    about: ({ reportBlock }) => ({
      block: reportBlock,
      expected: 1,
      content: { kind: 'text', text: 'Andere tekst.', read: {} },
      quiet: false,
    }),
    by: 'inspector',
  },
  saveReportExample: {
    about: ({ draftExample }) => ({ example: draftExample, expected: 1, content }),
    by: 'inspector',
  },
  seeReportNumbers:
    'Its stamp says which changed numbers were seen, and the corners have none; report.db.test.ts tries it as a stranger.',
  startReport: 'Once a report stands it refuses everybody; report.db.test.ts starts one and tries it as a stranger.',
  submitReportExample: { about: ({ draftExample }) => ({ example: draftExample }), by: 'inspector' },
} satisfies ConsoleSamples
