import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const sources = ['apps/portal/app', 'apps/console/app'].flatMap((app) =>
  readdirSync(new URL(app, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => ({ app, path, text: readFileSync(new URL(`${app}/${path}`, root), 'utf8') })),
)

/** What makes a browser stop a form with words in its own language. */
const checked = /\srequired\b(?!=\{false)|\spattern=|\sminLength=|\smin=|type="(?:email|url|number)"/
const postingForm = /<form\b(?:[^>]|=>)*?method="post"(?:[^>]|=>)*>/g

test('no form that posts lets the browser speak for the server', () => {
  const speaking = sources.filter(({ text }) => {
    const forms = text.match(postingForm) ?? []
    return checked.test(text) && forms.some((form) => !form.includes('noValidate'))
  })
  expect(speaking.map(({ app, path }) => `${app}/${path}`)).toEqual([])
})

test('every form of the console that posts goes without the checks of the browser', () => {
  const console = sources.filter(({ app }) => app === 'apps/console/app')
  const raw = console.flatMap(({ path, text }) =>
    (text.match(postingForm) ?? [])
      .filter((form) => !form.includes('noValidate') && !form.includes('action="/afmelden"'))
      .map((form) => `${path}: ${form}`),
  )
  expect(raw).toEqual([])
  expect(console.filter(({ text }) => text.includes('<PostForm')).length).toBeGreaterThan(30)
})

test('days and times are typed: the browser shows its own in the language of the browser', () => {
  const native = sources.filter(({ text }) => /type="(?:date|time|datetime-local|month|week)"/.test(text))
  expect(native.map(({ path }) => path)).toEqual([])
})

test('a loader that keeps its page steady carries the id of its own route', () => {
  const steady = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/steadyLoader\(\s*'([^']*)'/g)].map(([, id]) => ({ id, own: path.replace(/\.tsx$/, '') })),
  )
  expect(steady.length).toBeGreaterThan(5)
  for (const { id, own } of steady) expect(id).toBe(own)
})
