import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html } from './html.ts'

describe('html', () => {
  it('escapes every value and leaves its own markup alone', () => {
    expect(html`<p title="${`"><script>alert('1')</script>`}">${'a & <b>'}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;">a &amp; &lt;b&gt;</p>',
    )
  })

  it('nests, joins lists and leaves no trace of nothing', () => {
    const items = ['x', '<y>'].map((it) => html`<li>${it}</li>`)
    expect(html`<ul>${items}${null}${false}${undefined}${0}</ul>`.markup).toBe('<ul><li>x</li><li>&lt;y&gt;</li>0</ul>')
  })

  it('leaves nothing in any text that could open a tag or close an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeHtml(text))))
  })

  it('does not take a look-alike for markup', () => {
    const forged = JSON.parse('{"markup":"<script>"}')
    expect(() => html`${forged}`).toThrow(TypeError)
  })
})
