const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Under which hosts this server is itself. On one's own machine `localhost` and 127.0.0.1 are the same. */
export interface OwnOrigins {
  isLoopback: boolean
  protocol: string
  hosts: ReadonlySet<string>
}

export function ownOrigins(publicUrl: URL): OwnOrigins {
  const isLoopback = loopback.has(publicUrl.hostname)
  const port = publicUrl.port ? `:${publicUrl.port}` : ''
  const hosts = isLoopback ? [...loopback].map((name) => `${name}${port}`) : [publicUrl.host]
  return {
    isLoopback,
    hosts: new Set(hosts),
    protocol: publicUrl.protocol,
  }
}
