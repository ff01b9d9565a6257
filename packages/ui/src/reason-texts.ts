/** Every stable reason of a refusal, in plain Dutch: what happened, what is kept, what to do. */
export const reasonTexts: Readonly<Record<string, string>> = {
  malformed:
    'Wij konden dit verzoek niet lezen. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
}
