import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { keyBlocks, portalLink } from '../link.ts'
import { addressSchema, codeSchema, countSchema, daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const told = z.object({
  approach: lineSchema,
  organisation: lineSchema,
  /** The coordinator who asks. */
  from: lineSchema,
  what: z.enum(['theme', 'questions']),
  /** How many questions it is, also of a whole theme; '0': invited, and the questions follow. */
  count: z.union([countSchema, z.literal('0').transform(Number)]),
  deadline: daySchema,
  page: addressSchema,
})
const key = z.object({ link: addressSchema, shortCode: codeSchema, expiresOn: daySchema })

/** With link, code and day for a colleague who has no password yet; all three or none. */
const schema = z.union([
  told.extend(key.shape),
  told.extend({ link: z.null().optional(), shortCode: z.null().optional(), expiresOn: z.null().optional() }),
])

function asked({ what, count }: z.infer<typeof told>): string {
  if (count === 0) return 'mee te helpen. U hoort nog welke vragen u invult'
  const questions = count === 1 ? '1 vraag' : `${count} vragen`
  return what === 'theme' ? `een heel thema te beantwoorden: ${questions}` : `${questions} te beantwoorden`
}

/** For a colleague to whom the coordinator hands questions. */
export const delegation = template('delegation', schema, (parameters, places) => {
  const { approach, organisation, from, deadline } = parameters
  return {
    subject: `${short(from)} vraagt uw hulp bij een vragenlijst`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${from} vult namens ${organisation} een vragenlijst in over de aanpak ${approach}. Samenwerkend Toezicht Jeugd onderzoekt die aanpak.`,
      },
      {
        kind: 'paragraph',
        text: `${from} vraagt u om ${asked(parameters)}. Dat kan tot en met ${dutchDate(deadline)}.`,
      },
      {
        kind: 'paragraph',
        text: 'U kunt de hele vragenlijst lezen en u vult in wat aan u is gevraagd. Uw antwoorden worden vanzelf bewaard. Uw collega verstuurt de vragenlijst.',
      },
      ...(!parameters.link
        ? [portalLink('Naar de vragenlijst', parameters.page, places)]
        : [
            ...keyBlocks(parameters, 'Naar de vragenlijst', 'portal', places),
            {
              kind: 'paragraph' as const,
              text: `De uitnodiging is persoonlijk en geldig tot en met ${dutchDate(parameters.expiresOn)}.`,
            },
          ]),
      { kind: 'paragraph', text: 'Antwoord niet per mail: uw antwoorden horen alleen in de vragenlijst.' },
    ],
  }
})
