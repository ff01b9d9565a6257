import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { findSameFile, insertDocument, linkDocument } from '@toezicht/database/repositories/policy-document'
import type { Changing } from '@toezicht/database/transaction'
import { keptFileName } from '@toezicht/documents/file-name'
import { receiveDocument } from '@toezicht/documents/receive'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { settle, signedInProcedure } from '../procedure.ts'
import { documentKinds, refuseQuestions } from './document-place.ts'
import { loadSubmission } from './load-submission.ts'
import { judgeCitedDetails } from './printable-title.ts'

/** Bytes come as a stream in this process: no JSON request can carry one. */
const stream = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
)

const documentInput = z.strictObject({
  submission: z.uuid(),
  questions: z.array(z.string().min(1).max(20)).max(100),
  title: z.string().max(1_000),
  kind: z.string().max(80).nullable(),
  issuedOn: z.string().max(40).nullable(),
  fileName: z.string().max(1_000),
  content: stream,
})
type DocumentInput = z.infer<typeof documentInput>

/**
 * Adds a document to a submission that takes answers, and hangs it on questions. Its type is told by its content; at most 50 MB. A file that is there
 * already stays one document: `already` says so, and the questions are added to it. On no question at all is the coordinator's, before the first sending.
 */
export const addDocument = signedInProcedure({
  verb: 'add-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open or returned; a contributor on questions of their own',
})
  .input(documentInput)
  .mutation(async ({ ctx, input }) => settle(await receiveAndStore(ctx, ctx.session, ctx.actor.accountId, input)))

async function receiveAndStore(call: Call, session: string, by: string, input: DocumentInput) {
  const loaded = await loadSubmission(call, session, input.submission)
  if (isRefusal(loaded)) return loaded
  const { own } = loaded
  if (!call.storage) return outsideScope
  const refusal = refuseQuestions(loaded, input.questions)
  if (refusal) return refusal
  const mayBeLoose = own.role === 'coordinator' && own.status === 'open'
  if (input.questions.length === 0 && !mayBeLoose) return invalid('document-question', 'questions')
  const kinds = documentKinds(loaded).map(({ code }) => code)
  const early = judgeCitedDetails(input, kinds, 'stuk')
  if (isRefusal(early)) return early
  const received = await receiveDocument(call.storage, input.content)
  if ('problem' in received) return invalid(received.problem, 'file')
  const { extension, ...stored } = received
  const fileName = keptFileName(input.fileName, extension)
  const details = judgeCitedDetails(input, kinds, fileName.replace(/\.[a-z]+$/, ''))
  const place = { id: randomUUID(), studyId: own.studyId, submission: own.id, questions: input.questions }
  let added: Outcome | Refusal | null = null
  try {
    if (isRefusal(details)) return details
    const document = { ...place, ...details, fileName, ...stored, uploadedBy: by }
    added = await call.store.change(session, (changing) => insertOrLink(changing, document))
    return added
  } finally {
    // Refused, or there already: these bytes belong to no document.
    if (added === null || isRefusal(added) || added.already) await call.storage.remove(received.storageKey)
  }
}

interface Outcome {
  document: string
  title: string
  already: boolean
}

async function insertOrLink(
  changing: Changing,
  document: Parameters<typeof insertDocument>[1],
): Promise<Outcome | Refusal> {
  const { submission, sha256, questions, studyId: study } = document
  const same = await findSameFile(changing, submission, sha256)
  if (same?.destroyed) return { refused: 'closed', reason: 'document-destroyed-before' }
  if (!same && (await insertDocument(changing, document))) {
    const { storageKey: _, ...content } = document
    await appendAudit(changing, { study, verb: 'add-document', ...subject(document.id), content })
    return { document: document.id, title: document.title, already: false }
  }
  // Somebody may have added it since we looked.
  const twin = same ?? (await findSameFile(changing, submission, sha256))
  if (!twin) return { refused: 'conflict', reason: 'document-removed' }
  if (twin.scan === 'refused') return invalid('document-refused', 'file')
  await linkDocument(changing, { id: twin.id, submission, studyId: study, questions })
  await appendAudit(changing, { study, verb: 'link-document', ...subject(twin.id), content: { questions } })
  return { document: twin.id, title: twin.title, already: true }
}

function subject(document: string) {
  return { subjectKind: 'policy-document', subject: document }
}

function invalid(reason: string, field: string): Refusal {
  return { refused: 'invalid', reason, field }
}
