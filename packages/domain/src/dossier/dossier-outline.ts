import { z } from 'zod'
import { verdictSchema } from '../publication/factsheet.ts'

const textOrNull = z.string().nullable().catch(null)
const code = z.string().catch('')
const list = <T extends z.ZodType>(item: T) => z.array(item).catch([])

const answers = z
  .record(
    z.string(),
    z.object({ value: z.unknown(), explanation: textOrNull }).catch({ value: null, explanation: null }),
  )
  .catch({})
const findingOutline = z.object({
  indicators: list(
    z
      .object({ code, verdict: verdictSchema.nullable().catch(null), reason: textOrNull })
      .catch({ code: '', verdict: null, reason: null }),
  ),
  text: list(z.unknown()),
})

const noRespondents = { municipality: { answers: {} }, partners: [] }

const approachOutline = z.object({
  slug: textOrNull,
  state: textOrNull,
  respondents: z
    .object({
      municipality: z.object({ answers }).catch({ answers: {} }),
      partners: list(
        z
          .object({ organisation: code, unit: textOrNull, answers })
          .catch({ organisation: '', unit: null, answers: {} }),
      ),
    })
    .catch(noRespondents),
  findings: list(findingOutline.catch({ indicators: [], text: [] })),
  conclusions: list(z.object({ theme: code }).catch({ theme: '' })),
})

const noApproach = { slug: null, state: null, respondents: noRespondents, findings: [], conclusions: [] }

/**
 * As much of a dossier as can be read, whatever else is wrong with it, so that one broken field does not hide the
 * errors in the meaning of the others. Serves only to find errors; nothing is ever imported from it.
 */
export const dossierOutlineSchema = z
  .object({
    framework: textOrNull,
    state: textOrNull,
    publishedOn: textOrNull,
    approaches: list(approachOutline.catch(noApproach)),
  })
  .catch({ framework: null, state: null, publishedOn: null, approaches: [] })

export type DossierOutline = z.infer<typeof dossierOutlineSchema>
export type ApproachOutline = DossierOutline['approaches'][number]
