import { type RefObject, useEffect } from 'react'

/** Puts the keyboard in the first control of a question and brings that into view. */
export function focusOn(form: HTMLFormElement, code: string): void {
  const box = form.querySelector(`[data-question="${CSS.escape(code)}"]`)
  const control = box?.querySelector<HTMLElement>('input:not([type="hidden"]):not(:disabled), textarea:not(:disabled)')
  if (!control) return
  control.focus({ preventScroll: true })
  box?.scrollIntoView({ block: 'start' })
}

/** Whoever comes for one question (after signing in, from the control page) can type there at once. */
export function useFocusOnQuestion(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const [, code] = /^#vraag-([A-Za-z0-9.]+)$/.exec(window.location.hash) ?? []
    if (form.current && code) focusOn(form.current, code)
  }, [form])
}
