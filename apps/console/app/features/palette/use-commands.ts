import { useEffect, useRef } from 'react'
import { type Command, offerCommands } from './commands.ts'

/** Offers these commands as long as the component that calls this is there; always as they were given last. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => offerCommands(() => latest.current), [])
}
