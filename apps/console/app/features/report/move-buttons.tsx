import { useRevalidator } from '@remix-run/react'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, useState } from 'react'
import { PostForm } from '../form/post-form.tsx'
import { noConnection, send, trpc } from '../form/trpc.ts'

/** Moves a block one place. With JavaScript the focus stays on the button and the new place is said; without it the form posts. */
export function MoveButtons({
  block,
  name,
  place,
}: {
  block: string
  name: string
  place: { number: number; total: number }
}) {
  const [said, setSaid] = useState('')
  const { revalidate } = useRevalidator()
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    const to = submitter.value === 'up' ? 'up' : 'down'
    const outcome = await send(() => trpc.moveReportBlock.mutate({ block, to }))
    if (!('done' in outcome)) return setSaid('failed' in outcome ? noConnection : 'Niet verplaatst.')
    const number = place.number + (outcome.done.moved ? (to === 'up' ? -1 : 1) : 0)
    setSaid(outcome.done.moved ? `Staat nu op plaats ${number} van ${place.total}.` : 'Kan niet verder.')
    revalidate()
    submitter.focus()
  }
  return (
    <PostForm onSubmit={onSubmit} className="report-move">
      <input type="hidden" name="block" value={block} />
      <button type="submit" name="verb" value="up" className="button button-quiet" id={`omhoog-${block}`}>
        Omhoog<span className="visually-hidden">: {name}</span>
      </button>
      <button type="submit" name="verb" value="down" className="button button-quiet" id={`omlaag-${block}`}>
        Omlaag<span className="visually-hidden">: {name}</span>
      </button>
      <StatusRegion text={said} tone="good" />
    </PostForm>
  )
}
