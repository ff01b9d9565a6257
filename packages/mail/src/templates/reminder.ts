import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { ownAddress, typeableAddress } from '../own-address.ts'
import { daySchema, lineSchema } from '../parameters.ts'
import { template } from '../template.ts'

export const reminder = template(
  'reminder',
  z.object({ approach: lineSchema, deadline: daySchema }),
  ({ approach, deadline }, places) => ({
    subject: `Herinnering aan de vragenlijst over ${approach}, tot en met ${dutchDate(deadline)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Uw vragenlijst over de aanpak ${approach} is nog niet verstuurd. U kunt antwoorden tot en met ${dutchDate(deadline)}.`,
      },
      { kind: 'paragraph', text: 'Wat u al hebt ingevuld, is bewaard.' },
      { kind: 'link', label: 'Verder met de vragenlijst', address: ownAddress('/', 'portal', places) },
      {
        kind: 'paragraph',
        text: `U kunt het adres ook zelf typen: ${typeableAddress(places.portalUrl)}. Lukt het niet op tijd? Neem dan contact met ons op.`,
      },
    ],
  }),
)
