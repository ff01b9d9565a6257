import { choose, count, remarked, write, yes } from '../answers/value.ts'
import type { DemoApproach } from './demo-approach.ts'

/** Waits for answers: two have begun, nobody has sent, three invitations are open. */
export const gezinnenOpKoers: DemoApproach = {
  slug: 'gezinnen-op-koers',
  name: 'Gezinnen op koers',
  directorTerm: 'gezinscoach',
  facts: {
    description: [
      'Een gezinscoach komt een jaar lang elke week thuis en brengt rust in geld, opvoeding en school.',
      'De gemeente betaalt de coaches; Stichting Voorbeeldhulp heeft hen in dienst.',
    ],
    start: { date: '2023-03', pilot: true, note: 'De proef liep tot en met december 2023.' },
    familiesServed: {
      kind: 'number',
      value: 34,
      qualifier: 'exact',
      source: 'opgave van de gemeente',
      date: '2026-09',
    },
  },
  daysLeft: 21,
  gemeente: {
    people: ['karin', 'kees'],
    sent: false,
    handedOver: {
      to: 'kees',
      questions: ['V5.1.1a', 'V5.2.1a', 'V5.2.1b', 'V5.3.1a', 'V5.3.1b', 'V2.1.2a', 'V2.1.3a'],
      answers: { 'V5.1.1a': write('Twee jaar, daarna kijken wij opnieuw naar het geld.') },
    },
    answers: {
      A1: write('maart 2023, eerst als proef'),
      A2: count(34),
      A3: write('Een gezinscoach komt elke week thuis. Hij regelt eerst rust en maakt daarna met het gezin een plan.'),
      A4: choose('youth', 'social-affairs'),
      'V1.1.1a': write('Gezinnen met kinderen onder de 18 die op minstens drie leefgebieden vastlopen.'),
      'V1.1.2a': yes,
      'V3.2.1a': remarked(yes, 'Bij ziekte neemt een collega het over. Dat is soms pas na twee weken.'),
    },
  },
  partners: [
    {
      organisation: 'Stichting Voorbeeldhulp',
      people: ['hanna'],
      sent: false,
      answers: {
        A6: write('Wij leveren de gezinscoaches en begeleiden hen.'),
        'V1.1.1a': write('Gezinnen die al vaker hulp kregen en toch weer vastlopen.'),
        'V3.2.1a': yes,
      },
    },
    { organisation: 'Woningcorporatie Voorbeeldwonen', people: ['wim'], sent: false },
    { organisation: 'Politie Voorbeeldregio', people: ['petra'], sent: false },
  ],
  invited: [
    { position: 0, name: 'Noor Voorbeeld', email: 'noor@voorbeeldstad.example', role: 'contributor' },
    { position: 2, name: 'Teun Voorbeeld', email: 'teun@voorbeeldwonen.example', role: 'contributor' },
    { position: 3, name: 'Fadoua Voorbeeld', email: 'fadoua@voorbeeldpolitie.example', role: 'coordinator' },
  ],
}
