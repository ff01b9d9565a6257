import { municipalityAnswers, partnerAnswers } from '../answers/agreeing.ts'
import { choose, dontKnow, no, remarked, yes } from '../answers/value.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Everyone has answered; partners differ among themselves and a number cannot be right. */
export const eenGezinEenPlan: DemoApproach = {
  slug: 'een-gezin-een-plan',
  name: 'Eén gezin, één plan',
  directorTerm: 'casusregisseur',
  facts: {
    description: [
      'Gezinnen met kinderen die in aanraking komen met de politie krijgen één plan voor het hele gezin.',
      'De casusregisseur werkt bij de gemeente en zit het overleg voor.',
    ],
    start: { date: '2019', pilot: false, note: 'De maand is niet meer bekend.' },
    familiesServed: {
      kind: 'number',
      value: 95,
      qualifier: 'exact',
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
        start: '2019, de maand is niet meer bekend',
        served: 95,
        description: 'Een casusregisseur van de gemeente maakt met gezin, school en politie één plan.',
        families: 'Gezinnen met een kind dat overlast geeft of is aangehouden.',
        known: [40, 80],
        areas: 'Voorbeeld-Zuid',
        meeting: 'het casusoverleg van het Veiligheidshuis',
        ownStrength: 'Het gezin schrijft zelf de eerste bladzijde van het plan. Zie het voorbeeldplan.',
        policy: 'Nota Veilig opgroeien',
        duration: 'Anderhalf jaar; langer kan als de rechter daarom vraagt.',
        outreach: 'De casusregisseur gaat binnen drie dagen na de melding langs.',
      },
      {
        'V2.1.3a': choose('family'),
        'V5.3.1a': remarked(dontKnow, 'Dit verschilt per casusregisseur; wij hebben er geen overzicht van.'),
        'V4.2.1a': choose('youth-care-agency', 'police', 'education', 'probation'),
        'V4.2.2a': choose('on-paper'),
      },
    ),
  },
  partners: [
    {
      organisation: 'Voorbeeld Jeugdzorg',
      people: ['joke'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij begeleiden jongeren en hun ouders na een melding.',
          families: 'Gezinnen met een kind dat met de politie in aanraking kwam.',
          outreach: 'Wij halen de jongere op van school als hij niet naar een afspraak komt.',
        },
        {
          'V2.1.3a': choose('family'),
          'V4.2.1a': choose('youth-care-agency', 'police', 'education'),
          'V4.2.2a': choose('on-paper'),
          'V3.1.2a': yes,
        },
      ),
    },
    {
      organisation: 'GGD Voorbeeldregio',
      people: ['gerard'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'Wij adviseren over gezondheid en verslaving.',
          families: 'Gezinnen waarin een kind overlast geeft, vaak samen met schulden.',
          outreach: 'Wij gaan mee met de casusregisseur als er zorgen zijn over middelengebruik.',
        },
        {
          'V2.1.3a': choose('worker'),
          'V4.2.1a': choose('youth-care-agency', 'police', 'mental-health-care'),
          'V4.2.2a': choose('spoken'),
        },
      ),
    },
    {
      organisation: 'Politie Voorbeeldregio',
      people: ['petra'],
      sent: true,
      answers: partnerAnswers(
        {
          task: 'De wijkagent meldt gezinnen en doet mee aan het casusoverleg.',
          families: 'Gezinnen die wij vaak tegenkomen.',
          outreach: 'De wijkagent gaat samen met de casusregisseur op bezoek.',
        },
        {
          'V2.1.3a': dontKnow,
          'V3.1.2a': remarked(no, 'Wij zijn daar niet bij gevraagd.'),
          'V4.2.1a': choose('youth-care-agency', 'police', 'education'),
          'V4.2.2a': choose('on-paper'),
        },
      ),
    },
  ],
}
