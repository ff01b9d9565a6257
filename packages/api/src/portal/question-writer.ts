import { type LoadedSubmission, maySave } from './load-submission.ts'
import { nameIn } from './task-list.ts'

/** Who fills in a question (null: the coordinator), and whether the reader may write it now. */
export function writerOf(loaded: LoadedSubmission, question: string) {
  const account = loaded.own.assignments[question]
  return {
    maySave: maySave(loaded, question),
    assignee: account === undefined ? null : { name: nameIn(loaded, account), isMe: account === loaded.own.me },
  }
}
