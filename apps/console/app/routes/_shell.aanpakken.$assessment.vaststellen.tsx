import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { refusalWords } from '../features/form/refusal-words.ts'
import { changeRemarks } from '../features/review/change-remarks.ts'
import { changeSeveral, reviewAddress } from '../features/review/change-several.ts'
import { ReviewItem } from '../features/review/review-item.tsx'
import { ReviewKeys } from '../features/review/review-keys.tsx'
import { reviewLabel } from '../features/review/review-path.ts'
import { reviewPlace } from '../features/review/review-place.ts'
import { SeveralForm, ThemeButtons } from '../features/review/several-form.tsx'
import { useReviewCommands } from '../features/review/use-review-commands.ts'
import { WeighingList } from '../features/review/weighing-list.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Vaststellen ${data?.found.approach.name ?? ''} - Toezicht` },
]

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the address says is opened; anything else in it is no one's. */
function openedIn(request: Request): string[] {
  const named = new URL(request.url).searchParams.getAll('open').filter((id) => idPattern.test(id))
  return [...new Set(named)].slice(0, 80)
}

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const assessment = params.assessment ?? ''
    const open = openedIn(request)
    const found = await context.api.getApproachReview({ assessment, open })
    const { weighing } = await context.api.getCoherence({ assessment })
    return { found, weighing, open }
  })

export const clientLoader = steadyLoader('routes/_shell.aanpakken.$assessment.vaststellen')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const assessment = params.assessment ?? ''
  const open = openedIn(request)
  return changeRemarks(context, form, reviewAddress(assessment, open)) ?? changeSeveral(context, assessment, form, open)
}

export default function ApproachReview() {
  const { found, weighing, open } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const { study, approach, themes } = found
  useReviewCommands({ title: 'Het volgende onderdeel openen', marks: ['open-next', 'open-item'] })
  const items = themes.flatMap((theme) => theme.items)
  const labelOf = (id: string) => {
    const item = items.find((each) => each.id === id)
    return item ? reviewLabel(item) : 'Een onderdeel dat niet meer wacht'
  }
  return (
    <Screen
      title={`Vaststellen: ${approach.name}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Vaststellen')}
      wide
    >
      <FormErrors refused={refused} placeOf={reviewPlace(refused, labelOf)} />
      {refused?.refusal.refused === 'invalid' && refused.refusal.reason === 'not-all' && (
        <Notice tone="problem">{refusalWords(refused.refusal)}</Notice>
      )}
      <Done verb={refused ? null : search.get('gedaan')} />
      {items.length === 0 && (
        <Empty>Er wacht bij deze aanpak niets op vaststelling. Wat een inspecteur aanbiedt, komt hier te staan.</Empty>
      )}
      {items.length > 0 && (
        <p>
          {items.length === 1 ? '1 onderdeel wacht' : `${items.length} onderdelen wachten`} op vaststelling, in de
          volgorde van de factsheet. Open er een om het te lezen.
        </p>
      )}
      {items.length > 0 && <ReviewKeys />}
      {themes
        .filter((theme) => theme.items.length > 0)
        .map((theme) => (
          <section key={theme.code} aria-labelledby={`thema-${theme.code}`}>
            <h2 id={`thema-${theme.code}`}>
              {theme.code} {theme.name}
            </h2>
            <p className="soft">{othersWords(theme.others)}</p>
            {theme.items.map((item) => (
              <ReviewItem
                key={item.id}
                item={item}
                theme={theme.code}
                assessment={approach.id}
                open={open}
                next={items.slice(items.indexOf(item) + 1).find(({ text }) => text === null) ?? null}
                refused={refused}
              />
            ))}
            <ThemeButtons assessment={approach.id} theme={theme.code} refused={refused} />
          </section>
        ))}
      {items.length > 0 && <SeveralForm assessment={approach.id} refused={refused} />}
      <WeighingList assessment={approach.id} weighing={weighing} />
      <p>
        <Link to={`/factsheets/${approach.participationId}`}>Factsheet van {approach.municipality}</Link>
      </p>
    </Screen>
  )
}

function othersWords({ approved, draft, returned }: { approved: number; draft: number; returned: number }): string {
  const counted = [`${approved} vastgesteld`, `${returned} teruggegeven`, `${draft} concept`]
  return `Verder in dit thema: ${counted.join(', ')}.`
}
