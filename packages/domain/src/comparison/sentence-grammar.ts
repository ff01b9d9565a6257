/** What a proposed sentence must never look like; for tests, here and over the real framework. */
const faults: readonly (readonly [name: string, found: RegExp])[] = [
  ['a missing word', /undefined|null|NaN|\[object/],
  ['double or stray spaces', / {2}|^\s|\s$|\s[.,;:]/],
  ['no capital at the start of a sentence', /^[^\p{Lu}]|[.!?] \p{Ll}/u],
  ['an accent on a capital', /[ÉÈ]é?n/],
  ['no full stop at the end', /[^.]$/],
  ['doubled punctuation', /[.,;:]{2}/],
  [
    'a singular with a plural verb',
    /(?<!emeente en )([Eeé]én|[Dd]e) netwerkpartner (zeggen|weten|noemen|zien|spreken|hebben|geven|beschrijven)\b/,
  ],
  [
    'a plural with a singular verb',
    /(?<![eé]én van de \p{L}+ )netwerkpartners (zegt|weet|noemt|ziet|spreekt|heeft|geeft|beschrijft)\b/iu,
  ],
  ['one of something plural', /[eé]én netwerkpartners\b/i],
  ['more of something singular', /\b(twee|drie|vier) netwerkpartner\b/i],
  ['a number in figures for partners', /\d netwerkpartner/],
  ['nobody of nothing', /\bnul\b/],
  ['an empty list', /: *[.;]/],
]

/** The names of the faults found; an empty list means the sentence can stand. */
export function grammarFaults(text: string): string[] {
  return faults.filter(([, found]) => found.test(text)).map(([name]) => name)
}
