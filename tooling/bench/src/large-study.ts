import pg from 'pg'
import { chanceOf } from './large-study-chance.ts'
import { makeComparisons } from './large-study-comparisons.ts'
import { makeDocuments, planDocuments } from './large-study-documents.ts'
import { type Judgements, judgementsOf } from './large-study-judgements.ts'
import { makeAssignments, makePublished } from './large-study-organising.ts'
import { makeTeam, type Team } from './large-study-people.ts'
import { type LargeAssessment, makePlaces } from './large-study-places.ts'
import { makeSubmissions, planSubmissions } from './large-study-submissions.ts'
import { makeTrail } from './large-study-trail.ts'
import { writeJudgements } from './large-study-writing.ts'

export interface LargeStudy {
  study: string
  team: Team
  assessments: readonly LargeAssessment[]
  findings: readonly { id: string; state: string }[]
  answers: number
}

/**
 * A generated study halfway: so many gemeenten, three approaches each, four respondents per approach; answers, comparisons by the real rules, judgements in all
 * states, documents, log. Answers are counted as they stand, sent or not.
 */
export async function makeLargeStudy(
  place: { ownerUrl: string; secret: string },
  { slug, municipalities, inspectors }: { slug: string; municipalities: number; inspectors: number },
): Promise<LargeStudy> {
  const chance = chanceOf(municipalities)
  const client = new pg.Client({ connectionString: place.ownerUrl })
  await client.connect()
  try {
    const { study, assessments } = await makePlaces(client, chance, { slug, municipalities })
    const team = await makeTeam(client, study, inspectors)
    const documents = planDocuments(assessments)
    const submissions = planSubmissions(chance, assessments, documents)
    await makeSubmissions(client, study, submissions)
    await makeDocuments(client, chance, study, submissions, documents)
    const found = await makeComparisons(client, chance, study, team, submissions)
    const judged = team.inspectors.map((_, at) =>
      together(
        assessments
          .filter((_, number) => number % team.inspectors.length === at)
          .map((each) => judgementsOf(chance, each, found)),
      ),
    )
    await writeJudgements(place, study, team, judged)
    await makeAssignments(client, chance, study, team, assessments)
    await makePublished(client, study)
    await makeTrail(client, study)
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ answers: number }>(
      'select count(*)::int as answers from answers a join submissions s on s.id = a.submission_id where s.study_id = $1',
      [study],
    )
    const findings = judged.flatMap((each) => each.findings.map(({ id, state }) => ({ id, state })))
    return { study, team, assessments, findings, answers: rows[0]?.answers ?? 0 }
  } finally {
    await client.end()
  }
}

function together(all: readonly Judgements[]): Judgements {
  return {
    findings: all.flatMap(({ findings }) => findings),
    theme_conclusions: all.flatMap((each) => each.theme_conclusions),
    coded_facts: all.flatMap((each) => each.coded_facts),
  }
}
