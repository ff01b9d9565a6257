import type { MailFrame } from './mail-content.ts'

export const senderName = 'Samenwerkend Toezicht Jeugd'
export const exampleWords = 'Voorbeeld: de inhoud van deze mail is verzonnen'

export function greetingFor(frame: MailFrame): string {
  return `Beste ${frame.recipientName},`
}

/** The closing lines: who this is and whom to ask. */
export function closingFor(frame: MailFrame): string[] {
  const contact = frame.contact.trim()
  return [senderName, ...(contact ? [`Vragen? ${contact}`] : [])]
}
