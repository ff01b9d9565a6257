import { randomUUID } from 'node:crypto'
import { freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { freezeSubmission } from '@toezicht/domain/submission/freeze'
import { judgeAnswer } from '@toezicht/domain/submission/judge-answer'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { expect, test } from 'vitest'
import { makePortalWorld } from '../testing/portal-world.ts'

/**
 * Sending freezes in SQL, in one round trip; the rule that says what that must give is `freezeSubmission`. Both see the same answers here: every
 * question in turn blank, with each of its options, and with what its type allows.
 */
const questions = questionsOf(ggsr2013, 'full').filter((question) => question.answerType !== 'document-upload')

function possible(question: Question): (AnswerValue | null)[] {
  switch (question.answerType) {
    case 'number':
      return [null, { kind: 'number', number: 0 }, { kind: 'number', number: 2012 }]
    case 'number-range':
      return [
        null,
        { kind: 'range', low: null, high: 5 },
        { kind: 'range', low: 9, high: 5 },
        { kind: 'range', low: null, high: null },
      ]
    case 'short-text':
    case 'long-text':
      return [null, { kind: 'text', text: '  ' }, { kind: 'text', text: 'gezinnen' }]
    default:
      return [
        null,
        ...question.options.map(
          ({ code, role }): AnswerValue => ({
            kind: 'choice',
            options: [code],
            ...(role === 'other' ? { other: 'iets' } : {}),
          }),
        ),
      ]
  }
}

const rounds = Math.max(...questions.map((question) => possible(question).length))

test.each(Array.from({ length: rounds }, (_, round) => round))(
  'round %i: SQL and rule freeze the same',
  async (round) => {
    const fresh = await freshDatabase()
    try {
      const { gemeente } = await makePortalWorld(fresh)
      const judged = questions.map((question, at) => {
        const choices = possible(question)
        const outcome = judgeAnswer(
          question,
          choices[(round + at) % choices.length] ?? null,
          at % 3 === 0 ? 'toelichting' : null,
        )
        if (outcome.outcome === 'refused') throw new Error(`${question.code}: ${outcome.refusal.problem}`)
        return { question: question.code, value: outcome.value, explanation: outcome.explanation, expected: 0 }
      })
      const { number } = await gemeente.api.sendSubmission({
        submission: gemeente.submission,
        key: randomUUID(),
        answers: judged,
        blanksConfirmed: true,
      })
      expect(number).toBe(1)
      const [sent] = await rawSql<{ content: unknown }>(
        fresh.superuserUrl,
        'select content from public.submission_versions where submission_id = $1',
        [gemeente.submission],
      )
      const drafts = new Map(judged.map(({ question, value, explanation }) => [question, { value, explanation }]))
      expect(sent?.content).toEqual(freezeSubmission(ggsr2013, 'full', drafts, new Map()))
    } finally {
      await fresh.close()
    }
  },
)
