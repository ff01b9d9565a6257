import type { Environment } from '../environment.ts'

/** The last lines of a start: where to go. */
export async function welcome(environment: Environment, say: (line: string) => void): Promise<void> {
  say(`Portaal (gemeenten, netwerkpartners, publiek): ${environment.portal.url.href}`)
  say(`Console (STJ):                                 ${environment.console.url.href}`)
  if (environment.mode === 'demo') {
    say('Dit is een demonstratie. De inloggegevens: npx -y pnpm toezicht demo accounts')
    say(`Gegevens en mails liggen in ${environment.dataDirectory}. Stoppen: Ctrl-C.`)
  }
}
