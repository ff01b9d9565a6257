import type { MailBlock } from './mail-content.ts'
import { ownAddress, type Places, typeableAddress } from './own-address.ts'

/** A button to a page of the portal, with the same address to type under it. Refuses addresses outside our own apps. */
export function portalLink(label: string, page: string, places: Places): MailBlock {
  const address = ownAddress(page, 'portal', places)
  return { kind: 'link', label, address, typeable: typeableAddress(address) }
}

/** For who has to come in with a link and a code: the link, the page for the code, the code, and until when. */
export function keyBlocks(
  key: { link: string; page: string; shortCode: string },
  label: string,
  app: 'portal' | 'console',
  places: Places,
): MailBlock[] {
  const page = typeableAddress(ownAddress(key.page, app, places))
  return [
    { kind: 'link', label, address: ownAddress(key.link, app, places) },
    {
      kind: 'paragraph',
      text: `Liever zelf typen? Ga naar ${page} en vul het adres in waarop u deze mail kreeg, met deze code:`,
    },
    { kind: 'code', label: 'Uw code', code: key.shortCode },
  ]
}
