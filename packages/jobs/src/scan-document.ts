import { type DocumentToWorkOn, findDocumentToWorkOn, saveScan } from '@toezicht/database/repositories/document-work'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { isCleanFile } from '@toezicht/documents/scan-file'
import { storedFile } from '@toezicht/documents/stored-file'
import { z } from 'zod'
import { type JobContext, job } from './job.ts'

/**
 * Judges a document that waits: clean, refused, or not scanned where there is no scanner. While the scanner is away it throws and comes back, every
 * minute for as long as it takes: until then nobody gets the document.
 */
export const scanDocument = job(
  'scan-document',
  {
    queue: { retryLimit: 500_000, retryDelayMax: 60, retentionSeconds: 365 * 86_400 },
    payload: z.object({ document: z.uuid() }),
  },
  async (context, payload) => {
    const { store, log } = context
    const document = await store.read(null, (reading) => findDocumentToWorkOn(reading, payload.document))
    if (!document || document.gone || document.scan !== 'waiting') return
    const scan = await judge(context, document)
    await store.change(null, async (changing) => {
      if (!(await saveScan(changing, document.id, scan)) || scan === 'refused') return
      await enqueueJob(changing, 'extract-text', { document: document.id })
    })
    log({ event: 'document-judged', document: document.id, scan })
  },
)

async function judge({ scanner, documents }: JobContext, document: DocumentToWorkOn) {
  if (!scanner) return 'not-scanned'
  const file = storedFile(documents, document.storageKey, document.byteSize)
  return (await isCleanFile(scanner, file, document.mediaType)) ? 'clean' : 'refused'
}
