import { municipalityAnswers, partnerAnswers } from '../answers/agreeing.ts'
import { choose, dontKnow, no, remarked, write, yes } from '../answers/value.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Everyone has answered; where they differ, the gemeente stands alone or weak. */
export const samenSterkThuis: DemoApproach = {
  slug: 'samen-sterk-thuis',
  name: 'Samen sterk thuis',
  directorTerm: 'regisseur',
  facts: {
    description: [
      'Het wijkteam en de GGD gaan samen op bezoek bij gezinnen die zelf geen hulp vragen.',
      'Eén regisseur houdt het plan bij en belt de andere organisaties.',
    ],
    start: { date: '2021-09', pilot: false, note: null },
    familiesServed: {
      kind: 'number',
      value: 60,
      qualifier: 'about',
      source: 'opgave van de gemeente',
      date: '2026-06',
    },
  },
  daysLeft: 7,
  gemeente: {
    people: ['karin'],
    sent: true,
    answers: municipalityAnswers(
      {
        start: 'september 2021',
        served: 60,
        description:
          'Wijkteam en GGD gaan samen naar gezinnen die zelf geen hulp vragen. Eén regisseur houdt het plan bij.',
        families: 'Gezinnen met zorgen op meer leefgebieden, die niet zelf om hulp vragen.',
        known: [150, 220],
        areas: 'Voorbeeld-Noord en de Molenbuurt',
        meeting: 'het wijkoverleg op dinsdag',
        ownStrength: 'De regisseur vraagt eerst wat het gezin zelf al deed. Dat staat in de werkwijze, hoofdstuk 2.',
        policy: 'Visie Thuis in Voorbeeldstad',
        duration: 'Een jaar. Verlengen kan na overleg met de regisseur.',
        outreach:
          'Wij bellen aan, ook als er niet wordt opengedaan. Een regisseur ging zes keer terug tot de deur openging.',
      },
      {
        // Nobody else confirms what the director may decide.
        'V3.2.2a': remarked(yes, 'Dit is in het convenant afgesproken.'),
        'V4.3.1a': yes,
        'V1.2.1a': choose('approach-team'),
      },
    ),
  },
  partners: [
    {
      organisation: 'Stichting Voorbeeldhulp',
      people: ['hanna'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij geven hulp bij opvoeden en leveren twee van de vijf regisseurs.',
          families: 'Gezinnen waar veel tegelijk speelt en die hulp uit de weg gaan.',
          outreach: 'Wij gaan langs op tijden dat het gezin thuis is, ook in de avond.',
        },
        {
          'V3.2.2a': remarked(no, 'Wij overleggen, maar een andere organisatie hoeft niet te volgen.'),
          'V3.3.1a': no,
          'V3.2.3b': no,
          'V4.3.1a': dontKnow,
          'V1.2.1a': choose('neighbourhood-team', 'police'),
          'V5.2.1b': choose('waiting-lists', 'laws-and-rules'),
        },
      ),
    },
    {
      organisation: 'GGD Voorbeeldregio',
      people: ['gerard'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Onze verpleegkundigen gaan mee op het eerste bezoek en letten op de gezondheid van de kinderen.',
          families: 'Gezinnen met jonge kinderen over wie het consultatiebureau zich zorgen maakt.',
          outreach: 'Wij leggen een kaartje neer en komen een week later terug.',
        },
        {
          'V3.2.2a': no,
          'V3.3.1a': remarked(no, 'Wij werken met ons eigen dossier naast het gezinsplan.'),
          'V3.2.3b': dontKnow,
          'V4.3.1a': dontKnow,
          'V1.2.1a': choose('ggd-reporting-point'),
        },
      ),
    },
    {
      organisation: 'Wijkteam Voorbeeld-Noord',
      people: ['willem'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij melden gezinnen aan en doen de lichte hulp in de wijk.',
          families: 'Gezinnen die het wijkteam niet verder krijgt.',
          outreach: 'Wij spreken ouders aan op het schoolplein en in het buurthuis.',
        },
        {
          'V3.2.2a': no,
          'V3.2.3b': dontKnow,
          'V4.3.1a': dontKnow,
          'V1.2.1a': choose('school-or-attendance'),
          'V1.1.1b': choose('broader'),
          A6: write('Wij melden gezinnen aan en doen de lichte hulp in de wijk. Eén collega is ook regisseur.'),
        },
      ),
    },
  ],
}
