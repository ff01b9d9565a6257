import { randomUUID } from 'node:crypto'
import { everything } from '@toezicht/domain/assessment/queue'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { ConsoleRouter } from '../console.ts'
import { type Corner, factContent } from './matrix-world.ts'
import type { Sample } from './sample.ts'

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
const person = () => ({ name: 'Nieuw Persoon', email: `${randomUUID()}@voorbeeld.example`, role: 'contributor' })
const returning = ({ sent }: Corner) => ({
  respondent: sent.respondent,
  questions: [{ question: 'A6', remark: 'Kunt u dit uitleggen?' }],
  deadline: '2100-02-01',
})
const submitted = {
  call: 'submitFactsheet',
  input: ({ ready }: Corner) => ({ participation: ready }),
  by: 'inspector',
} as const
/** A factsheet's first revision is the database's to hash; the allowed cell reads it first. */
export const currentHash = 'the content hash as it stands'
const approved = {
  call: 'approveFactsheet',
  input: ({ ready }: Corner) => ({ participation: ready, contentHash: currentHash }),
  by: 'lead',
} as const

/** How each procedure of the console is called about a place of the world. A new procedure without a line does not type-check. */
export const consoleSamples: Record<keyof ConsoleRouter['_def']['record'], Sample> = {
  addPartner: {
    about: ({ assessment }) => ({
      assessment,
      partner: { organisation: 'Nog een partner', unit: null },
      deadline: '2099-12-31',
      reason,
    }),
  },
  approveCodedFact: { about: ({ submittedFact }) => ({ codedFact: submittedFact, contentHash: currentHash }) },
  approveConclusion: {
    about: ({ submittedConclusion }) => ({ conclusion: submittedConclusion, contentHash: currentHash }),
  },
  approveFactsheet: { about: ({ ready }) => ({ participation: ready, contentHash: currentHash }), after: [submitted] },
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
  assignApproach: {
    about: ({ study, municipality }) => ({
      study,
      municipality,
      name: 'Nieuwe aanpak',
      facts: {
        description: [],
        start: { date: null, pilot: false, note: null },
        familiesServed: { kind: 'not-stated' },
      },
      directorTerm: null,
      deadline: '2099-12-31',
      partners: [],
    }),
  },
  assignInspector: {
    about: ({ assessment }) => ({ places: [{ assessment, indicator: null }], account: null }),
    by: 'inspector',
  },
  changePassword: 'own account only; threat tests in identity',
  changePerson: 'an administrator manages people of every study; tested in identity',
  changeTotp: 'own account only; threat tests in identity',
  checkSpelling: { about: ({ assessment }) => ({ assessment, texts: ['Een gezn.'] }), by: 'inspector' },
  closeSubmission: { about: ({ waiting }) => ({ respondent: waiting.respondent, reason }) },
  confirmNomination: {
    about: ({ nomination }) => ({
      nomination,
      partner: { organisation: 'Genoemde partner', unit: null },
      name: 'Nieuw Persoon',
      email: `${randomUUID()}@voorbeeld.example`,
      deadline: '2099-12-31',
    }),
  },
  deactivateAccount: { about: ({ person }) => ({ accountId: person.account }), by: 'administrator', everywhere: true },
  declineNomination: { about: ({ nomination }) => ({ nomination, reason }) },
  destroyDocument: { about: ({ sentDocument }) => ({ document: sentDocument, reason }) },
  endStudyMembership: 'an administrator manages people of every study; tested in identity',
  enrolTotp: 'names nothing; threat tests in identity',
  enterCode: 'names nothing; threat tests in identity',
  extendDeadline: { about: ({ open }) => ({ respondent: open.respondent, deadline: '2100-02-01', reason }) },
  findPlaces: { about: ({ assessment }) => ({ assessment, text: 'stad' }), by: 'inspector' },
  getActor: { about: () => undefined, by: 'inspector', everywhere: true },
  getApproach: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getApproachReview: {
    about: ({ assessment, submittedFinding }) => ({ assessment, open: [submittedFinding] }),
    by: 'inspector',
  },
  getCalibration: {
    about: ({ study }) => ({ study, indicator: 'T1.1.1', pattern: null, page: 1 }),
    by: 'inspector',
  },
  getCodedFacts: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getAssigning: { about: ({ study }) => ({ study }) },
  getCoherence: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getConclusions: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getDocument: { about: ({ sentDocument }) => ({ document: sentDocument }), by: 'inspector' },
  getDocumentPage: {
    about: ({ assessment, sentDocument }) => ({ assessment, document: sentDocument, page: null, query: 'plan' }),
    mixed: (own, foreign) => ({ assessment: own.assessment, document: foreign.sentDocument, page: null, query: '' }),
    by: 'inspector',
  },
  getEvent: { about: ({ study, event }) => ({ study, event }), by: 'inspector' },
  getFactsheet: { about: ({ participation }) => ({ participation }), by: 'inspector' },
  getFigureEffect: { about: ({ submittedFinding }) => ({ finding: submittedFinding }), by: 'inspector' },
  getFigures: { about: ({ study }) => ({ study, opened: null }), by: 'inspector' },
  getFindingTrail: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  getHome: { about: () => undefined, by: 'inspector', everywhere: true },
  getMatrix: { about: ({ assessment }) => ({ assessment, indicator: null }), by: 'inspector' },
  getParticipation: { about: ({ participation }) => ({ participation }), by: 'inspector' },
  getPerson: { about: ({ person }) => ({ accountId: person.account }), by: 'administrator', everywhere: true },
  getReview: { about: ({ submittedFinding }) => ({ kind: 'finding', subject: submittedFinding }), by: 'inspector' },
  getSentAnswers: { about: ({ sent }) => ({ respondent: sent.respondent, number: null }), by: 'inspector' },
  getStudy: { about: ({ study }) => ({ study, state: null, search: null, after: null }), by: 'inspector' },
  groupIndicators: {
    about: ({ assessment }) => ({ assessment, indicators: ['T3.1.1', 'T3.1.2'], knowing: false }),
    by: 'inspector',
  },
  getWorkload: { about: ({ study }) => ({ study }), by: 'inspector' },
  inviteMember: 'an administrator manages people of every study; tested in identity',
  inviteRespondent: { about: ({ open }) => ({ respondentId: open.respondent, ...person() }) },
  listFactsheets: { about: ({ study }) => ({ study, search: null, after: null }), by: 'inspector' },
  listAskedQuestions: { about: ({ study }) => ({ study, state: 'out', after: null }), by: 'inspector' },
  listContacts: { about: ({ open }) => ({ respondentId: open.respondent }), by: 'inspector' },
  listNominations: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  listEvents: {
    about: ({ study }) => ({ study, assessment: null, actor: null, kind: null, before: null }),
    by: 'inspector',
  },
  listPeople: {
    about: () => ({ app: 'portal', search: null, state: null, after: null }),
    by: 'administrator',
    everywhere: true,
  },
  listQueue: {
    about: ({ study }) => ({ list: 'approaches', filter: { ...everything, study }, after: null }),
    by: 'inspector',
  },
  listSentDocuments: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  listSessions: { about: () => undefined, by: 'inspector', everywhere: true },
  markAnswer: {
    about: ({ assessment, sent }) => ({ ...unclear, assessment, respondent: sent.respondent }),
    mixed: (own, foreign) => ({ ...unclear, assessment: own.assessment, respondent: foreign.sent.respondent }),
    by: 'inspector',
  },
  proposeTotp: 'names nothing; threat tests in identity',
  publishFactsheet: { about: ({ ready }) => ({ participation: ready }), after: [submitted, approved] },
  reactivateAccount: 'an administrator manages people of every study; tested in identity',
  redeemInvitation: 'names nothing; threat tests in identity',
  removeFinding: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  renewAccess: {
    about: ({ open, person: contact }) => ({ respondentId: open.respondent, accountId: contact.account }),
    mixed: (own, foreign) => ({ respondentId: own.open.respondent, accountId: foreign.person.account }),
  },
  reopenRemark: { about: ({ settledThread }) => ({ thread: settledThread }), by: 'inspector' },
  reopenSubmission: { about: ({ sent }) => ({ respondent: sent.respondent, deadline: '2100-02-01', reason }) },
  replaceContact: {
    about: ({ open, person: former }) => ({
      respondentId: open.respondent,
      accountId: former.account,
      reason,
      ...person(),
    }),
    mixed: (own, foreign) => ({
      respondentId: own.open.respondent,
      accountId: foreign.person.account,
      reason,
      ...person(),
    }),
  },
  resolveRemark: { about: ({ openThread }) => ({ thread: openThread }), by: 'inspector' },
  resetTotp: 'an administrator manages people of every study; tested in identity',
  returnCodedFact: { about: ({ submittedFact }) => ({ codedFact: submittedFact, remark: reason }) },
  returnConclusion: { about: ({ submittedConclusion }) => ({ conclusion: submittedConclusion, remark: reason }) },
  returnFactsheet: { about: ({ ready }) => ({ participation: ready, remark: reason }), after: [submitted] },
  returnQuestions: { about: returning, by: 'inspector' },
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
  revokeInvitation: 'an invitation is looked up by its own id; tested in identity',
  revokeSession: 'own account only; tested in identity',
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
  sendReminder: { about: ({ open }) => ({ respondentId: open.respondent }) },
  setMemberRole: 'an administrator manages people of every study; tested in identity',
  settleDiscrepancy: {
    about: ({ assessment }) => ({ assessment, question: 'V3.2.1a', positionsHash: 'stand', reason }),
    by: 'inspector',
  },
  signIn: 'names nothing; threat tests in identity',
  signOut: 'own session only',
  submitCodedFact: { about: ({ draftFact }) => ({ codedFact: draftFact }), by: 'inspector' },
  submitConclusion: { about: ({ draftConclusion }) => ({ conclusion: draftConclusion }), by: 'inspector' },
  submitFactsheet: { about: ({ ready }) => ({ participation: ready }), by: 'inspector' },
  splitFinding: {
    about: ({ draftFinding }) => ({ finding: draftFinding, indicators: ['T1.1.2'], knowing: false }),
    by: 'inspector',
  },
  submitFinding: { about: ({ draftFinding }) => ({ finding: draftFinding }), by: 'inspector' },
  saveTerms: {
    about: ({ assessment }) => ({ assessment, expected: 1, directorTerm: 'werker', terms: ['kernteam'], reason }),
  },
  withdrawApproach: { about: ({ assessment }) => ({ assessment, reason }) },
  withdrawReturn: {
    about: ({ sent }) => ({ respondent: sent.respondent }),
    by: 'inspector',
    after: [{ call: 'returnQuestions', input: returning, by: 'inspector' }],
  },
  writeRemark: {
    about: ({ submittedFinding }) => ({ ...remark, subject: submittedFinding }),
    mixed: (own, foreign) => ({ ...remark, subject: own.submittedFinding, thread: foreign.openThread }),
    by: 'inspector',
  },
}
