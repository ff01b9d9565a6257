import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import type { MailBlock } from '../mail-content.ts'
import { addressSchema, daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const schema = z.object({
  approach: lineSchema,
  deadline: daySchema,
  page: addressSchema.default('/aanmelden'),
  /** The deadline lies in the past. */
  late: z.literal('yes').optional(),
  /** STJ sent single questions back: those are what is waited for. */
  returned: z.literal('yes').optional(),
  /** For a colleague, to whom questions were handed. */
  helper: z.literal('yes').optional(),
  /** The reader has not chosen a password yet. */
  invited: z.literal('yes').optional(),
})
type Parameters = z.infer<typeof schema>

function standing({ approach, returned, helper }: Parameters): string {
  if (helper) return `U helpt met de vragenlijst over de aanpak ${approach}. Kijkt u of u alles hebt beantwoord?`
  if (returned) return `Wij hebben u nog iets gevraagd over uw vragenlijst over de aanpak ${approach}.`
  return `Uw vragenlijst over de aanpak ${approach} is nog niet verstuurd.`
}

function time({ deadline, late }: Parameters): string {
  return late
    ? `U kon antwoorden tot en met ${dutchDate(deadline)}. De vragenlijst staat nog open: verstuur hem zo snel mogelijk.`
    : `U kunt antwoorden tot en met ${dutchDate(deadline)}.`
}

function firstTime({ invited }: Parameters): MailBlock[] {
  if (!invited) return []
  const text =
    'U hebt nog geen wachtwoord gekozen. Gebruik de link of de code uit de uitnodiging die u eerder kreeg. Kunt u die niet vinden? Vraag ons om een nieuwe.'
  return [{ kind: 'paragraph', text }]
}

export const reminder = template('reminder', schema, (parameters, places) => ({
  subject: `${parameters.late ? 'Te laat: v' : 'Herinnering: v'}ragenlijst over ${short(parameters.approach)}`,
  blocks: [
    { kind: 'paragraph', text: `${standing(parameters)} ${time(parameters)}` },
    { kind: 'paragraph', text: 'Wat al is ingevuld, is bewaard.' },
    ...firstTime(parameters),
    portalLink('Verder met de vragenlijst', parameters.page, places),
    {
      kind: 'paragraph',
      text: parameters.late
        ? 'Lukt het niet? Neem dan contact met ons op.'
        : 'Lukt het niet op tijd? Neem dan contact met ons op.',
    },
  ],
}))
