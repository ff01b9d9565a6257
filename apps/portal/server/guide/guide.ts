import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { dictionary } from '@toezicht/publishing/guide/dictionary'
import { readGuide } from '@toezicht/publishing/guide/read-guide'
import { notFoundHtml } from '@toezicht/publishing/not-found-html'
import type { Serve } from '../public-site.ts'
import { type StoredAnswer, sendStored } from '../send-stored.ts'
import { guideStylesheet, guideStylesheetPath } from './guide.css.ts'
import { chapterPage, contentsPage } from './guide-pages.ts'

const html = 'text/html; charset=utf-8'

/**
 * The guide for respondents: the Markdown of `docs/handleiding`, made into pages once, when the portal starts. No session, no script.
 * @param directory with `index.md`, `01-….md` and `beelden/`
 */
export function openGuide(directory: URL): Serve {
  const { answers } = guideAnswers(directory)
  const missing = stored(404, html, Buffer.from(notFoundHtml()))
  return async (request, response, path) => sendStored(request, response, answers.get(path) ?? missing)
}

/** Every address of the guide with its answer, and what is wrong with the text: a chapter or picture that is not there. */
export function guideAnswers(directory: URL): {
  answers: ReadonlyMap<string, StoredAnswer>
  faults: readonly string[]
} {
  const guide = readGuide(directory, [dictionary])
  const faults: string[] = []
  const report = (fault: string) => void faults.push(fault)
  const answers = new Map<string, StoredAnswer>()
  const page = (path: string, markup: string) => answers.set(path, stored(200, html, Buffer.from(markup)))
  page('/handleiding', contentsPage(guide, report))
  guide.chapters.forEach((chapter, at) => {
    page(chapter.path, chapterPage(guide, at, report))
  })
  for (const { path, bytes } of guide.pictures.values()) answers.set(path, stored(200, 'image/png', bytes))
  answers.set(guideStylesheetPath, stored(200, 'text/css; charset=utf-8', Buffer.from(guideStylesheet)))
  return { answers, faults }
}

function stored(status: 200 | 404, type: string, bytes: Buffer): StoredAnswer {
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { status, type, etag, bytes, brotli: type === 'image/png' ? null : brotliCompressSync(bytes) }
}
