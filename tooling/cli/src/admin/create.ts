import { parseArgs } from 'node:util'
import { inviteAdministrator } from '@toezicht/database/repositories/people'
import { isRefusal } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { withOwnerStore } from '../owner-store.ts'

const usage = 'Gebruik: toezicht admin create --name "Voornaam Achternaam" --email naam@voorbeeld.nl'
const person = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
})

/**
 * `toezicht admin create`: invites an administrator and prints the link, which is good for thirty days and once. An active account becomes
 * administrator without a link. Whoever may run this owns the database; the audit log names the operator.
 */
export async function run(words: string[], environment: Environment): Promise<void> {
  const wanted = readWords(words)
  await withOwnerStore(environment, async (store, installation) => {
    const secrets = newInvitation(wanted.email, environment.console.url.href, installation.secret)
    const outcome = await store.change(null, (changing) => inviteAdministrator(changing, wanted, secrets))
    if (isRefusal(outcome)) throw new OneLine(`De beheerder is niet aangemaakt (${outcome.refused}).`)
    process.stdout.write(
      outcome.invited
        ? `${wanted.name} kiest hier een wachtwoord en stelt de authenticator-app in (één keer te gebruiken, 30 dagen geldig):\n${secrets.link}\n`
        : `${wanted.email} had al een account en is nu beheerder.\n`,
    )
  })
}

function readWords(words: string[]): z.output<typeof person> {
  try {
    const { values } = parseArgs({ args: words, options: { name: { type: 'string' }, email: { type: 'string' } } })
    return person.parse(values)
  } catch {
    throw new OneLine(usage)
  }
}
