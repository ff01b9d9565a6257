import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { AskBeforeChange } from '../saving/ask-before-change.tsx'
import { SaveStatus } from '../saving/save-status.tsx'
import { ConclusionLanguage } from '../sources/written-language.tsx'
import type { ShownTheme } from './conclusion-card.tsx'
import { ConclusionConflict } from './conclusion-conflict.tsx'
import { type ConclusionPage, useConclusionEditor } from './use-conclusion-editor.ts'

/** What goes well and what can be better in one theme. With JavaScript it saves by itself while somebody writes; without it the same form posts to the page's action. */
export function ConclusionForm({
  theme,
  page,
  refused,
}: {
  theme: ShownTheme
  page: ConclusionPage
  /** Of this theme. */
  refused: Refused | undefined
}) {
  const { code, conclusion } = theme
  const form = useRef<HTMLFormElement>(null)
  const editing = useConclusionEditor(form, page, theme, refused !== undefined)
  const { phase, saver } = editing
  const kept = keptIn(refused, refused?.form ?? '')
  const isConflicting = refused?.refusal.refused === 'conflict' && phase.is === 'rest' && conclusion !== null
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const offers = submitter instanceof HTMLButtonElement && submitter.value === 'submit-conclusion'
    void (offers ? editing.submit() : editing.save())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!event.ctrlKey && !event.metaKey) return
    if (event.key !== 'Enter' && event.key !== 's') return
    event.preventDefault()
    if (event.key === 's') return void editing.save()
    const next = nextField(event.currentTarget)
    void editing.submit().then((isOffered) => isOffered && next?.focus())
  }
  return (
    <form ref={form} method="post" noValidate onSubmit={onSubmit} onInput={editing.changed} onKeyDown={onKeyDown}>
      <input type="hidden" name="theme" value={code} />
      <input type="hidden" name="expected" value={conclusion?.version ?? 0} />
      {phase.is === 'clash' && (
        <ConclusionConflict
          by={phase.theirs.by}
          theirs={phase.theirs.content}
          mine={phase.mine}
          onChoose={(side) => saver.current?.choose(side)}
        />
      )}
      {isConflicting && <ConclusionConflict by={null} theirs={conclusion.content} mine={null} onChoose={() => {}} />}
      {phase.is === 'asks' && (
        <AskBeforeChange what="conclusie" onAgree={() => saver.current?.agree()} onUndo={() => saver.current?.undo()} />
      )}
      <div className="pair">
        <Side
          id={`goed-${code}`}
          name="strengths"
          label="Wat gaat goed"
          text={kept('strengths') ?? conclusion?.content.strengths.join('\n') ?? ''}
        />
        <Side
          id={`beter-${code}`}
          name="improvements"
          label="Wat kan beter"
          text={kept('improvements') ?? conclusion?.content.improvements.join('\n') ?? ''}
        />
      </div>
      {editing.problem && (
        <p className="late" role="alert">
          {editing.problem}
        </p>
      )}
      <SaveStatus phase={phase} news={editing.news} said={editing.said} />
      <p className="buttons">
        <button type="submit" name="verb" value="save-conclusion" className="button button-quiet">
          Concept opslaan
        </button>
        <button
          type="submit"
          name="verb"
          value="submit-conclusion"
          className="button"
          aria-keyshortcuts="Control+Enter"
        >
          Ter vaststelling aanbieden
        </button>
      </p>
      <ConclusionLanguage theme={code} content={conclusion?.content ?? null} />
    </form>
  )
}

/** Where writing goes on once this theme is offered. */
function nextField(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const all = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[name="strengths"]')]
  return all[all.findIndex((each) => each.form === form) + 1]
}

function Side({ id, name, label, text }: { id: string; name: string; label: string; text: string }) {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea className="control grows" id={id} name={name} rows={4} defaultValue={text} />
    </div>
  )
}
