import { describe, expect, it } from 'vitest'
import { printableText, unprintableCharacters } from './printable-text.ts'

describe('printableText', () => {
  it('keeps what Fira Sans can print', () => {
    const text = 'Fryslân, Çelik, Łódź, naïef, “één” – €5 … √ Ωμέγα Жук'
    expect(printableText(text)).toBe(text)
    expect(unprintableCharacters(text)).toEqual([])
  })

  it('says the marks people paste in known signs, and what is left as [?]', () => {
    expect(printableText('✓ ✗ 家 👨‍👩‍👧')).toBe('√ X [?] [?]\u200D[?]\u200D[?]')
    expect(unprintableCharacters('✓ 家 庭 家')).toEqual(['家', '庭'])
  })

  it('leaves invisible characters alone, but for the ones PDF/UA forbids', () => {
    expect(printableText('a\u00ADb\u200B\u202Ec\u00A0\n')).toBe('a\u00ADb\u200B\u202Ec\u00A0\n')
    expect(printableText('a\uFEFFb')).toBe('ab')
  })
})
