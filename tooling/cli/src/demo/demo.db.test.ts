import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { patterns } from '@toezicht/domain/comparison/discrepancy'
import { factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FilledDemonstration, filledDemonstration } from '../testing/filled-demonstration.ts'
import { patternsOf } from './patterns-of.ts'

let demo: FilledDemonstration
const look = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  rawSql<Row>(demo.fresh.superuserUrl, text, values)

beforeAll(async () => {
  demo = await filledDemonstration()
})
afterAll(() => demo.close())

describe('filling', () => {
  it('takes less than ten seconds and leaves no session behind', async () => {
    expect(demo.took).toBeLessThan(10_000)
    expect(await look('select count(*)::int from identity.sessions')).toEqual([{ count: 0 }])
  })

  it('does nothing the second time', async () => {
    const events = () => look('select count(*)::int, max(id) from audit.events')
    const before = await events()
    await demo.fill()
    expect(await events()).toEqual(before)
  })
})

describe('the national report', () => {
  it('stands published in its first version, by four people, with an example that waits', async () => {
    const reports = await look(
      `select number, state, confirmed_by <> proposed_by as two, content -> 'counts' ->> 'approaches' as approaches from published.reports`,
    )
    expect(reports).toEqual([{ number: 1, state: 'published', two: true, approaches: '1' }])
    expect(await look('select status from report_examples order by status')).toEqual([
      { status: 'approved' },
      { status: 'submitted' },
    ])
  })
})

describe('documents', () => {
  it('were handed in before sending, wait for the worker, and their bytes stand once', async () => {
    const rows = await look(`select distinct scan, sent_in_version from policy_documents`)
    expect(rows).toEqual([{ scan: 'waiting', sent_in_version: 1 }])
    const [{ count } = { count: 0 }] = await look<{ count: number }>(`select count(*)::int from policy_documents`)
    expect(readdirSync(join(demo.dataDirectory, 'documents'))).toHaveLength(count)
    expect(await look(`select from outbox where job = 'scan-document'`)).toHaveLength(count)
  })
})

describe('the archive', () => {
  it('names 21 gemeenten with 30 assessed approaches, and published two of them from their dossiers', async () => {
    const rows = await look(`
      select count(distinct m.id)::int as municipalities, count(a.id) filter (where a.status = 'assigned')::int as approaches,
        bool_or(m.fictional or s.fictional) as invented, count(distinct m.cbs_code)::int as codes
      from studies s join participations p on p.study_id = s.id join municipalities m on m.id = p.municipality_id
      join assessments a on a.participation_id = p.id where s.kind = 'archive'`)
    expect(rows).toEqual([{ municipalities: 21, approaches: 30, invented: false, codes: 21 }])
    expect(
      await look(
        `select municipality_slug as slug, number, fictional from published.versions where study_slug = 'ggsr-2013' order by 1`,
      ),
    ).toEqual([
      { slug: 'leeuwarden', number: 1, fictional: false },
      { slug: 'zwolle', number: 1, fictional: false },
    ])
  })

  it('no verdict, conclusion, answer or account stands under a real gemeente but those of the two dossiers', async () => {
    const rows = await look(`
      select distinct m.slug from municipalities m join participations p on p.municipality_id = m.id
      join assessments a on a.participation_id = p.id
      where not m.fictional and (
        exists (select from findings f where f.assessment_id = a.id)
        or exists (select from verdicts v where v.assessment_id = a.id)
        or exists (select from theme_conclusions c where c.assessment_id = a.id)
        or exists (select from respondents r where r.assessment_id = a.id)
        or exists (select from factsheets f where f.participation_id = p.id)
        or exists (select from published.versions v where v.participation_id = p.id)) order by 1`)
    expect(rows).toEqual([{ slug: 'leeuwarden' }, { slug: 'zwolle' }])
    expect(await look(`select from submissions s join studies t on t.id = s.study_id where not t.fictional`)).toEqual(
      [],
    )
  })
})

