import { expect, test } from 'vitest'
import { presentWords } from './present-words.ts'

const sections = [
  { code: 'A', name: 'De aanpak' },
  { code: 'T1', name: 'Visie en beleid' },
]
const at = (name: string, section: string) => ({ name, role: 'contributor' as const, section })

test.each([
  [[], 0, '', ''],
  [[at('Jan', 'A')], 0, 'Jan is ook op deze pagina.', ''],
  [[at('Jan', 'A'), at('Piet', 'A'), at('Els', 'A')], 0, 'Jan, Piet en Els zijn ook op deze pagina.', ''],
  [[], 1, 'U hebt deze pagina ook in een ander venster open.', ''],
  [
    [at('Jan', 'A'), at('Jan', 'T1')],
    1,
    'Jan is ook op deze pagina. U hebt deze pagina ook in een ander venster open.',
    '',
  ],
  [
    [at('Jan', 'T1'), at('Piet', 'overzicht')],
    0,
    '',
    'Jan is bij onderdeel 2, Visie en beleid en Piet is ook in deze vragenlijst.',
  ],
])('%#', (others, ownWindows, here, elsewhere) => {
  expect(presentWords({ others, ownWindows }, 'A', sections)).toEqual({ here, elsewhere })
})
