import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { post, type Refused } from '../features/form/call.ts'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { changeRemarks } from '../features/review/change-remarks.ts'
import { loadReview } from '../features/review/load-review.ts'
import { ReviewScreen } from '../features/review/review-screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Bevinding vaststellen - Toezicht' }]

export const loader = (args: LoaderFunctionArgs) => loadReview(args, 'finding', args.params.finding ?? '')

export const clientLoader = steadyLoader('routes/_shell.bevindingen.$finding')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const finding = params.finding ?? ''
  const remarked = changeRemarks(context, form, `/bevindingen/${finding}`)
  if (remarked) return remarked
  const returns = form.get('verb') === 'return'
  const run = (): Promise<unknown> =>
    returns
      ? context.api.returnFinding({ finding, remark: textOf(form, 'remark') })
      : context.api.approveFinding({ finding, contentHash: textOf(form, 'contentHash') })
  return post(context, form, run, () => `/bevindingen/${finding}?gedaan=${returns ? 'returned' : 'approved'}`)
}

export default function FindingReview() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return <ReviewScreen key={found.review.id} {...found} refused={refused} done={search.get('gedaan')} />
}
