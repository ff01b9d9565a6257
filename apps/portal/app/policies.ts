import type { RoutePolicy, RouteRow as Row } from '@toezicht/api/route-policy'

const anyone: Row = { roles: ['visitor', 'respondent', 'coordinator'], relation: 'none', states: 'always' }
const published: Row = { roles: anyone.roles, relation: 'published', states: 'visible, not withdrawn' }
const account: Row = { roles: ['respondent', 'coordinator'], relation: 'own-account', states: 'always' }
const submission: Row = { roles: ['respondent', 'coordinator'], relation: 'own-submission', states: 'always' }
const coordinator: Row = { roles: ['coordinator'], relation: 'own-submission', states: 'always' }

/** Of a gemeente whose own questionnaire one coordinates. */
const factCheck: Row = { roles: ['coordinator'], relation: 'own-submission', states: 'always' }

export const policies: Readonly<Record<string, RoutePolicy>> = {
  root: { loader: anyone },
  'routes/$': { loader: anyone },
  'routes/aanmelden._index': { loader: anyone, action: anyone },
  'routes/aanmelden.code': { loader: anyone, action: { ...anyone, states: 'a sign-in of this browser is under way' } },
  'routes/wachtwoord-vergeten._index': { action: { ...anyone, states: 'the same for every address' } },
  'routes/wachtwoord-vergeten.code': {
    loader: anyone,
    action: { ...anyone, states: 'asked for in this browser, ten minutes' },
  },
  'routes/uitnodiging': { loader: anyone, action: { ...anyone, states: 'the invitation is open' } },
  'routes/afmelden': { loader: anyone, action: anyone },
  'routes/demo.post': { loader: { ...anyone, states: 'demonstration only' } },
  'routes/sessies': { loader: account, action: account },
  'routes/mijn-vragenlijsten': { loader: account },
  'routes/vragenlijst.$submission._index': { loader: submission },
  'routes/vragenlijst.$submission.$section': { loader: submission, action: { ...submission, states: 'open' } },
  'routes/vragenlijst.$submission.begin': { loader: submission },
  'routes/vragenlijst.$submission.alle-vragen': { loader: submission },
  'routes/vragenlijst.$submission.collegas': {
    loader: submission,
    action: {
      roles: ['coordinator'],
      relation: 'own-submission',
      states: 'open or returned; ending a colleague’s part always',
    },
  },
  'routes/vragenlijst.$submission.vragenlijst[.]pdf': { loader: submission },
  'routes/vragenlijst.$submission.controle': { loader: submission },
  'routes/vragenlijst.$submission.versturen': {
    loader: submission,
    action: { roles: ['coordinator'], relation: 'own-submission', states: 'open' },
  },
  'routes/vragenlijst.$submission.ontvangst[.]pdf': { loader: { ...submission, states: 'sent at least once' } },
  'routes/vragenlijst.$submission.ontvangst': { loader: { ...submission, states: 'sent at least once' } },
  'routes/vragenlijst.$submission.overnemen': {
    loader: { ...submission, states: 'the questionnaire of a gemeente' },
    action: { ...submission, states: 'as reuse-answers says' },
  },
  'routes/vragenlijst.$submission.netwerkpartners': {
    loader: { ...submission, states: 'the questionnaire of a gemeente' },
    action: { roles: ['coordinator'], relation: 'own-submission', states: 'as the procedure of the form says' },
  },
  'routes/vragenlijst.$submission.stukken': {
    loader: submission,
    action: { ...submission, states: 'as the procedure of the form says' },
  },
  'routes/vragenlijst.$submission.stukken_.toevoegen': {
    action: { ...submission, states: 'open or returned; a contributor on questions of their own' },
  },
  'routes/feitencheck._index': { loader: { ...account, states: 'always; of gemeenten one coordinates' } },
  'routes/feitencheck.$factCheck._index': { loader: factCheck, action: { ...factCheck, states: 'open' } },
  'routes/feitencheck.$factCheck.versturen': {
    loader: { ...factCheck, states: 'open' },
    action: { ...factCheck, states: 'open; asked again it answers the same' },
  },
  'routes/feitencheck.$factCheck.ontvangst': { loader: { ...factCheck, states: 'sent or answered' } },
  'routes/feitencheck.bestand.$document': {
    loader: { ...factCheck, states: 'judged, not refused by the scanner, not removed' },
  },
  'routes/uitkomst.$version._index': { loader: { ...coordinator, states: 'not withdrawn; also under embargo' } },
  'routes/uitkomst.$version.$form': { loader: { ...coordinator, states: 'as the outcome itself, and rendered' } },
  'routes/stukken.bestand.$document': {
    loader: { ...submission, states: 'judged, not refused by the scanner, not removed, not destroyed' },
  },
}

/** What the server mounts beside the pages. Each procedure under /trpc has its own row as well. */
export const mountPolicies = {
  '/uitkomsten': published,
  '/rapport': published,
  '/handleiding': anyone,
  '/': published,
  '/gemeenten': published,
  '/vergelijken': published,
  '/toetsingskader': anyone,
  '/over': anyone,
  '/toegankelijkheid': anyone,
  '/privacy': anyone,
  '/data': published,
  '/publicaties.atom': published,
  '/robots.txt': anyone,
  '/sitemap.xml': published,
  '/.well-known': anyone,
  '/trpc': anyone,
  '/live': submission,
} satisfies Record<string, Row>