describe('the invented study', () => {
  it('is invented through and through', async () => {
    const rows = await look(`
      select bool_and(s.fictional and m.fictional) as invented, count(distinct m.id)::int as municipalities
      from studies s join participations p on p.study_id = s.id join municipalities m on m.id = p.municipality_id
      where s.slug = 'voorbeeldonderzoek'`)
    expect(rows).toEqual([{ invented: true, municipalities: 4 }])
    expect(await look(`select slug from municipalities where name ~ '^Voorbeeld' and not fictional`)).toEqual([])
    expect(await look(`select email from identity.accounts where email !~ '\\.example$'`)).toEqual([])
    const versions = await look<{ fictional: boolean; content: unknown }>(
      `select fictional, content from published.versions where study_slug = 'voorbeeldonderzoek'`,
    )
    expect(versions.map(({ fictional }) => fictional)).toEqual([true])
    expect(factsheetSchema.parse(versions[0]?.content).study).toMatchObject({ fictional: true, archive: false })
  })

  it('shows every pattern of the comparison in its two answered approaches', async () => {
    const reached = await Promise.all(['samen-sterk-thuis', 'een-gezin-een-plan'].map((slug) => patternsOf(look, slug)))
    expect([...new Set(reached.flat())].sort()).toEqual([...patterns].sort())
  })

  it('has texts that an inspector read, and one that still waits to be read', async () => {
    const rows = await look(`
      select m.value, a.name as by, (select count(*)::int from audit.events e where e.verb = 'mark-answer' and e.subject_id = m.respondent_id) as audited
      from readings m join identity.accounts a on a.id = m.read_by order by m.id`)
    expect(rows).toEqual([
      { value: 'same', by: 'Iris Voorbeeld', audited: 1 },
      { value: 'narrower', by: 'Iris Voorbeeld', audited: 1 },
    ])
  })

  it('has a colleague with a theme and two questions to fill in, who has begun', async () => {
    const rows = await look(`
      select c.name, f.name as from, count(*)::int as questions, count(w.*)::int as written,
        (select count(*)::int from mails m where m.address = c.email and m.template = 'delegation') as mails
      from assignments a join identity.accounts c on c.id = a.account_id join identity.accounts f on f.id = a.assigned_by
      left join answers w on w.submission_id = a.submission_id and w.question_code = a.question_code and w.saved_by = c.id
      group by c.name, f.name, c.email`)
    expect(rows).toEqual([{ name: 'Kees Voorbeeld', from: 'Karin Voorbeeld', questions: 7, written: 1, mails: 1 }])
  })

  it('has a network partner that a gemeente named and nobody was mailed about', async () => {
    const rows = await look(`
      select n.organisation, n.status, c.name as by,
        (select count(*)::int from mails m where m.address = n.contact_email) as mails
      from nominations n join identity.accounts c on c.id = n.created_by`)
    expect(rows).toEqual([
      { organisation: 'Politie Voorbeeldregio', status: 'proposed', by: 'Daan Voorbeeld', mails: 0 },
    ])
  })

  it('has approaches that wait, that have answered, that are halfway approval and that are published', async () => {
    const rows = await look(`
      select p.slug, string_agg(distinct s.status, ' ') as questionnaires,
        (select count(*)::int from findings f where f.assessment_id = a.id) as findings,
        (select count(*)::int from verdicts v where v.assessment_id = a.id) as verdicts,
        (select string_agg(distinct f.status, ' ' order by f.status) from findings f where f.assessment_id = a.id) as statuses
      from assessments a join approaches p on p.id = a.approach_id
      join respondents r on r.assessment_id = a.id join submissions s on s.respondent_id = r.id
      group by a.id, p.slug order by p.slug`)
    expect(rows).toEqual([
      { slug: 'buurtcoach-voor-gezinnen', questionnaires: 'sent', findings: 28, verdicts: 30, statuses: 'approved' },
      {
        slug: 'dichtbij',
        questionnaires: 'returned sent',
        findings: 28,
        verdicts: 30,
        statuses: 'approved returned submitted',
      },
      { slug: 'een-gezin-een-plan', questionnaires: 'sent', findings: 0, verdicts: 0, statuses: null },
      { slug: 'gezin-aan-zet', questionnaires: 'open', findings: 0, verdicts: 0, statuses: null },
      { slug: 'gezinnen-op-koers', questionnaires: 'open', findings: 0, verdicts: 0, statuses: null },
      { slug: 'gezinsmaatje', questionnaires: 'sent', findings: 13, verdicts: 30, statuses: 'approved' },
      { slug: 'samen-sterk-thuis', questionnaires: 'sent', findings: 0, verdicts: 0, statuses: null },
    ])
  })

  it('cites answers and pages in every finding, and nothing that was not sent', async () => {
    const rows = await look(`
      select p.slug, count(*)::int as findings, count(*) filter (where f.content -> 'sources' is null)::int as bare,
        count(*) filter (where exists (select from jsonb_array_elements(f.content -> 'sources') s where s ->> 'kind' = 'document'))::int as paged,
        bool_and(not exists (select from jsonb_to_recordset(f.content -> 'sources') s (kind text, respondent uuid, version int)
          where s.kind = 'answer' and not exists (select from submissions b join submission_versions v on v.submission_id = b.id
            where b.respondent_id = s.respondent and v.number = s.version))) as sent
      from findings f join assessments a on a.id = f.assessment_id join approaches p on p.id = a.approach_id
      where p.slug in ('dichtbij', 'buurtcoach-voor-gezinnen') group by p.slug order by p.slug`)
    expect(rows).toEqual([
      { slug: 'buurtcoach-voor-gezinnen', findings: 28, bare: 0, paged: 0, sent: true },
      { slug: 'dichtbij', findings: 28, bare: 0, paged: 3, sent: true },
    ])
  })

  it('was approved by somebody else than who wrote it, and audited with both names', async () => {
    const four = await look(`
      select (select array_agg(distinct a.name) from revisions r join identity.accounts a on a.id = r.changed_by) as wrote,
        (select array_agg(distinct a.name) from approvals p join identity.accounts a on a.id = p.approved_by) as approved`)
    expect(four).toEqual([{ wrote: ['Iris Voorbeeld'], approved: ['Bas Voorbeeld'] }])
    const verbs = await look<{ verb: string; names: string }>(`
      select e.verb, string_agg(distinct a.name, ', ') as names from audit.events e join identity.accounts a on a.id = e.actor_id
      where e.verb ~ '^(approve|submit)-f|^(propose|confirm)-p' group by 1 order by 1`)
    expect(verbs).toEqual([
      { verb: 'approve-factsheet', names: 'Bas Voorbeeld' },
      { verb: 'approve-finding', names: 'Bas Voorbeeld' },
      { verb: 'confirm-publication', names: 'Iris Voorbeeld' },
      { verb: 'propose-publication', names: 'Loes Voorbeeld' },
      { verb: 'submit-factsheet', names: 'Iris Voorbeeld' },
      { verb: 'submit-finding', names: 'Iris Voorbeeld' },
    ])
  })

  it('has a factsheet in fact check, with two comments that its coordinator has not sent', async () => {
    const rows = await look(`
      select m.slug, c.status, c.deadline > current_date as "toCome",
        (select array_agg(x.part_code || ' ' || x.kind order by x.part_code) from fact_check_comments x where x.fact_check_id = c.id) as comments,
        (select count(*)::int from fact_check_parts p where p.fact_check_id = c.id) as parts,
        (select array_agg(q.address) from mails q where q.template = 'fact-check') as told
      from fact_checks c join participations n on n.id = c.participation_id join municipalities m on m.id = n.municipality_id`)
    expect(rows).toEqual([
      {
        slug: 'voorbeeldhaven',
        status: 'open',
        toCome: true,
        comments: ['approach:gezinsmaatje fact', 'finding:gezinsmaatje:T5.3.1 addition'],
        parts: 20,
        told: ['fenna@voorbeeldhaven.example'],
      },
    ])
  })

  it('queues the comparison of each answered approach and the rendering of each published version', async () => {
    const jobs = await look(
      `select job, count(distinct payload)::int from outbox where job <> 'deliver-mail' group by 1 order by 1`,
    )
    expect(jobs).toEqual([
      { job: 'compare-assessment', count: 5 },
      { job: 'render-factsheet', count: 3 },
      { job: 'render-receipt', count: 19 },
      { job: 'render-report', count: 1 },
      { job: 'scan-document', count: 3 },
    ])
  })
})
