import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** Which questionnaire of which frozen framework. */
export interface PaperName {
  framework: string
  questionnaire: 'full' | 'limited'
}

/** Questionnaires of running studies without a paper of this layout. */
export async function listMissingPapers(reading: Reading, layout: number): Promise<PaperName[]> {
  const { rows } = await sql<PaperName>`
    select f.version as framework, k.questionnaire
    from public.framework_versions f cross join (values ('full'), ('limited')) as k (questionnaire)
    where exists (select from public.rounds r join public.studies s on s.id = r.study_id
        where r.framework_version = f.version and s.kind = 'running')
      and not exists (select from public.questionnaire_papers p
        where p.framework_version = f.version and p.questionnaire = k.questionnaire and p.layout >= ${layout})
    order by 1, 2`.execute(queryOf(reading))
  return rows
}

/** A frozen framework with the moment it was frozen; its shape is the caller's to check. Null for a version there is not. */
export async function findFrozenFramework(
  reading: Reading,
  version: string,
): Promise<{ content: unknown; frozenAt: Date } | null> {
  const row = await queryOf(reading)
    .selectFrom('framework_versions')
    .select(['content', 'frozen_at as frozenAt'])
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

export interface Printed {
  bytes: Buffer
  /** Hex SHA-256 of the bytes. */
  sha256: string
}

/** Keeps a printed questionnaire in place of an older layout; one of the same or a newer layout stays. */
export async function savePaper(changing: Changing, name: PaperName, layout: number, printed: Printed): Promise<void> {
  await sql`
    insert into public.questionnaire_papers as p (framework_version, questionnaire, layout, bytes, sha256)
    values (${name.framework}, ${name.questionnaire}, ${layout}, ${printed.bytes}, ${printed.sha256})
    on conflict (framework_version, questionnaire) do update
      set layout = excluded.layout, bytes = excluded.bytes, sha256 = excluded.sha256, rendered_at = now()
      where p.layout < excluded.layout`.execute(queryOf(changing))
}

/** The printed questionnaire; null while it is not printed yet. */
export async function findPaper(reading: Reading, name: PaperName): Promise<Printed | null> {
  const row = await queryOf(reading)
    .selectFrom('questionnaire_papers')
    .select(['bytes', 'sha256'])
    .where('framework_version', '=', name.framework)
    .where('questionnaire', '=', name.questionnaire)
    .executeTakeFirst()
  return row ?? null
}
