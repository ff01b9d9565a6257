import { useRouteLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { useEffect, useState } from 'react'
import { openKeeping } from '../saving/keep-unsent.ts'
import type { ShownActor } from '../shell/shell.tsx'
import { listDrafts, removeUnsent } from './shelf.ts'

/**
 * Keeps what is typed into the text field with this id, about this thing, until it is sent, also over another screen and a closed window, and says so when it brings it back.
 * Stands beside the field; without JavaScript it is nothing.
 */
export function KeptDraft({ field, about }: { field: string; about: string }) {
  const account = (useRouteLoaderData('routes/_shell') as ShownActor | undefined)?.accountId
  const [said, setSaid] = useState('')
  useEffect(() => {
    const found = document.getElementById(field)
    if (!account || !(found instanceof HTMLTextAreaElement)) return
    return keepDraft(account, about, found, setSaid)
  }, [account, field, about])
  return (
    <span role="status" className="soft">
      {said}
    </span>
  )
}

function keepDraft(
  account: string,
  about: string,
  field: HTMLTextAreaElement,
  say: (words: string) => void,
): () => void {
  const { form } = field
  const path = location.pathname + location.search
  const keeping = openKeeping<string>([account, field.id, about], (body) => ({
    ...{ kind: 'remark', account, field: field.id, about, path, body },
    place: document.title.replace(/ - Toezicht$/, ''),
  }))
  const keep = () => {
    say('')
    keeping.keep(field.value.trim() === '' ? null : field.value)
  }
  // Whether it arrives is the page's to say; a refused one comes back in its field.
  const sent = (event: SubmitEvent) => {
    if (event.submitter?.closest('form, details') !== field.closest('form, details')) return
    // A form that React sends stays on the page, and says itself when it arrived.
    setTimeout(() => event.defaultPrevented || keeping.keep(null))
  }
  let isHere = true
  void listDrafts(account, field.id, about).then(async ([newest, ...older]) => {
    if (!isHere || !newest) return
    await removeUnsent([newest, ...older].map(({ id }) => id))
    if (field.value.trim() === '') field.value = newest.body
    keeping.keep(field.value)
    for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true
    say(`Nog niet verstuurd, van ${dutchMoment(newest.typedAt)}.`)
  })
  field.addEventListener('input', keep)
  form?.addEventListener('submit', sent)
  return () => {
    isHere = false
    field.removeEventListener('input', keep)
    form?.removeEventListener('submit', sent)
    keeping.close()
  }
}
