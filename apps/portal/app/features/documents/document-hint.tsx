import { useRouteLoaderData } from '@remix-run/react'
import { namedButMissing } from '@toezicht/domain/submission/named-document'
import { useEffect, useRef, useState } from 'react'
import type { ThemeQuestion } from '../theme/theme-question.ts'
import styles from './documents.module.css'

const pause = 800

/** A gentle word when an answer names a document that is not there. Follows what is typed, after a pause; nobody is interrupted. */
export function DocumentHint({ question }: { question: ThemeQuestion }) {
  const place = useRef<HTMLDivElement>(null)
  const uploaded = useUploaded()
  const here = question.documents.length
  const [missing, setMissing] = useState(() =>
    namedButMissing(question.answer.value, question.answer.explanation, { here, everywhere: uploaded }),
  )
  useEffect(() => {
    const box = place.current?.closest<HTMLElement>('[data-question]')
    if (!box) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const typed = [...box.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type="text"]')]
      const text = typed.map(({ value }) => value).join('\n')
      setMissing(namedButMissing({ kind: 'text', text }, null, { here, everywhere: uploaded }))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    }
    box.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('input', later)
    }
  }, [here, uploaded])
  return (
    <div ref={place}>
      {missing && (
        <p className={styles.hint}>
          U noemt «{missing}». Is dat een stuk dat STJ mag zien? Voeg het dan hieronder toe.
        </p>
      )}
    </div>
  )
}

const nothing: readonly { id: string; title: string }[] = []

/** Titles of everything uploaded to this questionnaire, as the theme page's loader gave them. */
function useUploaded(): readonly { id: string; title: string }[] {
  const page = useRouteLoaderData('routes/vragenlijst.$submission.$section') as
    | { uploaded?: readonly { id: string; title: string }[] }
    | undefined
  return page?.uploaded ?? nothing
}
