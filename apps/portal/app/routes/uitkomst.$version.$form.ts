import type { LoaderFunctionArgs } from '@remix-run/node'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

const forms = { pagina: 'html', pdf: 'pdf', docx: 'docx', json: 'json' } as const

/** The stored bytes of one form. The page comes under the policy of public pages: the server knows it by its path. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const form = Object.entries(forms).find(([name]) => name === params.form)?.[1]
  if (!form) throw new Response('Deze pagina bestaat niet.', { status: 404 })
  const version = idOf(params, 'version')
  const { type, disposition, bytes } = await orRefuse(context, context.api.openOutcome({ version, form }))
  return new Response(bytes.slice(), {
    headers: {
      'content-type': type,
      'cache-control': 'private, no-store',
      ...(disposition && { 'content-disposition': disposition }),
      ...(form !== 'html' && { 'content-security-policy': "default-src 'none'; sandbox" }),
    },
  })
}
