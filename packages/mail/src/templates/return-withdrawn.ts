import { z } from 'zod'
import { lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

/** For the coordinator: what STJ sent back need not be answered after all. */
export const returnWithdrawn = template('return-withdrawn', z.object({ approach: lineSchema }), ({ approach }) => ({
  subject: `U hoeft niets meer te doen voor ${short(approach)}`,
  blocks: [
    {
      kind: 'paragraph',
      text: `Wij hadden u nog iets gevraagd over uw vragenlijst over de aanpak ${approach}. Dat hoeft u niet meer te beantwoorden.`,
    },
    { kind: 'paragraph', text: 'U hoeft niets te doen. Uw vragenlijst blijft zoals u hem hebt verstuurd.' },
  ],
}))
