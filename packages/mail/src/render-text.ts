import { closingFor, exampleWords, greetingFor } from './frame.ts'
import type { MailBlock, MailContent, MailFrame } from './mail-content.ts'

/** The mail as plain text, a blank line between its parts. */
export function renderText(content: MailContent, frame: MailFrame): string {
  const parts = [
    ...(frame.fictional ? [`*** ${exampleWords} ***`] : []),
    greetingFor(frame),
    ...content.blocks.map(blockText),
    closingFor(frame).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'code':
      return `${block.label}: ${block.code}`
    case 'link':
      return `${block.label}:\n${block.address}`
  }
}
