import { expect, test } from 'vitest'
import { rankCommands } from './rank-commands.ts'

const commands = ['Conclusies', 'T1.1.2 Het plan leidt', 'T1.1.1 Ieder gezin', 'Oordelen: voldoet', 'Café Eén'].map(
  (title) => ({ id: title, title, group: 'Scherm', run: () => {} }),
)
const found = (text: string) => rankCommands(commands, text).map(({ title }) => title)

test('everything while nothing is typed, in order', () => expect(found(' ')).toHaveLength(5))
test('every word counts, beginnings first, capitals and accents do not', () => {
  expect(found('t1.1')).toEqual(['T1.1.2 Het plan leidt', 'T1.1.1 Ieder gezin'])
  expect(found('plan t1')).toEqual(['T1.1.2 Het plan leidt'])
  expect(found('cafe een')).toEqual(['Café Eén'])
  expect(found('bestaat niet')).toEqual([])
})
