import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { conclusion, type DemoJudgement, finding, improve, meets } from './judgement.ts'

/** What stands under each criterion; one finding each. */
const texts: Readonly<Record<string, string>> = {
  'T1.1': 'De gemeente kent 20 tot 35 gezinnen. De meeste wonen in het Havenkwartier.',
  'T1.2': 'Gemeente en partner vinden de gezinnen via scholen en de verloskundige.',
  'T2.1': 'Het gezin kiest het eerste doel. Familie helpt mee als het gezin dat wil.',
  'T3.1':
    'De doelen staan in de Nota Haven voor Ieder Kind. De gemeente heeft de aanpak in 2024 bekeken en bijgesteld.',
  'T3.2': 'Ieder gezin heeft één maatje. Een maatje helpt hooguit zes gezinnen.',
  'T3.3': 'Er is één gezinsplan. Daarin staan alle leefgebieden.',
  'T3.4': 'Het maatje gaat naar het gezin toe, ook in de avond.',
  'T4.1': 'De gemeente overlegt twee keer per jaar met de partner over wat beter kan.',
  'T4.2': 'Het is voor iedereen duidelijk wie beslist als organisaties het niet eens zijn.',
  'T4.3': 'Er zijn afspraken over het delen van gegevens. Nieuwe medewerkers kennen die nog niet allemaal.',
  'T5.1': 'De hulp duurt zo lang als het gezin haar nodig heeft.',
  'T5.2': 'Gezinnen krijgen voorrang bij schuldhulp, maar niet bij de jeugd-ggz.',
  'T5.3': 'Na afloop belt het maatje nog drie keer. Daarna is er geen contact meer.',
}
const toImprove = new Set(['T4.3', 'T5.2'])

/** Voorbeeldhaven, Gezinsmaatje: invented, complete and approved throughout. */
export const gezinsmaatjeJudgement: DemoJudgement = {
  findings: ggsr2013.themes
    .flatMap(({ criteria }) => criteria)
    .map(({ code, indicators }) => {
      const codes = indicators.map((indicator) => indicator.code)
      return finding((toImprove.has(code) ? improve : meets)(...codes), texts[code] ?? '', {
        ...(code === 'T5.3' ? { attention: 'Niemand houdt bij of het na een jaar nog goed gaat.' } : {}),
      })
    }),
  conclusions: [
    conclusion('T1', ['De gemeente en de partner vinden de gezinnen vroeg.'], []),
    conclusion('T2', ['Het gezin bepaalt waarmee de hulp begint.'], []),
    conclusion('T3', ['Ieder gezin heeft één maatje en één plan.'], []),
    conclusion('T4', ['De gemeente stuurt op wat beter kan.'], ['Leg nieuwe medewerkers uit wat zij mogen delen.']),
    conclusion('T5', ['De hulp stopt niet te vroeg.'], ['Regel voorrang bij de jeugd-ggz.']),
  ],
}
