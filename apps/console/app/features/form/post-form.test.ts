import type { Refusal } from '@toezicht/domain/refusal'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DateField } from './date-field.tsx'
import { keptIn } from './form-errors.tsx'
import { PostForm } from './post-form.tsx'
import { ReasonField } from './reason-field.tsx'

const refusal: Refusal = {
  refused: 'invalid',
  reason: 'malformed',
  issues: [
    { path: 'deadline', reason: 'invalid_format' },
    { path: 'reason', reason: 'too_small' },
  ],
}
const refused = { refusal, form: 'extend-deadline', kept: { deadline: ['overmorgen'], reason: [''] } }

function page(verb: string): string {
  const kept = keptIn(refused, verb)
  return renderToStaticMarkup(
    createElement(
      PostForm,
      { verb, refused },
      createElement(DateField, {
        id: 'termijn-1',
        label: 'Nieuwe uiterste datum',
        kept: kept('deadline'),
        stands: '2026-12-03',
      }),
      createElement(ReasonField, { id: 'reden-1', kept: kept('reason') }),
    ),
  )
}

test('the form that was refused says why beside each field, and holds what was typed', () => {
  const html = page('extend-deadline')
  expect(html).toMatch(/^<form method="post" noValidate="">/i)
  expect(html).toContain('value="overmorgen"')
  expect(html).toMatch(/id="deadline"[^>]*aria-describedby="deadline-hulp deadline-fout" aria-invalid="true"/)
  expect(html).toMatch(/id="deadline-fout"><span[^>]*>Fout: <\/span>Dit klopt nog niet/)
  expect(html).toMatch(/id="reason-fout"><span[^>]*>Fout: <\/span>Vul dit in/)
})

test('another form of the same page keeps its own fields, with the day as people type it', () => {
  const html = page('reopen-submission')
  expect(html).toContain('id="termijn-1"')
  expect(html).toContain('value="3-12-2026"')
  expect(html).toContain('Bijvoorbeeld 3-12-2026')
  expect(html).not.toContain('Fout')
})
