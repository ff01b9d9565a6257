import type { SourceFlagKind } from '@toezicht/domain/assessment/source-flags'

/** What an inspector reads beside a source that needs another look. */
export const sourceFlagWords: Readonly<Record<SourceFlagKind, string>> = {
  unused: 'Nergens in de tekst genoemd.',
  outdated: 'Er is een nieuwere versie verzonden. Kijk of dit antwoord nog zo luidt.',
  destroyed: 'Dit stuk is vernietigd: niemand kan het meer inzien.',
  lost: 'Deze bevinding staat er niet meer, of gaat niet meer over die indicator.',
}
