import { readFile } from 'node:fs/promises'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { type Dossier, dossierSchema } from '@toezicht/domain/dossier/dossier'
import { serializeDossier } from '@toezicht/domain/dossier/serialize-dossier'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveSlug } from './archive-study.ts'
import { exportDossier } from './export-dossier.ts'
import { importDossier } from './import-dossier.ts'

const now = new Date('2026-11-22T12:00:00Z')
const shipped = (name: string) => readFile(new URL(`../../dossiers/${name}.json`, import.meta.url), 'utf8')

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const look = (text: string, values: unknown[] = []) => rawSql(fresh.superuserUrl, text, values)
const bring = (text: string, study = archiveSlug) => importDossier(fresh.store('owner'), text, study, now)
const take = (name: string, study = archiveSlug) => exportDossier(fresh.store('owner'), name, study)

async function altered(change: (dossier: Dossier) => unknown): Promise<string> {
  const dossier = dossierSchema.parse(JSON.parse(await shipped('leeuwarden')))
  return JSON.stringify(change(dossier) ?? dossier)
}

const makeRunning = () =>
  fresh
    .store('owner')
    .change(null, (changing) => makeStudy(changing, { slug: 'loopt', deadline: '2027-01-31', fictional: false }))

describe('the shipped dossiers', () => {
  it.each(['leeuwarden', 'zwolle'])('%s: export gives the bytes that were imported', async (name) => {
    const text = await shipped(name)
    expect(await bring(text)).toMatchObject({ municipality: name, approaches: 2, study: { kind: 'archive' } })
    expect(await take(name)).toEqual({ text, unfinished: 0 })
  })

  it('are published from the archive, enqueued to be rendered, and audited', async () => {
    const outcome = await bring(await shipped('leeuwarden'))
    const [version] =
      await look(`select v.id, v.number, v.fictional, v.content -> 'origin' as origin, v.content ->> 'publishedOn' as day,
      v.content_hash = f.content_hash as same, f.status from published.versions v join factsheets f using (participation_id)`)
    expect(version).toEqual({
      id: 'version' in outcome && outcome.version,
      number: 1,
      fictional: false,
      origin: 'archive',
      day: '2013-09',
      same: true,
      status: 'from-archive',
    })
    expect(await look('select job, payload from outbox')).toEqual([
      { job: 'render-factsheet', payload: { version: version?.id } },
    ])
    expect(await look('select verb, actor_kind, actor_id from audit.events')).toEqual([
      { verb: 'import-dossier', actor_kind: 'operator', actor_id: null },
    ])
    const statuses = await look('select status, count(*)::int from findings group by 1')
    expect(statuses).toEqual([{ status: 'from-archive', count: 50 }])
    expect(await look('select count(*)::int from verdicts where verdict is not null')).toEqual([{ count: 60 }])
    expect(await look(`select count(*)::int from approvals`)).toEqual([{ count: 0 }])
    expect(await look(`select status, status_reason from assessments where status <> 'assigned'`)).toEqual([
      { status: 'not-assessed', status_reason: 'Valt buiten deze factsheet.' },
    ])
  })
})

