import type { LoaderFunctionArgs } from '@remix-run/node'
import { load } from '../features/form/call.ts'

/** The frozen report as its public page, with its style in the page: the console serves no files of the public site. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, stylesheet } = await load(context, () => context.api.getReportPreview({ study: params.study ?? '' }))
  const link = `<link rel="stylesheet" href="${stylesheet.path}">`
  const style = `<style nonce="${context.nonce}">${stylesheet.text}</style>`
  return new Response(
    page.replace(link, () => style),
    {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    },
  )
}
