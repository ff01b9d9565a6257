export interface AnswerBefore {
  lines: string[]
  explanation: string | null
}

/** One time that STJ asked a question again. */
export interface Asked {
  respondentId: string
  question: string
  remark: string
  version: number
  returnedAt: string
  returnedByName: string | null
  answeredInVersion: number | null
  answeredAt: string | null
  takenBackAt: string | null
  /** Of what is out: the day to answer by. */
  deadline: string | null
  before: AnswerBefore | null
  after: AnswerBefore | null
}

export function isOut({ answeredInVersion, takenBackAt }: Asked): boolean {
  return answeredInVersion === null && takenBackAt === null
}
