import type { LoaderFunctionArgs } from '@remix-run/node'

/** Every other address: 404, without saying whether something else stands near it. */
export function loader(_: LoaderFunctionArgs): never {
  throw new Response('Deze pagina bestaat niet.', { status: 404 })
}

export default function Missing() {
  return null
}
