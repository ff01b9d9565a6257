import { sampleFacts } from '../publication/sample-factsheet.ts'
import type { Dossier } from './dossier.ts'

/** The sample factsheet's facts as a published dossier, with one answer of the gemeente; for tests. */
export function sampleDossier(): Dossier {
  const { municipality, context, notAssessed, approaches } = sampleFacts()
  return {
    format: 'toezicht-dossier/1',
    framework: 'proef-1',
    municipality,
    state: 'published',
    publishedOn: '2026-11-22',
    context,
    approaches: approaches.map(({ partners, findings, ...approach }) => ({
      ...approach,
      state: 'approved',
      respondents: {
        municipality: {
          answers: {
            'V1.2.1b': { value: { kind: 'choice', options: ['ja'] }, explanation: 'Via het zorgoverleg.' },
            A1: { value: { kind: 'text', text: 'Maart 2024' }, explanation: null },
          },
        },
        partners,
      },
      findings: findings.map((finding) => ({
        ...finding,
        indicators: finding.indicators.map(({ code, verdict, reason }) => {
          if (verdict === null) throw new Error('the sample is complete')
          return { code, verdict, ...(reason === null ? {} : { reason }) }
        }),
      })),
    })),
    notAssessed,
  }
}
