/** One answer of a sent version in words; `followers`: questions that come along when this one is returned. */
export interface ShownSentAnswer {
  code: string
  text: string
  state: 'answered' | 'unknown' | 'blank' | 'not-asked'
  lines: string[]
  explanation: string | null
  documents: { id: string; title: string }[]
  followers: string[]
}

export interface ShownSection {
  code: string
  name: string
  answers: ShownSentAnswer[]
}

export interface ShownVersion {
  number: number
  receipt: string
  sentAt: string
  sentByName: string | null
}

/** A question that STJ returned once; open while it is neither answered nor taken back. */
export interface ShownReturn {
  question: string
  text: string
  remark: string | null
  version: number
  returnedAt: string
  returnedByName: string | null
  answeredInVersion: number | null
  takenBackAt: string | null
}

export function isOut({ answeredInVersion, takenBackAt }: ShownReturn): boolean {
  return answeredInVersion === null && takenBackAt === null
}

/** "GGD IJsselland (Team VIA)" */
export function respondentName({ organisation, unit }: { organisation: string; unit: string | null }): string {
  return unit ? `${organisation} (${unit})` : organisation
}
