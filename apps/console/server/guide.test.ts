import { describe, expect, it } from 'vitest'
import { openGuide } from './guide.ts'

const guide = openGuide(new URL('../../../docs/handleiding/inspecteurs/', import.meta.url))
const chapters = guide.find('')?.chapters ?? []
const slugs = chapters.map(({ path }) => path.slice('/handleiding/'.length))

describe('the guide for inspectors', () => {
  it('has a page for every chapter, with its title and its place', () => {
    expect(slugs.length).toBeGreaterThan(10)
    for (const [at, slug] of slugs.entries())
      expect(guide.find(slug)).toMatchObject({ title: chapters[at]?.title, at, chapters })
    expect(guide.find('')).toMatchObject({ at: null })
  })

  it('has every chapter and picture it points at, each picture with words', () => {
    expect(guide.faults).toEqual([])
  })

  it('knows no page of the guide for respondents, and none that is not there', () => {
    for (const slug of ['invullen', 'netwerkpartner', 'inspecteurs', '..', 'beelden'])
      expect(guide.find(slug)).toBeNull()
  })

  it('shows pictures that fit a page, and nothing else', async () => {
    const nodes = slugs.flatMap((slug) => guide.find(slug)?.nodes ?? [])
    const pictures = nodes.flatMap((node) => (node.kind === 'picture' ? [node] : []))
    expect(pictures.length).toBeGreaterThan(7)
    const ask = (path: string, method = 'GET') =>
      guide.picture(new Request(`http://console.example${path}`, { method }))
    for (const { path } of pictures) {
      const answer = ask(path)
      const { byteLength } = await answer.arrayBuffer()
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'image/png'])
      expect([path, byteLength]).toEqual([path, Math.min(byteLength, 250_000)])
    }
    expect(ask('/handleiding/beelden/weg.png').status).toBe(404)
    expect(ask('/handleiding/beelden/../index.md').status).toBe(404)
    expect(ask(pictures[0]?.path ?? '', 'POST').status).toBe(405)
  })
})
