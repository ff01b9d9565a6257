import { roleUrl } from '@toezicht/database/migrate'
import type { Environment } from '../environment.ts'
import type { Installation } from '../installation.ts'

export type ChildName = 'portal' | 'console' | 'worker'

/** What of the machine's own environment a server may see. */
const inherited = [
  'PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_COMPILE_CACHE',
]

/** The environment of one server: its own login role, never the owner's address. */
export function childEnvironment(
  name: ChildName,
  environment: Environment,
  { ownerUrl, secret }: Installation,
): Record<string, string> {
  const own = name === 'worker' ? environment.portal : environment[name]
  return {
    ...Object.fromEntries(
      inherited.flatMap((key) => (environment.machine[key] ? [[key, environment.machine[key]]] : [])),
    ),
    NODE_ENV: 'production',
    PORT: String(own.port),
    HOST: environment.host,
    PUBLIC_URL: own.url.href,
    PORTAL_URL: environment.portal.url.href,
    CONSOLE_URL: environment.console.url.href,
    ROLE_DATABASE_URL: roleUrl(ownerUrl, secret, name),
    ...(name === 'portal' && { PUBLIC_READER_DATABASE_URL: roleUrl(ownerUrl, secret, 'public_reader') }),
    TOEZICHT_MODE: environment.mode,
    TOEZICHT_DATA: environment.dataDirectory,
    TOEZICHT_SECRET: secret,
    TOEZICHT_VERSION: environment.version,
    TRUST_PROXY: environment.trustsProxy ? 'yes' : 'no',
    ...(environment.smtpUrl && { SMTP_URL: environment.smtpUrl }),
    ...(name === 'portal' && environment.securityContact && { SECURITY_CONTACT: environment.securityContact }),
    ...(name === 'worker' && scanning(environment)),
  }
}

function scanning({ clamdSocket, allowsUnscanned }: Environment): Record<string, string> {
  return { ...(clamdSocket && { CLAMD_SOCKET: clamdSocket }), ALLOW_UNSCANNED: allowsUnscanned ? 'ja' : 'nee' }
}
