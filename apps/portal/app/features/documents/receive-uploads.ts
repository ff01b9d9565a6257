import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal } from '../../refused.ts'
import { isBrokenForm, partsOf, readField } from './form-part.ts'

/** What became of one file. `already`: the same file was there, and stands under `title`. */
export interface FileOutcome {
  fileName: string
  document: string | null
  title: string | null
  already: boolean
  error: string | null
}

export interface UploadOutcome {
  files: FileOutcome[]
  /** The questions and the kind that were chosen for these files. */
  questions: string[]
  kind: string | null
  /** Of the last refused file; 200 when all went well. */
  status: number
  signedOut: boolean
}

const longestField = 4_096
const mostFiles = 50

/** Takes a form with files, each streamed straight to its procedure. A refused file never takes the others with it. */
export async function receiveUploads(
  context: AppLoadContext,
  request: Request,
  submission: string,
): Promise<UploadOutcome> {
  const outcome: UploadOutcome = { files: [], questions: [], kind: null, status: 200, signedOut: false }
  // Whose form it is comes before what is in it; nobody sends 50 MB to hear that it was not for them.
  const looked = await orRefusal(context, context.api.getSubmission({ submission }))
  if ('refusal' in looked) {
    refuse(outcome, looked.refusal, '')
    return outcome
  }
  try {
    for await (const { name, fileName, bytes } of partsOf(request)) {
      if (fileName === null) takeField(outcome, name, await readField(bytes, longestField))
      else if (name === 'file' && fileName !== '' && outcome.files.length < mostFiles) {
        await addOne(context, submission, { fileName: fileName.slice(0, 1_000), content: bytes }, outcome)
      }
    }
  } catch (error) {
    if (!isBrokenForm(error)) throw error
    refuse(outcome, { refused: 'invalid', reason: 'document-broken-off' }, '')
  }
  if (outcome.files.length === 0) refuse(outcome, { refused: 'invalid', reason: 'document-empty', field: 'file' }, '')
  return outcome
}

/** Fields stand before the files in our forms, so they are known when the first bytes of a file come. */
function takeField(outcome: UploadOutcome, name: string, value: string): void {
  if (name === 'question' && value !== '') outcome.questions.push(value.slice(0, 20))
  if (name === 'kind') outcome.kind = value.slice(0, 80) || null
}

async function addOne(
  context: AppLoadContext,
  submission: string,
  file: { fileName: string; content: AsyncIterable<Uint8Array> },
  outcome: UploadOutcome,
): Promise<void> {
  const { questions, kind } = outcome
  const details = { submission, questions, kind, title: '', issuedOn: null, ...file }
  const result = await orRefusal(context, context.api.addDocument(details))
  if ('refusal' in result) return refuse(outcome, result.refusal, file.fileName)
  outcome.files.push({ fileName: file.fileName, ...result.answer, error: null })
}

function refuse(outcome: UploadOutcome, refusal: Refusal, fileName: string): void {
  outcome.status = statusOfRefusal(refusal.refused)
  outcome.signedOut ||= refusal.refused === 'signed-out'
  outcome.files.push({ fileName, document: null, title: null, already: false, error: refusalText(refusal) })
}
