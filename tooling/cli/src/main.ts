import { type Command, commands } from './commands.ts'
import { parseEnvironment } from './environment.ts'
import { OneLine } from './one-line.ts'

/** The command whose words the line begins with, longest first: `demo accounts` before `demo`. */
function findCommand(line: string[]): Command | undefined {
  return commands
    .filter(({ name }) => name.split(' ').every((word, at) => line[at] === word))
    .sort((one, other) => other.name.length - one.name.length)[0]
}

function usage(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, describe }) => `  ${name.padEnd(width)}  ${describe}`)
  return `Gebruik / usage: npx -y pnpm toezicht <command>\n${lines.join('\n')}`
}

/** Runs one command line. Expected failures are one line and exit 1; surprises keep their trace. */
async function main(line: string[]): Promise<void> {
  const [first] = line
  // The worker's process has an environment of its own: it never sees the owner's database address.
  if (first === 'work') return (await import('./work.ts')).run()
  const command = findCommand(line)
  if (!command) throw new OneLine(usage())
  const environment = parseEnvironment(process.env)
  const { run } = await command.load()
  await run(line.slice(command.name.split(' ').length), environment)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof OneLine ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}
