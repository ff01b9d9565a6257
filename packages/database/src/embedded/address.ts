import { join } from 'node:path'

/** A connection URL; by unix socket where `socket` names its folder, else by TCP on 127.0.0.1. */
export function databaseUrl(parts: {
  role: string
  password: string
  database: string
  port: number
  socket: string | null
}): string {
  const { role, password, database, port, socket } = parts
  const query = socket ? `?host=${encodeURIComponent(socket)}` : ''
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}${query}`
}

/** The socket's folder, or null when its name would be longer than an operating system takes (104 bytes on macOS). */
export function socketFolder(place: string): string | null {
  const folder = join(place, 'socket')
  return Buffer.byteLength(join(folder, '.s.PGSQL.65535')) < 100 ? folder : null
}
