import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { post, type Refused } from '../features/form/call.ts'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { changeRemarks } from '../features/review/change-remarks.ts'
import { loadReview } from '../features/review/load-review.ts'
import { ReviewScreen } from '../features/review/review-screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Conclusie vaststellen - Toezicht' }]

export const loader = (args: LoaderFunctionArgs) => loadReview(args, 'conclusion', args.params.conclusion ?? '')

export const clientLoader = steadyLoader('routes/_shell.conclusies.$conclusion')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const conclusion = params.conclusion ?? ''
  const remarked = changeRemarks(context, form, `/conclusies/${conclusion}`)
  if (remarked) return remarked
  const returns = form.get('verb') === 'return'
  const run = (): Promise<unknown> =>
    returns
      ? context.api.returnConclusion({ conclusion, remark: textOf(form, 'remark') })
      : context.api.approveConclusion({ conclusion, contentHash: textOf(form, 'contentHash') })
  return post(context, form, run, () => `/conclusies/${conclusion}?gedaan=${returns ? 'returned' : 'approved'}`)
}

export default function ConclusionReview() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return <ReviewScreen key={found.review.id} {...found} refused={refused} done={search.get('gedaan')} />
}
