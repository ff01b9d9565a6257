import { connect, type Socket } from 'node:net'

/** The scanner gave no verdict: it is not there, or fell silent. To be asked again later. */
export class ScannerAway extends Error {}

export interface Scanner {
  /** Whether these bytes are clean. Too many for the scanner counts as not clean. Throws `ScannerAway` without a verdict. */
  isClean(bytes: AsyncIterable<Uint8Array>): Promise<boolean>
}

const patience = 60_000
const largestPiece = 64 * 1024

/** clamd behind a unix socket. One connection per question, as it wants it. */
export function openClamd(socketPath: string): Scanner {
  return {
    async isClean(bytes) {
      const outcome = await ask(socketPath, 'zINSTREAM\0', bytes)
      if (outcome.answer === 'stream: OK') return true
      if (outcome.answer.endsWith(' FOUND') || outcome.answer.startsWith('INSTREAM size limit exceeded')) return false
      // Over its stream limit clamd hangs up without a word. If it is there all the same, that was it.
      if (outcome.brokenOff && (await ask(socketPath, 'zPING\0')).answer === 'PONG') return false
      throw new ScannerAway(`clamd gave no verdict: ${outcome.answer.slice(0, 80)}`)
    },
  }
}

interface Outcome {
  answer: string
  /** The connection broke while we were still sending. */
  brokenOff: boolean
}

async function ask(socketPath: string, command: string, bytes?: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const socket = connect(socketPath)
  let answer = ''
  const ended = new Promise<boolean>((resolve) => {
    socket.setEncoding('latin1').on('data', (text: string) => {
      answer += text
    })
    socket.once('close', (failed: boolean) => resolve(failed))
    socket.on('error', () => {})
  })
  socket.setTimeout(patience, () => socket.destroy())
  await opened(socket)
  let sent = false
  try {
    socket.write(command)
    if (bytes) sent = await send(socket, bytes)
    await ended
  } finally {
    socket.destroy()
  }
  return { answer: answer.split('\0')[0]?.trim() ?? '', brokenOff: bytes !== undefined && (!sent || answer === '') }
}

function opened(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('close', () => reject(new ScannerAway('clamd is not there')))
  })
}

/** Each piece goes with its length before it; a length of 0 ends. False when the other side hung up meanwhile. */
async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += largestPiece) {
      const piece = chunk.subarray(at, at + largestPiece)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      if (!(await written(socket, Buffer.concat([length, piece])))) return false
    }
  }
  return written(socket, Buffer.alloc(4))
}

function written(socket: Socket, bytes: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    if (!socket.writable) return resolve(false)
    socket.write(bytes, (error) => resolve(!error))
  })
}
