import { z } from 'zod'
import { portalLink } from '../link.ts'
import { addressSchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

/** For the coordinator. Titles are not mailed: what was wrong with a document may stand in its title. */
export const documentDestroyed = template(
  'document-destroyed',
  z.object({ approach: lineSchema, page: addressSchema }),
  ({ approach, page }, places) => ({
    subject: `Een document bij ${short(approach)} is vernietigd`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Bij uw vragenlijst over de aanpak ${approach} hoorde een document dat wij niet mogen bewaren. Wij hebben het vernietigd.`,
      },
      {
        kind: 'paragraph',
        text: 'In Toezicht leest u welk document het is en waarom. Uw antwoorden zijn niet veranderd.',
      },
      portalLink('Naar uw documenten', page, places),
    ],
  }),
)
