/** One approach of the check study: everything that a national figure reads of it. */
export interface CheckApproach {
  /** Name of an invented gemeente; two approaches may share it. */
  municipality: string
  approach: string
  verdicts: Readonly<Record<string, 'meets' | 'improvement-point' | 'no-verdict'>>
  /** Option chosen by the gemeente, by question. */
  answers: Readonly<Record<string, string>>
  facts: Readonly<Record<string, readonly string[]>>
}

/** 21 invented gemeenten with one or two approaches each, 30 together. */
const plan: readonly [municipality: string, approaches: 1 | 2][] = [
  ['Voorbeeldakker', 1],
  ['Voorbeeldberg', 2],
  ['Voorbeeldbeek', 1],
  ['Voorbeeldbos', 1],
  ['Voorbeeldbrug', 1],
  ['Voorbeelddijk', 1],
  ['Voorbeelddrecht', 2],
  ['Voorbeeldduin', 1],
  ['Voorbeeldeind', 2],
  ['Voorbeeldgracht', 1],
  ['Voorbeeldhaven', 2],
  ['Voorbeeldheide', 1],
  ['Voorbeeldhorst', 2],
  ['Voorbeeldkamp', 2],
  ['Voorbeeldkerk', 2],
  ['Voorbeeldlaar', 1],
  ['Voorbeeldmeer', 2],
  ['Voorbeeldmond', 1],
  ['Voorbeeldpolder', 2],
  ['Voorbeeldwijk', 1],
  ['Voorbeeldzijl', 1],
]

/** What holds for a whole gemeente: one sign per gemeente. + is √, x is X. */
const ofMunicipality = { 'T1.1.2': 'x+xx+x+++x+xxxxxx+++x' }

/** One sign per approach: + is √, x is X, o is geen oordeel. */
const ofApproach = {
  'T2.1.1': '++x++++++++++++++++++++x++++++',
  'T2.1.2': '++x+++x+x+++++++++++++++++++x+',
  'T2.1.3': '+o+++x+++++ox++x+x++++++++x+++',
  'T3.2.1': '+++++++x++++++++++++++++++++++',
  'T3.2.2': '+x++xx+x+++++++x+x+++x++x+++xx',
  'T3.3.1': '+++++++++++++++++x+++++++x++++',
  'T4.1.2': '+x++xxx++++++++x++++++x++x++++',
  'T5.2.1': 'xxxx+x+xx+xxx+xxxxx+xxxxx+xxxx',
  'T5.3.1': 'x++++x+++xxxxx++xxx++x++++x+++',
}

/** c coordineert, b doet allebei, g is generalist. */
const roles = 'bcbcccgbccccccbcccgcbbggbcgccg'

/** j is ja, n is nee. */
const yesNo = {
  'takes-over-direction': 'njnnnnnnnnnjnnnnnnnnnnnnnnnnnn',
  'coordinator-may-enforce': 'nnnnnnnnnnnnjnnnnnnnnnnnnnnnnn',
  'plan-leads': 'nnjjnjnjjnjnjjnnnjnnnnnjnnnjjj',
  'priority-always': 'nnnnnnnnnnnnnnnnnnnjnnnnnnnnnn',
  'availability-problems': 'jjjjnjjjjnjjjjjnjjjnjnjjjjjjjj',
}

/** j: this kind of problem was coded. */
const kinds = {
  waiting: 'j-jj--jjj-jjjjj-j-j-j-jjjj-jjj',
  'own-ways': '--j--------jj----j--j---j-j---',
  rules: '-jjj----jj----j---j----jjj-jjj',
  other: '-----j--------------j---------',
}

const verdictOf = { '+': 'meets', x: 'improvement-point', o: 'no-verdict' } as const
const roleOf = { c: 'coordinator', b: 'both', g: 'generalist' } as const

/** Signs to values; a sign that means nothing is a fault in this file. */
function read<T>(meaning: Readonly<Record<string, T>>, signs: string, at: number): T {
  const value = meaning[signs[at] ?? '']
  if (value === undefined) throw new Error(`Sign ${at} of ${signs} means nothing.`)
  return value
}

/** The whole study, in the order of the plan. */
export const checkStudy: readonly CheckApproach[] = plan
  .flatMap(([municipality, approaches], place) =>
    ['Samen verder', 'Thuis op orde'].slice(0, approaches).map((approach) => ({ municipality, approach, place })),
  )
  .map(({ municipality, approach, place }, at) => ({
    municipality,
    approach,
    verdicts: {
      ...mapped(ofMunicipality, (signs) => read(verdictOf, signs, place)),
      ...mapped(ofApproach, (signs) => read(verdictOf, signs, at)),
    },
    answers: { 'V3.2.1b': read(roleOf, roles, at) },
    facts: {
      ...mapped(yesNo, (signs) => [read({ j: 'yes', n: 'no' }, signs, at)]),
      ...(yesNo['availability-problems'][at] === 'j' && {
        'availability-problem-kinds': Object.entries(kinds).flatMap(([kind, signs]) =>
          signs[at] === 'j' ? [kind] : [],
        ),
      }),
    },
  }))

function mapped<T>(columns: Readonly<Record<string, string>>, valueFrom: (signs: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(columns).map(([code, signs]) => [code, valueFrom(signs)]))
}
