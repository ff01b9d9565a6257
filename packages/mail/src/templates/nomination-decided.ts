import { z } from 'zod'
import { portalLink } from '../link.ts'
import { addressSchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const words = {
  confirmed: {
    subject: 'Netwerkpartner bevestigd',
    text: 'Wij nodigen deze organisatie uit voor een eigen, korte vragenlijst. U hoeft daar niets voor te doen.',
  },
  declined: {
    subject: 'Netwerkpartner niet overgenomen',
    text: 'Wij nodigen deze organisatie niet uit. In Toezicht leest u waarom. Kunt u een andere netwerkpartner noemen? Doe dat dan op dezelfde pagina.',
  },
}

/** For the coordinator: what STJ decided about a network partner the gemeente named. */
export const nominationDecided = template(
  'nomination-decided',
  z.object({
    approach: lineSchema,
    organisation: lineSchema,
    outcome: z.enum(['confirmed', 'declined']),
    page: addressSchema,
  }),
  ({ approach, organisation, outcome, page }, places) => ({
    subject: `${words[outcome].subject}: ${short(organisation)}`,
    blocks: [
      { kind: 'paragraph', text: `U hebt ${organisation} genoemd als netwerkpartner van de aanpak ${approach}.` },
      { kind: 'paragraph', text: words[outcome].text },
      portalLink('Naar uw netwerkpartners', page, places),
    ],
  }),
)
