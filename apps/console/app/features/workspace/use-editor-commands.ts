import type { RefObject } from 'react'
import { useEffect } from 'react'
import { announce } from '../palette/announce.tsx'
import { runCommand } from '../palette/commands.ts'
import { useCommands } from '../palette/use-commands.ts'
import { cite } from '../sources/cite.ts'
import { citeNextQuestion } from './cite-next-question.ts'
import { onTakeOver, type TakenSentence, takeOver } from './take-over.ts'
import type { FindingEditing } from './use-finding-editor.ts'
import { offered } from './use-offer.ts'

const group = 'Bevinding'
const verdicts = [
  ['1', 'meets', '√ voldoet'],
  ['2', 'improvement-point', 'X verbeterpunt'],
  ['3', 'no-verdict', 'geen oordeel'],
] as const

/** What the keys do with the finding: verdict, text, the proposed sentence, saving and offering. */
export function useEditorCommands({
  form,
  text,
  editing,
  selected,
}: {
  form: RefObject<HTMLFormElement>
  text: RefObject<HTMLTextAreaElement>
  editing: FindingEditing
  selected: string
}): void {
  useEffect(() => onTakeOver((sentence) => addSentence(text.current, sentence)), [text])

  const judge = (value: string, word: string) => {
    const radio = form.current?.querySelector<HTMLInputElement>(`input[name="verdict-${selected}"][value="${value}"]`)
    radio?.click()
    // "Geen oordeel" asks for its reason at once.
    const next = value === 'no-verdict' ? document.getElementById(`reden-${selected}`) : radio
    next?.focus({ preventScroll: value !== 'no-verdict' })
    if (radio) announce(`${selected}: ${word}`)
  }
  const submit = async () => {
    if (await editing.submit()) {
      announce(offered)
      runCommand('next-open')
    } else setTimeout(() => form.current?.querySelector<HTMLElement>('.problems a, .conflict button')?.focus(), 100)
  }
  useCommands([
    ...verdicts.map(([key, value, word]) => ({
      id: `verdict-${value}`,
      title: `Oordeel ${word}`,
      group,
      keys: [key],
      run: () => judge(value, word),
    })),
    { id: 'text', title: 'Naar de tekst van de bevinding', group, keys: ['t'], run: () => text.current?.focus() },
    {
      id: 'take-over',
      title: 'Voorgestelde zin overnemen',
      group,
      keys: ['z'],
      run: () => takeOverNext(text.current),
    },
    {
      id: 'cite',
      title: 'Antwoorden op de volgende vraag als bron noemen',
      group,
      keys: ['c'],
      run: () => announce(citeNextQuestion(form.current)),
    },
    { id: 'settle', title: 'Eerste open verschil afhandelen', group, keys: ['v'], run: openDifference },
    { id: 'save', title: 'Nu opslaan', group, keys: ['Ctrl+S'], run: () => void editing.save() },
    {
      id: 'submit',
      title: 'Ter vaststelling aanbieden, en naar de volgende zonder oordeel',
      group,
      keys: ['Ctrl+Enter'],
      run: () => void submit(),
    },
  ])
}

/** At the end of the text, as a paragraph of its own. */
function addSentence(field: HTMLTextAreaElement | null, { text, citations }: TakenSentence): void {
  if (!field) return
  field.value = [field.value.trimEnd(), text].filter(Boolean).join('\n\n')
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  for (const citation of citations) cite(citation)
}

/** The first proposed sentence, from above, that does not stand in the text yet. */
function takeOverNext(field: HTMLTextAreaElement | null) {
  const written = field?.value ?? ''
  const proposed = [...document.querySelectorAll<HTMLElement>('[data-proposal]')].map(({ dataset }) => ({
    text: dataset.proposal ?? '',
    citations: JSON.parse(dataset.cites ?? '[]'),
  }))
  const next = proposed.find(({ text }) => text !== '' && !written.includes(text))
  if (!next) return announce('Er is geen voorgestelde zin die nog niet in de tekst staat.')
  takeOver(next)
  announce(`Zin overgenomen: ${next.text}`)
}

/** The reason of the first difference that nobody settled, ready to be written. */
function openDifference() {
  const act = document.querySelector<HTMLDetailsElement>('.difference details.act')
  if (!act) return announce('Er is hier geen open verschil.')
  act.open = true
  act.querySelector('textarea')?.focus()
}
