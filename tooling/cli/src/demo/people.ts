/** Somebody of the demonstration. None of them exists, and `.example` addresses never reach anybody. */
export interface DemoPerson {
  key: string
  app: 'portal' | 'console'
  role: 'inspector' | 'lead' | 'administrator' | 'municipality-coordinator' | 'municipality-contributor' | 'partner'
  name: string
  email: string
  /** For an authenticator app, in base32; STJ only. */
  totpSecret: string | null
}

/** Known to everybody: a demonstration listens on 127.0.0.1 only and never holds a real study. */
export const demoPasswords = {
  console: 'kijk rustig mee als inspecteur',
  portal: 'antwoord rustig op elke vraag',
} as const

const stj = (key: string, role: DemoPerson['role'], name: string, totpSecret: string): DemoPerson => ({
  key,
  app: 'console',
  role,
  name,
  email: `${key}@stj.voorbeeld.example`,
  totpSecret,
})

const respondent = (key: string, role: DemoPerson['role'], name: string, email: string): DemoPerson => ({
  key,
  app: 'portal',
  role,
  name,
  email,
  totpSecret: null,
})

export const demoPeople: readonly DemoPerson[] = [
  stj('iris', 'inspector', 'Iris Voorbeeld', 'MZ4UQ2LKPBWG6ZDFN5XGK43VOA5DGNJS'),
  stj('bas', 'inspector', 'Bas Voorbeeld', 'KRUGKIDROVUWG2ZAMJZG653OEBTG66BA'),
  stj('loes', 'lead', 'Loes Voorbeeld', 'NB2HI4DTHIXS653XO4XHMZLSMFZWGLTO'),
  stj('adem', 'administrator', 'Adem Voorbeeld', 'OZSXE2LUPEQGS4ZAORUGKIDCMVZXIIDQ'),
  respondent('karin', 'municipality-coordinator', 'Karin Voorbeeld', 'karin@voorbeeldstad.example'),
  respondent('kees', 'municipality-contributor', 'Kees Voorbeeld', 'kees@voorbeeldstad.example'),
  respondent('veerle', 'municipality-coordinator', 'Veerle Voorbeeld', 'veerle@voorbeeldveen.example'),
  respondent('daan', 'municipality-coordinator', 'Daan Voorbeeld', 'daan@voorbeelddam.example'),
  respondent('fenna', 'municipality-coordinator', 'Fenna Voorbeeld', 'fenna@voorbeeldhaven.example'),
  respondent('hanna', 'partner', 'Hanna Voorbeeld', 'hanna@voorbeeldhulp.example'),
  respondent('wim', 'partner', 'Wim Voorbeeld', 'wim@voorbeeldwonen.example'),
  respondent('petra', 'partner', 'Petra Voorbeeld', 'petra@voorbeeldpolitie.example'),
  respondent('gerard', 'partner', 'Gerard Voorbeeld', 'gerard@voorbeeldggd.example'),
  respondent('joke', 'partner', 'Joke Voorbeeld', 'joke@voorbeeldjeugdzorg.example'),
  respondent('willem', 'partner', 'Willem Voorbeeld', 'willem@voorbeeldwijkteam.example'),
  respondent('noor', 'partner', 'Noor Voorbeeld', 'noor@voorbeeldhavenzorg.example'),
]

/** The person of this key; the demonstration names only people it has. */
export function demoPerson(key: string): DemoPerson {
  const found = demoPeople.find((person) => person.key === key)
  if (!found) throw new Error(`The demonstration has nobody called ${key}.`)
  return found
}
