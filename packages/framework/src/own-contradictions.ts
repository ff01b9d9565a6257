import type { OwnContradiction } from '@toezicht/domain/assessment-framework/assessment-framework'

/** Pairs of answers in one questionnaire that do not go together; a hint before sending, never an obstacle. */
export const ownContradictions: OwnContradiction[] = [
  {
    all: [
      { question: 'V3.1.6a', number: 'zero' },
      { question: 'V3.1.7a', anyOf: ['policy-unchanged', 'policy-adjusted', 'new-goals'] },
    ],
    message: 'U vult in dat er nog geen evaluatie was, maar noemt wel wat er na de evaluatie gebeurde.',
  },
  {
    all: [
      { question: 'V3.1.6a', number: 'above-zero' },
      { question: 'V3.1.7a', anyOf: ['no-evaluation'] },
    ],
    message: 'U noemt een jaar van evaluatie, maar schrijft ook dat er geen evaluatie was.',
  },
  {
    all: [
      { question: 'V5.3.1a', anyOf: ['yes'] },
      { question: 'V5.3.1b', anyOf: ['not'] },
    ],
    message: 'U zegt dat er afspraken zijn over in beeld blijven, maar ook dat een gezin niet in beeld blijft.',
  },
  {
    all: [
      { question: 'V3.2.1a', anyOf: ['no'] },
      { question: 'V3.2.2a', anyOf: ['yes'] },
    ],
    message:
      'U zegt dat niet ieder gezin een regisseur heeft, maar ook dat de regisseur besluiten mag nemen. Klopt dat?',
  },
]
