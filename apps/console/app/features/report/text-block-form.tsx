import { type FormEvent, useRef } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { send, trpc } from '../form/trpc.ts'
import { SaveStatus } from '../saving/save-status.tsx'
import { useSaver } from '../saving/use-saver.ts'
import { BlockConflict } from './block-conflict.tsx'
import { blockWay, openTextField } from './block-way.ts'
import { FigureChooser } from './figure-chooser.tsx'
import type { ReportChoices, ShownBlock } from './shown-report.ts'

/** A text block: saves by itself while somebody writes, numbers go in by a button. Without JavaScript the same form posts to the page's action. */
export function TextBlockForm({
  block,
  text,
  choices,
  refused,
}: {
  block: ShownBlock
  text: string
  choices: ReportChoices
  refused: Refused | undefined
}) {
  const form = useRef<HTMLFormElement>(null)
  const { study, account } = choices
  const { saver, phase, news, revalidate, changed } = useSaver({
    form,
    way: blockWay,
    place: [account, study.id, block.id],
    standing: { subject: block.id, version: block.version, content: { text }, asks: false, by: block.changedBy },
    open: openTextField,
    refuse: () => null,
    save: ({ subject, expected, content }) =>
      send(() =>
        trpc.saveReportBlock.mutate({
          block: subject,
          expected,
          content: { kind: 'text', ...content, read: {} },
          quiet: true,
        }),
      ),
    lay: (unsent) => ({ kind: 'report', account, study: study.id, place: study.name, ...unsent }),
    taken: (left) => (left.kind === 'report' && left.subject === block.id ? left : null),
    isRefused: refused !== undefined,
  })
  const isConflicting = refused?.refusal.refused === 'conflict' && phase.is === 'rest'
  const kept = keptIn(refused, refused?.form ?? '')

  /** Looked at and said to be right: what its numbers say now is what was read. */
  const look = async () => {
    if (!(await saver.current?.flush())) return
    const content = form.current ? openTextField(form.current).read() : { text }
    // Flushing may have made newer versions than this page knows: the same words are no conflict.
    await send(() =>
      trpc.saveReportBlock.mutate({
        block: block.id,
        expected: block.version,
        content: { kind: 'text', ...content, read: {} },
        quiet: false,
      }),
    )
    revalidate()
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter instanceof HTMLButtonElement && submitter.name === 'insert')
      insertMarker(form.current, submitter.value, changed)
    else void look()
  }
  return (
    <form ref={form} method="post" noValidate onSubmit={onSubmit} onInput={changed}>
      <input type="hidden" name="block" value={block.id} />
      <input type="hidden" name="kind" value="text" />
      <input type="hidden" name="expected" value={block.version} />
      {phase.is === 'clash' && (
        <BlockConflict
          by={phase.theirs.by}
          theirs={phase.theirs.content.text}
          onChoose={(side) => saver.current?.choose(side)}
        />
      )}
      {isConflicting && <BlockConflict by={block.changedBy} theirs={text} onChoose={null} />}
      <label className="label" htmlFor="text">
        Tekst
      </label>
      <p className="hint" id="text-hulp">
        Een lege regel begint een nieuwe alinea. Voeg een cijfer in met een knop hieronder: het loopt mee tot u het
        rapport vastlegt.
      </p>
      <textarea
        className="control grows"
        id="text"
        name="text"
        rows={8}
        aria-describedby="text-hulp"
        defaultValue={kept('text') ?? text}
      />
      {phase.is === 'refused' && (
        <p className="late" role="alert">
          {refusalWords(phase.refusal)}
        </p>
      )}
      <SaveStatus phase={phase} news={news} said="" />
      <p className="buttons">
        <button type="submit" name="verb" value="save" className="button">
          {block.changed.length > 0 ? 'Opslaan, cijfers gezien' : 'Opslaan'}
        </button>
      </p>
      <FigureChooser figures={choices.figures} />
    </form>
  )
}

function insertMarker(form: HTMLFormElement | null, marker: string, changed: () => void): void {
  const field = form?.elements.namedItem('text')
  if (!(field instanceof HTMLTextAreaElement)) return
  field.setRangeText(`[[${marker}]]`, field.selectionStart, field.selectionEnd, 'end')
  field.focus()
  changed()
}