describe('export, import into an empty database, export', () => {
  it('gives the same bytes, with answers, an invented gemeente and every kind of approach', async () => {
    const text = serializeDossier(
      dossierSchema.parse(
        JSON.parse(
          await altered((dossier) => {
            dossier.municipality = { slug: 'verzonnen', name: 'Verzonnen', fictional: true }
            const first = dossier.approaches[0]
            if (!first) throw new Error('Leeuwarden has approaches')
            first.respondents.municipality.answers = {
              A3: { value: { kind: 'text', text: 'Een team.\nTwee regels.' }, explanation: 'Zie het plan.' },
              'V1.1.2a': { value: { kind: 'choice', options: ['unknown'] }, explanation: null },
              'V1.2.1b': { value: null, explanation: 'Dit is niet bekend.' },
            }
            const [partner, other] = first.respondents.partners
            if (partner) partner.answers = {}
            if (other) Object.assign(other, { organisation: partner?.organisation, unit: 'Team Noord' })
          }),
        ),
      ),
    )
    expect(await bring(text)).toMatchObject({ municipality: 'verzonnen' })
    const once = await take('verzonnen')
    expect(once).toEqual({ text, unfinished: 0 })
    expect(await look('select status, latest_version from submissions')).toEqual([
      { status: 'sent', latest_version: 1 },
      { status: 'sent', latest_version: 1 },
    ])
    expect(await look('select sent_by from submission_versions')).toEqual([{ sent_by: null }, { sent_by: null }])
    expect(await look('select fictional from published.versions')).toEqual([{ fictional: true }])
  })

  it('also holds for an approach that is only named', async () => {
    await fresh.store('owner').change(null, async (changing) => {
      const place = await makeStudy(changing, { slug: archiveSlug, kind: 'archive', fictional: false })
      const gemeente = await makeMunicipality(changing, place, { slug: 'alkmaar', name: 'Alkmaar', fictional: false })
      await makeApproach(changing, gemeente, {
        slug: 'helpende-hand',
        name: 'Helpende hand',
        deadline: '2027-01-01',
        partners: [{ organisation: 'GGD' }],
      })
    })
    const once = await take('alkmaar')
    if ('errors' in once) throw new Error(JSON.stringify(once.errors))
    expect(JSON.parse(once.text)).toMatchObject({ state: 'in-progress', approaches: [{ state: 'answering' }] })
    await fresh.close()
    fresh = await freshDatabase()
    expect(await bring(once.text)).toMatchObject({ version: null })
    expect(await take('alkmaar')).toEqual(once)
  })
})

describe('into a running round', () => {
  it('gives drafts only, however finished the dossier was, and asks the respondents', async () => {
    await makeRunning()
    expect(await bring(await shipped('zwolle'), 'loopt')).toMatchObject({ version: null })
    for (const table of ['findings', 'theme_conclusions'])
      expect(await look(`select distinct status from ${table}`)).toEqual([{ status: 'draft' }])
    expect(await look('select count(*)::int from published.versions')).toEqual([{ count: 0 }])
    expect(await look('select count(*)::int from factsheets')).toEqual([{ count: 0 }])
    expect(
      await look(
        `select questionnaire, status, deadline::text, count(*)::int from submissions group by 1, 2, 3 order by 1`,
      ),
    ).toEqual([
      { questionnaire: 'full', status: 'open', deadline: '2027-01-31', count: 2 },
      { questionnaire: 'limited', status: 'open', deadline: '2027-01-31', count: 6 },
    ])
    const again = await take('zwolle', 'loopt')
    if ('errors' in again) throw new Error(JSON.stringify(again.errors))
    const drafts = JSON.parse(await shipped('zwolle'))
    drafts.state = 'in-progress'
    drafts.publishedOn = null
    for (const approach of drafts.approaches) approach.state = 'assessing'
    expect(JSON.parse(again.text)).toEqual(drafts)
  })
})

