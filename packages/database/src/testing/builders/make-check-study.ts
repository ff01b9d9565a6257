import { criterionOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { type CheckApproach, checkStudy } from '@toezicht/framework/figure-check/check-study'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { RoundPlace } from '../../repositories/study-setup.ts'
import type { Store } from '../../store.ts'
import type { FreshDatabase } from '../fresh-database.ts'
import { approveJudgements, makeCodedFacts, makeFindings, submitJudgements } from './judge.ts'
import { joinRespondent, joinStudy, makeAccount, makeSession } from './make-account.ts'
import { type ApproachPlace, makeApproach } from './make-approach.ts'
import { type MunicipalityPlace, makeMunicipality, makeStudy } from './make-study.ts'
import { sendSubmission } from './send-submission.ts'

export interface CheckStudyPlace extends RoundPlace {
  /** Sessions of the console: who wrote everything, who approved it. */
  inspector: string
  reviewer: string
  /** By "gemeente, aanpak". */
  approaches: ReadonlyMap<string, ApproachPlace>
}

/** Stores the check study of the framework whole: sent answers, findings and coded facts, all of it approved. */
export async function makeCheckStudy(fresh: FreshDatabase): Promise<CheckStudyPlace> {
  const owner = fresh.store('owner')
  const { round, approaches, sessions } = await owner.change(null, async (changing) => {
    const study = await makeStudy(changing, { slug: 'controle', name: 'Controleonderzoek' })
    const person = async (app: 'portal' | 'console', name: string) => {
      const account = await makeAccount(changing, { app, name, email: `${name}@voorbeeld.example` })
      return { account, session: await makeSession(changing, account, app) }
    }
    const [coordinator, inspector, reviewer] = [
      await person('portal', 'coordinator'),
      await person('console', 'schrijver'),
      await person('console', 'vaststeller'),
    ]
    for (const { account } of [inspector, reviewer]) await joinStudy(changing, study.study, account)
    const municipalities = new Map<string, MunicipalityPlace>()
    const made = new Map<string, ApproachPlace>()
    for (const { municipality: name, approach } of checkStudy) {
      const slug = name.toLowerCase()
      const place = municipalities.get(name) ?? (await makeMunicipality(changing, study, { slug, name }))
      municipalities.set(name, place)
      const deadline = '2100-01-01'
      const wanted = { slug: approach.toLowerCase().replaceAll(' ', '-'), name: approach, deadline }
      const stored = await makeApproach(changing, place, wanted)
      await joinRespondent(changing, stored.gemeente, coordinator.account)
      made.set(`${name}, ${approach}`, stored)
    }
    return { round: study, approaches: made, sessions: { coordinator, inspector, reviewer } }
  })
  const { coordinator, inspector, reviewer } = sessions
  for (const approach of checkStudy) {
    const place = approaches.get(`${approach.municipality}, ${approach.approach}`)
    if (place) await sendSubmission(fresh.store('portal'), coordinator.session, place.gemeente, sentAnswers(approach))
    if (place) await judge(fresh.store('console'), inspector.session, reviewer.session, place, approach)
  }
  return { ...round, approaches, inspector: inspector.session, reviewer: reviewer.session }
}

function sentAnswers({ answers }: CheckApproach) {
  const chosen = Object.entries(answers).map(([question, option]) => [question, { kind: 'choice', options: [option] }])
  return Object.fromEntries(chosen)
}

async function judge(
  store: Store,
  author: string,
  reviewer: string,
  place: ApproachPlace,
  { verdicts, facts }: CheckApproach,
): Promise<void> {
  const byCriterion = Map.groupBy(
    Object.entries(verdicts),
    ([indicator]) => criterionOf(ggsr2013, indicator)?.code ?? '',
  )
  const findings = [...byCriterion].map(([criterion, own], position) => ({
    criterion,
    position,
    content: {
      blocks: [{ text: 'Dit staat er.' }],
      verdicts: own.map(([indicator, verdict]) => ({
        indicator,
        verdict,
        reason: verdict === 'no-verdict' ? 'De aanpak neemt de regie bewust over.' : null,
      })),
      pointsOfAttention: [],
      documents: [],
    },
  }))
  const coded = Object.entries(facts).map(([fact, values]) => ({
    fact,
    content: { values, reason: 'Dat volgt uit de antwoorden.', source: 'De vragenlijsten.' },
  }))
  const tables = [
    ['findings', await makeFindings(store, author, place, findings)],
    ['coded_facts', await makeCodedFacts(store, author, place, coded)],
  ] as const
  for (const [table, ids] of tables) {
    await submitJudgements(store, author, table, ids)
    await approveJudgements(store, reviewer, table, ids)
  }
}
