import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Chance } from './large-study-chance.ts'
import { paragraph } from './large-study-names.ts'
import type { LargeAssessment } from './large-study-places.ts'
import type { LargeRespondent } from './large-study-respondents.ts'
import { insertRows } from './large-study-rows.ts'
import type { LargeSubmission } from './large-study-submissions.ts'

export interface LargeDocument {
  id: string
  title: string
  question: string
}

const titles = ['Beleidsplan jeugd', 'Samenwerkingsafspraken', 'Werkwijze van de aanpak'] as const
const pagesInEach = 6

/** Three documents of each gemeente that has something to send, by questionnaire. */
export function planDocuments(assessments: readonly LargeAssessment[]): Map<string, LargeDocument[]> {
  const own = ({ id, municipality, respondents: [gemeente] }: LargeAssessment): [string, LargeDocument[]] => [
    gemeente?.submission ?? id,
    titles.map((title, at) => ({
      id: randomUUID(),
      title: `${title} ${municipality}`,
      question: at === 1 ? 'V4.2.2b' : 'A5',
    })),
  ]
  return new Map(assessments.filter(({ progress }) => progress !== 'asked' && progress !== 'withdrawn').map(own))
}

/** Their rows with the text of each page; what was not sent yet stays a draft's own. */
export async function makeDocuments(
  client: pg.Client,
  chance: Chance,
  study: string,
  submissions: readonly LargeSubmission[],
  documents: ReadonlyMap<string, readonly LargeDocument[]>,
): Promise<void> {
  const all = submissions.flatMap(({ respondent, versions }) =>
    (documents.get(respondent.submission) ?? []).map((document) => ({ ...document, respondent, versions })),
  )
  await insertRows(
    client,
    'policy_documents',
    {
      id: 'uuid',
      study_id: 'uuid',
      submission_id: 'uuid',
      title: 'text',
      file_name: 'text',
      media_type: 'text',
      byte_size: 'bigint',
      sha256: 'text',
      storage_key: 'text',
      scan: 'text',
      uploaded_by: 'uuid',
      sent_in_version: 'int',
    },
    all.map(({ id, title, respondent, versions }) => ({
      id,
      study_id: study,
      submission_id: respondent.submission,
      title,
      file_name: 'stuk.pdf',
      media_type: 'application/pdf',
      byte_size: 240_000,
      sha256: id,
      storage_key: id,
      scan: 'clean',
      uploaded_by: respondent.account,
      sent_in_version: versions > 0 ? 1 : null,
    })),
  )
  const place = ({ id, respondent }: { id: string; respondent: LargeRespondent }) => ({
    document_id: id,
    submission_id: respondent.submission,
    study_id: study,
  })
  const keys = { document_id: 'uuid', submission_id: 'uuid', study_id: 'uuid' }
  await insertRows(
    client,
    'document_questions',
    { ...keys, question_code: 'text' },
    all.map((each) => ({ ...place(each), question_code: each.question })),
  )
  await insertRows(
    client,
    'document_pages',
    { ...keys, page: 'int', text: 'text' },
    all.flatMap((each) =>
      Array.from({ length: pagesInEach }, (_, at) => ({
        ...place(each),
        page: at + 1,
        text: paragraph(chance.whole(0, 9), 18),
      })),
    ),
  )
}
