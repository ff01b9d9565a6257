import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { textOf } from '../features/form/read-form.ts'
import { findNextReview } from '../features/review/find-next-review.ts'
import { ReviewScreen } from '../features/review/review-screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Bevinding vaststellen - Toezicht' }]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => ({
    review: await context.api.getReview({ kind: 'finding', subject: params.finding ?? '' }),
    next: new URL(request.url).searchParams.has('gedaan') ? await findNextReview(context.api) : null,
  }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const finding = params.finding ?? ''
  const returns = form.get('verb') === 'return'
  const run = (): Promise<unknown> =>
    returns
      ? context.api.returnFinding({ finding, remark: textOf(form, 'remark') })
      : context.api.approveFinding({ finding, contentHash: textOf(form, 'contentHash') })
  return post(context, form, run, () => `/bevindingen/${finding}?gedaan=${returns ? 'returned' : 'approved'}`)
}

export default function FindingReview() {
  const { review, next } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const [search] = useSearchParams()
  return <ReviewScreen review={review} refused={refused} done={search.get('gedaan')} next={next} />
}
