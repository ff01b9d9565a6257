import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)
const worthwhile = 2_048
/** Answers of these types are whole in memory; any other may be a stream. */
const buffered = /^(text\/html|application\/json|text\/plain|text\/css)\b/

export function isBuffered(response: Response): boolean {
  return buffered.test(response.headers.get('content-type') ?? '') && !response.headers.has('transfer-encoding')
}

/**
 * Gzips (level 1) a page or JSON answer that is whole in memory and over 2 kB. A stream, or a body that already carries
 * an encoding, passes untouched.
 */
export async function compress(request: Request, response: Response): Promise<Response> {
  const { headers } = response
  if (!isBuffered(response) || !response.body || headers.has('content-encoding')) return response
  if (/no-transform/.test(headers.get('cache-control') ?? '')) return response
  headers.append('vary', 'accept-encoding')
  if (request.method === 'HEAD' || !/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response
  const body = Buffer.from(await response.arrayBuffer())
  if (body.length < worthwhile) return new Response(body, response)
  const zipped = await gzipAsync(body, { level: 1 })
  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  return new Response(zipped, { status: response.status, statusText: response.statusText, headers })
}
