import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import { daySchema, lineSchema, paragraphSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

export const deadlineExtended = template(
  'deadline-extended',
  z.object({ approach: lineSchema, deadline: daySchema, reason: paragraphSchema }),
  ({ approach, deadline, reason }, places) => ({
    subject: `Meer tijd voor de vragenlijst over ${short(approach)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `U hebt meer tijd voor de vragenlijst over de aanpak ${approach}. U kunt nu antwoorden tot en met ${dutchDate(deadline)}.`,
      },
      { kind: 'paragraph', text: `De reden: ${reason}` },
      portalLink('Naar mijn vragenlijsten', '/aanmelden', places),
    ],
  }),
)
