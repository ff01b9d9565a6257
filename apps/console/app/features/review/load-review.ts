import type { LoaderFunctionArgs } from '@remix-run/node'
import { load } from '../form/call.ts'
import { groundNamed } from './ground-words.ts'

/** Everything a second inspector reads about one finding or conclusion. */
export function loadReview({ context, request }: LoaderFunctionArgs, kind: 'finding' | 'conclusion', subject: string) {
  const { api } = context
  return load(context, async () => {
    const since = groundNamed(new URL(request.url).searchParams.get('sinds'))
    const review = await api.getReview({ kind, subject, since })
    const { weighing } = await api.getCoherence({ assessment: review.approach.id })
    const place = kind === 'finding' ? 'indicator' : 'conclusion'
    return {
      review,
      weighing: weighing.filter(
        (each) =>
          (each.place.kind === place &&
            (kind === 'conclusion' ? each.place.code === review.label : review.indicators.includes(each.place.code))) ||
          // Approving this verdict leaves a conclusion behind that was written for another one.
          (each.rule === 'verdict-changed' && each.about?.some((indicator) => review.indicators.includes(indicator))),
      ),
      effect: kind === 'finding' ? await api.getFigureEffect({ finding: subject }) : null,
    }
  })
}
