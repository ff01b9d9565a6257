import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { keyBlocks } from '../link.ts'
import type { MailBlock } from '../mail-content.ts'
import { addressSchema, codeSchema, daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const schema = z.object({
  link: addressSchema,
  /** Where the short code can be typed. */
  page: addressSchema,
  shortCode: codeSchema,
  expiresOn: daySchema,
  municipality: lineSchema,
  approach: lineSchema,
  organisation: lineSchema,
  deadline: daySchema,
  kind: z.enum(['municipality', 'partner']),
})

function opening({ kind, approach, organisation, municipality }: z.infer<typeof schema>): MailBlock[] {
  if (kind === 'municipality') {
    return [
      {
        kind: 'paragraph',
        text: `Samenwerkend Toezicht Jeugd onderzoekt de aanpak ${approach}. Wij vragen u om namens ${organisation} de vragenlijst over deze aanpak in te vullen.`,
      },
      {
        kind: 'paragraph',
        text: 'U kunt alle vragen vooraf lezen en afdrukken, tussendoor stoppen en collega’s om hulp vragen. U verstuurt de vragenlijst pas aan het eind, zelf.',
      },
    ]
  }
  return [
    {
      kind: 'paragraph',
      text: `De gemeente ${municipality} heeft ${organisation} genoemd als netwerkpartner van de aanpak ${approach}. Wij vragen u om een korte vragenlijst over deze aanpak in te vullen. Dat kost ongeveer een half uur.`,
    },
    { kind: 'paragraph', text: 'Goed om vooraf te weten:' },
    {
      kind: 'list',
      items: [
        `De naam ${organisation} komt in de openbare factsheet te staan.`,
        'Wij laten uw antwoorden niet aan de gemeente zien en maken ze niet openbaar.',
        'Vraagt iemand ze op met een beroep op de Wet open overheid? Dan vragen wij eerst wat u ervan vindt en beslissen daarna volgens de wet.',
        '‘Weet ik niet’ is een volwaardig antwoord.',
      ],
    },
  ]
}

export const invitation = template('invitation', schema, (parameters, places) => ({
  subject: `Uitnodiging: vragenlijst over ${short(parameters.approach)}`,
  blocks: [
    ...opening(parameters),
    { kind: 'paragraph', text: `U kunt antwoorden tot en met ${dutchDate(parameters.deadline)}.` },
    ...keyBlocks(parameters, 'Naar de vragenlijst', 'portal', places),
    {
      kind: 'paragraph',
      text: `De uitnodiging is persoonlijk en geldig tot en met ${dutchDate(parameters.expiresOn)}. Antwoord niet per mail: uw antwoorden horen alleen in de vragenlijst.`,
    },
  ],
}))
