/** One part of a mail's single column. Every string is plain text; the two renderers do the escaping. */
export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** Something to type over: shown large, spaced, on a line of its own. */
  | { kind: 'code'; label: string; code: string }
  /** `typeable` is the same address as one types it; absent where nobody could (it holds a token). */
  | { kind: 'link'; label: string; address: string; typeable?: string }

/** What a template says, before it becomes text and HTML. `greeting` names the reader. */
export interface MailContent {
  subject: string
  blocks: readonly MailBlock[]
}

/** What surrounds every mail. `contact` is the study's named contact; empty means: none was given. */
export interface MailFrame {
  recipientName: string
  contact: string
  /** The address every mail of ours comes from. */
  senderAddress: string
  fictional: boolean
}
