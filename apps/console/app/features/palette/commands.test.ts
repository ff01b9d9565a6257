import { expect, test } from 'vitest'
import { type Command, commandFor, keyOf, listCommands, offerCommands } from './commands.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  ...{ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  key,
  ...held,
})
const command = (id: string, ...keys: string[]): Command => ({ id, title: id, group: 'g', keys, run: () => {} })
const commands = [command('next', 'j', 'Alt+ArrowDown'), command('submit', 'Ctrl+Enter'), command('legend', '?')]

test('keys have names', () => {
  expect(
    [
      press('j'),
      press('?', { shiftKey: true }),
      press('k', { metaKey: true }),
      press('ArrowDown', { altKey: true }),
    ].map(keyOf),
  ).toEqual(['j', '?', 'Ctrl+K', 'Alt+ArrowDown'])
})

test.each([
  ['a single key outside a field', press('j'), false, true, 'next'],
  ['a single key while typing', press('j'), true, true, undefined],
  ['a single key that is switched off', press('?', { shiftKey: true }), false, false, undefined],
  ['a held key while typing, also when single keys are off', press('Enter', { ctrlKey: true }), true, false, 'submit'],
  ['the same command by its other key', press('ArrowDown', { altKey: true }), true, false, 'next'],
  ['a key of the browser', press('j', { ctrlKey: true }), false, true, undefined],
])('%s', (_, pressed, isTyping, singleKeys, found) => {
  expect(commandFor(pressed, commands, { isTyping, singleKeys })?.id).toBe(found)
})

test('what a screen offers goes with it', () => {
  const stop = offerCommands(() => commands)
  expect(listCommands()).toHaveLength(3)
  stop()
  expect(listCommands()).toEqual([])
})
