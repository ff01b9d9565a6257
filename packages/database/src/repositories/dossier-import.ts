import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'
import type { DossierPlace } from './dossier-place.ts'
import { enqueueJob } from './outbox.ts'
import { saveNewRespondent, saveNewSubmission } from './respondent-setup.ts'

/** Sets what an approach that was only named before is about. */
export async function saveImportedAssessment(
  changing: Changing,
  assessment: string,
  known: { position: number; directorTerm: string | null; terms: readonly string[]; facts: unknown },
): Promise<void> {
  await queryOf(changing)
    .updateTable('assessments')
    .set({
      status: 'assigned',
      status_reason: null,
      position: known.position,
      director_term: known.directorTerm,
      terms: [...known.terms],
      facts: JSON.stringify(known.facts),
      version: sql`version + 1`,
    })
    .where('id', '=', assessment)
    .execute()
}

/** Sets the context of a gemeente that took part already. */
export async function saveImportedContext(changing: Changing, participation: string, context: unknown): Promise<void> {
  await queryOf(changing)
    .updateTable('participations')
    .set({ context: JSON.stringify(context), version: sql`version + 1` })
    .where('id', '=', participation)
    .execute()
}

export interface ImportedRespondent {
  study: string
  assessment: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  position: number
  /** `YYYY-MM-DD`; null: nobody is going to be asked. */
  deadline: string | null
  /** SubmissionContent of the domain where answers are known. */
  content: { questionnaire: 'full' | 'limited' } | null
}

/** A respondent of a dossier; known answers become a sent version that nobody sent, otherwise the questionnaire is open or absent. */
export async function saveImportedRespondent(changing: Changing, wanted: ImportedRespondent): Promise<void> {
  const { study, deadline, content } = wanted
  const respondent = await saveNewRespondent(changing, wanted)
  if (deadline === null) return
  const questionnaire = wanted.kind === 'municipality' ? 'full' : 'limited'
  const submission = await saveNewSubmission(changing, { study, respondent, questionnaire, deadline })
  if (!content) return
  await sql`
    insert into public.submission_versions (study_id, submission_id, number, receipt, content, request_key)
    values (${study}, ${submission}, 1,
      'TZ-' || to_char(now() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('public.receipt_numbers')::text, 6, '0'),
      ${JSON.stringify(content)}::jsonb, gen_random_uuid())`.execute(queryOf(changing))
  await queryOf(changing)
    .updateTable('submissions')
    .set({ status: 'sent', latest_version: 1 })
    .where('id', '=', submission)
    .execute()
}

export interface ImportedJudgements {
  study: string
  assessment: string
  status: 'draft' | 'from-archive'
  findings: readonly { criterion: string; position: number; content: unknown }[]
  conclusions: readonly { theme: string; content: unknown }[]
}

/** Findings and conclusions of a dossier, never as approved: what people approved elsewhere nobody approved here. */
export async function saveImportedJudgements(changing: Changing, imported: ImportedJudgements): Promise<void> {
  const { study, assessment, status } = imported
  const head = { study_id: study, assessment_id: assessment, status }
  const findings = imported.findings.map(({ criterion, position, content }) => ({
    ...head,
    criterion_code: criterion,
    position,
    content: JSON.stringify(content),
  }))
  const conclusions = imported.conclusions.map(({ theme, content }) => ({
    ...head,
    theme_code: theme,
    content: JSON.stringify(content),
  }))
  const query = queryOf(changing)
  if (findings.length > 0) await query.insertInto('findings').values(findings).execute()
  if (conclusions.length > 0) await query.insertInto('theme_conclusions').values(conclusions).execute()
}

/** Publishes an archive's factsheet as version 1 and has it rendered. Gives the version's id. */
export async function saveArchiveVersion(
  changing: Changing,
  place: DossierPlace,
  published: {
    participation: string
    municipality: { slug: string; name: string }
    fictional: boolean
    content: unknown
  },
): Promise<string> {
  const { participation, municipality, fictional } = published
  const content = JSON.stringify(published.content)
  const query = queryOf(changing)
  const { content_hash } = await query
    .insertInto('factsheets')
    .values({ study_id: place.study.id, participation_id: participation, content, status: 'from-archive' })
    .returning('content_hash')
    .executeTakeFirstOrThrow()
  const { id } = await query
    .insertInto('published.versions')
    .values({
      study_id: place.study.id,
      participation_id: participation,
      municipality_slug: municipality.slug,
      municipality_name: municipality.name,
      study_slug: place.study.slug,
      study_name: place.study.name,
      fictional,
      number: 1,
      content,
      content_hash,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueueJob(changing, 'render-factsheet', { version: id })
  return id
}
