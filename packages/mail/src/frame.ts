import type { MailFrame } from './mail-content.ts'

export const senderName = 'Samenwerkend Toezicht Jeugd'
export const exampleWords = 'Voorbeeld: de inhoud van deze mail is verzonnen'

export function greetingFor(frame: MailFrame): string {
  return `Beste ${frame.recipientName},`
}

/** The closing lines: who this is, whom to ask, and how to know that a mail is ours. */
export function closingFor(frame: MailFrame): string[] {
  const contact = frame.contact.trim()
  return [
    senderName,
    ...(contact ? [`Vragen? ${contact}`] : []),
    `Onze mails komen altijd van ${frame.senderAddress}. Wij vragen nooit per mail om uw wachtwoord of uw antwoorden.`,
  ]
}
