import { dayOf, textOf } from '../form/read-form.ts'

/** The calls behind the forms of this folder, the browser's or those in process. */
export interface AskingCalls {
  returnQuestions(input: {
    respondent: string
    questions: { question: string; remark: string }[]
    deadline: string
  }): Promise<{ told: number }>
  withdrawReturn(input: { respondent: string }): Promise<unknown>
}

/** Runs what a form of this folder asks for; gives the sentence of `Done` about it. Null: it is not one of ours. */
export function askFrom(form: FormData, calls: AskingCalls): (() => Promise<string>) | null {
  const respondent = textOf(form, 'respondent')
  const verb = textOf(form, 'verb')
  if (verb === 'withdraw-return') return () => calls.withdrawReturn({ respondent }).then(() => 'withdraw-return')
  if (verb !== 'return-questions') return null
  const questions = [{ question: textOf(form, 'question'), remark: textOf(form, 'remark') }]
  return () =>
    calls
      .returnQuestions({ respondent, questions, deadline: dayOf(form) })
      .then(({ told }) => (told > 0 ? 'return-questions' : 'returned-unheard'))
}
