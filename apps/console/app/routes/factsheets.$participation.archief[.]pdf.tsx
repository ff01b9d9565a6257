import type { LoaderFunctionArgs } from '@remix-run/node'
import { load } from '../features/form/call.ts'

/** The PDF/A-3a of a version (`?versie=2`; without it the newest), with its data inside it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('versie')
  const number = asked === null ? null : Number(asked)
  const participation = params.participation ?? ''
  const { copy } = await load(context, () => context.api.openArchiveCopy({ participation, number }))
  if (!copy) throw new Response(null, { status: 404 })
  const name = `factsheet-${copy.municipalitySlug}-${copy.studySlug}-v${copy.number}-archief.pdf`
  return new Response(new Uint8Array(copy.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(copy.bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
