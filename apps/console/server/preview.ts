import type { Call } from '@toezicht/api/call'
import { createConsoleCaller } from '@toezicht/api/console'
import { refusalOf } from '@toezicht/api/procedure'
import { formTypes, readAddress } from '@toezicht/api/published/factsheet-form'
import { outwardLinks } from '@toezicht/api/published/outward-links'
import { stylesheet } from '@toezicht/api/published/stylesheet'
import { statusOfRefusal } from '@toezicht/domain/refusal'

/**
 * The public addresses inside the console: a factsheet as page, PDF and data at the path where the public finds it or will find it, under the public
 * pages' own policy, for whoever works on its study.
 */
export async function preview(request: Request, call: Call): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  if (pathname === stylesheet.path)
    return new Response(stylesheet.text, { headers: { 'content-type': 'text/css; charset=utf-8' } })
  const address = readAddress(pathname)
  if (!address) return plain('Wij kunnen deze factsheet niet vinden.', 404)
  try {
    const bytes = shown(await createConsoleCaller(call).previewFactsheet(address), address, call.portalUrl)
    return new Response(bytes, {
      headers: {
        'content-type': formTypes[address.form],
        'content-length': String(bytes.length),
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (refusal.refused === 'signed-out')
      return new Response(null, { status: 302, headers: { location: '/aanmelden' } })
    if (refusal.refused === 'closed')
      return plain('Deze bladzijde kan nog niet worden getoond: er ontbreekt nog iets aan de factsheet.', 409)
    return plain('Wij kunnen deze factsheet niet vinden.', statusOfRefusal(refusal.refused))
  }
}

/** The page leads on to the portal, where the site around it stands; its other forms are here too. */
function shown(bytes: Uint8Array, address: NonNullable<ReturnType<typeof readAddress>>, portalUrl: string) {
  if (address.form !== 'html') return bytes.slice()
  const { municipality, study, number } = address
  const own = `/uitkomsten/${municipality}/${study}/v${number}.`
  return Buffer.from(outwardLinks(Buffer.from(bytes).toString('utf8'), portalUrl, [own]), 'utf8')
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
