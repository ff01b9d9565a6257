export const stateWords = { invited: 'uitgenodigd', active: 'actief', deactivated: 'uitgezet' } as const

export const roleWords: Readonly<Record<string, string>> = { lead: 'projectleider', inspector: 'inspecteur' }

export interface ShownPerson {
  accountId: string
  app: string
  name: string
  email: string
  administrator: boolean
  inspectorate: string | null
  state: keyof typeof stateWords
  lastSignedInAt: string | null
  studies: { studyId: string; name: string; role: string }[]
  respondents: number
}
