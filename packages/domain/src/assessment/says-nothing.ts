/** What is proposed where there is nothing to tell: only that somebody wrote something, or that nobody did yet. */
const emptySentence = /^(?:[^.;]+ beschrij(?:ft|ven) dit in eigen woorden|er zijn nog geen antwoorden op deze vraag)$/i

/** What may stand beside it without telling more. */
const besideIt = /^STJ heeft (?:hiervan geen document gezien|het genoemde stuk niet ontvangen)$/i

/** Whether a public text tells a reader nothing: every sentence of it is such a proposed sentence, as it came. */
export function saysNothing(paragraphs: readonly string[]): boolean {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/[.\n]/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '' && !besideIt.test(sentence))
  return sentences.length > 0 && sentences.every((sentence) => emptySentence.test(sentence))
}
