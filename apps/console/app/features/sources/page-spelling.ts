import type { ConsoleCaller } from '@toezicht/api/console'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { CheckedSpelling } from './use-spelling.ts'
import { findingTexts } from './written-language.tsx'

/** The spelling of the stored finding, when the address asks for it (`taal`): what the editor does without JavaScript. */
export async function pageSpelling(
  api: Pick<ConsoleCaller, 'checkSpelling'>,
  { approach, finding }: { approach: { id: string }; finding: { content: FindingContent } | null },
  request: Request,
): Promise<CheckedSpelling | null> {
  if (!finding || !new URL(request.url).searchParams.has('taal')) return null
  const reasons = finding.content.verdicts.flatMap(({ reason }) => reason ?? [])
  return api.checkSpelling({ assessment: approach.id, texts: [...findingTexts(finding.content), ...reasons] })
}
