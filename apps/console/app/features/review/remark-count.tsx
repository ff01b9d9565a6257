import { Tag } from '../approach/tag.tsx'

/** How many threads of remarks stand open, in a row; nothing when none does. */
export function RemarkCount({ open }: { open: number }) {
  if (open === 0) return null
  return <Tag>{open === 1 ? '1 opmerking open' : `${open} opmerkingen open`}</Tag>
}
