import { noteReading } from '@toezicht/database/repositories/audit-log'
import { findPage, isOfApproach, listFoundPages } from '@toezicht/database/repositories/document-search'
import { findSentDocument } from '@toezicht/database/repositories/matrix'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { findStudy } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { markedText, markedWords } from '@toezicht/domain/document/marked-text'
import { searchTerms } from '@toezicht/domain/document/search-terms'
import { nearestPage } from '@toezicht/domain/document/shown-page'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { showApproach } from './show-approach.ts'
import { documentState } from './show-documents.ts'

/**
 * A document of an approach at one page: what it is, the page's text with what a query finds in it, and where else that stands. A page that is not
 * there gives the nearest. Of what waits or was destroyed there is the title with its state alone.
 */
export const getDocumentPage = signedInProcedure({
  verb: 'get-document-page',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'document sent for this approach and not refused by the scanner; its text only once it was judged and not destroyed',
})
  .input(
    z.strictObject({
      assessment: z.uuid(),
      document: z.uuid(),
      page: z.string().max(200).nullable(),
      query: z.string().max(20_000),
    }),
  )
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const document = await findSentDocument(reading, input.document)
        const study = document && (await findStudy(reading, document.studyId))
        const [approach] = await listApproaches(reading, { assessment: input.assessment })
        if (!document || !study || !approach || document.scan === 'refused') return outsideScope
        if (!(await isOfApproach(reading, document.id, input.assessment))) return outsideScope
        const state = documentState(document)
        const page = nearestPage(input.page, document.pageCount)
        const ground = { study, approach: showApproach(approach), about: showDocument(document), state, page }
        if (state !== 'there') return { ...ground, text: null, foundOn: [] }
        await noteReading(reading, study.id, 'read-document', { kind: 'policy-document', id: document.id })
        const place = { assessment: input.assessment, document: document.id, page }
        return { ...ground, ...(await readPage(reading, place, input.query)) }
      }),
    ),
  )

type Place = { assessment: string; document: string; page: number }

async function readPage(reading: Reading, place: Place, query: string) {
  const { terms } = searchTerms(query)
  const signed = await findPage(reading, place, terms)
  const marked = signed === null ? null : markedText(signed)
  return {
    text: marked && { ...marked, words: markedWords(marked) },
    foundOn: await listFoundPages(reading, place, terms),
  }
}

function showDocument(document: NonNullable<Awaited<ReturnType<typeof findSentDocument>>>) {
  const { id, title, fileName, mediaType, byteSize, pageCount, scan, destroyedAt, destroyedReason } = document
  const destroyed = destroyedAt && { at: destroyedAt.toISOString(), reason: destroyedReason }
  return { id, title, fileName, mediaType, byteSize, pageCount, scanned: scan === 'clean', destroyed }
}
