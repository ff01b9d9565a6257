import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import { addressSchema, countSchema, daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

/** For the coordinator: STJ sent single questions back. Which ones and why stands in the portal only. */
export const questionsReturned = template(
  'questions-returned',
  z.object({ approach: lineSchema, count: countSchema, deadline: daySchema, page: addressSchema }),
  ({ approach, count, deadline, page }, places) => ({
    subject: `Nog ${count === 1 ? '1 vraag' : `${count} vragen`} over ${short(approach)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Wij hebben uw vragenlijst over de aanpak ${approach} gelezen. ${count === 1 ? 'Eén antwoord is' : `${count} antwoorden zijn`} voor ons nog niet duidelijk genoeg.`,
      },
      {
        kind: 'paragraph',
        text: 'In Toezicht staat bij elke vraag wat wij nog willen weten. Pas daar uw antwoord aan en verstuur de vragenlijst opnieuw. De andere antwoorden blijven zoals u ze hebt verstuurd.',
      },
      { kind: 'paragraph', text: `Dat kan tot en met ${dutchDate(deadline)}.` },
      portalLink('Naar de vragenlijst', page, places),
    ],
  }),
)
