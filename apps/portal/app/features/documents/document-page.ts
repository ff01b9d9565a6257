import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { changeDocument, type DocumentChange, type RefusedChange } from './change-documents.ts'
import { type FileOutcome, receiveUploads } from './receive-uploads.ts'

/** What stands on the page after a refused post. */
export interface RefusedPost {
  change: RefusedChange | null
  /** Of a form with files of which at least one was refused: every file with its outcome. */
  files: FileOutcome[]
  /** What was chosen for these files. */
  chosen: { question: string; kind: string } | null
}

const done: Record<DocumentChange, string> = {
  koppelen: 'gekoppeld',
  losmaken: 'losgemaakt',
  beschrijven: 'gewijzigd',
  weghalen: 'weggehaald',
}

/** What the page with documents posts: files, or one change of one document. Goes back to it, or shows it again with what was typed. */
export async function answerDocumentPost(context: AppLoadContext, request: Request, submission: string) {
  const here = `/vragenlijst/${submission}/stukken`
  const from = new URL(request.url).searchParams.get('vraag') ?? ''
  const back = (what: string, count = 1) =>
    redirect(`${here}?${new URLSearchParams({ ...(from && { vraag: from }), gedaan: what, aantal: String(count) })}`)
  if (/^multipart\/form-data\b/.test(request.headers.get('content-type') ?? '')) {
    const { files, status, signedOut, questions, kind } = await receiveUploads(context, request, submission)
    if (signedOut) return redirect('/aanmelden?verlopen')
    if (status === 200) return back(files.some(({ already }) => already) ? 'stond-er-al' : 'toegevoegd', files.length)
    return json<RefusedPost>(
      { change: null, files, chosen: { question: questions[0] ?? '', kind: kind ?? '' } },
      { status },
    )
  }
  const form = await request.formData()
  const refused = await changeDocument(context, form)
  if (refused?.signedOut) return redirect('/aanmelden?verlopen')
  if (refused) return json<RefusedPost>({ change: refused, files: [], chosen: null }, { status: refused.status })
  return back(done[form.get('wat') as DocumentChange])
}
