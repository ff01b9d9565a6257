import type { Variables } from './environment.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

function isPublic(address: URL | undefined): boolean {
  return address !== undefined && !loopback.has(address.hostname)
}

/** What is wrong with this installation as a whole: one line that names the variable, or null. */
export function refuseInstallation(read: Variables): string | null {
  if (read.PORTAL_PORT === read.CONSOLE_PORT) return 'CONSOLE_PORT: must differ from PORTAL_PORT'
  if (!read.TOEZICHT_MODE) return refuseUnsaidMode(read)
  return read.TOEZICHT_MODE === 'demo' ? refuseDemo(read) : refuseProduction(read)
}

/** A demonstration is the default only where it can harm nothing. */
function refuseUnsaidMode(read: Variables): string | null {
  const ask = 'say TOEZICHT_MODE=demo or TOEZICHT_MODE=production'
  if (read.DATABASE_URL) return `TOEZICHT_MODE: DATABASE_URL is set; ${ask}`
  if (isPublic(read.PORTAL_URL)) return `TOEZICHT_MODE: PORTAL_URL is a public address; ${ask}`
  if (isPublic(read.CONSOLE_URL)) return `TOEZICHT_MODE: CONSOLE_URL is a public address; ${ask}`
  return refuseDemo(read)
}

function refuseDemo(read: Variables): string | null {
  const elsewhere = !loopback.has(read.TOEZICHT_HOST)
  return elsewhere ? 'TOEZICHT_HOST: a demonstration listens on 127.0.0.1 only' : null
}

function refuseProduction(read: Variables): string | null {
  if (!read.DATABASE_URL) return 'DATABASE_URL: production needs a PostgreSQL (15 or newer) of your own'
  if (!read.TOEZICHT_SECRET) return 'TOEZICHT_SECRET: production needs a secret of your own, at least 32 characters'
  if (!read.SMTP_URL) return 'SMTP_URL: production needs a mail server'
  if (read.PORTAL_URL?.protocol !== 'https:') return 'PORTAL_URL: production needs an https address'
  if (read.CONSOLE_URL?.protocol !== 'https:') return 'CONSOLE_URL: production needs an https address'
  if (read.PORTAL_URL.host === read.CONSOLE_URL.host) return 'CONSOLE_URL: must differ from PORTAL_URL'
  if (!read.CLAMD_SOCKET && read.ALLOW_UNSCANNED !== 'ja') {
    return 'ALLOW_UNSCANNED: there is no CLAMD_SOCKET; say ja to run without a malware scanner (files are then marked "niet gescand")'
  }
  return null
}
