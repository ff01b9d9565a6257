import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'
import { askFrom } from '../questions-back/ask.ts'
import { changeRemarks } from '../review/change-remarks.ts'
import { withCitation } from '../sources/cite-form.ts'
import { readFinding } from './read-finding.ts'
import { readMark } from './read-mark.ts'
import { readSplit } from './read-split.ts'

/** The forms of the workspace; saving here is what the editor does without JavaScript. */
export function changeFinding(context: AppLoadContext, assessment: string, indicator: string | null, posted: FormData) {
  const { api } = context
  const form = withCitation(posted)
  const finding = textOf(form, 'finding')
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    settle: {
      run: () =>
        api.settleDiscrepancy({
          assessment,
          question: textOf(form, 'question'),
          positionsHash: textOf(form, 'positionsHash'),
          reason: textOf(form, 'reason'),
        }),
      done: 'settle',
    },
    'mark-answer': { run: () => api.markAnswer({ assessment, ...readMark(form) }), done: 'marked' },
    'save-finding': { run: () => api.saveFinding({ assessment, ...readFinding(form) }), done: 'saved' },
    'submit-finding': {
      run: async () => {
        await api.saveFinding({ assessment, ...readFinding(form) })
        return api.submitFinding({ finding })
      },
      done: 'submitted',
    },
    'group-indicators': {
      run: () => api.groupIndicators({ assessment, indicators: chosenIn(form), knowing: form.has('knowing') }),
      done: 'grouped',
    },
    'split-finding': {
      run: () => api.splitFinding(readSplit(form, chosenIn(form))),
      done: 'split',
    },
    'assign-indicator': {
      run: () => {
        const account = textOf(form, 'inspecteur') || null
        return api.assignInspector({ places: [{ assessment, indicator }], account })
      },
      done: textOf(form, 'inspecteur') ? 'assigned' : 'released',
    },
    'remove-finding': { run: () => api.removeFinding({ finding }), done: 'removed' },
  }
  const place = indicator ? `indicator=${encodeURIComponent(indicator)}&` : ''
  const ask = askFrom(form, api)
  if (ask) return post(context, form, ask, (done) => `/aanpakken/${assessment}/beoordelen?${place}gedaan=${done}`)
  const here = `/aanpakken/${assessment}/beoordelen${indicator ? `?indicator=${encodeURIComponent(indicator)}` : ''}`
  const remarked = changeRemarks(context, form, here)
  if (remarked) return remarked
  const verb = verbs[textOf(form, 'verb')]
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/aanpakken/${assessment}/beoordelen?${place}gedaan=${verb.done}`)
}

function chosenIn(form: FormData): string[] {
  return form.getAll('chosen').map(String)
}
