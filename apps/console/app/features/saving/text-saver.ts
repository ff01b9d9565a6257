import { sameContent } from '@toezicht/domain/assessment/same-content'
import type { Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import type { Outcome } from '../form/trpc.ts'

/** A text as it stands at the server. Version 0: not made yet. `asks`: a change takes an approval, or what was offered for one, away. */
export interface Standing<C> {
  subject: string
  version: number
  content: C
  asks: boolean
  by: string | null
}

export interface Unsent<C> {
  subject: string
  expected: number
  base: C
  content: C
}

/** `P`: a place in the content where two people may have written otherwise. */
export type Phase<C, P> =
  | { is: 'rest' | 'unsaved' | 'saving' | 'waiting' | 'signed-out' | 'asks' | 'gone' }
  | { is: 'saved'; at: string }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'clash'; theirs: Standing<C>; mine: C; places: P[] }

/** What a saver must know of the content it saves. */
export interface Way<C, P> {
  schema: z.ZodType<C>
  merge(base: C, own: C, theirs: C): { content: C; clashes: P[] }
  takeTheirs(merged: C, theirs: C, clashes: readonly P[]): C
  takeBoth(merged: C, theirs: C, clashes: readonly P[]): C
  /** Without its words: what a text that was removed starts from again. */
  emptied(content: C): C
}

export interface Around<C, P> {
  /** What stands in the fields now, and writing into them. */
  read(): C
  write(content: C): void
  send(save: {
    subject: string
    expected: number
    content: C
    quiet: boolean
  }): Promise<Outcome<{ version: number; savedAt: string }>>
  /** Keeps in the browser what is not acknowledged; null when there is nothing. */
  keep(unsent: Unsent<C> | null): void
  tell(phase: Phase<C, P>, news: string | null): void
  /** Something was saved, or stands otherwise than this page knows. */
  refresh(): void
  later(work: () => void, milliseconds: number): () => void
  now(): Date
}

const idle = 1_200
const longest = 8_000
const patience = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]
/**
 * Saves one text by itself: one request at a time, again until it is acknowledged, never over what somebody else saved and never over an approval that
 * nobody said may go. Whose answer got lost finds its own text standing there, and counts that as saved.
 */
