import { municipalityAnswers, partnerAnswers } from '../answers/agreeing.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Answered, judged and approved; its factsheet lies with the gemeente for fact check. */
export const gezinsmaatje: DemoApproach = {
  slug: 'gezinsmaatje',
  name: 'Gezinsmaatje',
  directorTerm: 'maatje',
  facts: {
    description: ['Een maatje helpt een gezin twee dagdelen per week thuis, zo lang als het nodig is.'],
    start: { date: '2021-09', pilot: false, note: null },
    familiesServed: {
      kind: 'number',
      value: 19,
      qualifier: 'about',
      source: 'opgave van de gemeente',
      date: '2026-04',
    },
  },
  daysLeft: 2,
  gemeente: {
    people: ['fenna'],
    sent: true,
    answers: municipalityAnswers({
      start: 'september 2021',
      served: 19,
      description: 'Betaalde maatjes helpen gezinnen thuis en gaan mee naar afspraken.',
      families: 'Gezinnen met kinderen onder de twaalf jaar met zorgen op drie of meer leefgebieden.',
      known: [20, 35],
      areas: 'Havenkwartier',
      meeting: 'geen',
      ownStrength: 'Het gezin kiest het eerste doel. Het maatje schrijft dat op in het gezinsplan.',
      policy: 'Nota Haven voor Ieder Kind',
      duration: 'Geen maximum.',
      outreach: 'Het maatje komt ook als niemand opendoet, en laat een kaartje achter.',
    }),
  },
  partners: [
    {
      organisation: 'Voorbeeld Havenzorg',
      people: ['noor'],
      sent: true,
      answers: partnerAnswers({
        task: 'De maatjes werken bij ons.',
        families: 'Gezinnen met jonge kinderen en veel zorgen.',
        outreach: 'Wij bellen aan tot er contact is.',
      }),
    },
  ],
}
