import { randomUUID } from 'node:crypto'
import type { PortalRouter } from '../portal.ts'
import type { Corner } from './corner.ts'
import { ownFactCheckSamples } from './fact-check-samples.ts'
import type { Sample } from './sample.ts'

const pdf = async function* () {
  yield new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
}
const saving = (corner: Corner) => ({
  submission: corner.open.submission,
  key: randomUUID(),
  answers: [{ question: 'A1', value: { kind: 'text', text: 'mei 2011' }, explanation: null, expected: 0 }],
})

/** How each procedure of the portal is called about a place of the world. A new procedure without a line does not type-check. */
export const portalSamples: Record<keyof PortalRouter['_def']['record'], Sample> = {
  ...ownFactCheckSamples,
  addDocument: {
    about: ({ open }) => ({
      submission: open.submission,
      questions: ['A5'],
      title: 'Beleid',
      kind: null,
      issuedOn: null,
      fileName: 'b.pdf',
      content: pdf(),
    }),
  },
  assignQuestions: {
    about: ({ open, colleague }) => ({
      submission: open.submission,
      colleague: colleague.account,
      questions: ['A3'],
    }),
    mixed: (own, foreign) => ({
      submission: own.open.submission,
      colleague: foreign.colleague.account,
      questions: ['A3'],
    }),
  },
  changePassword: 'own account only: its session names it; threat tests in identity',
  endColleague: {
    about: ({ open, colleague }) => ({ submission: open.submission, colleague: colleague.account }),
    mixed: (own, foreign) => ({ submission: own.open.submission, colleague: foreign.colleague.account }),
  },
  describeDocument: {
    about: ({ document }) => ({ document, title: 'Nieuwe titel', kind: null, issuedOn: null }),
  },
  enterCode: 'names nothing; threat tests in identity',
  getColleagues: { about: ({ open }) => ({ submission: open.submission }) },
  getControlPage: { about: ({ open }) => ({ submission: open.submission }) },
  getEarlierAnswers: {
    about: ({ open }) => ({ submission: open.submission, wanted: [{ question: 'A3', version: 1 }] }),
    silent: true,
  },
  getInbox: { about: () => ({}), everywhere: true },
  getOwnSeat: { about: () => ({}), everywhere: true },
  getQuestionnaire: { about: ({ open }) => ({ submission: open.submission }) },
  getReceipt: { about: ({ sent }) => ({ submission: sent.submission, number: null }) },
  getSubmission: { about: ({ open }) => ({ submission: open.submission }) },
  getThemePage: { about: ({ open }) => ({ submission: open.submission, section: 'A' }) },
  inviteColleague: {
    about: ({ open }) => ({
      submission: open.submission,
      name: 'Nieuwe Collega',
      email: 'nieuwe-collega@voorbeeld.example',
      questions: ['A3'],
    }),
  },
  linkDocument: { about: ({ document }) => ({ document, questions: ['A5'] }) },
  listDemoMails: 'names nothing; refused outside a demonstration, tested in identity',
  listNominations: { about: ({ open }) => ({ submission: open.submission }) },
  listDocuments: { about: ({ open }) => ({ submission: open.submission }) },
  listOutcomes: { about: () => ({}), everywhere: true },
  getOutcome: { about: ({ outcome }) => ({ version: outcome }) },
  openOutcome: { about: ({ outcome }) => ({ version: outcome, form: 'pdf' }) },
  listReusableAnswers: { about: ({ open }) => ({ submission: open.submission }) },
  listSessions: { about: () => undefined, everywhere: true },
  nominatePartner: {
    about: ({ open }) => ({
      submission: open.submission,
      nomination: {
        organisation: 'Genoemde partner',
        unit: '',
        contactName: 'Nieuw Persoon',
        contactEmail: 'nieuw@voorbeeld.example',
        why: 'Werkt mee.',
      },
    }),
    first: [{ call: 'withdrawNomination', input: ({ nomination }) => ({ nomination }) }],
  },
  openDocument: { about: ({ document }) => ({ document }) },
  openQuestionnairePdf: { about: ({ open }) => ({ submission: open.submission }) },
  openReceiptPdf: { about: ({ sent }) => ({ submission: sent.submission, number: null }) },
  redeemInvitation: 'names nothing; threat tests in identity',
  removeDocument: { about: ({ document }) => ({ document, reason: 'Oude versie.' }) },
  resendCode: 'names nothing; threat tests in identity',
  reuseAnswers: {
    about: ({ open, twin }) => ({
      submission: open.submission,
      key: randomUUID(),
      answers: [{ question: 'V3.1.1a', source: twin.submission, sourceVersion: 1, expected: 0, replace: false }],
    }),
  },
  revokeSession: 'own account only; tested in identity',
  saveAnswers: { about: saving },
  sendSubmission: {
    about: ({ open }) => ({ submission: open.submission, key: randomUUID(), answers: [], blanksConfirmed: true }),
  },
  askPasswordReset: 'names nothing; threat tests in sign-in',
  resetPassword: 'names nothing; threat tests in sign-in',
  signIn: 'names nothing; threat tests in identity',
  signOut: 'own session only',
  withdrawNomination: { about: ({ nomination }) => ({ nomination }) },
  takeBackQuestions: { about: ({ open }) => ({ submission: open.submission, questions: ['A1'] }) },
  unlinkDocument: { about: ({ document }) => ({ document, question: 'A5' }) },
}
