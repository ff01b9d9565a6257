import { randomUUID } from 'node:crypto'
import { addCommentDocument, findOwnFactCheck, listOwnComments } from '@toezicht/database/repositories/own-fact-check'
import { keptFileName } from '@toezicht/documents/file-name'
import { receiveDocument } from '@toezicht/documents/receive'
import { stepFactCheck } from '@toezicht/domain/fact-check/fact-check'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Bytes come as a stream in this process: no JSON request can carry one. */
const stream = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
)
const inputSchema = z.strictObject({
  factCheck: z.uuid(),
  comment: z.uuid(),
  fileName: z.string().max(1_000),
  content: stream,
})

/** Hangs a document on a comment. Its type is told by its content; at most 50 MB. Nobody gets it before the scanner judged it. */
export const addFactCheckDocument = signedInProcedure({
  verb: 'add-fact-check-document',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'fact check open; at most 20 per comment',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => {
    const { storage } = ctx
    if (!storage) return settle<Refusal>(outsideScope)
    // Whose comment it is comes before what is in the file: nobody sends 50 MB to hear that it was not for them.
    const refusal = await ctx.store.read(ctx.session, async (reading) => {
      const found = await findOwnFactCheck(reading, input.factCheck)
      const known = found && (await listOwnComments(reading, found.id)).some(({ id }) => id === input.comment)
      if (!found || !known) return outsideScope
      const after = stepFactCheck(found.status, 'comment')
      return isRefusal(after) ? after : null
    })
    if (refusal) return settle<Refusal>(refusal)
    const received = await receiveDocument(storage, input.content)
    if ('problem' in received) return settle<Refusal>({ refused: 'invalid', reason: received.problem, field: 'file' })
    const { extension, ...stored } = received
    const file = { id: randomUUID(), fileName: keptFileName(input.fileName, extension), ...stored }
    let isKept = false
    try {
      const added = await ctx.store.change(ctx.session, (changing) => addCommentDocument(changing, input.comment, file))
      isKept = !isRefusal(added) && !added.already
      return settle(added)
    } finally {
      if (!isKept) await storage.remove(stored.storageKey)
    }
  })
