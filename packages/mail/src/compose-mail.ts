import { z } from 'zod'
import type { MailFrame } from './mail-content.ts'
import type { Places } from './own-address.ts'
import { lineSchema } from './parameters.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { senderOf } from './sender.ts'
import { templates } from './templates.ts'

/** A mail as it stands in the queue. */
export interface QueuedMail {
  id: string
  recipientName: string
  address: string
  template: string
  parameters: unknown
  /** Becomes the Date header, so that a repeated delivery carries the same bytes. */
  createdAt: Date
  contact: string
  fictional: boolean
}

/** Ready for a transport. */
export interface ComposedMail {
  id: string
  to: { name: string; address: string }
  date: Date
  subject: string
  text: string
  html: string
}

/** A mail that can never be sent as it is: unknown template, wrong parameters, no valid address. Says nothing of its content. */
export class UnsendableMail extends Error {
  override name = 'UnsendableMail'
}

const idSchema = z.uuid()
const mailAddressSchema = z.email().max(254)

/** Turns a queued mail into subject, text and HTML. Throws UnsendableMail for what no retry can mend. */
export function composeMail(mail: QueuedMail, places: Places): ComposedMail {
  const template = templates.get(mail.template)
  if (!template) throw new UnsendableMail('Unknown template')
  const frame: MailFrame = {
    recipientName: checked(lineSchema, mail.recipientName, 'recipient name'),
    contact: mail.contact,
    senderAddress: senderOf(places.portalUrl).from.address,
    fictional: mail.fictional,
  }
  const content = composed(() => template.compose(mail.parameters, places))
  return {
    id: checked(idSchema, mail.id, 'id'),
    to: { name: frame.recipientName, address: checked(mailAddressSchema, mail.address, 'address') },
    date: mail.createdAt,
    subject: mail.fictional ? `Voorbeeld: ${content.subject}` : content.subject,
    text: renderText(content, frame),
    html: renderHtml(content, frame),
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const outcome = schema.safeParse(value)
  if (!outcome.success) throw new UnsendableMail(`Not a usable ${what}`)
  return outcome.data
}

function composed<T>(compose: () => T): T {
  try {
    return compose()
  } catch (error) {
    const where = error instanceof z.ZodError ? error.issues.map((issue) => issue.path.join('.')).join(', ') : 'link'
    throw new UnsendableMail(`Parameters do not fit: ${where}`)
  }
}
