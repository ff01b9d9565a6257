import { isIP } from 'node:net'
import { senderName } from './frame.ts'

export interface Sender {
  host: string
  from: { name: string; address: string }
}

/** Mail comes from the portal's own host; a bare IP address (a demonstration) is no mail domain and becomes localhost. */
export function senderOf(portalUrl: string): Sender {
  const { hostname } = new URL(portalUrl)
  const host = isIP(hostname.replace(/^\[|\]$/g, '')) ? 'localhost' : hostname
  return { host, from: { name: senderName, address: `toezicht@${host}` } }
}

/** Stable per mail: a mail that is delivered twice is recognised as one. */
export function messageId(mailId: string, sender: Sender): string {
  return `<${mailId}@${sender.host}>`
}
