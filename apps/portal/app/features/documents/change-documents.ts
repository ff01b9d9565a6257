import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { readDutchDate } from '@toezicht/ui/read-dutch-date'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, textOf } from '../../refused.ts'

export type DocumentChange = 'koppelen' | 'losmaken' | 'beschrijven' | 'weghalen'

/** A change that was refused: which form of which document, what was typed, and why. */
export interface RefusedChange {
  what: DocumentChange
  document: string
  typed: Record<string, string>
  /** The field it belongs to, as the form names it; null: the form as a whole. */
  field: string | null
  text: string
  status: number
  signedOut: boolean
}

type Api = AppLoadContext['api']
const changes: Record<DocumentChange, (api: Api, document: string, form: FormData) => Promise<unknown>> = {
  koppelen: (api, document, form) => api.linkDocument({ document, questions: [textOf(form, 'question').slice(0, 20)] }),
  losmaken: (api, document, form) => api.unlinkDocument({ document, question: textOf(form, 'question').slice(0, 20) }),
  beschrijven: (api, document, form) =>
    api.describeDocument({
      document,
      title: textOf(form, 'title').slice(0, 1_000),
      kind: textOf(form, 'kind') || null,
      issuedOn: readDutchDate(textOf(form, 'issuedOn').slice(0, 40)) || null,
    }),
  weghalen: (api, document, form) => api.removeDocument({ document, reason: textOf(form, 'reason').slice(0, 4_000) }),
}

/** One change of one document, as its form asks for it. Null when it was made. */
export async function changeDocument(context: AppLoadContext, form: FormData): Promise<RefusedChange | null> {
  const what = textOf(form, 'wat') as DocumentChange
  const document = textOf(form, 'document')
  const change = Object.hasOwn(changes, what) ? changes[what] : null
  const outcome = change
    ? await orRefusal(context, change(context.api, document, form))
    : { refusal: { refused: 'invalid', reason: 'malformed' } satisfies Refusal }
  if ('answer' in outcome) return null
  const { refusal } = outcome
  return {
    what,
    document,
    typed: Object.fromEntries(
      ['title', 'kind', 'issuedOn', 'reason', 'question'].map((name) => [name, textOf(form, name)]),
    ),
    field: refusal.refused === 'invalid' ? fieldOf(refusal) : null,
    text: refusalText(refusal),
    status: statusOfRefusal(refusal.refused),
    signedOut: refusal.refused === 'signed-out',
  }
}

function fieldOf(refusal: Refusal & { refused: 'invalid' }): string | null {
  if (refusal.field) return refusal.field
  const path = refusal.issues?.[0]?.path.split('.')[0] ?? null
  return path === 'questions' ? 'question' : path
}