export function createSaver<C, P>(way: Way<C, P>, start: Standing<C>, around: Around<C, P>) {
  const current = z.object({ version: z.number(), content: way.schema, by: z.string().nullable() })
  let base = start
  // What the fields say for `base`: compared with, because a field may say the same in another way.
  let pristine = around.read()
  let phase: Phase<C, P> = { is: 'rest' }
  let agreed = false
  let flying: Promise<void> | null = null
  let sent: C | null = null
  let cancel: (() => void) | null = null
  let unsavedSince: number | null = null
  let tries = 0

  const isUnsaved = () => !sameContent(around.read(), pristine)
  const tell = (next: Phase<C, P>, news: string | null = null) => {
    phase = next
    around.tell(next, news)
  }
  const plan = (milliseconds: number) => {
    cancel?.()
    cancel = around.later(() => void fly(), milliseconds)
  }

  function changed() {
    if (phase.is === 'clash' || phase.is === 'gone') return keep()
    if (!isUnsaved() && !flying) {
      cancel?.()
      unsavedSince = null
      around.keep(null)
      return tell({ is: 'rest' })
    }
    keep()
    if (base.asks && !agreed) return tell({ is: 'asks' })
    const now = around.now().getTime()
    unsavedSince ??= now
    if (phase.is !== 'waiting' && phase.is !== 'signed-out') {
      tell({ is: 'unsaved' })
      plan(Math.max(0, Math.min(idle, unsavedSince + longest - now)))
    }
  }

  function keep(): void {
    around.keep({ subject: base.subject, expected: base.version, base: pristine, content: around.read() })
  }

  function fly(): Promise<void> {
    cancel?.()
    cancel = null
    flying ??= send().finally(() => {
      flying = null
      sent = null
      if (phase.is === 'unsaved') plan(idle)
    })
    return flying
  }

  async function send(): Promise<void> {
    const content = around.read()
    sent = content
    tell({ is: 'saving' })
    const { subject, version: expected } = base
    const outcome = await around.send({ subject, expected, content, quiet: !agreed })
    if ('done' in outcome) return landed(content, outcome.done.version, outcome.done.savedAt)
    if ('failed' in outcome) return wait({ is: 'waiting' })
    const { refusal } = outcome
    if (refusal.refused === 'signed-out') return wait({ is: 'signed-out' })
    if (refusal.refused === 'too-many') return wait({ is: 'waiting' })
    if (refusal.refused === 'outside-scope' && expected > 0) return tell({ is: 'gone' })
    if (refusal.refused === 'closed' && refusal.reason === 'asks-first') {
      base = { ...base, asks: true }
      agreed = false
      around.refresh()
      return tell({ is: 'asks' })
    }
    const theirs = refusal.refused === 'conflict' ? current.safeParse(refusal.current).data : undefined
    if (theirs && sameContent(theirs.content, content)) {
      return landed(content, theirs.version, around.now().toISOString())
    }
    if (theirs) return meet({ ...theirs, subject, asks: false })
    tell({ is: 'refused', refusal })
    // Somebody may have begun one at the same place: the page then brings it.
    if (expected === 0) around.refresh()
  }

  function landed(content: C, version: number, at: string): void {
    base = { ...base, version, content, asks: false }
    pristine = content
    agreed = false
    tries = 0
    unsavedSince = null
    const isMore = isUnsaved()
    if (isMore) keep()
    else around.keep(null)
    tell(isMore ? { is: 'unsaved' } : { is: 'saved', at })
    around.refresh()
  }

  function wait(next: Phase<C, P>): void {
    keep()
    tell(next)
    plan(patience[Math.min(tries, patience.length - 1)] ?? 30_000)
    tries += 1
  }

  /** Shows a version of somebody else under what was typed since. */
  function stand(theirs: Standing<C>, content: C): void {
    base = theirs
    around.write(theirs.content)
    pristine = around.read()
    around.write(content)
  }

  function meet(theirs: Standing<C>) {
    const mine = around.read()
    const { content, clashes } = way.merge(pristine, mine, theirs.content)
    if (clashes.length > 0) {
      keep()
      return tell({ is: 'clash', theirs, mine, places: clashes })
    }
    stand(theirs, content)
    goOn(`Bijgewerkt met wat ${theirs.by ?? 'een ander'} opsloeg; uw tekst staat er nog.`)
  }

  function goOn(news: string | null) {
    cancel?.()
    if (!isUnsaved()) {
      around.keep(null)
      around.refresh()
      return tell({ is: 'rest' }, news)
    }
    keep()
    tell(base.asks && !agreed ? { is: 'asks' } : { is: 'unsaved' }, news)
    if (phase.is === 'unsaved' && !flying) plan(0)
  }

  return {
    changed,
    subject: () => base.subject,
    /** What the page knows of it now; somebody else may have saved it. An older version than what is acknowledged is old news. */
    accept(standing: Standing<C>) {
      const isSame = standing.subject === base.subject
      if (standing.version === 0 || (isSame && standing.version < base.version)) return
      if (isSame && standing.version === base.version) {
        base = { ...base, asks: standing.asks }
        if (phase.is === 'asks' && !standing.asks) changed()
        return
      }
      if (flying) return
      if (sent && sameContent(sent, standing.content)) return
      if (isUnsaved() || phase.is === 'clash') return meet(standing)
      stand(standing, standing.content)
      tell({ is: 'rest' }, `Bijgewerkt met wat ${standing.by ?? 'een ander'} opsloeg.`)
    },
    /** What a closed window left unsaved goes on here. */
    resume({ base: from, content }: Unsent<C>) {
      if (sameContent(content, base.content)) return around.keep(null)
      pristine = from
      around.write(content)
      meet(base)
    },
    choose(side: 'mine' | 'theirs' | 'both'): void {
      if (phase.is !== 'clash') return
      const { theirs } = phase
      const { content, clashes } = way.merge(pristine, around.read(), theirs.content)
      const take = {
        mine: () => content,
        theirs: () => way.takeTheirs(content, theirs.content, clashes),
        both: () => way.takeBoth(content, theirs.content, clashes),
      }
      stand(theirs, take[side]())
      phase = { is: 'rest' }
      goOn(null)
    },
    /** A person says that an approval may go. */
    agree(): void {
      agreed = true
      tell({ is: 'unsaved' })
      void fly()
    },
    /** Back to what stands at the server. */
    undo(): void {
      around.write(base.content)
      pristine = around.read()
      cancel?.()
      around.keep(null)
      tell({ is: 'rest' })
    },
    /** It was removed meanwhile: the text becomes a new one. */
    startAnew(subject: string): void {
      base = { ...base, subject, version: 0, asks: false }
      pristine = way.emptied(pristine)
      tell({ is: 'unsaved' })
      void fly()
    },
    /** Saves at once; whether nothing is unsaved then. */
    async flush(): Promise<boolean> {
      for (let turn = 0; turn < 3 && (flying || isUnsaved()); turn += 1) {
        if (phase.is === 'clash' || phase.is === 'gone' || (phase.is === 'asks' && !agreed)) return false
        if (base.asks && !agreed) {
          tell({ is: 'asks' })
          return false
        }
        await fly()
        if (phase.is === 'waiting' || phase.is === 'signed-out' || phase.is === 'refused') return false
      }
      return !isUnsaved()
    },
    /** The connection or the reader is back. */
    wake(): void {
      if (phase.is === 'waiting' || phase.is === 'signed-out') void fly()
    },
    isUnsaved: () => flying !== null || isUnsaved(),
    close(): void {
      cancel?.()
    },
  }
}
export type Saver<C, P> = ReturnType<typeof createSaver<C, P>>
/** Whatever it saves. */
export type AnySaver = Pick<Saver<unknown, unknown>, 'flush' | 'isUnsaved'>
