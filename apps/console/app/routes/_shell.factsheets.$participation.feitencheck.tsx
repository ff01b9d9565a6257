import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { ReminderList } from '../features/approach/reminders.tsx'
import { Tag } from '../features/approach/tag.tsx'
import { changeFactCheck, doneFactCheck } from '../features/fact-check/change-fact-check.ts'
import { CheckFacts } from '../features/fact-check/check-facts.tsx'
import { CommentCard } from '../features/fact-check/comment-card.tsx'
import { CommentFilters } from '../features/fact-check/comment-filters.tsx'
import { commentCount, standWord, waitsFor } from '../features/fact-check/fact-check-words.ts'
import { LeadActions } from '../features/fact-check/lead-actions.tsx'
import { OpenForm } from '../features/fact-check/open-form.tsx'
import { filtered, readFilter } from '../features/fact-check/shown-fact-check.ts'
import { load, type Refused } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { reasonWords } from '../features/form/refusal-words.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Feitencheck ${data?.participation.municipality ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getFactCheck({ participation: params.participation ?? '' }))

export const clientLoader = steadyLoader('routes/_shell.factsheets.$participation.feitencheck')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const search = new URL(request.url).search
  return changeFactCheck(context, await request.formData(), params.participation ?? '', search)
}

export default function FactCheckPage() {
  const { study, participation, role, readers, mayOpen, closed, newest, earlier } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const filter = readFilter(search)
  const done = doneFactCheck(search.get('gedaan'))
  const comments = newest ? filtered(newest.comments, filter) : []
  const isLead = role === 'lead'
  return (
    <Screen
      title={`Feitencheck ${participation.municipality}`}
      fictional={study.fictional}
      crumbs={[
        { label: 'Publiceren', to: '/publiceren' },
        { label: 'Feitenchecks', to: `/feitenchecks?onderzoek=${study.id}` },
        { label: participation.municipality, to: `/factsheets/${participation.id}` },
        { label: 'Feitencheck' },
      ]}
      beside={newest && <Tag tone={newest.status === 'answered' ? 'good' : 'strong'}>{standWord(newest.status)}</Tag>}
    >
      <FormErrors refused={refused} />
      {done && !refused && <Notice tone="good">{done}</Notice>}
      {newest && (
        <>
          <p>{waitsFor({ ...newest, comments: newest.comments.length })}</p>
          <CheckFacts check={newest} readers={readers} />
          <ReminderList reminders={newest.reminders} />
          {isLead && <LeadActions check={newest} refused={refused} />}
          {newest.status === 'sent' && (
            <PostForm className="buttons">
              <input type="hidden" name="factCheck" value={newest.id} />
              <button type="submit" className="button" name="verb" value="answer">
                Antwoorden terugsturen naar de gemeente
              </button>
              {newest.undecided > 0 && (
                <span className="soft">Beslis eerst over {commentCount(newest.undecided)}.</span>
              )}
            </PostForm>
          )}
          {newest.comments.length > 0 && (
            <section aria-labelledby="opmerkingen">
              <h2 id="opmerkingen">Opmerkingen van de gemeente</h2>
              <CommentFilters filter={filter} shown={comments.length} total={newest.comments.length} />
              {comments.length === 0 && (
                <Empty>Geen opmerking past bij dit filter. Kies een andere stand of soort.</Empty>
              )}
              {comments.map((comment) => (
                <CommentCard
                  key={comment.id}
                  comment={comment}
                  participation={participation.id}
                  deciding={newest.status === 'sent'}
                  refused={refused}
                />
              ))}
            </section>
          )}
        </>
      )}
      {!newest && !mayOpen && (
        <Empty>De gemeente kreeg nog geen factsheet voor feitencheck. {closed && reasonWords(closed)}</Empty>
      )}
      {isLead && mayOpen && (
        <section aria-labelledby="openen">
          <h2 id="openen">{newest ? 'Nog een feitencheck openen' : 'Feitencheck openen'}</h2>
          <OpenForm readers={readers} refused={refused} />
        </section>
      )}
      {!isLead && mayOpen && !newest && <p>De leider van het onderzoek kan de feitencheck nu openen.</p>}
      {earlier.length > 0 && (
        <section aria-labelledby="eerder">
          <h2 id="eerder">Eerdere feitenchecks</h2>
          <ul>
            {earlier.map(({ id, number, status, comments: count, accepted }) => (
              <li key={id}>
                Feitencheck {number}: {standWord(status)}, {commentCount(count)}, waarvan {accepted} geheel of deels
                overgenomen.
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}
