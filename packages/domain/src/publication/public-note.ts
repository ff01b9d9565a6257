import { paragraphSchema } from './written-text.ts'

/** What the public reads about a correction or a withdrawal: 1 to 2000 characters, nothing that a page or PDF cannot hold. */
export const publicNoteSchema = paragraphSchema.trim().max(2000)
