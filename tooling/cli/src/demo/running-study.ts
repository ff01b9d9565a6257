import type { MunicipalityContext } from '@toezicht/domain/study/municipality-context'
import { buurtcoach } from './approaches/buurtcoach.ts'
import type { DemoApproach } from './approaches/demo-approach.ts'
import { dichtbij } from './approaches/dichtbij.ts'
import { eenGezinEenPlan } from './approaches/een-gezin-een-plan.ts'
import { gezinAanZet } from './approaches/gezin-aan-zet.ts'
import { gezinnenOpKoers } from './approaches/gezinnen-op-koers.ts'
import { gezinsmaatje } from './approaches/gezinsmaatje.ts'
import { samenSterkThuis } from './approaches/samen-sterk-thuis.ts'

export interface DemoMunicipality {
  slug: string
  name: string
  context: MunicipalityContext
  approaches: DemoApproach[]
  notAssessed?: { slug: string; name: string; reason: string }
}

export const runningSlug = 'voorbeeldonderzoek'

export const runningStudy = {
  slug: runningSlug,
  name: 'Voorbeeldonderzoek',
  kind: 'running',
  fictional: true,
  introduction:
    'Dit is een verzonnen onderzoek om Toezicht te leren kennen. De gemeenten, organisaties, mensen en antwoorden bestaan niet.',
  contact: 'Loes Voorbeeld, projectleider, loes@stj.voorbeeld.example',
} as const

const source = { source: 'verzonnen voor dit voorbeeld', date: '2026-01-01' }

/** Four invented gemeenten; a fifth, Voorbeelddorp, waits to be assigned its first approach. */
export const demoMunicipalities: DemoMunicipality[] = [
  {
    slug: 'voorbeeldstad',
    name: 'Voorbeeldstad',
    context: {
      population: { kind: 'number', value: 84_200, qualifier: 'about', ...source },
      householdsWithChildren: { kind: 'number', value: 11_300, qualifier: 'about', ...source },
      estimatedFamilies: { kind: 'range', min: 150, max: 220, source: 'opgave van de gemeente', date: '2026-06' },
      paragraphs: [
        'Voorbeeldstad heeft zes wijkteams. Hulp begint bij het wijkteam en wordt zwaarder als dat moet.',
        'De gemeente kiest voor één plan per gezin en legde dat vast in de visie Thuis in Voorbeeldstad.',
      ],
    },
    approaches: [gezinnenOpKoers, samenSterkThuis, eenGezinEenPlan, dichtbij],
  },
  {
    slug: 'voorbeeldveen',
    name: 'Voorbeeldveen',
    context: {
      population: { kind: 'number', value: 23_750, qualifier: 'exact', ...source },
      householdsWithChildren: { kind: 'number', value: 3_100, qualifier: 'about', ...source },
      estimatedFamilies: { kind: 'range', min: 30, max: 45, source: 'opgave van de gemeente', date: '2026-05' },
      paragraphs: ['Voorbeeldveen is een kleine gemeente met vijf buurten. Iedereen die hulp geeft, kent elkaar.'],
    },
    approaches: [buurtcoach],
    notAssessed: {
      slug: 'ouderkamer',
      name: 'Ouderkamer',
      reason: 'De ouderkamer is er voor alle ouders en niet voor deze gezinnen in het bijzonder.',
    },
  },
  {
    slug: 'voorbeelddam',
    name: 'Voorbeelddam',
    context: {
      population: { kind: 'number', value: 41_000, qualifier: 'about', ...source },
      householdsWithChildren: { kind: 'not-stated' },
      estimatedFamilies: { kind: 'no-estimate', source: 'opgave van de gemeente', date: null },
      paragraphs: [],
    },
    approaches: [gezinAanZet],
  },
  {
    slug: 'voorbeeldhaven',
    name: 'Voorbeeldhaven',
    context: {
      population: { kind: 'number', value: 31_400, qualifier: 'about', ...source },
      householdsWithChildren: { kind: 'number', value: 4_050, qualifier: 'about', ...source },
      estimatedFamilies: { kind: 'range', min: 20, max: 35, source: 'opgave van de gemeente', date: '2026-04' },
      paragraphs: ['Voorbeeldhaven groeide snel. In het Havenkwartier wonen veel jonge gezinnen.'],
    },
    approaches: [gezinsmaatje],
  },
]

export const unassignedMunicipality = { slug: 'voorbeelddorp', name: 'Voorbeelddorp', cbsCode: null, fictional: true }
