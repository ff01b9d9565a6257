import { z } from 'zod'
import { questionCodeSchema } from '../questionnaire/question.ts'
import { answerValueSchema, explanationSchema, linkedDocumentSchema } from './answer-value.ts'

/** State of one question in a sent version. 'unknown' is "weet ik niet"; 'not-asked' carries nothing, not even a hidden answer. */
export const sentStates = ['answered', 'unknown', 'blank', 'not-asked'] as const
export type SentState = (typeof sentStates)[number]

export const sentAnswerSchema = z.strictObject({
  question: questionCodeSchema,
  state: z.enum(sentStates),
  value: answerValueSchema.nullable(),
  explanation: explanationSchema,
  documents: z.array(linkedDocumentSchema).max(200),
})
export type SentAnswer = z.infer<typeof sentAnswerSchema>

/** What sending freezes: one entry per question of that questionnaire, in its order. Stored as JSON, never changed. */
export const submissionContentSchema = z.strictObject({
  frameworkVersion: z.string().max(40),
  questionnaire: z.enum(['full', 'limited']),
  answers: z.array(sentAnswerSchema).max(200),
})
export type SubmissionContent = z.infer<typeof submissionContentSchema>
