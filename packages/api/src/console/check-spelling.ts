import { listApproachNames } from '@toezicht/database/repositories/source'
import { dictionaryWords } from '@toezicht/domain/language/words'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'

/** The words in these texts that no dictionary knows, with what might be meant. `looked`: false when nobody could look, and nothing is known. */
export const checkSpelling = signedInProcedure({
  verb: 'check-spelling',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; changes nothing',
})
  .input(z.strictObject({ assessment: z.uuid(), texts: z.array(z.string().max(60_000)).max(40) }))
  .mutation(async ({ ctx, input: { assessment, texts } }) => {
    const names = settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = await assessmentGround(reading, assessment)
        if (!ground) return outsideScope
        const { framework } = ground
        const indicators = framework.themes.flatMap(({ criteria }) => criteria.flatMap((each) => each.indicators))
        const said = [...indicators.map(({ statement }) => statement), ...framework.questions.map(({ text }) => text)]
        return [...said, ...(await listApproachNames(reading, assessment))]
      }),
    )
    // Outside the transaction: a dictionary that is being read holds no connection.
    const wrong = await ctx.speller?.check(wordsOf(texts), wordsOf(names))
    return { looked: Array.isArray(wrong), wrong: wrong ?? [] }
  })

function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => dictionaryWords(text).map(({ word }) => word)))]
}
