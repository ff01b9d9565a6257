import { addSource, type Citation, mostSources, type Source } from '@toezicht/domain/assessment/source'
import { sourceWords } from '@toezicht/domain/assessment/source-words'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { onFindingReplaced } from '../workspace/finding-replaced.ts'
import { onCite } from './cite.ts'
import { insertMarker, removeMarkers } from './marker-place.ts'

const marked = 'textarea[name="text"], textarea[name="attention"]'

/** The sources of the finding in the form around `box`: what is cited elsewhere on the page joins them, its marker at the caret. */
export function useSources(
  box: RefObject<HTMLFieldSetElement>,
  initial: readonly Source[],
  nameOf: (respondent: string) => string,
) {
  const [sources, setSources] = useState(initial)
  const [said, setSaid] = useState('')
  const standing = useRef(sources)
  const caret = useRef<HTMLTextAreaElement | null>(null)

  const fields = () => [...(box.current?.form?.querySelectorAll<HTMLTextAreaElement>(marked) ?? [])]
  const change = (next: readonly Source[], words: string) => {
    standing.current = next
    // The hidden fields stand in the form before anything reads it.
    flushSync(() => {
      setSources(next)
      setSaid(words)
    })
  }
  const mark = (number: number) => {
    const field = caret.current?.isConnected ? caret.current : fields()[0]
    if (!field) return
    if (field !== caret.current) field.setSelectionRange(field.value.length, field.value.length)
    insertMarker(field, number)
  }
  const take = (citation: Citation) => {
    if (standing.current.length >= mostSources)
      return change(standing.current, `Een bevinding heeft ten hoogste ${mostSources} bronnen.`)
    const { sources: next, number } = addSource(standing.current, citation)
    change(next, `Bron ${number} genoemd: ${sourceWords({ ...citation, number }, nameOf)}.`)
    mark(number)
  }
  const remove = (number: number) => {
    change(
      standing.current.filter((source) => source.number !== number),
      `Bron ${number} weggehaald, ook uit de tekst.`,
    )
    removeMarkers(fields(), number)
    box.current?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const renew = (number: number, version: number) => {
    const next = standing.current.map((source) =>
      source.number === number && source.kind === 'answer' ? { ...source, version } : source,
    )
    change(next, `Bron ${number} noemt nu versie ${version}.`)
    box.current?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  const taking = useRef(take)
  taking.current = take
  useEffect(() => onCite((citation) => taking.current(citation)), [])
  useEffect(
    () =>
      onFindingReplaced((content) => {
        standing.current = content.sources
        setSources(content.sources)
        setSaid('')
      }),
    [],
  )
  useEffect(() => {
    const form = box.current?.form
    const remember = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.matches(marked)) caret.current = target
    }
    form?.addEventListener('focusin', remember)
    return () => form?.removeEventListener('focusin', remember)
  }, [box])
  return { sources, said, mark, remove, renew }
}
