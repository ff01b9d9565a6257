import { findMail, saveDelivery } from '@toezicht/database/repositories/delivery'
import { composeMail, UnsendableMail } from '@toezicht/mail/compose-mail'
import { z } from 'zod'
import { job } from './job.ts'

/**
 * Delivers one queued mail and erases its parameters. At least once: after a crash between handing over and marking, the same mail goes
 * out again with the same Message-ID. What can never be sent is logged and left undelivered.
 */
export const deliverMail = job('deliver-mail', { payload: z.object({ mail: z.uuid() }) }, async (context, payload) => {
  const { store, transport, places, log } = context
  const mail = await store.read(null, (reading) => findMail(reading, payload.mail))
  if (!mail || mail.deliveredAt) return
  try {
    await transport.deliver(composeMail(mail, places))
  } catch (error) {
    if (!(error instanceof UnsendableMail)) throw error
    log({ event: 'mail-unsendable', mail: mail.id, template: mail.template, reason: error.message })
    return
  }
  await store.change(null, (changing) => saveDelivery(changing, mail.id))
  log({ event: 'mail-delivered', mail: mail.id, template: mail.template })
})
