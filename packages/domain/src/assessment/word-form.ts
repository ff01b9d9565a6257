/** A word as it is compared: lower case, without accents, hyphens and apostrophes. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’‑-]/gu, '')
    .toLowerCase()
}

/** What follows a stem in a derived word that is not about the person: "coaching", "coachen", "coachend". */
const derived = /^(?:ing|end)|^(?:e?t|te|ten|de|den)$/
const plural = /^(?:'?s|e?n|es|e)?$/
const diminutive = /^(?:(?:e?t|p)?je|kje)s?$/

/**
 * Whether a word is a form of a noun, or a compound that begins with it: "werkers" and "werkersoverleg" are of "werker"; "medewerker" and
 * "gezinscoaching" are not of "werker" and "gezinscoach".
 */
export function isFormOf(word: string, noun: string): boolean {
  const [plain, stem] = [plainWord(word), plainWord(noun)]
  if (stem === '') return false
  if (!plain.startsWith(stem)) return plain === openPlural(stem)
  const rest = plain.slice(stem.length)
  if (stem.endsWith('ch') && rest === 'en') return false
  if (plural.test(rest) || diminutive.test(rest)) return true
  if (derived.test(rest)) return false
  return rest.length >= (rest.startsWith('s') ? 4 : 3)
}

/** "contactpersoon" → "contactpersonen": one vowel goes where the syllable opens. */
function openPlural(stem: string): string {
  return `${stem.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowel: string, end: string) => `${vowel[0]}${end}`)}en`
}
