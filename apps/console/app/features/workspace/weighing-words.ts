import type { CoherenceRule } from '@toezicht/domain/assessment/coherence'

/** What an inspector weighs, said beside its place. */
export const weighingWords: Readonly<Record<CoherenceRule, string>> = {
  'high-discrepancy-open': 'Er staat een groot verschil open dat niemand heeft afgehandeld.',
  'source-missing': 'De bevinding noemt geen bron.',
  'source-unused': 'De bevinding heeft een bron die de tekst nergens noemt.',
  'source-outdated': 'De bevinding noemt een antwoord waarvan een nieuwere versie is verzonden.',
  'source-destroyed': 'De bevinding noemt een stuk dat is vernietigd: niemand kan het meer inzien.',
  'source-lost':
    'De bevinding verwijst naar een bevinding die er niet meer staat, of niet meer over die indicator gaat.',
  'foreign-term': 'De tekst gebruikt een woord dat niet van deze aanpak is.',
  'verdict-changed': 'Een oordeel van dit thema is veranderd nadat de conclusie is geschreven. Klopt zij nog?',
  'improvements-empty': 'Bij dit thema staat een verbeterpunt (X), maar «wat kan beter» is leeg. Dat mag; klopt het?',
  'improvements-without-ground':
    'Er staat iets bij «wat kan beter», maar geen X en geen LET OP bij dit thema. Dat mag; klopt het?',
  'strengths-without-ground':
    'Er staat iets bij «wat gaat goed», maar geen indicator van dit thema voldoet. Dat mag; klopt het?',
  'both-empty': 'Beide kanten van de conclusie zijn leeg.',
}
