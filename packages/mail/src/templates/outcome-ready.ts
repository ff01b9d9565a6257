import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import { addressSchema } from '../parameters.ts'
import { template } from '../template.ts'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

function moment(instant: string): string {
  const at = new Date(instant)
  return `${dutchDate(day.format(at))} om ${clock.format(at).replace(':', '.')} uur`
}

/** For the coordinators of a gemeente: its factsheet is final. No word of what it says. An empty `visibleFrom`: it is public at once. */
export const outcomeReady = template(
  'outcome-ready',
  z.object({
    page: addressSchema,
    corrected: z.enum(['yes', 'no']),
    visibleFrom: z.union([z.iso.datetime(), z.literal('')]),
  }),
  ({ page, corrected, visibleFrom }, places) => ({
    subject:
      corrected === 'yes'
        ? 'De verbeterde factsheet over uw gemeente is klaar'
        : 'De factsheet over uw gemeente is klaar',
    blocks: [
      {
        kind: 'paragraph',
        text: visibleFrom
          ? `STJ maakt de factsheet over uw gemeente openbaar op ${moment(visibleFrom)}. U kunt haar nu al lezen. Tot dat moment is zij niet openbaar; deel haar dan niet buiten uw gemeente.`
          : 'STJ heeft de factsheet over uw gemeente openbaar gemaakt. Binnen een paar minuten kan iedereen haar lezen.',
      },
      ...(corrected === 'yes'
        ? [
            {
              kind: 'paragraph' as const,
              text: 'Het is een verbeterde versie. Wat er anders is, leest u bij de factsheet.',
            },
          ]
        : []),
      portalLink('Naar de factsheet', page, places),
    ],
  }),
)
