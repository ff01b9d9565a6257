import type { Command } from './commands.ts'

/** The commands that hold every word of the text, those that begin with it first; all of them, in their order, when nothing is typed. */
export function rankCommands(commands: readonly Command[], text: string): Command[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...commands]
  const whole = plain(text).trim()
  return commands
    .map((command, at) => ({ command, at, said: plain(`${command.title} ${command.group}`) }))
    .filter(({ said }) => words.every((word) => said.includes(word)))
    .toSorted((a, b) => rank(a.said, whole) - rank(b.said, whole) || a.at - b.at)
    .map(({ command }) => command)
}

function rank(said: string, text: string): number {
  if (said.startsWith(text)) return 0
  return said.includes(` ${text}`) ? 1 : 2
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
