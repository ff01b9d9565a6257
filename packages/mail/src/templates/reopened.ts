import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import { addressSchema, daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

/** For the coordinator: the whole questionnaire can be changed and sent again. */
export const reopened = template(
  'reopened',
  z.object({ approach: lineSchema, deadline: daySchema, page: addressSchema }),
  ({ approach, deadline, page }, places) => ({
    subject: `U kunt de vragenlijst over ${short(approach)} weer aanpassen`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Wij hebben uw vragenlijst over de aanpak ${approach} weer opengezet. U kunt elk antwoord aanpassen.`,
      },
      {
        kind: 'paragraph',
        text: `Verstuur de vragenlijst opnieuw, uiterlijk op ${dutchDate(deadline)}. Tot die tijd gebruiken wij de antwoorden die u eerder hebt verstuurd.`,
      },
      portalLink('Naar de vragenlijst', page, places),
    ],
  }),
)
