import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { ComposedMail } from './compose-mail.ts'
import { messageId, type Sender } from './sender.ts'

/** Where mail goes. `deliver` resolves when the other side has taken the mail over; rejects otherwise. */
export interface MailTransport {
  deliver(mail: ComposedMail): Promise<void>
  close(): void
}

/** With an SMTP address mail goes there, else it becomes an .eml file, named by the mail's id, in `directory`. */
export function openTransport(options: {
  smtpUrl?: string | undefined
  directory: string
  sender: Sender
}): MailTransport {
  const { smtpUrl, directory, sender } = options
  return smtpUrl ? smtpTransport(smtpUrl, sender) : fileTransport(directory, sender)
}

function message(mail: ComposedMail, sender: Sender) {
  return {
    from: sender.from,
    to: mail.to,
    date: mail.date,
    messageId: messageId(mail.id, sender),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function smtpTransport(url: string, sender: Sender): MailTransport {
  const transporter = nodemailer.createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async deliver(mail) {
      await transporter.sendMail(message(mail, sender))
    },
    close: () => transporter.close(),
  }
}

function fileTransport(directory: string, sender: Sender): MailTransport {
  const transporter = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async deliver(mail) {
      const { message: bytes } = await transporter.sendMail(message(mail, sender))
      if (!Buffer.isBuffer(bytes)) throw new TypeError('The mail was not composed into bytes')
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const path = join(directory, `${mail.id}.eml`)
      await writeFile(`${path}.part`, bytes, { mode: 0o600 })
      await rename(`${path}.part`, path)
    },
    close: () => transporter.close(),
  }
}
