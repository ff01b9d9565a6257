import type { DocumentExtension } from './identify.ts'

/** A file name as it is kept: no folders, no control or direction characters, at most 120 characters, the ending of its real type. */
export function keptFileName(typed: string, extension: DocumentExtension): string {
  const own = typed
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  const base = [...(own ?? '').toWellFormed().replace(/\.[a-z0-9]{1,5}$/i, '')].slice(0, 120).join('').trim()
  return `${base === '' || /^\.+$/.test(base) ? 'stuk' : base}.${extension}`
}

/** The header with which a download gets its name: always as an attachment, the name as data in both spellings. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
