import { useRevalidator } from '@remix-run/react'
import type { Refusal } from '@toezicht/domain/refusal'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Outcome } from '../form/trpc.ts'
import { listLeft, removeUnsent } from '../unsent/shelf.ts'
import type { UnsentText } from '../unsent/unsent-text.ts'
import { openKeeping } from './keep-unsent.ts'
import { addOpenSaver } from './open-savers.ts'
import { createSaver, type Phase, type Saver, type Standing, type Unsent, type Way } from './text-saver.ts'

/** Fields of a form as one content. `readFirst`: as the page came, before anybody typed. */
export interface Fields<C> {
  read(): C
  readFirst(): C
  write(content: C): void
}

export interface Saving<C, P> {
  form: RefObject<HTMLFormElement>
  way: Way<C, P>
  /** What tells this text from every other, also of other accounts. */
  place: readonly string[]
  standing: Standing<C>
  open(form: HTMLFormElement, content: C): Fields<C>
  /** What the server would not even read. */
  refuse(content: C): Refusal | null
  save(save: {
    subject: string
    expected: number
    content: C
    quiet: boolean
  }): Promise<Outcome<{ version: number; savedAt: string }>>
  /** As it lies in this browser while it is not acknowledged, and the other way round: null when the text is another one. */
  lay(unsent: Unsent<C>): Omit<UnsentText, 'id' | 'window' | 'typedAt'>
  taken(left: UnsentText): Unsent<C> | null
  /** The page came back with a refused form in it: its fields are not what stands at the server. */
  isRefused: boolean
}

/** One text in one form, saved by itself while somebody writes; it lives as long as its `place` stays the same. */
export function useSaver<C, P>(saving: Saving<C, P>) {
  const saver = useRef<Saver<C, P> | null>(null)
  const [shown, setShown] = useState<{ phase: Phase<C, P>; news: string | null }>({
    phase: { is: 'rest' },
    news: null,
  })
  const { revalidate } = useRevalidator()
  const newest = useRef({ ...saving, revalidate })
  newest.current = { ...saving, revalidate, isRefused: newest.current.isRefused }
  const { form } = saving
  const place = saving.place.join(' ')

  useEffect(() => {
    if (!form.current) return
    const { standing: start, way, open, lay, isRefused } = newest.current
    const fields = open(form.current, start.content)
    const keeping = openKeeping(place.split(' '), lay)
    let isBorn = false
    const born = isRefused ? () => start.content : fields.readFirst
    const made = createSaver(way, start, {
      read: () => (isBorn ? fields.read() : born()),
      write: fields.write,
      send: async (save) => {
        const refusal = newest.current.refuse(save.content)
        return refusal ? { refusal } : newest.current.save(save)
      },
      keep: keeping.keep,
      tell: (phase, news) => setShown({ phase, news }),
      refresh: () => newest.current.revalidate(),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      now: () => new Date(),
    })
    isBorn = true
    saver.current = made
    const remove = addOpenSaver(made)
    // Somebody may have typed before this page came alive, or left text here in a window that is closed.
    queueMicrotask(made.changed)
    void resume(made, newest.current)
    window.addEventListener('online', made.wake)
    window.addEventListener('focus', made.wake)
    return () => {
      window.removeEventListener('online', made.wake)
      window.removeEventListener('focus', made.wake)
      remove()
      made.close()
      keeping.close()
      saver.current = null
    }
  }, [form, place])

  const { subject, version, asks } = saving.standing
  useEffect(() => {
    // Not within React's own work: the fields that it keeps are written at once.
    const now = { subject, version, asks }
    queueMicrotask(() => saver.current?.accept({ ...newest.current.standing, ...now }))
  }, [subject, version, asks])
  return { saver, phase: shown.phase, news: shown.news, revalidate, changed: () => saver.current?.changed() }
}

async function resume<C, P>(saver: Saver<C, P>, { place, taken }: Saving<C, P>): Promise<void> {
  const left = await listLeft(place[0] ?? '')
  const own = left.flatMap((each) => {
    const unsent = taken(each)
    return unsent ? [{ id: each.id, unsent }] : []
  })
  for (const { unsent } of own) saver.resume(unsent)
  // Only when what goes on here lies in the browser itself.
  await new Promise((resolve) => setTimeout(resolve, 600))
  await removeUnsent(own.map(({ id }) => id))
}
