import { serveBytes } from './servers.ts'

serveBytes(Number(process.argv[2]))
