import { compareAssessment } from '@toezicht/domain/comparison/compare-assessment'
import { submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'

type Look = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>

/** Which patterns the engine names in what was sent for an approach; for tests of the demonstration. */
export async function patternsOf(look: Look, approach: string): Promise<string[]> {
  const rows = await look<{ id: string; kind: 'municipality' | 'partner'; content: unknown }>(
    `select r.id, r.kind, v.content from respondents r join assessments a on a.id = r.assessment_id
     join approaches p on p.id = a.approach_id and p.slug = $1
     join submissions s on s.respondent_id = r.id join submission_versions v on v.submission_id = s.id`,
    [approach],
  )
  const respondents = rows.map(({ id, kind, content }) => ({
    respondent: id,
    name: id,
    kind,
    version: { state: 'sent' as const, content: submissionContentSchema.parse(content) },
    marks: new Map(),
  }))
  return compareAssessment(ggsr2013, respondents).map(({ pattern }) => pattern)
}
