import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertDocument } from '@toezicht/database/repositories/policy-document'
import { keptFileName } from '@toezicht/documents/file-name'
import { receiveDocument } from '@toezicht/documents/receive'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { settle, signedInProcedure } from '../procedure.ts'
import { loadSubmission, maySave } from './load-submission.ts'
import { heldAs } from './refusals.ts'

/** Bytes come as a stream in this process: no JSON request can carry one. */
const stream = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
)

const documentInput = z.strictObject({
  submission: z.uuid(),
  question: z.string().min(1).max(20),
  title: z.string().max(200),
  kind: z.string().max(80).nullable(),
  fileName: z.string().max(1_000),
  bytes: stream,
})

/** Adds a document to a document question of an open submission. Its type is told by its content; at most 50 MB. */
export const addDocument = signedInProcedure({
  verb: 'add-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open',
})
  .input(documentInput)
  .mutation(async ({ ctx, input }) => settle(await receiveAndStore(ctx, ctx.session, ctx.actor.accountId, input)))

async function receiveAndStore(call: Call, session: string, by: string, input: z.infer<typeof documentInput>) {
  const loaded = await loadSubmission(call, session, input.submission)
  if (isRefusal(loaded)) return loaded
  const { own, facts } = loaded
  const question = facts.byCode.get(input.question)
  if (question?.answerType !== 'document-upload' || !call.storage) return outsideScope
  const may = maySave(loaded, question.code)
  if (may !== 'yes') return heldAs(may, own.status)
  if (input.kind !== null && !question.options.some((option) => option.code === input.kind))
    return invalid('document-kind', 'kind')
  const received = await receiveDocument(call.storage, input.bytes)
  if ('problem' in received) return invalid(received.problem, 'file')
  const { extension, ...stored } = received
  const fileName = keptFileName(input.fileName, extension)
  const title = titleOf(input.title) || fileName.replace(/\.[a-z]+$/, '')
  const { submission, kind } = input
  const document = {
    id: randomUUID(),
    studyId: own.studyId,
    submission,
    questions: [question.code],
    title,
    kind,
    fileName,
    ...stored,
  }
  try {
    await call.store.change(session, async (changing) => {
      await insertDocument(changing, { ...document, uploadedBy: by })
      await appendAudit(changing, {
        study: own.studyId,
        verb: 'add-document',
        subjectKind: 'policy-document',
        subject: document.id,
        content: document,
      })
    })
  } catch (error) {
    await call.storage.remove(received.storageKey)
    throw error
  }
  return { document: document.id }
}

function titleOf(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim()
}

function invalid(reason: string, field: string): Refusal {
  return { refused: 'invalid', reason, field }
}
