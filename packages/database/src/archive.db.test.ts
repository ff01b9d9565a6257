import { afterAll, beforeAll, expect, test } from 'vitest'
import { constraintOf } from './constraint.ts'
import { makeFindings } from './testing/builders/judge.ts'
import { joinStudy, makeAccount, makeSession } from './testing/builders/make-account.ts'
import { type ApproachPlace, makeApproach } from './testing/builders/make-approach.ts'
import { makeMunicipality, makeStudy } from './testing/builders/make-study.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { queryOf } from './transaction.ts'

let fresh: FreshDatabase
let session: string
const places = {} as Record<'archive' | 'running', ApproachPlace>

const finding = {
  criterion: 'T1.1',
  position: 1,
  content: {
    blocks: [{ text: 'Verzonnen.' }],
    verdicts: [{ indicator: 'T1.1.1', verdict: 'meets', reason: null }],
    pointsOfAttention: [],
    documents: [],
  },
}

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'console', name: 'Proef', email: 'proef@voorbeeld.example' })
    for (const kind of ['archive', 'running'] as const) {
      const study = await makeStudy(changing, { slug: kind, kind, fictional: false })
      const gemeente = await makeMunicipality(changing, study, {
        slug: `g-${kind}`,
        name: 'Gemeente',
        fictional: false,
      })
      places[kind] = await makeApproach(changing, gemeente, { slug: 'a', name: 'Aanpak', deadline: '2027-01-31' })
      await joinStudy(changing, study.study, account, 'lead')
    }
    session = await makeSession(changing, account, 'console')
  })
})
afterAll(() => fresh.close())

const write = (kind: 'archive' | 'running') => makeFindings(fresh.store('console'), session, places[kind], [finding])

test('nobody of STJ writes in an archive, and its team does see it', async () => {
  expect(await write('running')).toHaveLength(1)
  expect(await write('archive').catch(constraintOf)).toBe('archive_study')
  const seen = await fresh
    .store('console')
    .read(session, (reading) => queryOf(reading).selectFrom('assessments').select('id').execute())
  expect(seen.map(({ id }) => id).sort()).toEqual([places.archive.assessment, places.running.assessment].sort())
})

test('an invented study takes invented gemeenten only, whoever asks', async () => {
  const join = (fictional: boolean) =>
    fresh.store('owner').change(null, async (changing) => {
      const study = await makeStudy(changing, { slug: `verzonnen-${fictional}`, fictional: true })
      await makeMunicipality(changing, study, { slug: `stad-${fictional}`, name: 'Stad', fictional })
    })
  await join(true)
  expect(await join(false).catch(constraintOf)).toBe('participations_invented')
})
