import { useEffect, useState } from 'react'

/** The question somebody was last at on this page; null before the first. */
export function useLastQuestion(): string | null {
  const [question, setQuestion] = useState<string | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const box = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null
      if (box?.dataset.question) setQuestion(box.dataset.question)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return question
}
