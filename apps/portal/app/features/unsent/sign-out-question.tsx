import { useEffect, useRef } from 'react'
import { signOutWords } from './waiting-words.ts'

interface SignOutQuestionProps {
  count: number
  onStay(): void
  onLeave(): void
}

/** Asked before signing out with unsent answers. The browser's own dialog holds the keyboard and gives it back. */
export function SignOutQuestion({ count, onStay, onLeave }: SignOutQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="question" aria-labelledby="afmelden-vraag" onClose={onStay}>
      <h2 id="afmelden-vraag">{signOutWords(count)}</h2>
      <p>
        Meldt u zich nu af, dan worden ze uit deze browser gewist. Blijft u aangemeld, dan worden ze vanzelf opgeslagen
        zodra dat kan.
      </p>
      <div className="buttons">
        <button className="button" type="button" onClick={() => dialog.current?.close()}>
          Aangemeld blijven
        </button>
        <button className="button button-quiet" type="button" onClick={onLeave}>
          Toch afmelden en wissen
        </button>
      </div>
    </dialog>
  )
}
