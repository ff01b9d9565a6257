import { listChangers } from '@toezicht/database/repositories/approval'
import { type CodedFactRow, listCodedFacts } from '@toezicht/database/repositories/coded-fact'
import { listSentVersions } from '@toezicht/database/repositories/matrix'
import { listReadings } from '@toezicht/database/repositories/reading'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { answerMatrix } from '@toezicht/domain/assessment/answer-matrix'
import { factsToCode } from '@toezicht/domain/assessment/coded-fact'
import { outsideScope } from '@toezicht/domain/refusal'
import { codedFactsOf } from '@toezicht/framework/coded-facts'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'
import { matrixRespondents } from './matrix-respondents.ts'
import { showApproach } from './show-approach.ts'
import { showCodedFact } from './show-coded-fact.ts'

/** The facts to code of an approach, each beside the answers it follows from, with who may approve it. */
export const getCodedFacts = signedInProcedure({
  verb: 'get-coded-facts',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; drafts of respondents are never shown',
})
  .input(z.strictObject({ assessment: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = await assessmentGround(reading, input.assessment)
        if (!ground) return outsideScope
        const { found, study, row, framework } = ground
        const definitions = codedFactsOf(found.frameworkVersion)
        const asked = framework.questions.filter(({ code }) =>
          definitions.some((each) => each.questions.includes(code)),
        )
        const respondents = await listRespondents(reading, study.id, [found.id])
        const sent = await listSentVersions(reading, found.id)
        const readings = await listReadings(reading, found.id)
        const matrix = answerMatrix(framework, asked, matrixRespondents({ respondents, sent, readings }))
        const standing = await listCodedFacts(reading, found.id)
        const people = await readStudyPeople(reading, study.id)
        const valuesOf = (code: string) => {
          const fact = standing.find((each) => each.fact === code)
          return fact ? showCodedFact(fact).content.values : []
        }
        const facts = []
        for (const definition of factsToCode(definitions, valuesOf)) {
          const fact = standing.find((each) => each.fact === definition.code)
          const changers = fact ? await changersOf(reading, fact, row.participationId) : []
          facts.push({
            ...definition,
            answers: matrix
              .filter(({ question }) => definition.questions.includes(question))
              .filter(({ cells }) => cells.some(({ state }) => state !== 'not-asked'))
              .map(({ question, text, cells }) => ({ question, text, cells: cells.map(showCell) })),
            coded: fact ? showCodedFact(fact) : null,
            own: changers.includes(ctx.actor.accountId),
            writers: changers.map((id) => people.get(id) ?? 'onbekend'),
          })
        }
        const names = matrixRespondents({ respondents, sent, readings }).map(({ id, name }) => ({ id, name }))
        return { study, approach: showApproach(row), respondents: names, facts }
      }),
    ),
  )

function changersOf(reading: Reading, fact: CodedFactRow, participation: string): Promise<string[]> {
  return listChangers(reading, 'coded-fact', fact.id, participation)
}

function showCell(cell: { respondent: string; stateName: string; answer: string[]; explanation: string | null }) {
  const { respondent, stateName, answer, explanation } = cell
  return { respondent, stateName, answer, explanation }
}
