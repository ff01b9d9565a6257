import type { Refusal } from '@toezicht/domain/refusal'
import type { Outcome } from '../form/trpc.ts'
import type { Saver } from '../saving/text-saver.ts'
import { type Saving, useSaver } from '../saving/use-saver.ts'
import { useOffer } from './use-offer.ts'

interface Offering<C, P, Problem> {
  saving: Saving<C, P>
  /** No problem, and a refusal in the words of this screen. */
  none: Problem
  read: (refusal: Refusal) => Problem
  /** Offers what was just saved for approval. */
  offer: (saver: Saver<C, P>) => Promise<Outcome<unknown>>
}

/** A text that saves itself while somebody writes, and can be offered for approval once all of it is saved. */
export function useOfferedText<C, P, Problem>({ saving, none, read, offer }: Offering<C, P, Problem>) {
  const { told, forget, tell } = useOffer(none, read)
  const { saver, phase, news, revalidate, changed } = useSaver(saving)
  const submit = async (): Promise<boolean> => {
    forget()
    if (!saver.current || !(await saver.current.flush())) return false
    const outcome = await offer(saver.current)
    tell(outcome)
    revalidate()
    return 'done' in outcome
  }
  return {
    saver,
    phase,
    news,
    said: told.said,
    problem: phase.is === 'refused' ? read(phase.refusal) : told.problem,
    changed: () => {
      forget()
      changed()
    },
    save: async () => saver.current?.flush() ?? false,
    submit,
  }
}
