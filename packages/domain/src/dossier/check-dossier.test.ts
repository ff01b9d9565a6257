import { describe, expect, it } from 'vitest'
import { factsheetHash } from '../publication/content-hash.ts'
import { sampleFactsheet, sampleFramework } from '../publication/sample-factsheet.ts'
import { checkDossier, checkDossierText } from './check-dossier.ts'
import { dossierJsonSchema } from './dossier-json-schema.ts'
import { factsheetOfDossier } from './factsheet-of-dossier.ts'
import { sampleDossier } from './sample-dossier.ts'
import { serializeDossier } from './serialize-dossier.ts'

type Path = readonly (string | number)[]

/** The sample as loose JSON with one place set (or removed, with undefined). */
function broken(path: Path, value: unknown): unknown {
  const json: unknown = structuredClone(sampleDossier())
  const last = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>((it, key) => Reflect.get(Object(it), key), json)
  if (last === undefined) throw new Error('a path has an end')
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return json
}

function errorsOf(json: unknown) {
  const check = checkDossier(json, sampleFramework)
  return 'errors' in check ? check.errors : []
}

const approach = ['approaches', 0] as const
const finding = [...approach, 'findings', 0] as const
const indicator = [...finding, 'indicators', 0] as const
const partner = { organisation: 'A', unit: null }

describe('checkDossier', () => {
  it('takes a whole dossier, and gives the same bytes after a second round', () => {
    const first = checkDossier(sampleDossier(), sampleFramework)
    if ('errors' in first) throw new Error(JSON.stringify(first.errors))
    const bytes = serializeDossier(first.dossier)
    const second = checkDossierText(bytes, sampleFramework)
    if ('errors' in second) throw new Error(JSON.stringify(second.errors))
    expect(serializeDossier(second.dossier)).toBe(bytes)
  })

  it('gives the same bytes whatever the order of keys, findings, indicators, conclusions and answers', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (!value || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, it]) => [key, reversed(it)]),
      )
    }
    const turned = sampleDossier()
    for (const it of turned.approaches) {
      it.conclusions.reverse()
      it.findings.reverse()
      for (const { indicators } of it.findings) indicators.reverse()
    }
    const [one, two] = [sampleDossier(), reversed(turned)].map((json) => {
      const check = checkDossier(json, sampleFramework)
      return 'dossier' in check ? serializeDossier(check.dossier) : JSON.stringify(check.errors)
    })
    expect(two).toBe(one)
    expect(one).toMatch(/^\{\n {2}"format": "toezicht-dossier\/1",/)
  })

  it.each<[string, Path, unknown, string, RegExp]>([
    ['another format', ['format'], 'toezicht-dossier/2', 'format', /"toezicht-dossier\/1"/],
    ['another framework', ['framework'], 'proef-9', 'framework', /toetsingskader proef-9/],
    ['an unknown key', ['notes'], 'x', 'notes', /kent het formaat niet/],
    ['a missing key', ['context'], undefined, 'context', /ontbreekt/],
    ['a published dossier without date', ['publishedOn'], null, 'publishedOn', /datum/],
    ['a date that cannot be', ['publishedOn'], '2026-13', 'publishedOn', /goede vorm/],
    ['an approach not approved', [...approach, 'state'], 'assessing', 'approaches[0].state', /vastgesteld/],
    [
      'a missing verdict',
      [...indicator, 'verdict'],
      undefined,
      'approaches[0].findings[0].indicators[0].verdict',
      /ontbreekt/,
    ],
    [
      'another verdict',
      [...indicator, 'verdict'],
      'improvement',
      'approaches[0].findings[0].indicators[0].verdict',
      /"meets" of "improvement-point" of "no-verdict"/,
    ],
    [
      'a missing reason',
      [...indicator, 'verdict'],
      'no-verdict',
      'approaches[0].findings[0].indicators[0].reason',
      /reden/,
    ],
    ['an unknown code', [...indicator, 'code'], 'T9.1.1', 'approaches[0].findings[0].indicators[0].code', /T9\.1\.1/],
    [
      'a word that no database holds',
      [...finding, 'text'],
      ['nul\u0000'],
      'approaches[0].findings[0].text[0]',
      /tekens die niet mogen/,
    ],
    ['an empty word', [...approach, 'name'], '  ', 'approaches[0].name', /leeg/],
    [
      'a fourth partner',
      [...approach, 'respondents', 'partners'],
      [partner, { ...partner, unit: 'B' }, { ...partner, unit: 'C' }, { ...partner, unit: 'D' }],
      'approaches[0].respondents.partners',
      /ten hoogste drie netwerkpartners/,
    ],
    [
      'an unknown question',
      [...approach, 'respondents', 'municipality', 'answers', 'V9.9.9a'],
      { value: null, explanation: null },
      'approaches[0].respondents.municipality.answers.V9.9.9a',
      /vragenlijst/,
    ],
    ['a list that is none', [...approach, 'findings'], 'alles goed', 'approaches[0].findings', /een lijst/],
  ])('refuses %s with its path', (_name, path, value, where, reason) => {
    const found = errorsOf(broken(path, value)).find((error) => error.path === where)
    expect(found?.reason).toMatch(reason)
  })

  it('names every uncovered indicator and nothing else', () => {
    expect(errorsOf(broken([...approach, 'findings'], []))).toEqual(
      ['T1.1.1', 'T1.1.2', 'T1.2.1', 'T2.1.1', 'T2.1.2'].map((code) => ({
        path: 'approaches[0].findings',
        reason: `Indicator ${code} komt in geen bevinding voor.`,
      })),
    )
  })

  it('refuses a finding over two criteria', () => {
    const findings = sampleDossier().approaches[0]?.findings ?? []
    const [first, second, third, ...rest] = findings
    const merged = { ...first, indicators: [...(first?.indicators ?? []), ...(third?.indicators ?? [])] }
    expect(errorsOf(broken([...approach, 'findings'], [merged, second, ...rest]))).toEqual([
      {
        path: 'approaches[0].findings[0].indicators[1].code',
        reason: expect.stringMatching(/T1\.2\.1.*één criterium/),
      },
    ])
  })

  it('reports errors of shape and of meaning together', () => {
    const json = broken([...indicator, 'verdict'], undefined)
    Reflect.set(Object(json), 'state', 'klaar')
    Object(json).approaches[0].findings.splice(2, 1)
    expect(errorsOf(json).map((error) => error.path)).toEqual([
      'state',
      'approaches[0].findings[0].indicators[0].verdict',
      'approaches[0].findings',
    ])
  })

  it('lets a running approach have some findings, each of them whole, and a waiting one none', () => {
    const running = { ...sampleDossier(), state: 'in-progress', publishedOn: null }
    const [it] = sampleDossier().approaches
    const assessing = { ...it, state: 'assessing', findings: it?.findings.slice(0, 1), conclusions: [] }
    expect(errorsOf({ ...running, approaches: [assessing] })).toEqual([])
    expect(errorsOf({ ...running, approaches: [{ ...it, state: 'answering' }] }).map(({ path }) => path)).toEqual([
      'approaches[0].state',
    ])
    const bare = { ...assessing, findings: [{ ...it?.findings[0], text: [] }] }
    expect(errorsOf({ ...running, approaches: [bare] }).map(({ path }) => path)).toEqual([
      'approaches[0].findings[0].text',
    ])
  })

  it.each([[null], [7], ['x'], [[]], [{}], [{ approaches: [null, 3, []] }]])(
    'refuses %j without falling over',
    (json) => {
      expect(errorsOf(json).length).toBeGreaterThan(0)
    },
  )

  it('says that a file is no JSON', () => {
    expect(checkDossierText('{"format"', sampleFramework)).toEqual({
      errors: [{ path: '', reason: 'Dit bestand is geen geldige JSON.' }],
    })
  })
})

