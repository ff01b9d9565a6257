import { connect, type Socket } from 'node:net'

/**
 * One keep-alive connection that sends the same request again and again and looks at no more of an answer than it must: a full client costs more than
 * serving stored bytes does, and would be what is measured. Answers must carry content-length (or be a 304).
 */
export class RawClient {
  readonly #socket: Socket
  readonly #request: Buffer
  readonly #status: string
  #pending: { resolve(): void; reject(error: Error): void } | null = null
  #head = ''
  #left = 0

  constructor(url: string, path: string, headers: Record<string, string>, status: number) {
    const { hostname, port, host } = new URL(url)
    const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
    this.#request = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
    this.#status = `HTTP/1.1 ${status} `
    this.#socket = connect(Number(port), hostname)
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk))
    this.#socket.on('error', (error) => this.#settle(error))
  }

  /** Resolves when the whole answer is in; rejects when its status is another one. */
  ask(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject }
      this.#socket.write(this.#request)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    if (this.#left > 0) {
      this.#left -= chunk.length
      if (this.#left <= 0) this.#settle()
      return
    }
    this.#head += chunk.toString('latin1')
    const end = this.#head.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.#head.slice(0, end)
    const bodySoFar = this.#head.length - end - 4
    this.#head = ''
    const problem = this.#problemOf(head)
    if (problem) {
      this.#settle(problem)
      return
    }
    this.#left = this.#lengthIn(head) - bodySoFar
    if (this.#left <= 0) this.#settle()
  }

  #problemOf(head: string): Error | null {
    if (!head.startsWith(this.#status)) return new Error(head.slice(0, 60))
    return Number.isNaN(this.#lengthIn(head)) ? new Error('No content-length') : null
  }

  #lengthIn(head: string): number {
    return this.#status.includes(' 304 ') ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1])
  }

  #settle(error?: Error): void {
    const pending = this.#pending
    this.#pending = null
    this.#left = 0
    if (error) pending?.reject(error)
    else pending?.resolve()
  }
}
