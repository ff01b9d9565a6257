import { municipalityAnswers, partnerAnswers } from '../answers/agreeing.ts'
import { choose, dontKnow, no, remarked } from '../answers/value.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Answered, judged, and on its way through approval. One organisation answers twice: the GGD and its own team. */
export const dichtbij: DemoApproach = {
  slug: 'dichtbij',
  name: 'Dichtbij',
  directorTerm: 'werker',
  terms: ['kernteam'],
  facts: {
    description: [
      'Werkers van het team Dichtbij zoeken gezinnen op die hulp mijden en blijven zolang het nodig is.',
      'Het team hoort bij de GGD; de gemeente en de woningcorporatie betalen samen.',
    ],
    start: { date: '2018-01', pilot: false, note: null },
    familiesServed: { kind: 'range', min: 40, max: 50, source: 'opgave van de gemeente', date: '2026' },
  },
  daysLeft: 5,
  gemeente: {
    people: ['karin'],
    sent: true,
    answers: municipalityAnswers(
      {
        start: 'januari 2018',
        served: 45,
        description: 'Werkers zoeken gezinnen op die hulp mijden. Zij doen zelf wat nodig is en halen er anderen bij.',
        families: 'Gezinnen met minstens één kind die geen hulp toelaten, terwijl anderen zich zorgen maken.',
        known: [60, 90],
        areas: 'verspreid over de stad, iets meer in Voorbeeld-Noord',
        meeting: 'geen',
        ownStrength: 'De werker laat het gezin kiezen waar hij mee begint. Dat staat in de handreiking Dichtbij.',
        policy: 'Visie Thuis in Voorbeeldstad',
        duration: 'Geen maximum.',
        outreach: 'De werker neemt broodjes mee en wast af. Daarna praat hij over de post die nog dicht is.',
      },
      {
        'V3.1.6a': { kind: 'number', number: 0 },
        'V3.1.7a': choose('no-evaluation'),
        'V3.2.2a': no,
        'V4.1.1b': choose('partly'),
      },
    ),
  },
  partners: [
    {
      organisation: 'GGD Voorbeeldregio',
      people: ['gerard'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij zijn werkgever van het team en bewaken de kwaliteit.',
          families: 'Gezinnen die hulp mijden en waar kinderen last van hebben.',
          outreach: 'Het team werkt ook in de avond en op zaterdag.',
        },
        { 'V3.1.7a': choose('no-evaluation'), 'V3.2.2a': no },
      ),
    },
    {
      organisation: 'GGD Voorbeeldregio',
      unit: 'Team Dichtbij',
      people: ['gerard'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij zijn de werkers: wij gaan naar de gezinnen toe.',
          families: 'Gezinnen bij wie niemand meer binnenkomt.',
          outreach: 'Wij blijven langskomen, ook na een half jaar dichte deuren.',
        },
        {
          'V3.1.7a': choose('no-evaluation'),
          'V3.2.2a': no,
          'V4.2.2a': remarked(choose('on-paper'), 'Getekend is er niets.'),
        },
      ),
    },
    {
      organisation: 'Woningcorporatie Voorbeeldwonen',
      people: ['wim'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij melden gezinnen met huurschuld of overlast en wachten met een ontruiming.',
          families: 'Huurders met kinderen die hun huis dreigen te verliezen.',
          outreach: 'Onze huismeester loopt met de werker mee naar de voordeur.',
        },
        { 'V3.1.7a': dontKnow, 'V3.2.2a': no, 'V3.3.1a': no, 'V4.3.1b': choose('privacy-appeal', 'unclear-rules') },
      ),
    },
  ],
}
