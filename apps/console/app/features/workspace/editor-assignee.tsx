import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { PostForm } from '../form/post-form.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { noConnection, send, trpc } from '../form/trpc.ts'

/** Who writes the finding on this indicator, changed where it is written. With JavaScript the page stays; without it the form posts. */
export function EditorAssignee({
  assessment,
  indicator,
  responsible,
  inspectors,
}: {
  assessment: string
  indicator: string
  responsible: readonly { indicator: string | null; name: string }[]
  inspectors: readonly { accountId: string; name: string }[]
}) {
  const [said, setSaid] = useState('')
  const { revalidate } = useRevalidator()
  const own = responsible.find((each) => each.indicator === indicator)?.name
  const whole = responsible.find((each) => each.indicator === null)?.name
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const account = String(new FormData(event.currentTarget).get('inspecteur') ?? '') || null
    const outcome = await send(() => trpc.assignInspector.mutate({ places: [{ assessment, indicator }], account }))
    if ('done' in outcome) setSaid(account ? 'Toegewezen.' : 'Weer als de hele aanpak.')
    else setSaid('failed' in outcome ? noConnection : refusalWords(outcome.refusal))
    revalidate()
  }
  return (
    <details>
      <summary>
        {own ? `Toegewezen aan ${own}` : whole ? `Toegewezen aan ${whole}, met de hele aanpak` : 'Nog niet toegewezen'}
      </summary>
      <PostForm onSubmit={onSubmit}>
        <label className="label" htmlFor="inspecteur">
          Wie schrijft {indicator}?
        </label>
        <select
          key={own ?? ''}
          className="control"
          id="inspecteur"
          name="inspecteur"
          defaultValue={inspectors.find(({ name }) => name === own)?.accountId ?? ''}
        >
          <option value="">{whole ? `als de hele aanpak: ${whole}` : 'niemand'}</option>
          {inspectors.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" name="verb" value="assign-indicator" className="button button-quiet">
          Toewijzen
        </button>
      </PostForm>
      <p role="status" className="soft flush">
        {said}
      </p>
    </details>
  )
}
