import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { commentKindSchema } from '@toezicht/domain/fact-check/comment'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, refusalResponse } from '../../refused.ts'
import { isBrokenForm, partsOf, readField } from '../documents/form-part.ts'
import { partId } from './shown-draft.ts'

export interface RefusedComment {
  comment: string
  /** Where it was written: a new comment is on no list yet. */
  part: string
  error: string
  typed: { kind: string; body: string; expected: number; theirs: string | null }
}

type Fields = Record<string, string>
const longestField = 1_000_000

/** Every form of the page: saving a comment with its documents, and taking one away. What was typed comes back with a refusal. */
export async function takeComment(context: AppLoadContext, request: Request, factCheck: string) {
  const fields: Fields = {}
  const files: Refusal[] = []
  let saved: Awaited<ReturnType<typeof saveFields>> | null = null
  if (request.headers.get('content-type')?.startsWith('multipart/')) {
    try {
      for await (const { name, fileName, bytes } of partsOf(request)) {
        if (fileName === null) fields[name] = await readField(bytes, longestField)
        else if (name === 'file' && fileName !== '') {
          saved ??= await saveFields(context, factCheck, fields)
          if ('refusal' in saved) break
          const file = { factCheck, comment: fields.comment ?? '', fileName: fileName.slice(0, 1_000), content: bytes }
          const added = await orRefusal(context, context.api.addFactCheckDocument(file))
          if ('refusal' in added) files.push(added.refusal)
        }
      }
    } catch (error) {
      if (!isBrokenForm(error)) throw error
      files.push({ refused: 'invalid', reason: 'document-broken-off' })
    }
  } else {
    for (const [name, value] of await request.formData()) if (typeof value === 'string') fields[name] = value
  }
  if (fields.verb !== 'save') return remove(context, fields, factCheck)
  if (!saved && isEmptyStart(fields)) return refuse(context, fields, emptyStart)
  saved ??= await saveFields(context, factCheck, fields)
  if ('refusal' in saved) return refuse(context, fields, saved.refusal)
  const [problem] = files
  if (problem) return refuse(context, { ...fields, expected: String(saved.answer.version) }, problem)
  return redirect(`/feitencheck/${factCheck}?gedaan=opgeslagen#opmerking-${fields.comment}`)
}

const emptyStart: Refusal = { refused: 'invalid', reason: 'fact-check-comment-blank' }

/** A new comment without a word and without a document: nobody would know what it says. */
function isEmptyStart({ body = '', expected = '' }: Fields): boolean {
  return body.trim() === '' && !(Number(expected) > 0)
}

async function saveFields(context: AppLoadContext, factCheck: string, fields: Fields) {
  const { comment = '', part = '', body = '' } = fields
  const kind = commentKindSchema.safeParse(fields.kind).data ?? 'fact'
  const expected = Number(fields.expected) || 0
  return orRefusal(context, context.api.saveFactCheckComment({ factCheck, comment, part, kind, body, expected }))
}

async function remove(context: AppLoadContext, fields: Fields, factCheck: string) {
  const { verb, comment = '', document = '' } = fields
  const removed = await orRefusal(
    context,
    verb === 'remove'
      ? context.api.removeFactCheckComment({ comment })
      : context.api.removeFactCheckDocument({ document }),
  )
  if ('refusal' in removed) return refuse(context, fields, removed.refusal)
  const done = verb === 'remove' ? 'verwijderd' : 'document'
  return redirect(`/feitencheck/${factCheck}?gedaan=${done}#${partId(removed.answer.part)}`)
}

function refuse(context: AppLoadContext, fields: Fields, refusal: Refusal) {
  const { comment = '', part = '', kind = 'fact', body = '' } = fields
  const typed = { kind, body, expected: Number(fields.expected) || 0, theirs: null }
  const status = statusOfRefusal(refusal.refused)
  if (refusal.refused === 'signed-out') {
    context.kept = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
    return json<RefusedComment>({ comment, part, error: '', typed }, { status })
  }
  if (refusal.refused === 'outside-scope') throw refusalResponse(refusal)
  const error = refusalText(refusal)
  const standing = refusal.refused === 'conflict' ? (refusal.current as { version: number; body: string }) : null
  if (!standing) return json<RefusedComment>({ comment, part, error, typed }, { status })
  // Saving once more then replaces what stands there, knowingly: it is on the page.
  const knowing = { ...typed, expected: standing.version, theirs: standing.body }
  return json<RefusedComment>({ comment, part, error, typed: knowing }, { status })
}
