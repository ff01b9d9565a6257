import { useBlocker, useRevalidator } from '@remix-run/react'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { judgementWords } from '../approach/state-words.ts'
import { DestroyedSources } from '../documents/destroyed-sources.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FindingConflict } from './finding-conflict.tsx'
import type { ShownIndicator } from './indicator-pane.tsx'
import { documentLines } from './read-finding.ts'
import { onTakeOver } from './take-over.ts'
import { useFindingSave } from './use-finding-save.ts'
import { VerdictField } from './verdict-field.tsx'

export interface ShownFinding {
  id: string
  version: number
  status: Exclude<keyof typeof judgementWords, 'none'>
  remark: string | null
  content: FindingContent
}

/**
 * Text, verdicts, LET OP and sources of one finding. With JavaScript it saves without leaving the page, so a save that fails loses nothing; without
 * it the same form posts to the page's action.
 */
export function FindingEditor({
  assessment,
  selected,
  indicators,
  finding,
  freshId,
  documents,
  refused,
}: {
  assessment: string
  selected: ShownIndicator
  indicators: readonly ShownIndicator[]
  finding: ShownFinding | null
  freshId: string
  documents: readonly { id: string; title: string; destroyed: boolean }[]
  refused: Refused | undefined
}) {
  const [id] = useState(finding?.id ?? freshId)
  const [dirty, setDirty] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const { revalidate } = useRevalidator()
  const saving = useFindingSave(assessment, id, finding?.version ?? 0)
  useWarning(dirty)
  useEffect(
    () =>
      onTakeOver((sentence) => {
        if (!text.current) return
        text.current.value = [text.current.value.trimEnd(), sentence].filter(Boolean).join('\n\n')
        text.current.focus()
        setDirty(true)
      }),
    [],
  )

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const verb = submitter instanceof HTMLButtonElement ? submitter.value : ''
    if (verb === 'remove-finding') return setDirty(false)
    event.preventDefault()
    if (await saving.run(new FormData(event.currentTarget), verb === 'submit-finding')) {
      setDirty(false)
      revalidate()
    }
  }
  const keepMine = async () => {
    if (form.current && (await saving.keepMine(new FormData(form.current)))) {
      setDirty(false)
      revalidate()
    }
  }

  const kept = keptIn(refused, refused?.form === 'submit-finding' ? 'submit-finding' : 'save-finding')
  const own = (code: string) => finding?.content.verdicts.find(({ indicator }) => indicator === code)
  const siblings = indicators.filter(
    ({ criterion, finding: other }) => criterion.code === selected.criterion.code && (!other || other.id === id),
  )
  // Without JavaScript the page itself brings what another saved meanwhile.
  const stored = saving.conflict ?? (refused?.refusal.refused === 'conflict' ? finding : null)
  const frozen = finding?.status === 'from-archive'
  if (frozen) return <p>Deze bevinding komt uit het archief en verandert niet meer.</p>
  return (
    <form ref={form} method="post" className="form" onSubmit={onSubmit} onInput={() => setDirty(true)}>
      <input type="hidden" name="finding" value={id} />
      <input type="hidden" name="expected" value={saving.version} />
      {stored && <FindingConflict current={stored} onKeepMine={keepMine} />}
      {siblings.map((indicator) => (
        <VerdictField
          key={indicator.code}
          indicator={indicator}
          chosen={indicator.code === selected.code || own(indicator.code) !== undefined}
          fixed={indicator.code === selected.code}
          verdict={kept(`verdict-${indicator.code}`) ?? own(indicator.code)?.verdict ?? ''}
          reason={kept(`reason-${indicator.code}`) ?? own(indicator.code)?.reason ?? ''}
        />
      ))}
      <p className="keys">
        In een rij oordelen: <kbd>1</kbd> √ voldoet · <kbd>2</kbd> X verbeterpunt · <kbd>3</kbd> geen oordeel
      </p>
      <label className="label" htmlFor="tekst">
        Tekst van de bevinding
      </label>
      <p className="hint">Een lege regel begint een nieuwe alinea. Noem geen netwerkpartner bij naam.</p>
      <textarea
        ref={text}
        className="control"
        id="tekst"
        name="text"
        rows={8}
        defaultValue={kept('text') ?? finding?.content.blocks.map((block) => block.text).join('\n\n') ?? ''}
      />
      <label className="label" htmlFor="let-op">
        LET OP
      </label>
      <p className="hint">Staat los van het oordeel; mag leeg blijven.</p>
      <textarea
        className="control"
        id="let-op"
        name="attention"
        rows={3}
        defaultValue={kept('attention') ?? finding?.content.pointsOfAttention.join('\n\n') ?? ''}
      />
      <label className="label" htmlFor="documenten">
        Documenten
      </label>
      <p className="hint">
        Eén per regel, met de bladzijde: «Beleidsplan jeugd, bladzijde 12». Zet «(niet ontvangen)» achter een stuk dat
        alleen genoemd is.
        {documents.length > 0 &&
          ` Ontvangen: ${documents.map(({ title, destroyed }) => (destroyed ? `${title} (vernietigd)` : title)).join('; ')}.`}
      </p>
      <DestroyedSources cited={finding?.content.documents ?? []} documents={documents} />
      <textarea
        className="control"
        id="documenten"
        name="documents"
        rows={3}
        defaultValue={kept('documents') ?? documentLines(finding?.content.documents ?? [])}
      />
      <StatusRegion text={saving.status || (dirty ? 'Nog niet opgeslagen.' : '')} tone={saving.tone} />
      <div className="buttons">
        <button type="submit" name="verb" value="save-finding" className="button button-quiet">
          Concept opslaan
        </button>
        <button type="submit" name="verb" value="submit-finding" className="button">
          Ter vaststelling aanbieden
        </button>
        {finding && (finding.status === 'draft' || finding.status === 'returned') && (
          <button type="submit" name="verb" value="remove-finding" className="button-plain">
            Concept verwijderen
          </button>
        )}
      </div>
    </form>
  )
}

/** Asks before unsaved text is left, within the console and when the window closes. */
function useWarning(dirty: boolean): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const leaves = currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search
    return dirty && leaves
  })
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm('Uw tekst is nog niet opgeslagen. Wilt u weggaan zonder op te slaan?')) blocker.proceed()
    else blocker.reset()
  }, [blocker])
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}
