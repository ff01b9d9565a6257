import { Readable } from 'node:stream'
import { request } from 'undici'
import { residentMegabytes } from './memory.ts'
import type { Person } from './people.ts'

export interface MeasuredUpload {
  megabytes: number
  seconds: number
  /** Resident memory of the portal in MB: before, the most while it came in, and the difference. */
  before: number
  most: number
  growth: number
}

const piece = Buffer.alloc(64 * 1024, 0x5a)
const boundary = '----bench-upload'

/** Uploads one photograph of so many megabytes and watches the portal's memory. A small one goes before, so that its code is loaded. */
export async function measureUpload(
  portal: { url: string; pid: number },
  person: Person,
  megabytes: number,
): Promise<MeasuredUpload> {
  await upload(portal.url, person, 1, 'eerst')
  const before = residentMegabytes(portal.pid)
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, residentMegabytes(portal.pid))
  }, 10)
  const began = performance.now()
  try {
    await upload(portal.url, person, megabytes, 'groot')
    return { megabytes, seconds: (performance.now() - began) / 1_000, before, most, growth: most - before }
  } finally {
    clearInterval(watching)
  }
}

async function upload(url: string, { submission, token }: Person, megabytes: number, name: string): Promise<void> {
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="question"\r\n\r\nA5\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
  )
  const photograph = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const pieces = (megabytes * 1024 * 1024) / piece.length - 1
  const length = head.length + photograph.length + pieces * piece.length + tail.length
  const answer = await request(`${url}/vragenlijst/${submission}/stukken`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': `${length}`,
      cookie: `portal=${token}`,
      origin: url,
      'sec-fetch-site': 'same-origin',
    },
    body: Readable.from(bytes()),
  })
  const text = await answer.body.text()
  if (answer.statusCode !== 302) throw new Error(`upload: ${answer.statusCode} ${text.slice(0, 300)}`)

  function* bytes() {
    yield head
    yield photograph
    for (let sent = 0; sent < pieces; sent += 1) yield piece
    yield tail
  }
}
