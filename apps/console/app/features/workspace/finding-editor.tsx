import { useRevalidator } from '@remix-run/react'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { judgementWords } from '../approach/state-words.ts'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { editorForm } from '../sources/cite-button.tsx'
import { SourceField } from '../sources/source-field.tsx'
import { EditorButtons } from './editor-buttons.tsx'
import { FindingConflict } from './finding-conflict.tsx'
import { AttentionField, DocumentsField, TextField } from './finding-fields.tsx'
import type { ShownIndicator } from './indicator-pane.tsx'
import { onTakeOver } from './take-over.ts'
import { useFindingSave } from './use-finding-save.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { VerdictRows } from './verdict-rows.tsx'

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
  useLeaveWarning(dirty)
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
  const content = finding?.content ?? null
  // Without JavaScript the page itself brings what another saved meanwhile.
  const stored = saving.conflict ?? (refused?.refusal.refused === 'conflict' ? finding : null)
  if (finding?.status === 'from-archive') return <p>Deze bevinding komt uit het archief en verandert niet meer.</p>
  return (
    <form ref={form} id={editorForm} method="post" className="form" onSubmit={onSubmit} onInput={() => setDirty(true)}>
      <input type="hidden" name="finding" value={id} />
      <input type="hidden" name="expected" value={saving.version} />
      {stored && <FindingConflict current={stored} onKeepMine={keepMine} />}
      <VerdictRows finding={id} content={content} selected={selected} indicators={indicators} kept={kept} />
      <p className="keys">
        In een rij oordelen: <kbd>1</kbd> √ voldoet · <kbd>2</kbd> X verbeterpunt · <kbd>3</kbd> geen oordeel
      </p>
      <TextField content={content} kept={kept} field={text} />
      <AttentionField content={content} kept={kept} />
      <SourceField finding={id} content={content} kept={kept} />
      <DocumentsField content={content} kept={kept} documents={documents} />
      <StatusRegion text={saving.status || (dirty ? 'Nog niet opgeslagen.' : '')} tone={saving.tone} />
      <EditorButtons finding={finding} />
    </form>
  )
}
