import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import type { ComposedMail } from './compose-mail.ts'
import { messageId, senderOf } from './sender.ts'
import { openTransport } from './transport.ts'

const sender = senderOf('https://portaal.example.nl')
const mail: ComposedMail = {
  id: '0b0f7a52-6a0b-4a55-9a2c-5f7f5ac1b2d3',
  to: { name: 'Noor "de" Vríes, gemeente', address: 'noor@example.nl' },
  date: new Date('2026-11-22T13:32:00Z'),
  subject: 'Uw vragenlijst is ontvangen: café',
  text: 'Beste Noor,\n\n.\nregel na een punt\n',
  html: '<p>Beste Noor</p>',
}

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'toezicht-mail-'))
  cleanups.push(() => rm(path, { recursive: true }))
  return path
}

/** A real SMTP server on loopback; `accept` false makes it refuse the recipient. */
async function smtpServer(
  accept = true,
): Promise<{ url: string; received: { to: string[]; from: string; text: string }[] }> {
  const received: { to: string[]; from: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(accept ? null : new Error('550 nobody here')),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        const to = session.envelope.rcptTo.map((each) => each.address)
        received.push({ to, from, text: Buffer.concat(chunks).toString('utf8') })
        done(null)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(() => resolve(undefined))))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `smtp://127.0.0.1:${address.port}`, received }
}

describe('by SMTP', () => {
  it('delivers to exactly the one address, with a stable Message-ID', async () => {
    const { url, received } = await smtpServer()
    const transport = openTransport({ smtpUrl: url, directory: await directory(), sender })
    await transport.deliver(mail)
    await transport.deliver(mail)
    transport.close()
    expect(received.map(({ to }) => to)).toEqual([['noor@example.nl'], ['noor@example.nl']])
    expect(received[0]?.from).toBe('toezicht@portaal.example.nl')
    for (const { text } of received) {
      expect(text).toContain('Message-ID: <0b0f7a52-6a0b-4a55-9a2c-5f7f5ac1b2d3@portaal.example.nl>')
      expect(text).toContain('From: Samenwerkend Toezicht Jeugd <toezicht@portaal.example.nl>')
      expect(text).toContain('Auto-Submitted: auto-generated')
      expect(text).not.toContain('Content-Disposition: attachment')
    }
  })

  it('rejects when the other side refuses, and when nobody listens', async () => {
    const { url } = await smtpServer(false)
    const refused = openTransport({ smtpUrl: url, directory: await directory(), sender })
    await expect(refused.deliver(mail)).rejects.toThrow()
    const nobody = openTransport({ smtpUrl: 'smtp://127.0.0.1:9', directory: await directory(), sender })
    await expect(nobody.deliver(mail)).rejects.toThrow()
  })
})

describe('to a file', () => {
  it('writes one message named by the mail’s id, readable by its owner only, the same at every repetition', async () => {
    const path = join(await directory(), 'mail')
    const transport = openTransport({ directory: path, sender })
    await transport.deliver(mail)
    await transport.deliver(mail)
    expect(await readdir(path)).toEqual([`${mail.id}.eml`])
    const text = await readFile(join(path, `${mail.id}.eml`), 'utf8')
    expect(text).toContain('From: Samenwerkend Toezicht Jeugd <toezicht@portaal.example.nl>\r\n')
    expect(text).toContain('Subject: =?UTF-8?Q?Uw_vragenlijst_is_ontvangen=3A_caf=C3=A9?=')
    expect(text).toContain('Date: Sun, 22 Nov 2026 13:32:00 +0000')
    expect(text).toContain('Content-Type: multipart/alternative')
    expect((await stat(join(path, `${mail.id}.eml`))).mode & 0o077).toBe(0)
  })
})

describe('the sender', () => {
  it.each([
    ['https://toezicht.example.nl/pad', 'toezicht@toezicht.example.nl'],
    ['http://127.0.0.1:3000', 'toezicht@localhost'],
    ['http://[::1]:3000', 'toezicht@localhost'],
    ['http://localhost:3000', 'toezicht@localhost'],
  ])('of %s is %s', (portalUrl, address) => {
    expect(senderOf(portalUrl).from.address).toBe(address)
    expect(messageId('x', senderOf(portalUrl))).toBe(`<x@${address.split('@')[1]}>`)
  })
})
