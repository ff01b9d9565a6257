import { createHash } from 'node:crypto'

/** One stored answer to an address. `brotli` is the same content compressed, where it was stored. */
export interface PublishedPage {
  status: 200 | 404 | 410
  type: string
  etag: string
  bytes: Buffer
  brotli: Buffer | null
  /** Beside those that every answer has: the name of a download, versions before and after. */
  headers: Readonly<Record<string, string>>
}

export function pageOf(
  status: PublishedPage['status'],
  type: string,
  bytes: Buffer,
  { brotli = null, headers = {} }: { brotli?: Buffer | null; headers?: Record<string, string> } = {},
): PublishedPage {
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { status, type, etag, bytes, brotli, headers }
}

const mostBytes = 96 * 1024 * 1024

/** Forgets what was loaded first while there is too much. */
export function dropOldest(memory: Map<string, PublishedPage>): void {
  const sizeOf = (page: PublishedPage) => page.bytes.length + (page.brotli?.length ?? 0)
  let total = [...memory.values()].reduce((sum, page) => sum + sizeOf(page), 0)
  for (const [key, page] of memory) {
    if (total <= mostBytes) return
    memory.delete(key)
    total -= sizeOf(page)
  }
}
