import type { ShownGroup } from '@toezicht/api/draft-view'
import { type FormEvent, type MouseEvent, useCallback, useRef, useState } from 'react'
import { IdleWarning } from '../theme/idle-warning.tsx'
import { leavePage } from '../unsent/leaving.ts'
import { DraftPart } from './draft-part.tsx'
import styles from './fact-check.module.css'
import { JumpList } from './jump-list.tsx'
import { PartComments } from './part-comments.tsx'
import { partId, type ShownComment } from './shown-draft.ts'
import type { RefusedComment } from './take-comment.ts'
import { type CommentLine, useComments } from './use-comments.ts'

interface DraftFormProps {
  account: string
  factCheck: string
  groups: readonly ShownGroup[]
  comments: readonly ShownComment[]
  fresh: Readonly<Record<string, string>>
  refused: RefusedComment | undefined
}

/** The whole draft with the comments under each part. With script every comment saves itself; without, each form posts. */
export function DraftForm({ account, factCheck, groups, comments, fresh, refused }: DraftFormProps) {
  const page = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<{ comment: string; part: string }[]>([])
  const onLeft = useCallback(
    (comment: string, part: string) =>
      setLeft((before) => (before.some((each) => each.comment === comment) ? before : [...before, { comment, part }])),
    [],
  )
  const { lines, plan, settled, choose } = useComments(page, { account, factCheck, comments, onLeft })
  const counts = new Map(
    [...Map.groupBy(comments, ({ part }) => part)].map(([part, { length }]) => [part, length] as const),
  )

  /** A new comment that was refused keeps its id, and so its text and its error. */
  const freshIn = (part: string) => {
    const kept = refused?.part === part && comments.every(({ id }) => id !== refused.comment) ? refused.comment : ''
    return [kept || fresh[part] || []].flat()
  }

  const changed = (event: FormEvent) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-comment]') : null
    const field = event.target instanceof HTMLInputElement ? event.target : null
    if (!form?.dataset.comment) return
    if (field?.type === 'file') form.requestSubmit()
    else plan(form.dataset.comment, field?.type === 'radio')
  }
  const submitted = async (event: FormEvent) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null
    if (!form) return
    event.preventDefault()
    const hasFiles = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(
      (each) => each.value !== '',
    )
    const isSaved = await settled()
    // Words alone are saved by now; a file, or a removal, goes as an ordinary post. What could not be saved stays here.
    if (!isSaved || (form.dataset.comment && !hasFiles)) return
    leavePage()
    const pressed = (event.nativeEvent as SubmitEvent).submitter
    if (pressed instanceof HTMLButtonElement && pressed.name) addHidden(form, pressed.name, pressed.value)
    form.submit()
  }
  const leaving = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { href } = event.currentTarget
    if (await settled()) leavePage()
    window.location.assign(href)
  }

  return (
    // The forms inside are what is used; these only hear them.
    <div ref={page} onInput={changed} onSubmit={submitted}>
      <IdleWarning place={null} heardAt={lastHeard(lines)} />
      <JumpList groups={groups} counts={counts} />
      {groups.map((group) => (
        <section key={group.id} className={styles.group} id={group.id} aria-labelledby={`kop-${group.id}`}>
          {group.approach && <p className="kicker">Aanpak {group.approach}</p>}
          <h2 id={`kop-${group.id}`}>
            {group.heading}
            {group.approach && <span className="visually-hidden"> ({group.approach})</span>}
          </h2>
          {group.parts.map((part) => (
            <section
              key={part.code}
              className={styles.part}
              id={partId(part.code)}
              aria-labelledby={`kop-${partId(part.code)}`}
            >
              <h3 id={`kop-${partId(part.code)}`}>{part.heading}</h3>
              <DraftPart part={part} />
              <PartComments
                part={part}
                comments={comments.filter((comment) => comment.part === part.code)}
                fresh={freshIn(part.code)}
                left={left.filter((each) => each.part === part.code).map(({ comment }) => comment)}
                lines={lines}
                refused={refused}
                onChoose={choose}
              />
            </section>
          ))}
          <p className={styles.back}>
            <a href="#naar">Terug naar de onderdelen</a>
          </p>
        </section>
      ))}
      <div className="buttons">
        <a className="button" href={`/feitencheck/${factCheck}/versturen`} onClick={leaving}>
          Verder naar versturen
        </a>
        <a href="/mijn-vragenlijsten">Later verder</a>
      </div>
    </div>
  )
}

function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value })
  form.append(field)
}

/** When the server last answered a save, in milliseconds since 1970. */
function lastHeard(lines: Readonly<Record<string, CommentLine>>): number {
  return Math.max(0, ...Object.values(lines).map(({ state }) => ('savedAt' in state ? Date.parse(state.savedAt) : 0)))
}
