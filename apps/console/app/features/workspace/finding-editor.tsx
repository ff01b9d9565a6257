import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { type FormEvent, useRef } from 'react'
import type { judgementWords } from '../approach/state-words.ts'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { AskBeforeChange, SaveAnew } from '../saving/ask-before-change.tsx'
import { SaveStatus } from '../saving/save-status.tsx'
import { editorForm } from '../sources/cite-button.tsx'
import { SourceField } from '../sources/source-field.tsx'
import { FindingLanguage } from '../sources/written-language.tsx'
import { EditorButtons } from './editor-buttons.tsx'
import { FindingConflict } from './finding-conflict.tsx'
import { AttentionField, DocumentsField, TextField } from './finding-fields.tsx'
import { ProblemList } from './finding-problem-list.tsx'
import type { ShownIndicator } from './indicator-pane.tsx'
import { useEditorCommands } from './use-editor-commands.ts'
import { useFindingEditor } from './use-finding-editor.ts'
import { rowsOf, VerdictRows } from './verdict-rows.tsx'

export interface ShownFinding {
  id: string
  version: number
  status: Exclude<keyof typeof judgementWords, 'none'>
  remark: string | null
  content: FindingContent
}

export interface EditorProps {
  assessment: string
  /** Whose page this is. */
  account: string
  /** Gemeente and approach, in words. */
  place: string
  selected: ShownIndicator
  indicators: readonly ShownIndicator[]
  finding: ShownFinding | null
  freshId: string
  factsheetStatus: JudgementStatus | null
  lastBy: string | null
  documents: readonly { id: string; title: string; destroyed: boolean }[]
  refused: Refused | undefined
}

/**
 * Text, verdicts, LET OP and sources of one finding. With JavaScript it saves by itself while somebody writes; without it the same form posts to the page's
 * action. A field of its own kind is one line here; see finding-replaced.ts for one that keeps its value in React.
 */
export function FindingEditor(props: EditorProps) {
  const { selected, indicators, finding, freshId, documents, refused } = props
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const mine = refused?.form === 'save-finding' || refused?.form === 'submit-finding' ? refused : undefined
  const editing = useFindingEditor({
    ...props,
    form,
    indicator: selected.code,
    by: props.lastBy,
    isRefused: mine !== undefined,
  })
  const { phase, saver } = editing
  useEditorCommands({ form, text, editing, selected: selected.code })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const verb = submitter instanceof HTMLButtonElement ? submitter.value : ''
    if (verb === 'remove-finding') return
    event.preventDefault()
    if (verb === 'submit-finding') void editing.submit()
    else void editing.save()
  }

  const kept = keptIn(mine, mine?.form ?? '')
  const content = finding?.content ?? null
  // Without JavaScript the page itself brings what another saved meanwhile.
  const isConflicting = mine?.refusal.refused === 'conflict' && phase.is === 'rest' && content !== null
  if (finding?.status === 'from-archive') return <p>Deze bevinding komt uit het archief en verandert niet meer.</p>
  return (
    <form
      ref={form}
      id={editorForm}
      method="post"
      noValidate
      className="form"
      onSubmit={onSubmit}
      onInput={editing.changed}
    >
      <input type="hidden" name="finding" value={finding?.id ?? freshId} />
      <input type="hidden" name="expected" value={finding?.version ?? 0} />
      {phase.is === 'clash' && (
        <FindingConflict
          by={phase.theirs.by}
          theirs={phase.theirs.content}
          mine={phase.mine}
          places={phase.places}
          onChoose={(side) => saver.current?.choose(side)}
        />
      )}
      {isConflicting && (
        <FindingConflict by={props.lastBy} theirs={content} mine={null} places={[]} onChoose={() => {}} />
      )}
      {phase.is === 'asks' && (
        <AskBeforeChange onAgree={() => saver.current?.agree()} onUndo={() => saver.current?.undo()} />
      )}
      {phase.is === 'gone' && <SaveAnew onSave={() => saver.current?.startAnew(crypto.randomUUID())} />}
      <VerdictRows
        finding={finding?.id ?? freshId}
        content={content}
        selected={selected}
        indicators={indicators}
        kept={kept}
      />
      <TextField content={content} kept={kept} field={text} problems={editing.problems} />
      <AttentionField content={content} kept={kept} problems={editing.problems} />
      <SourceField finding={finding?.id ?? freshId} content={content} kept={kept} />
      <DocumentsField content={content} kept={kept} problems={editing.problems} documents={documents} />
      <FindingLanguage
        content={content}
        indicators={rowsOf(finding?.id ?? freshId, selected, indicators).map(({ code }) => code)}
      />
      <div className="editor-foot">
        <ProblemList problems={editing.problems} />
        <SaveStatus phase={phase} news={editing.news} said={editing.said} />
        <EditorButtons finding={finding} />
      </div>
    </form>
  )
}
