import type { DemoApproach } from './demo-approach.ts'

/** Assigned last week; nobody has begun. */
export const gezinAanZet: DemoApproach = {
  slug: 'gezin-aan-zet',
  name: 'Gezin aan zet',
  directorTerm: null,
  facts: {
    description: ['Gezinnen maken met familie en vrienden een eigen plan. Een vrijwilliger helpt daarbij.'],
    start: { date: '2025', pilot: true, note: 'De proef loopt tot de zomer van 2027.' },
    familiesServed: { kind: 'not-stated' },
  },
  daysLeft: 28,
  gemeente: { people: ['daan'], sent: false },
  partners: [{ organisation: 'Stichting Voorbeeldhulp', people: ['hanna'], sent: false }],
  nominated: [
    {
      organisation: 'Politie Voorbeeldregio',
      unit: 'Basisteam Voorbeelddam',
      contactName: 'Pieter Voorbeeld',
      contactEmail: 'pieter@voorbeeldpolitie.example',
      why: 'De wijkagent kent de gezinnen en belt de vrijwilliger als er zorgen zijn.',
    },
  ],
  invited: [{ position: 0, name: 'Sanne Voorbeeld', email: 'sanne@voorbeelddam.example', role: 'contributor' }],
}
