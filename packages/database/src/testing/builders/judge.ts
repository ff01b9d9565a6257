import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../../store.ts'
import { type Changing, queryOf } from '../../transaction.ts'

export type JudgementTable = 'findings' | 'theme_conclusions' | 'coded_facts' | 'factsheets'

const kinds = {
  findings: 'finding',
  theme_conclusions: 'conclusion',
  coded_facts: 'coded-fact',
  factsheets: 'factsheet',
} as const

interface AssessmentKeys {
  study: string
  assessment: string
}

export interface FindingToMake {
  criterion: string
  position: number
  /** FindingContent of the domain. */
  content: unknown
}

/** Writes findings as the inspector behind the session, as drafts. `store` is the console's. Gives their ids in order. */
export async function makeFindings(
  store: Store,
  session: string,
  place: AssessmentKeys,
  findings: readonly FindingToMake[],
): Promise<string[]> {
  const rows = findings.map(({ criterion, position, content }) => ({
    id: randomUUID(),
    study_id: place.study,
    assessment_id: place.assessment,
    criterion_code: criterion,
    position,
    content: JSON.stringify(content),
  }))
  const ids = rows.map(({ id }) => id)
  await store.change(session, async (changing) => {
    await queryOf(changing).insertInto('findings').values(rows).execute()
    await auditEach(changing, 'findings', ids, 'save-finding')
  })
  return ids
}

/** Writes theme conclusions (ConclusionContent of the domain) as the inspector behind the session, as drafts. */
export async function makeConclusions(
  store: Store,
  session: string,
  place: AssessmentKeys,
  conclusions: readonly { theme: string; content: unknown }[],
): Promise<string[]> {
  const rows = conclusions.map(({ theme, content }) => ({
    id: randomUUID(),
    study_id: place.study,
    assessment_id: place.assessment,
    theme_code: theme,
    content: JSON.stringify(content),
  }))
  const ids = rows.map(({ id }) => id)
  await store.change(session, async (changing) => {
    await queryOf(changing).insertInto('theme_conclusions').values(rows).execute()
    await auditEach(changing, 'theme_conclusions', ids, 'save-conclusion')
  })
  return ids
}

/** Codes facts (CodedFactContent of the domain) as the inspector behind the session, as drafts. */
export async function makeCodedFacts(
  store: Store,
  session: string,
  place: AssessmentKeys,
  facts: readonly { fact: string; content: unknown }[],
): Promise<string[]> {
  const rows = facts.map(({ fact, content }) => ({
    id: randomUUID(),
    study_id: place.study,
    assessment_id: place.assessment,
    fact_code: fact,
    content: JSON.stringify(content),
  }))
  const ids = rows.map(({ id }) => id)
  await store.change(session, async (changing) => {
    await queryOf(changing).insertInto('coded_facts').values(rows).execute()
    await auditEach(changing, 'coded_facts', ids, 'save-coded-fact')
  })
  return ids
}

/** Submits what was written; nothing else about it changes. */
export async function submitJudgements(
  store: Store,
  session: string,
  table: JudgementTable,
  ids: readonly string[],
): Promise<void> {
  await store.change(session, async (changing) => {
    await queryOf(changing)
      .updateTable(table)
      .set({ status: 'submitted' })
      .where('id', 'in', [...ids])
      .execute()
    await auditEach(changing, table, ids, `submit-${kinds[table]}`)
  })
}

/** Approves submitted content by its present hash, as a second inspector; the database refuses the first. */
export async function approveJudgements(
  store: Store,
  session: string,
  table: JudgementTable,
  ids: readonly string[],
): Promise<void> {
  const kind = kinds[table]
  await store.change(session, async (changing) => {
    const query = queryOf(changing)
    await sql`
      insert into public.approvals (study_id, subject_kind, subject_id, content_hash)
      select study_id, ${kind}, id, content_hash from ${sql.table(`public.${table}`)} where id = any(${[...ids]}::uuid[])`.execute(
      query,
    )
    await query
      .updateTable(table)
      .set({ status: 'approved' })
      .where('id', 'in', [...ids])
      .execute()
    await auditEach(changing, table, ids, `approve-${kind}`)
  })
}

/** Gives submitted content back with a remark. */
export async function returnJudgement(
  store: Store,
  session: string,
  table: JudgementTable,
  id: string,
  remark: string,
): Promise<void> {
  await store.change(session, async (changing) => {
    await queryOf(changing).updateTable(table).set({ status: 'returned', remark }).where('id', '=', id).execute()
    await auditEach(changing, table, [id], `return-${kinds[table]}`)
  })
}

async function auditEach(
  changing: Changing,
  table: JudgementTable,
  ids: readonly string[],
  verb: string,
): Promise<void> {
  await sql`
    select access.audit(study_id, ${verb}, ${kinds[table]}, id, version, content)
    from ${sql.table(`public.${table}`)} where id = any(${[...ids]}::uuid[]) order by id`.execute(queryOf(changing))
}
