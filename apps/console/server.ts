import { fileURLToPath } from 'node:url'
import { connect } from '@toezicht/database/connect'
import { parseAppEnvironment } from '@toezicht/server/app-environment'
import { remixPage } from '@toezicht/server/remix-page'
import { loadBuild, runApp } from '@toezicht/server/run-app'

const environment = parseAppEnvironment(process.env)
const database = connect(environment.ROLE_DATABASE_URL, { name: 'console' })

await runApp(
  {
    name: 'console',
    host: environment.HOST,
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    version: environment.TOEZICHT_VERSION,
    trustsProxy: environment.TRUST_PROXY === 'yes',
    clientDirectory: fileURLToPath(new URL('./build/client', import.meta.url)),
    databaseLatency: database.ping,
    page: remixPage(await loadBuild(import.meta.url), () => ({})),
  },
  database.close,
)
