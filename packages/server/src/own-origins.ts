const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Under which origins and hosts this server is itself. On one's own machine `localhost` and 127.0.0.1 are the same. */
export interface OwnOrigins {
  isLoopback: boolean
  origins: ReadonlySet<string>
  hosts: ReadonlySet<string>
}

export function ownOrigins(publicUrl: URL): OwnOrigins {
  const isLoopback = loopback.has(publicUrl.hostname)
  const port = publicUrl.port ? `:${publicUrl.port}` : ''
  const hosts = isLoopback ? [...loopback].map((name) => `${name}${port}`) : [publicUrl.host]
  return {
    isLoopback,
    hosts: new Set(hosts),
    origins: new Set(hosts.map((host) => `${publicUrl.protocol}//${host}`)),
  }
}
