import { type FactCheckRow, findFactCheckContent } from '@toezicht/database/repositories/fact-check'
import { listComments, listPartWriters } from '@toezicht/database/repositories/fact-check-comment'
import { listFactCheckReminders } from '@toezicht/database/repositories/fact-check-reminder'
import type { FactsheetRow } from '@toezicht/database/repositories/factsheet'
import type { OwnSession } from '@toezicht/database/repositories/session'
import type { Reading } from '@toezicht/database/transaction'
import {
  changedParts,
  type FactCheckPart,
  factCheckParts,
  partName,
} from '@toezicht/domain/fact-check/fact-check-parts'
import { factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { hasPassed } from '@toezicht/domain/study/deadline'
import { draftView, type ShownPart } from '../draft-view.ts'

/**
 * A fact check with its comments, what each is about as the gemeente read it, who may not decide, and which parts of the standing factsheet say something
 * else since. Names are those of STJ's people; of the gemeente's nobody is named.
 */
export async function showFactCheck(
  reading: Reading,
  row: FactCheckRow,
  factsheet: FactsheetRow | null,
  names: ReadonlyMap<string, string>,
  { actor, now }: { actor: OwnSession; now(): Date },
) {
  const draft = factsheetSchema.parse(await findFactCheckContent(reading, row.id))
  const parts = new Map(factCheckParts(draft).map((part) => [part.code, part]))
  const shown = new Map(draftView(draft).flatMap(({ parts: all }) => all.map((each) => [each.code, linesOf(each)])))
  const writers = await listPartWriters(reading, row.id)
  const nameOf = (account: string | null) => (account ? (names.get(account) ?? null) : null)
  const rows = await listComments(reading, row.id)
  const standing = factsheetSchema.safeParse(factsheet?.content)
  const reminders = await listFactCheckReminders(reading, row.id)
  const { openedBy, answeredBy, openedAt, sentAt, answeredAt, closedAt, remindedAt, ...rest } = row
  return {
    ...rest,
    late: row.status === 'open' && hasPassed(row.deadline, now()),
    openedBy: nameOf(openedBy),
    answeredBy: nameOf(answeredBy),
    openedAt: openedAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    remindedAt: remindedAt?.toISOString() ?? null,
    reminders: reminders.map(({ sentAt, sentBy, ...each }) => ({
      ...each,
      sentAt: sentAt.toISOString(),
      sentByName: nameOf(sentBy),
    })),
    changed: standing.success
      ? changedParts(draft, standing.data).map((code) => nameOfPart(parts.get(code), code, draft.municipality.name))
      : [],
    comments: rows.map(({ decidedBy, decidedAt, savedAt, studyId: _, factCheckId: __, ...comment }) => {
      const wrote = writers.get(comment.part) ?? []
      const part = parts.get(comment.part)
      return {
        ...comment,
        name: nameOfPart(part, comment.part, draft.municipality.name),
        text: shown.get(comment.part) ?? [],
        indicator: part?.kind === 'finding' ? (part.finding.indicators[0]?.code ?? null) : null,
        theme: part?.kind === 'conclusion' ? part.conclusion.theme : null,
        writers: wrote.map((account) => nameOf(account) ?? 'iemand die niet meer meedoet'),
        wroteIt: wrote.includes(actor.accountId),
        decidedBy: nameOf(decidedBy),
        decidedAt: decidedAt?.toISOString() ?? null,
      }
    }),
  }
}

function nameOfPart(part: FactCheckPart | undefined, code: string, municipality: string): string {
  return part ? partName(part, municipality) : code
}

/** What the gemeente read there, one string a line. */
function linesOf({ facts, paragraphs, attention, sides }: ShownPart): string[] {
  return [
    ...facts.map(({ term, value, source }) => `${term}: ${value.join(', ')}${source ? ` (${source})` : ''}`),
    ...paragraphs,
    ...attention.map((text) => `LET OP: ${text}`),
    ...(sides?.strengths ?? []).map((text) => `Gaat goed: ${text}`),
    ...(sides?.improvements ?? []).map((text) => `Kan beter: ${text}`),
  ]
}
