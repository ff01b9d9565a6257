import { readAnswer, sameAnswer } from './read-answer.ts'
import type { ThemeQuestion } from './theme-question.ts'

/** Questions whose fields were filled in before the page came alive. What the browser itself put back after a reload is no typing. */
export function typedEarly(form: HTMLFormElement, questions: readonly ThemeQuestion[]): string[] {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (navigation?.type !== 'navigate') return []
  const entries = new FormData(form)
  return questions.flatMap((question) => {
    if (question.answerType === 'document-upload' || !wasTouched(form, question.code)) return []
    return sameAnswer(readAnswer(entries, question), question.answer) ? [] : [question.code]
  })
}

/** The page came with other words in the field than now stand there: a refused post shows what was typed, and is no typing either. */
function wasTouched(form: HTMLFormElement, code: string): boolean {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[data-question="${code}"] [name]`)
  return [...controls].some((control) =>
    control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue,
  )
}
