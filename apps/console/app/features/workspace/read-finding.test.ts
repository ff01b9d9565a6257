import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { describe, expect, test } from 'vitest'
import { documentLines, readFinding } from './read-finding.ts'

const answer = {
  ...{ number: 2, kind: 'answer', respondent: '00000000-0000-4000-8000-000000000001' },
  ...{ question: 'V1.1.1a', version: 1 },
}

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value)
  return form
}

describe('the form of the finding editor', () => {
  test('becomes blocks, verdicts with a reason beside "geen oordeel" only, LET OP and sources', () => {
    const { finding, expected, content } = readFinding(
      formOf({
        finding: 'f',
        expected: '3',
        indicator: ['T1.1.1', 'T1.1.2', 'T1.1.3'],
        'verdict-T1.1.1': 'meets',
        'reason-T1.1.1': 'blijft staan uit een eerdere keuze',
        'verdict-T1.1.2': 'no-verdict',
        'reason-T1.1.2': 'Te weinig gegevens.',
        'verdict-T9.9.9': 'meets',
        text: 'Eerste alinea,\r\nop twee regels.\r\n\r\n \r\nTweede.',
        attention: 'Let hierop.\n\nEn hierop.',
        source: [JSON.stringify(answer), '{"kind":"onzin"}', 'geen JSON'],
        documents: 'Beleidsplan jeugd, bladzijde 12\n\n Convenant (niet ontvangen) \nNota 2024, blz. 3',
      }),
    )
    expect([finding, expected]).toEqual(['f', 3])
    expect(content).toEqual({
      blocks: [{ text: 'Eerste alinea,\nop twee regels.' }, { text: 'Tweede.' }],
      verdicts: [
        { indicator: 'T1.1.1', verdict: 'meets', reason: null },
        { indicator: 'T1.1.2', verdict: 'no-verdict', reason: 'Te weinig gegevens.' },
        { indicator: 'T1.1.3', verdict: null, reason: null },
      ],
      pointsOfAttention: ['Let hierop.', 'En hierop.'],
      documents: [
        { title: 'Beleidsplan jeugd', page: 12, received: true },
        { title: 'Convenant', page: null, received: false },
        { title: 'Nota 2024', page: 3, received: true },
      ],
      sources: [answer],
    })
    expect(findingContentSchema.parse(content)).toEqual(content)
  })

  test('sources read back as they were written', () => {
    const documents = [
      { title: 'Plan, deel twee', page: 7, received: false },
      { title: 'Nota', page: null, received: true },
    ]
    expect(readFinding(formOf({ documents: documentLines(documents) })).content.documents).toEqual(documents)
  })

  test('a verdict that is none of the three is no choice', () => {
    const form = formOf({ indicator: 'T1.1.1', 'verdict-T1.1.1': 'meets-not' })
    expect(readFinding(form).content.verdicts).toEqual([{ indicator: 'T1.1.1', verdict: null, reason: null }])
  })
})
