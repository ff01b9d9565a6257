import { z } from 'zod'
import { portalLink } from '../link.ts'
import { lineSchema } from '../parameters.ts'
import { template } from '../template.ts'

export const receipt = template(
  'receipt',
  z.object({ receipt: lineSchema, approach: lineSchema }),
  ({ receipt: number, approach }, places) => ({
    subject: `Uw vragenlijst is ontvangen: ${number}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Wij hebben uw vragenlijst over de aanpak ${approach} ontvangen. Bewaar het ontvangstnummer.`,
      },
      { kind: 'code', label: 'Ontvangstnummer', code: number },
      {
        kind: 'paragraph',
        text: 'Uw antwoorden staan niet in deze mail. Een kopie leest u in Toezicht, bij ‘Mijn vragenlijsten’.',
      },
      portalLink('Mijn vragenlijsten', '/aanmelden', places),
    ],
  }),
)
