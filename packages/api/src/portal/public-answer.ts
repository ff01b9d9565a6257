import { brotliCompressSync, constants } from 'node:zlib'
import { type PublishedPage, pageOf } from './published-page.ts'

export const htmlType = 'text/html; charset=utf-8'

/** Bytes made ready to be sent many times. Compressed quickly: a page takes about a millisecond, so that nobody waits for another's page. */
export function publicAnswer(
  status: PublishedPage['status'],
  type: string,
  content: string | Buffer,
  headers: Record<string, string> = {},
): PublishedPage {
  const bytes = Buffer.from(content)
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return pageOf(status, type, bytes, { brotli: brotli.length < bytes.length ? brotli : null, headers })
}

/** Answers that are kept, up to a number of bytes; what was asked longest ago goes first. */
export function openAnswerMemory(mostBytes: number) {
  const kept = new Map<string, PublishedPage>()
  let total = 0
  const sizeOf = ({ bytes, brotli }: PublishedPage) => bytes.length + (brotli?.length ?? 0)
  return {
    forget(): void {
      kept.clear()
      total = 0
    },
    find(key: string, make: () => PublishedPage | null): PublishedPage | null {
      const known = kept.get(key)
      const answer = known ?? make()
      if (answer === null) return null
      kept.delete(key)
      kept.set(key, answer)
      if (!known) total += sizeOf(answer)
      for (const [oldest, page] of kept) {
        if (total <= mostBytes || oldest === key) break
        kept.delete(oldest)
        total -= sizeOf(page)
      }
      return answer
    },
  }
}