describe('refusals', () => {
  const refused: [string, (dossier: Dossier) => unknown, { path: string; reason?: string }[]][] = [
    [
      'a missing verdict and an indicator that no finding covers, both named',
      (dossier) => {
        const findings = dossier.approaches[0]?.findings ?? []
        findings.pop()
        Object.assign(findings[0]?.indicators[0] ?? {}, { verdict: undefined })
      },
      [{ path: 'approaches[0].findings[0].indicators[0].verdict' }, { path: 'approaches[0].findings' }],
    ],
    [
      'no-verdict without a reason',
      (dossier) =>
        void Object.assign(dossier.approaches[1]?.findings[2]?.indicators[0] ?? {}, { verdict: 'no-verdict' }),
      [{ path: 'approaches[1].findings[2].indicators[0].reason' }],
    ],
    [
      'signs that the PDF of a factsheet cannot print',
      (dossier) => void Object.assign(dossier.approaches[0]?.findings[1] ?? {}, { text: ['Goed.', 'Samen 家庭.'] }),
      [
        {
          path: 'approaches[0].findings[1].text[1]',
          reason: 'Deze tekens kunnen niet in de PDF van een factsheet: 家 庭',
        },
      ],
    ],
    [
      'an answer to a question that partners do not get, and one that does not fit',
      (dossier) => {
        const respondents = dossier.approaches[0]?.respondents
        const yes = { value: { kind: 'choice' as const, options: ['yes'] }, explanation: null }
        if (respondents?.partners[0]) respondents.partners[0].answers = { 'V1.1.2a': yes }
        if (respondents) respondents.municipality.answers = { A2: yes }
      },
      [
        { path: 'approaches[0].respondents.municipality.answers.A2.value' },
        { path: 'approaches[0].respondents.partners[0].answers.V1.1.2a' },
      ],
    ],
    [
      'one organisation in two spellings',
      (dossier) =>
        void Object.assign(dossier.approaches[1]?.respondents.partners[0] ?? {}, { organisation: 'FIER FRYSLÂN' }),
      [
        {
          path: 'approaches[1].respondents.partners[0].organisation',
          reason: 'Deze organisatie staat hier als "Fier Fryslân".',
        },
      ],
    ],
    [
      'a name longer than the database keeps',
      (dossier) => void Object.assign(dossier.approaches[0] ?? {}, { name: 'x'.repeat(201) }),
      [{ path: 'approaches[0].name' }],
    ],
    [
      'findings that are not published, into an archive',
      (dossier) => void Object.assign(dossier, { state: 'in-progress', publishedOn: null }),
      [{ path: 'state' }],
    ],
    ['another framework', (dossier) => ({ ...dossier, framework: 'anders-1' }), [{ path: 'framework' }]],
  ]
  it.each(refused)('%s; nothing is imported', async (_name, change, errors) => {
    const outcome = await bring(await altered(change))
    expect(outcome).toEqual({ errors: expect.any(Array) })
    const found = 'errors' in outcome ? outcome.errors : []
    for (const error of errors) expect(found).toContainEqual(expect.objectContaining(error))
    for (const table of ['studies', 'municipalities', 'findings', 'audit.events', 'outbox'])
      expect(await look(`select count(*)::int from ${table}`), table).toEqual([{ count: 0 }])
  })

  it('text that is no JSON, and an unknown study by its name', async () => {
    expect(await bring('{')).toEqual({ errors: [{ path: '', reason: 'Dit bestand is geen geldige JSON.' }] })
    await makeRunning()
    expect(await bring(await shipped('zwolle'), 'bestaat-niet')).toEqual({
      errors: [{ path: '--study', reason: 'Er is geen onderzoek "bestaat-niet". Wel: loopt.' }],
    })
  })

  it('the same gemeente twice: the first import stays as it was', async () => {
    const text = await shipped('leeuwarden')
    await bring(text)
    expect(await bring(text)).toEqual({
      errors: [{ path: 'municipality.slug', reason: 'Deze gemeente heeft in dit onderzoek al een factsheet.' }],
    })
    expect(await take('leeuwarden')).toEqual({ text, unfinished: 0 })
    expect(await look('select count(*)::int from published.versions')).toEqual([{ count: 1 }])
  })

  it('a gemeente that is invented in one and real in the other', async () => {
    await fresh.store('owner').change(null, async (changing) => {
      const place = await makeStudy(changing, { slug: 'loopt' })
      await makeMunicipality(changing, place, { slug: 'leeuwarden', name: 'Leeuwarden', fictional: true })
    })
    expect(await bring(await shipped('leeuwarden'))).toEqual({
      errors: [{ path: 'municipality.fictional', reason: 'Deze gemeente is verzonnen.' }],
    })
  })

  it('exporting a gemeente that takes no part names the study it is in', async () => {
    await bring(await shipped('zwolle'))
    expect(await take('zwolle', 'loopt')).toEqual({
      errors: [
        { path: '', reason: 'De gemeente "zwolle" doet niet mee in "loopt". Wel in: ggsr-2013 (kies met --study).' },
      ],
    })
  })
})
