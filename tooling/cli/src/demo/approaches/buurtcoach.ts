import { municipalityAnswers, partnerAnswers } from '../answers/agreeing.ts'
import { choose, no } from '../answers/value.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Answered, judged by one inspector, approved by another, and published. */
export const buurtcoach: DemoApproach = {
  slug: 'buurtcoach-voor-gezinnen',
  name: 'Buurtcoach voor gezinnen',
  directorTerm: 'buurtcoach',
  terms: ['straatoverleg'],
  facts: {
    description: [
      'Elke buurt heeft een buurtcoach die gezinnen kent en zelf helpt.',
      'De buurtcoach haalt er een specialist bij als dat nodig is, en blijft de vaste persoon.',
    ],
    start: { date: '2020-05-01', pilot: false, note: null },
    familiesServed: {
      kind: 'number',
      value: 28,
      qualifier: 'exact',
      source: 'opgave van de gemeente',
      date: '2026-05',
    },
  },
  daysLeft: 3,
  gemeente: {
    people: ['veerle'],
    sent: true,
    answers: municipalityAnswers(
      {
        start: 'mei 2020',
        served: 28,
        description: 'Vijf buurtcoaches helpen gezinnen thuis en halen er anderen bij.',
        families: 'Gezinnen met kinderen met zorgen op drie of meer leefgebieden.',
        known: [30, 45],
        areas: 'Veenbuurt en Turfkade',
        meeting: 'geen',
        ownStrength: 'Bij elk doel staat wat het gezin zelf doet en wie uit de buurt meehelpt.',
        policy: 'Beleidsplan Sociaal Voorbeeldveen',
        duration: 'Twee jaar, daarna nog een jaar op afstand.',
        outreach: 'De buurtcoach woont zelf in de buurt en komt gezinnen tegen in de winkel.',
      },
      { 'V3.2.3b': no },
    ),
  },
  partners: [
    {
      organisation: 'Voorbeeld Jeugdzorg',
      people: ['joke'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij geven advies en nemen het over als de veiligheid van een kind in gevaar is.',
          families: 'Gezinnen met zorgen op meer leefgebieden.',
          outreach: 'De buurtcoach neemt ons mee naar het gezin.',
        },
        { 'V3.2.3b': no, 'V5.2.1a': choose('no') },
      ),
    },
    {
      organisation: 'Wijkteam Voorbeeldveen',
      people: ['willem'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'De buurtcoaches werken bij ons.',
          families: 'Gezinnen die langer dan een half jaar hulp nodig hebben.',
          outreach: 'Wij gaan bij elk gezin thuis langs, ook zonder afspraak.',
        },
        { 'V3.2.3b': no, 'V5.2.1a': choose('no') },
      ),
    },
    {
      organisation: 'Woningcorporatie Voorbeeldwonen',
      people: ['wim'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij melden huurders met zorgen en zoeken mee naar een passend huis.',
          families: 'Gezinnen met huurschuld en zorgen over kinderen.',
          outreach: 'Wij bellen de buurtcoach zodra een huur niet is betaald.',
        },
        { 'V5.2.1a': choose('other-agreements'), 'V3.1.2a': no },
      ),
    },
  ],
}
