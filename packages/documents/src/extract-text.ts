import { Worker } from 'node:worker_threads'

const patience = 60_000
const megabytes = 512

/**
 * The text of a document, page 1 first: of a PDF, Word file or OpenDocument text per page, of a workbook per sheet, of a picture none. Null when it cannot be
 * read, or not within a minute and half a gigabyte. The bytes are handed over: the caller has them no more.
 */
export function extractText(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<string[] | null> {
  if (mediaType.startsWith('image/')) return Promise.resolve([])
  const thread = new Worker(new URL('text-thread.ts', import.meta.url), {
    workerData: { bytes, mediaType },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  })
  // What a library says on its way is nobody's business, and must not pile up.
  thread.stdout.resume()
  thread.stderr.resume()
  return new Promise((resolve) => {
    const timer = setTimeout(() => void thread.terminate(), patience)
    thread.once('message', (pages: string[]) => resolve(pages))
    thread.once('error', () => resolve(null))
    thread.once('exit', () => {
      clearTimeout(timer)
      resolve(null)
    })
  })
}
