import { z } from 'zod'
import { dutchDate } from '../dutch-date.ts'
import { portalLink } from '../link.ts'
import { daySchema, lineSchema } from '../parameters.ts'
import { short } from '../subject.ts'
import { template } from '../template.ts'

const schema = z.object({
  moment: z.enum(['opened', 'reminder', 'extended', 'closed', 'withdrawn', 'receipt', 'answered']),
  municipality: lineSchema,
  study: lineSchema,
  deadline: daySchema,
  receipt: lineSchema.optional(),
  /** The deadline lies in the past. */
  late: z.literal('yes').optional(),
})
type Parameters = z.infer<typeof schema>

/** Subject, what happened and what to do, and what the link is called. Nothing of the draft, the comments or the decisions. */
const words: Record<Parameters['moment'], (about: Parameters) => { subject: string; texts: string[]; link: string }> = {
  opened: ({ study, deadline }) => ({
    subject: 'Feitencheck van de factsheet',
    texts: [
      `De concept-factsheet over uw gemeente uit het onderzoek ${study} ligt voor u klaar. Wij vragen u om te kijken of de feiten kloppen, voordat wij de factsheet openbaar maken.`,
      `U kunt reageren tot en met ${dutchDate(deadline)}. Ook als u geen opmerkingen hebt, horen wij dat graag. De concept-factsheet is nog niet openbaar: deel haar alleen met collega’s die u nodig hebt.`,
    ],
    link: 'Naar de feitencheck',
  }),
  reminder: ({ deadline, late }) => ({
    subject: late ? 'Te laat: feitencheck' : 'Herinnering: feitencheck',
    texts: [
      late
        ? `U kon tot en met ${dutchDate(deadline)} reageren op de concept-factsheet over uw gemeente. De feitencheck staat nog open: verstuur uw reactie zo snel mogelijk.`
        : `U hebt nog niet gereageerd op de concept-factsheet over uw gemeente. Dat kan tot en met ${dutchDate(deadline)}.`,
      'Wat u al schreef, is bewaard. Hebt u geen opmerkingen, laat dat dan ook weten.',
    ],
    link: 'Verder met de feitencheck',
  }),
  extended: ({ deadline }) => ({
    subject: 'Meer tijd voor de feitencheck',
    texts: [`U kunt nu reageren op de concept-factsheet over uw gemeente tot en met ${dutchDate(deadline)}.`],
    link: 'Naar de feitencheck',
  }),
  closed: () => ({
    subject: 'Feitencheck gesloten',
    texts: [
      'De dag waarop u kon reageren op de concept-factsheet over uw gemeente, is voorbij. Wij ontvingen geen reactie en hebben de feitencheck gesloten. Wat u schreef en niet verstuurde, lezen wij niet.',
      'Wilt u toch nog reageren? Neem dan snel contact met ons op.',
    ],
    link: 'Naar de feitencheck',
  }),
  withdrawn: () => ({
    subject: 'Feitencheck ingetrokken',
    texts: [
      'Wij hebben de concept-factsheet over uw gemeente teruggenomen. U hoeft er nu niet op te reageren. In Toezicht leest u waarom. U krijgt een nieuwe mail als er weer een concept klaarligt.',
    ],
    link: 'Naar de feitencheck',
  }),
  receipt: ({ receipt }) => ({
    subject: 'Uw reactie is ontvangen',
    texts: [
      `Wij ontvingen uw reactie op de concept-factsheet over uw gemeente. Uw ontvangstnummer is ${receipt ?? ''}.`,
      'Een inspecteur bekijkt iedere opmerking. Daarna leest u in Toezicht wat ermee is gedaan, en waarom. U krijgt dan een mail.',
    ],
    link: 'Naar uw ontvangstbewijs',
  }),
  answered: () => ({
    subject: 'Antwoord op uw feitencheck',
    texts: [
      'Wij hebben uw opmerkingen bij de concept-factsheet bekeken. In Toezicht leest u per opmerking wat ermee is gedaan, en waarom.',
    ],
    link: 'Naar de antwoorden',
  }),
}

/** For the coordinators of a gemeente: every moment of the fact check of its factsheet. */
export const factCheck = template('fact-check', schema, (parameters, places) => {
  const { subject, texts, link } = words[parameters.moment](parameters)
  return {
    subject: `${subject}, gemeente ${short(parameters.municipality)}`,
    blocks: [...texts.map((text) => ({ kind: 'paragraph' as const, text })), portalLink(link, '/feitencheck', places)],
  }
})
