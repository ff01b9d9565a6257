import { describe, expect, it } from 'vitest'
import { checkNewStudy, type StudyGround } from './check-new-study.ts'
import { contactLine, type NewStudyFile, newStudyJsonSchema } from './new-study.ts'

const now = new Date('2026-11-22T12:00:00Z')

const whole = (): NewStudyFile => ({
  format: 'toezicht-study/1',
  slug: 'ggsr-2027',
  name: 'GGSR 2027',
  introduction: 'Wij onderzoeken de hulp aan gezinnen.',
  contact: { name: 'Anna de Wit', email: 'anna@inspectie.example', phone: null },
  framework: 'ggsr-2013',
  round: { kind: 'policy', name: 'Beleid', deadline: '2027-03-01' },
  municipalities: [
    { slug: 'leeuwarden', name: 'Leeuwarden', cbsCode: '0080' },
    { slug: 'zwolle', name: 'Zwolle', cbsCode: null },
  ],
  members: [
    { email: 'Anna@inspectie.example', role: 'lead' },
    { email: 'bert@inspectie.example', role: 'inspector' },
  ],
})

const ground: StudyGround = {
  slugTaken: false,
  frameworks: ['ggsr-2013'],
  accounts: [
    { email: 'anna@inspectie.example', deactivated: false },
    { email: 'bert@inspectie.example', deactivated: false },
    { email: 'weg@inspectie.example', deactivated: true },
  ],
  municipalities: [{ slug: 'zwolle', name: 'Zwolle', cbsCode: '0193', fictional: false }],
}

const errorsOf = (study: unknown, on: Partial<StudyGround> = {}) => {
  const checked = checkNewStudy(study, { ...ground, ...on }, now)
  return 'errors' in checked ? checked.errors : []
}

/** Paths of what is wrong after one change. */
const pathsAfter = (change: (study: NewStudyFile) => unknown, on?: Partial<StudyGround>) => {
  const study = whole()
  change(study)
  return errorsOf(study, on).map(({ path }) => path)
}

describe('checkNewStudy', () => {
  it('takes a whole file as it is, with a gemeente that stands already', () => {
    expect(checkNewStudy(whole(), ground, now)).toEqual({ study: whole() })
  })

  const refused: [string, (study: NewStudyFile) => unknown, string[], Partial<StudyGround>?][] = [
    ['a slug in use', () => {}, ['slug'], { slugTaken: true }],
    ['an unknown framework', (s) => Object.assign(s, { framework: 'anders-1' }), ['framework']],
    ['a deadline of yesterday', (s) => Object.assign(s.round, { deadline: '2026-11-21' }), ['round.deadline']],
    ['a day that does not exist', (s) => Object.assign(s.round, { deadline: '2027-02-30' }), ['round.deadline']],
    ['another kind of round', (s) => Object.assign(s.round, { kind: 'progress' }), ['round.kind']],
    ['an unknown key', (s) => Object.assign(s.contact, { mobiel: '06' }), ['contact.mobiel']],
    ['no gemeente', (s) => Object.assign(s, { municipalities: [] }), ['municipalities']],
    [
      'a gemeente twice',
      (s) => s.municipalities.push({ slug: 'leeuwarden', name: 'Leeuwarden', cbsCode: '0080' }),
      ['municipalities[2].slug', 'municipalities[2].name', 'municipalities[2].cbsCode'],
    ],
    [
      'a gemeente that stands under another name, and another code',
      (s) => Object.assign(s.municipalities[1] ?? {}, { name: 'Zwollo', cbsCode: '0001' }),
      ['municipalities[1].name', 'municipalities[1].cbsCode'],
    ],
    [
      'a standing gemeente under a new slug',
      (s) => Object.assign(s.municipalities[1] ?? {}, { slug: 'zwolle-2' }),
      ['municipalities[1].slug'],
    ],
    [
      'an invented gemeente',
      () => {},
      ['municipalities[1].slug'],
      { municipalities: [{ slug: 'zwolle', name: 'Zwolle', cbsCode: null, fictional: true }] },
    ],
    ['nobody who leads', (s) => s.members.shift(), ['members']],
    [
      'somebody twice',
      (s) => s.members.push({ email: 'anna@inspectie.example', role: 'inspector' }),
      ['members[2].email'],
    ],
    ['a stranger', (s) => s.members.push({ email: 'wie@inspectie.example', role: 'lead' }), ['members[2].email']],
    ['an ended account', (s) => s.members.push({ email: 'weg@inspectie.example', role: 'lead' }), ['members[2].email']],
  ]
  it.each(refused)('refuses %s', (_name, change, paths, on) => {
    expect(pathsAfter(change, on)).toEqual(paths)
  })

  it('names all that is wrong at once, also beside a broken field', () => {
    const paths = pathsAfter((study) => {
      Object.assign(study, { name: '', extra: 1 })
      Object.assign(study.members[0] ?? {}, { role: 'baas' })
      Object.assign(study.members[1] ?? {}, { email: 'wie@inspectie.example' })
      study.round.deadline = '2020-01-01'
    })
    expect(paths.sort()).toEqual(['extra', 'members[0].role', 'members[1].email', 'name', 'round.deadline'])
  })

  it('takes any JSON value', () => {
    for (const value of [null, [], 7, 'x', {}]) expect(errorsOf(value).length).toBeGreaterThan(0)
  })
})

it('names the contact as mails do', () => {
  expect(contactLine({ name: 'Anna de Wit', email: 'a@b.nl', phone: '070 123 45 67' })).toBe(
    'Anna de Wit, a@b.nl, 070 123 45 67',
  )
  expect(contactLine({ name: 'Anna de Wit', email: 'a@b.nl', phone: null })).toBe('Anna de Wit, a@b.nl')
})

describe('docs/study.schema.json', () => {
  it('is the schema of this code (rewrite it with vitest --update)', async () => {
    await expect(newStudyJsonSchema()).toMatchFileSnapshot('../../../../docs/study.schema.json')
  })
})
