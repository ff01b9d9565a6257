import { z } from 'zod'
import { countSchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const schema = z.object({
  approach: lineSchema,
  from: lineSchema,
  /** How many questions are left with the colleague; absent or '0': none. */
  left: z.union([countSchema, z.literal('0').transform(() => null)]).nullish(),
})

/** For a colleague whose questions the coordinator took back, all of them or some. */
export const delegationEnded = template('delegation-ended', schema, ({ approach, from, left }) => ({
  subject: left
    ? `U hoeft minder in te vullen over ${short(approach)}`
    : `U hoeft niets meer in te vullen over ${short(approach)}`,
  blocks: [
    {
      kind: 'paragraph',
      text: `${from} had u gevraagd om te helpen met de vragenlijst over de aanpak ${approach}. ${left ? 'Een deel van die vragen ligt' : 'Die vragen liggen'} nu niet meer bij u.`,
    },
    {
      kind: 'paragraph',
      text: left
        ? `U vult nog ${left === 1 ? '1 vraag' : `${left} vragen`} in. Wat u al had ingevuld, is bewaard.`
        : 'U hoeft niets te doen. Wat u al had ingevuld, is bewaard.',
    },
  ],
}))
