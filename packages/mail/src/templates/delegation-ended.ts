import { z } from 'zod'
import { lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

/** For a colleague whose questions the coordinator took back. */
export const delegationEnded = template(
  'delegation-ended',
  z.object({ approach: lineSchema, from: lineSchema }),
  ({ approach, from }) => ({
    subject: `U hoeft niets meer in te vullen over ${short(approach)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${from} had u gevraagd om te helpen met de vragenlijst over de aanpak ${approach}. Die vragen liggen nu niet meer bij u.`,
      },
      { kind: 'paragraph', text: 'U hoeft niets te doen. Wat u al had ingevuld, is bewaard.' },
    ],
  }),
)
