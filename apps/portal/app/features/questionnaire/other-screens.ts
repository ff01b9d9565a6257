/** What of a questionnaire decides which screens there are. */
export interface Situation {
  kind: 'municipality' | 'partner'
  role: 'coordinator' | 'contributor'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  versions: readonly unknown[]
}

/** With what decides about one screen alone. */
export interface WiderSituation extends Situation {
  /** The reader fills in another approach of the same gemeente as well. */
  hasSibling: boolean
}

interface OtherScreen {
  /** Under /vragenlijst/<submission>/. */
  path: string
  label: string
  shown(situation: WiderSituation): boolean
}

export const takesAnswers = ({ status }: Pick<Situation, 'status'>) => status === 'open' || status === 'returned'

/** The other screens of a questionnaire, in the order of its task list: one line per screen. */
export const otherScreens: readonly OtherScreen[] = [
  { path: 'begin', label: 'Voordat u begint', shown: () => true },
  { path: 'alle-vragen', label: 'Alle vragen lezen of afdrukken', shown: () => true },
  { path: 'vragenlijst.pdf', label: 'Alle vragen downloaden (PDF)', shown: () => true },
  { path: 'collegas', label: 'Samen invullen met collega’s', shown: () => true },
  { path: 'netwerkpartners', label: 'Netwerkpartners voordragen', shown: ({ kind }) => kind === 'municipality' },
  { path: 'stukken', label: 'Stukken', shown: () => true },
  {
    path: 'overnemen',
    label: 'Antwoorden overnemen van een andere aanpak',
    shown: (it) => it.kind === 'municipality' && it.hasSibling && takesAnswers(it),
  },
  {
    path: 'controle',
    label: 'Controleren en versturen',
    shown: (it) => takesAnswers(it) && it.role === 'coordinator',
  },
  { path: 'controle', label: 'Antwoorden nakijken', shown: (it) => takesAnswers(it) && it.role === 'contributor' },
  { path: 'ontvangst', label: 'Bekijken wat is verstuurd', shown: ({ versions }) => versions.length > 0 },
]
