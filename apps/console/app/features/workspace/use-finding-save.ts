import { type FindingContent, findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { dutchClock } from '@toezicht/ui/dutch-time'
import { useState } from 'react'
import { z } from 'zod'
import { issuePlace } from '../form/issue-place.ts'
import { reasonWords, refusalWords } from '../form/refusal-words.ts'
import { type Outcome, send, trpc } from '../form/trpc.ts'
import { readFinding } from './read-finding.ts'

export interface StoredFinding {
  version: number
  content: FindingContent
}

const storedSchema = z.object({ version: z.number(), content: findingContentSchema })

/** Saves and submits a finding from the browser; what went wrong is a sentence, and the text stays where it is. */
export function useFindingSave(assessment: string, id: string, initialVersion: number) {
  const [version, setVersion] = useState(initialVersion)
  const [status, setStatus] = useState('')
  const [tone, setTone] = useState<'quiet' | 'good' | 'problem'>('quiet')
  const [conflict, setConflict] = useState<StoredFinding | null>(null)

  const say = (text: string, how: typeof tone) => {
    setStatus(text)
    setTone(how)
  }

  const save = async (form: FormData, expected: number): Promise<boolean> => {
    say('Bezig met opslaan.', 'quiet')
    const outcome = await send(() =>
      trpc.saveFinding.mutate({ assessment, ...readFinding(form), finding: id, expected }),
    )
    if ('done' in outcome) {
      setVersion(outcome.done.version)
      setConflict(null)
      say(`Opgeslagen om ${dutchClock(outcome.done.savedAt)}.`, 'good')
      return true
    }
    const current = 'refusal' in outcome && outcome.refusal.refused === 'conflict' ? outcome.refusal.current : null
    const stored = storedSchema.safeParse(current)
    if (stored.success) setConflict(stored.data)
    say(problemOf(outcome), 'problem')
    return false
  }

  const run = async (form: FormData, andSubmit: boolean): Promise<boolean> => {
    if (!(await save(form, version))) return false
    if (!andSubmit) return true
    const outcome = await send(() => trpc.submitFinding.mutate({ finding: id }))
    if ('done' in outcome) say('Ter vaststelling aangeboden.', 'good')
    else say(`Opgeslagen, maar nog niet aangeboden. ${problemOf(outcome)}`, 'problem')
    return true
  }

  return {
    version,
    status,
    tone,
    conflict,
    run,
    /** Saves over the stored version that the writer has now seen. */
    keepMine: (form: FormData) => save(form, conflict?.version ?? version),
  }
}

function problemOf(outcome: Exclude<Outcome<unknown>, { done: unknown }>): string {
  if ('failed' in outcome)
    return 'Niet opgeslagen: geen verbinding. Uw tekst staat nog in dit scherm. Probeer het over een minuut opnieuw.'
  const { refusal } = outcome
  const issues = 'issues' in refusal ? (refusal.issues ?? []) : []
  const named = issues.map(({ path, reason }) => {
    const { label } = issuePlace(path)
    return label ? `${label}: ${reasonWords(reason)}` : reasonWords(reason)
  })
  return [refusalWords(refusal), ...(refusal.refused === 'invalid' ? named : [])].join(' ')
}
