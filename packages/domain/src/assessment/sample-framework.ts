import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'

/** A framework of two themes, small enough to read in a test. */
export const sampleFramework: AssessmentFramework = {
  version: 'sample-1',
  name: 'Voorbeeldkader',
  themes: [
    {
      code: 'T1',
      name: 'Een',
      description: 'Thema een.',
      criteria: [
        {
          code: 'T1.1',
          name: 'Criterium een',
          indicators: [
            { code: 'T1.1.1', statement: 'Eerste.' },
            { code: 'T1.1.2', statement: 'Tweede.' },
          ],
        },
        { code: 'T1.2', name: 'Criterium twee', indicators: [{ code: 'T1.2.1', statement: 'Derde.' }] },
      ],
    },
    {
      code: 'T2',
      name: 'Twee',
      description: 'Thema twee.',
      criteria: [{ code: 'T2.1', name: 'Criterium drie', indicators: [{ code: 'T2.1.1', statement: 'Vierde.' }] }],
    },
  ],
  sections: [{ code: 'T1', name: 'Een', introduction: 'Vragen.' }],
  terms: [],
  ownContradictions: [],
  questions: [
    {
      code: 'V1.1.1a',
      theme: 'T1',
      indicators: ['T1.1.1'],
      audience: 'both',
      text: 'Heeft ieder gezin een plan?',
      answerType: 'yes-no-unknown',
      options: [
        { code: 'yes', label: 'ja', role: 'yes', claim: 'ieder gezin een plan heeft' },
        { code: 'no', label: 'nee', role: 'no', claim: 'niet ieder gezin een plan heeft' },
        { code: 'unknown', label: 'weet ik niet', role: 'unknown' },
      ],
      level: 'approach',
      comparison: 'count',
    },
  ],
}