describe('answers in a dossier', () => {
  const at = (respondent: Path, code: string): Path => [...approach, 'respondents', ...respondent, 'answers', code]
  const choice = (...options: string[]) => ({ value: { kind: 'choice', options }, explanation: null })

  it.each<[string, Path, unknown, string, RegExp]>([
    [
      'an unknown option',
      at(['municipality'], 'V1.2.1b'),
      choice('misschien'),
      'municipality.answers.V1.2.1b.value',
      /unknown-option/,
    ],
    [
      'two answers to a yes or no',
      at(['municipality'], 'V1.2.1b'),
      choice('ja', 'nee'),
      'municipality.answers.V1.2.1b.value',
      /past niet/,
    ],
    [
      'a value of another kind',
      at(['municipality'], 'A1'),
      { value: { kind: 'number', number: 3 }, explanation: null },
      'municipality.answers.A1.value',
      /wrong-type/,
    ],
    [
      'a value of no kind',
      at(['municipality'], 'A1'),
      { value: 'maart', explanation: null },
      'municipality.answers.A1.value',
      /object/,
    ],
    [
      'a text that would be stored otherwise',
      at(['municipality'], 'A1'),
      { value: { kind: 'text', text: '' }, explanation: null },
      'municipality.answers.A1',
      /vorm/,
    ],
    [
      'a partner who answers a question of the gemeente',
      [...approach, 'respondents', 'partners', 0, 'answers'],
      { A1: { value: null, explanation: null } },
      'partners[0].answers.A1',
      /krijgt deze ondervraagde niet/,
    ],
  ])('refuses %s', (_name, path, value, where, reason) => {
    const errors = errorsOf(broken(path, value))
    expect(errors.map((error) => error.path)).toEqual([`approaches[0].respondents.${where}`])
    expect(errors[0]?.reason).toMatch(reason)
  })

  it('takes the answers of a partner, and none at all', () => {
    expect(
      errorsOf(broken([...approach, 'respondents', 'partners', 0, 'answers'], { 'V1.2.1b': choice('weet-ik-niet') })),
    ).toEqual([])
    expect(errorsOf(broken([...approach, 'respondents', 'municipality'], {}))).toEqual([])
  })
})

describe('factsheetOfDossier', () => {
  it('gives the factsheet that live facts give', () => {
    const study = { slug: 'voorbeeldonderzoek', name: 'Voorbeeldonderzoek', fictional: true, archive: false }
    const draft = factsheetOfDossier(sampleDossier(), { study, version: 1, origin: 'study' }, sampleFramework)
    expect(draft).toEqual(sampleFactsheet())
    expect(factsheetHash(draft)).toBe(factsheetHash(sampleFactsheet()))
  })
})

describe('docs/dossier.schema.json', () => {
  it('is the schema of this code (rewrite it with vitest --update)', async () => {
    await expect(dossierJsonSchema()).toMatchFileSnapshot('../../../../docs/dossier.schema.json')
  })
})
