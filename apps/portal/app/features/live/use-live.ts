import type { LiveEvent } from '@toezicht/api/live/live-event'
import { useEffect, useRef, useState } from 'react'
import { openEventSource } from './event-source.ts'
import { createLiveStream } from './live-stream.ts'

type Answers = Extract<LiveEvent, { event: 'answers' }>['answers']
type State = Omit<Extract<LiveEvent, { event: 'state' }>, 'event'>
type Presence = Omit<Extract<LiveEvent, { event: 'present' }>, 'event'>

interface LivePage {
  submission: string
  /** Code of the section, or `overzicht`. */
  section: string
  /** The questions of the page and the versions it was made with; anything else saved is not heard. */
  versions: Readonly<Record<string, number>>
  onAnswers(answers: Answers): void
}

const nobody: Presence = { others: [], ownWindows: 0 }

/** Listens while this page is looked at: who else is there, what was saved, and in which state the questionnaire is. */
export function useLive({ submission, section, versions, onAnswers }: LivePage) {
  const [presence, setPresence] = useState(nobody)
  const [state, setState] = useState<{ first: State; now: State } | null>(null)
  const [isOut, setOut] = useState(false)
  const made = useRef(versions)
  made.current = versions
  const tell = useRef(onAnswers)
  tell.current = onAnswers

  useEffect(() => {
    let known = made.current
    const stream = createLiveStream({
      open: openEventSource,
      address: () => addressOf(submission, section, known),
      hear: (event) => {
        if (event.event === 'present') setPresence(event)
        if (event.event === 'state') setState((before) => ({ first: before?.first ?? event, now: event }))
        if (event.event === 'end') setOut(event.reason === 'outside-scope')
        if (event.event !== 'answers') return
        const newer = event.answers.map(({ question, version }) => [question, version] as const)
        known = { ...known, ...Object.fromEntries(newer) }
        tell.current(event.answers)
      },
      silent: () => setPresence(nobody),
      later: (work, milliseconds) => {
        const timer = window.setTimeout(work, milliseconds)
        return () => window.clearTimeout(timer)
      },
      random: Math.random,
    })
    const look = () => (document.visibilityState === 'visible' ? stream.wake() : stream.rest())
    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    window.addEventListener('focus', look)
    window.addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
      window.removeEventListener('focus', look)
      window.removeEventListener('pageshow', look)
      stream.stop()
    }
  }, [submission, section])
  return { presence, state, isOut }
}

function addressOf(submission: string, section: string, known: Readonly<Record<string, number>>): string {
  const versions = Object.entries(known).map(([question, version]) => `${question}:${version}`)
  return `/live/${submission}/${section}?ken=${versions.join(',')}`
}
