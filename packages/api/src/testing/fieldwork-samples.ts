import { randomUUID } from 'node:crypto'
import type { ConsoleSamples } from './console-samples.ts'
import type { Corner } from './corner.ts'

const reason = 'Afgesproken met de gemeente.'
const person = () => ({ name: 'Nieuw Persoon', email: `${randomUUID()}@voorbeeld.example`, role: 'contributor' })
const returning = ({ sent }: Corner) => ({
  respondent: sent.respondent,
  questions: [{ question: 'A6', remark: 'Kunt u dit uitleggen?' }],
  deadline: '2100-02-01',
})

/** Planning a study, and what goes to and fro with who answers. */
export const fieldworkSamples = {
  addPartner: {
    about: ({ assessment }) => ({
      assessment,
      partner: { organisation: 'Nog een partner', unit: null },
      deadline: '2099-12-31',
      reason,
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
  declineNomination: { about: ({ nomination }) => ({ nomination, reason }) },
  destroyDocument: { about: ({ sentDocument }) => ({ document: sentDocument, reason }) },
  extendDeadline: { about: ({ open }) => ({ respondent: open.respondent, deadline: '2100-02-01', reason }) },
  getApproach: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  getDocument: { about: ({ sentDocument }) => ({ document: sentDocument }), by: 'inspector' },
  getEvent: { about: ({ study, event }) => ({ study, event }), by: 'inspector' },
  getHome: { about: () => undefined, by: 'inspector', everywhere: true },
  getParticipation: { about: ({ participation }) => ({ participation }), by: 'inspector' },
  getSentAnswers: { about: ({ sent }) => ({ respondent: sent.respondent, number: null }), by: 'inspector' },
  getStudy: { about: ({ study }) => ({ study, state: null, search: null, after: null }), by: 'inspector' },
  inviteRespondent: { about: ({ open }) => ({ respondentId: open.respondent, ...person() }) },
  listAskedQuestions: { about: ({ study }) => ({ study, state: 'out', after: null }), by: 'inspector' },
  listContacts: { about: ({ open }) => ({ respondentId: open.respondent }), by: 'inspector' },
  listNominations: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  listEvents: {
    about: ({ study }) => ({ study, assessment: null, actor: null, kind: null, before: null }),
    by: 'inspector',
  },
  listSentDocuments: { about: ({ assessment }) => ({ assessment }), by: 'inspector' },
  renewAccess: {
    about: ({ open, person: contact }) => ({ respondentId: open.respondent, accountId: contact.account }),
    mixed: (own, foreign) => ({ respondentId: own.open.respondent, accountId: foreign.person.account }),
  },
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
  returnQuestions: { about: returning, by: 'inspector' },
  sendReminder: { about: ({ open }) => ({ respondentId: open.respondent }) },
  saveTerms: {
    about: ({ assessment }) => ({ assessment, expected: 1, directorTerm: 'werker', terms: ['kernteam'], reason }),
  },
  withdrawApproach: { about: ({ assessment }) => ({ assessment, reason }) },
  withdrawReturn: {
    about: ({ sent }) => ({ respondent: sent.respondent }),
    by: 'inspector',
    after: [{ call: 'returnQuestions', input: returning, by: 'inspector' }],
  },
} satisfies ConsoleSamples
