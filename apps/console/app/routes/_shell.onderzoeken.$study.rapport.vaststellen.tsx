import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { Tag } from '../features/approach/tag.tsx'
import { countWords } from '../features/figures/figure-rows.tsx'
import { load, post, type Refused, refuse } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors, keptIn } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { optionalTextOf, textOf } from '../features/form/read-form.ts'
import { ReasonField } from '../features/form/reason-field.tsx'
import { ProposalCard, ProposeForm, VersionItem } from '../features/report/publishing-parts.tsx'
import { readMoment } from '../features/report/read-moment.ts'
import { reportIssuePlace } from '../features/report/report-issue-place.ts'
import { reportPlaces, snapshotWords } from '../features/report/report-words.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Rapport vaststellen ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getReportSnapshot({ study: params.study ?? '' }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { api } = context
  const study = params.study ?? ''
  const form = await request.formData()
  const contentHash = textOf(form, 'contentHash')
  const number = Number(textOf(form, 'number'))
  const visibleFrom = readMoment(textOf(form, 'moment'), textOf(form, 'time'))
  if (visibleFrom === undefined)
    return refuse(form, { refused: 'invalid', reason: 'moment-unreadable', field: 'moment' })
  const correction = optionalTextOf(form, 'correction')
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    approve: { run: () => api.approveReport({ study, contentHash }), done: 'approved' },
    return: { run: () => api.returnReport({ study, remark: textOf(form, 'remark') }), done: 'returned' },
    propose: { run: () => api.proposeReport({ study, contentHash, visibleFrom, correction }), done: 'report-proposed' },
    confirm: { run: () => api.confirmReport({ study, contentHash }), done: 'report-confirmed' },
    cancel: { run: () => api.cancelReportProposal({ study }), done: 'report-cancelled' },
    'propose-withdrawal': {
      run: () => api.proposeReportWithdrawal({ study, number, reason: textOf(form, 'reason') }),
      done: 'report-withdrawal-proposed',
    },
    withdraw: { run: () => api.decideReportWithdrawal({ study, number, withdraw: true }), done: 'report-withdrawn' },
    keep: { run: () => api.decideReportWithdrawal({ study, number, withdraw: false }), done: 'report-kept' },
  }
  const verb = verbs[textOf(form, 'verb')]
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/onderzoeken/${study}/rapport/vaststellen?gedaan=${verb.done}`)
}

export default function ApproveReportPage() {
  const { study, snapshot, approved, vanished, versions } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const proposal = versions.find(({ state }) => state === 'proposed')
  const published = versions.filter(({ state }) => state === 'published')
  const isApproved = snapshot !== null && snapshot.id === approved
  const isPublished = published.some((each) => each.snapshot === snapshot?.id && each.withdrawal !== 'confirmed')
  return (
    <Screen
      title="Rapport vaststellen en publiceren"
      fictional={study.fictional}
      crumbs={reportPlaces(study, 'Vaststellen')}
      beside={snapshot && <Tag tone={isApproved ? 'good' : 'strong'}>{snapshotWords[snapshot.status]}</Tag>}
    >
      <FormErrors refused={refused} placeOf={reportIssuePlace(refused)} />
      <Done verb={search.get('gedaan')} />
      {!snapshot && <Empty>Het rapport is nog niet vastgelegd. Dat doet u op het scherm van het rapport.</Empty>}
      {snapshot && (
        <>
          <p>
            «{snapshot.report.title}», vastgelegd door {snapshot.frozenBy}, {dutchMoment(snapshot.frozenAt)}. De cijfers
            tellen {countWords(snapshot.report.counts.approaches, 'approach')} in{' '}
            {countWords(snapshot.report.counts.municipalities, 'municipality')}.{' '}
            {snapshot.decidedBy && snapshot.status === 'approved' && `Vastgesteld door ${snapshot.decidedBy}.`}
          </p>
          <p>
            <a href={`/onderzoeken/${study.id}/rapport/pagina`} target="_blank" rel="noreferrer">
              Lees het rapport zoals het er openbaar uitziet (nieuw venster)
            </a>
          </p>
          {snapshot.status === 'submitted' && snapshot.own && (
            <Notice>U schreef aan dit rapport of legde het vast. Een ander stelt het vast.</Notice>
          )}
          {snapshot.status === 'submitted' && !snapshot.own && (
            <PostForm className="buttons">
              <input type="hidden" name="contentHash" value={snapshot.contentHash} />
              <button type="submit" name="verb" value="approve" className="button">
                Rapport vaststellen
              </button>
            </PostForm>
          )}
          {snapshot.status === 'submitted' && (
            <details className="act" open={refused?.form === 'return'}>
              <summary>Rapport teruggeven</summary>
              <PostForm refused={refused?.form === 'return' ? refused : undefined}>
                <ReasonField id="opmerking" label="Opmerking" kept={keptIn(refused, 'return')('remark')} />
                <button type="submit" name="verb" value="return" className="button">
                  Rapport teruggeven
                </button>
              </PostForm>
            </details>
          )}
          {vanished > 0 && isApproved && (
            <Notice tone="problem">
              Van {vanished} {vanished === 1 ? 'gemeente' : 'gemeenten'} in dit rapport is geen factsheet meer openbaar.
              Leg het rapport opnieuw vast.
            </Notice>
          )}
          {isApproved && !proposal && !isPublished && study.role !== 'lead' && (
            <p>De projectleider stelt publiceren voor.</p>
          )}
          {isApproved && !proposal && !isPublished && study.role === 'lead' && (
            <ProposeForm contentHash={snapshot.contentHash} isCorrection={published.length > 0} refused={refused} />
          )}
        </>
      )}
      {proposal && <ProposalCard version={proposal} shownHash={isApproved ? (snapshot?.contentHash ?? null) : null} />}
      {published.length > 0 && (
        <section aria-labelledby="versies">
          <h2 id="versies">Gepubliceerd</h2>
          <ul>
            {published.map((version) => (
              <VersionItem key={version.id} version={version} leads={study.role === 'lead'} refused={refused} />
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to={`/onderzoeken/${study.id}/rapport`}>Terug naar de tekst</Link>
      </p>
    </Screen>
  )
}
