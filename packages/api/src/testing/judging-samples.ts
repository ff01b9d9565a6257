import { randomUUID } from 'node:crypto'
import { everything } from '@toezicht/domain/assessment/queue'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { ConsoleSamples } from './console-samples.ts'
import { factContent } from './corner-content.ts'
import { currentHash } from './sample.ts'

const reason = 'Afgesproken met de gemeente.'
const content = {
  blocks: [{ text: 'Nieuwe tekst.' }],
  verdicts: [{ indicator: 'T5.1.1', verdict: 'meets', reason: null }],
  pointsOfAttention: [],
  documents: [],
}
const changed = {
  ...content,
  verdicts: ggsr2013.themes[0]?.criteria[0]?.indicators.map(({ code }) => ({
    indicator: code,
    verdict: 'meets',
    reason: null,
  })),
}
const unclear = { question: 'A6', version: 1, beside: 0, mark: { kind: 'unclear', value: 'unclear' } }
const remark = { kind: 'finding', thread: null, body: 'Waarom?' }

/** Comparing, judging and approving. */
export const judgingSamples = {
  approveCodedFact: { about: ({ submittedFact }) => ({ codedFact: submittedFact, contentHash: currentHash }) },
  approveConclusion: {
    about: ({ submittedConclusion }) => ({ conclusion: submittedConclusion, contentHash: currentHash }),
  },
  approveFinding: { about: ({ submittedFinding }) => ({ finding: submittedFinding, contentHash: currentHash }) },
  approveJudgements: {
    about: ({ assessment, submittedFinding }) => ({
      assessment,
      items: [{ kind: 'finding', subject: submittedFinding, contentHash: currentHash }],
    }),
    mixed: (own, foreign) => ({
      assessment: own.assessment,
      items: [{ kind: 'finding', subject: foreign.submittedFinding, contentHash: 'f'.repeat(64) }],
    }),
  },
  assignInspector: {
    about: ({ assessment }) => ({ places: [{ assessment, indicator: null }], account: null }),
    by: 'inspector',
  },
  checkSpelling: { about: ({ assessment }) => ({ assessment, texts: ['Een gezn.'] }), by: 'inspector' },
  findPlaces: { about: ({ assessment }) => ({ assessment, text: 'stad' }), by: 'inspector' },
  getApproachReview: {
    about: ({ assessment, submittedFinding }) => ({ assessment, open: [submittedFinding] }),
    by: 'inspector',
  },
  getCalibration: {
    about: ({ study }) => ({ study, indicator: 'T1.1.1', pattern: null, after: null }),
    by: 'inspector',
  },
  getCodedFacts: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getAssigning: { about: ({ study }) => ({ study }) },
  getCoherence: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getConclusions: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getDocumentPage: {
    about: ({ assessment, sentDocument }) => ({ assessment, document: sentDocument, page: null, query: 'plan' }),
    mixed: (own, foreign) => ({ assessment: own.assessment, document: foreign.sentDocument, page: null, query: '' }),
    by: 'inspector',
  },
  getFigureEffect: { about: ({ submittedFinding }) => ({ finding: submittedFinding }), by: 'inspector' },
  getFindingTrail: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  getMatrix: { about: ({ assessment }) => ({ assessment, indicator: null }), by: 'inspector' },
  getReview: { about: ({ submittedFinding }) => ({ kind: 'finding', subject: submittedFinding }), by: 'inspector' },
  groupIndicators: {
    about: ({ assessment }) => ({ assessment, indicators: ['T3.1.1', 'T3.1.2'], knowing: false }),
    by: 'inspector',
  },
  getWorkload: { about: ({ study }) => ({ study }), by: 'inspector' },
  listQueue: {
    about: ({ study }) => ({ list: 'approaches', filter: { ...everything, study }, after: null }),
    by: 'inspector',
  },
  markAnswer: {
    about: ({ assessment, sent }) => ({ ...unclear, assessment, respondent: sent.respondent }),
    mixed: (own, foreign) => ({ ...unclear, assessment: own.assessment, respondent: foreign.sent.respondent }),
    by: 'inspector',
  },
  removeFinding: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  reopenRemark: { about: ({ settledThread }) => ({ thread: settledThread }), by: 'inspector' },
  resolveRemark: { about: ({ openThread }) => ({ thread: openThread }), by: 'inspector' },
  returnCodedFact: { about: ({ submittedFact }) => ({ codedFact: submittedFact, remark: reason }) },
  returnConclusion: { about: ({ submittedConclusion }) => ({ conclusion: submittedConclusion, remark: reason }) },
  restoreFinding: {
    about: ({ draftFinding }) => ({
      finding: draftFinding,
      from: draftFinding,
      version: 1,
      expected: 1,
      knowing: false,
    }),
    mixed: (own, foreign) => ({
      finding: own.draftFinding,
      from: foreign.draftFinding,
      version: 1,
      expected: 1,
      knowing: false,
    }),
    by: 'inspector',
  },
  returnFinding: { about: ({ submittedFinding }) => ({ finding: submittedFinding, remark: reason }) },
  returnJudgements: {
    about: ({ assessment, submittedConclusion }) => ({
      assessment,
      items: [{ kind: 'conclusion', subject: submittedConclusion }],
      remark: reason,
    }),
    mixed: (own, foreign) => ({
      assessment: own.assessment,
      items: [{ kind: 'conclusion', subject: foreign.submittedConclusion }],
      remark: reason,
    }),
  },
  saveCodedFact: {
    about: ({ assessment }) => ({ assessment, fact: 'priority-always', expected: 0, content: factContent }),
    by: 'inspector',
  },
  saveConclusion: {
    about: ({ assessment }) => ({
      assessment,
      theme: 'T5',
      expected: 0,
      content: { strengths: ['Goed.'], improvements: [] },
    }),
    by: 'inspector',
  },
  saveFinding: {
    about: ({ assessment }) => ({ assessment, finding: randomUUID(), expected: 0, content }),
    mixed: (own, foreign) => ({
      assessment: own.assessment,
      finding: foreign.draftFinding,
      expected: 1,
      content: changed,
    }),
    by: 'inspector',
  },
  searchDocuments: { about: ({ assessment }) => ({ assessment, query: 'plan', after: null }), by: 'inspector' },
  settleDiscrepancy: {
    about: ({ assessment }) => ({ assessment, question: 'V3.2.1a', positionsHash: 'stand', reason }),
    by: 'inspector',
  },
  submitCodedFact: { about: ({ draftFact }) => ({ codedFact: draftFact }), by: 'inspector' },
  submitConclusion: { about: ({ draftConclusion }) => ({ conclusion: draftConclusion }), by: 'inspector' },
  splitFinding: {
    about: ({ draftFinding }) => ({ finding: draftFinding, indicators: ['T1.1.2'], knowing: false }),
    by: 'inspector',
  },
  submitFinding: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  writeRemark: {
    about: ({ submittedFinding }) => ({ ...remark, subject: submittedFinding }),
    mixed: (own, foreign) => ({ ...remark, subject: own.submittedFinding, thread: foreign.openThread }),
    by: 'inspector',
  },
} satisfies ConsoleSamples
