import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { idOf } from '@toezicht/publishing/guide/guide-tree'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountPolicies } from '../../app/policies.ts'
import { guideAnswers } from './guide.ts'

const ours = new URL('../../../../docs/handleiding/', import.meta.url)

describe('the guide itself', () => {
  const { answers, faults } = guideAnswers(ours)
  const pages = [...answers].filter(([, { type }]) => type.startsWith('text/html'))

  it('has a page for every chapter, each named in the contents', () => {
    const contents = answers.get('/handleiding')?.bytes.toString() ?? ''
    expect(pages.length).toBeGreaterThan(12)
    for (const [path] of pages.filter(([each]) => each !== '/handleiding')) expect(contents).toContain(`href="${path}"`)
  })

  it('leads nowhere that is not there, to places on a page as well', () => {
    const known = [...Object.keys(mountPolicies), '/uitkomsten/factsheet.css', '/favicon.svg', '/aanmelden']
    for (const [path, { bytes }] of pages) {
      const page = bytes.toString()
      for (const [, address = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(https:|#)/.test(address) || known.includes(address)) continue
        const [target = '', place] = address.split('#')
        expect([path, address, answers.has(target)]).toEqual([path, address, true])
        if (place) expect(answers.get(target)?.bytes.toString()).toContain(`id="${place}"`)
      }
    }
  })

  it('shows each picture with words and its size, small enough for a phone', () => {
    const shown = pages.map(([, { bytes }]) => bytes.toString()).join('')
    for (const [path, { type, bytes }] of answers) {
      if (type !== 'image/png') continue
      expect(shown).toMatch(new RegExp(`src="${path}" alt="[^"]{10,}" width="\\d+" height="\\d+"`))
      expect([path, bytes.length]).toEqual([path, Math.min(bytes.length, 200_000)])
    }
  })

  it('has every chapter and picture it points at', () => {
    expect(faults).toEqual([])
  })

  it('holds no chapter for inspectors', () => {
    expect([...answers.keys()].filter((path) => path.includes('inspecteurs'))).toEqual([])
    expect(pages.map(([, { bytes }]) => bytes.toString()).join('')).not.toMatch(
      /inspecteurs\/|Handleiding voor inspecteurs/,
    )
  })

  it('carries no script', () => {
    for (const [, { bytes }] of pages) expect(bytes.toString()).not.toMatch(/<script|<style|javascript:| on\w+=/)
  })
})

describe('what is written in a chapter', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'handleiding-'))
    mkdirSync(join(directory, 'beelden'))
    writeFileSync(join(directory, 'index.md'), '# Hulp\n')
  })
  afterEach(() => rmSync(directory, { recursive: true }))
  const made = (markdown: string) => {
    writeFileSync(join(directory, '01-proef.md'), `# Proef\n\n${markdown}\n`)
    const { answers, faults } = guideAnswers(pathToFileURL(`${directory}/`))
    return { page: answers.get('/handleiding/proef')?.bytes.toString() ?? '', faults }
  }

  it('never becomes markup of its own', () => {
    const { page } = made('<script>alert(1)</script>\n\nTekst <img src=x onerror=alert(1)> & meer')
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('becomes headings with a place of their own, lists and strong words', () => {
    expect(made('## Verbinding weg?\n\n- een **twee**').page).toContain(
      '<h2 id="verbinding-weg">Verbinding weg?</h2>\n<ul>\n<li>een <strong>twee</strong></li>',
    )
    expect(idOf('Hoe weet ik dát?')).toBe('hoe-weet-ik-dat')
  })

  it.each([
    ['[x](javascript:alert(1))', 'points at javascript:alert(1)'],
    ['[x](99-weg.md)', 'points at 99-weg.md'],
    ['[x](//elders.example)', 'points at //elders.example'],
    ['![Iets](beelden/weg.png)', 'shows beelden/weg.png'],
    ['![Iets](https://elders.example/x.png)', 'shows https://elders.example/x.png'],
  ])('leads nowhere when it says %s, and the fault is named', (markdown, why) => {
    const { page, faults } = made(`Voor ${markdown} na`)
    expect(faults).toEqual([expect.stringContaining(why)])
    expect(page).toMatch(/Voor (x)? ?na/)
    expect(page).not.toMatch(/javascript:|99-weg|weg\.png|elders/)
  })

  it('takes pictures that are one, and asks for words', () => {
    writeFileSync(join(directory, 'beelden', 'a.png'), '<svg/>')
    expect(() => made('tekst')).toThrow('is no PNG')
    const png = Buffer.alloc(24)
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(png)
    png.writeUInt32BE(390, 16)
    png.writeUInt32BE(844, 20)
    writeFileSync(join(directory, 'beelden', 'a.png'), png)
    expect(made('![](beelden/a.png)').faults).toEqual([expect.stringContaining('without words')])
    expect(made('![Een scherm](beelden/a.png)').page).toContain('alt="Een scherm" width="390" height="844"')
  })
})
