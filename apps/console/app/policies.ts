import type { RoutePolicy, RouteRow as Row } from '@toezicht/api/route-policy'

const anyone: Row = { roles: ['visitor', 'inspector', 'lead', 'administrator'], relation: 'none', states: 'always' }
const account: Row = { roles: ['inspector', 'lead', 'administrator'], relation: 'own-account', states: 'always' }
const member: Row = { roles: ['inspector', 'lead'], relation: 'own-study', states: 'always' }
const lead: Row = { roles: ['lead'], relation: 'own-study', states: 'as the procedure of the form says' }
const administrator: Row = { roles: ['administrator'], relation: 'none', states: 'always' }

export const policies: Readonly<Record<string, RoutePolicy>> = {
  'routes/aanmelden._index': { action: anyone },
  'routes/aanmelden.code': { action: { ...anyone, states: 'a sign-in of this browser is under way' } },
  'routes/aanmelden.koppelen': {
    loader: { ...anyone, states: 'a sign-in of this browser is under way' },
    action: { ...anyone, states: 'a sign-in of this browser is under way' },
  },
  'routes/uitnodiging': { loader: anyone, action: { ...anyone, states: 'the invitation is open' } },
  'routes/afmelden': { loader: anyone, action: anyone },
  'routes/_shell': { loader: account },
  'routes/_shell._index': { loader: account },
  'routes/_shell.sessies': { loader: account, action: account },
  'routes/_shell.beoordelen': {
    loader: { ...account, states: 'always; own studies only' },
    action: { ...account, states: 'as assigning an inspector says' },
  },
  'routes/_shell.handleiding.$': { loader: account },
  'routes/_shell.publiceren': { loader: account },
  'routes/_shell.rapport': { loader: account },
  'routes/_shell.beheer._index': { loader: administrator, action: administrator },
  'routes/_shell.beheer.persoon': { loader: administrator, action: administrator },
  'routes/_shell.onderzoeken.$study._index': { loader: member },
  'routes/_shell.onderzoeken.$study.toewijzen': { loader: lead, action: lead },
  'routes/_shell.onderzoeken.$study.cijfers': { loader: member },
  'routes/_shell.onderzoeken.$study.oordelen': { loader: member },
  'routes/_shell.onderzoeken.$study.rapport._index': {
    loader: member,
    action: { ...member, states: 'as the procedure of the form says' },
  },
  'routes/_shell.onderzoeken.$study.rapport.voorbeelden': {
    loader: member,
    action: { ...member, states: 'as the procedure of the form says' },
  },
  'routes/_shell.onderzoeken.$study.rapport.vaststellen': {
    loader: member,
    action: { ...member, states: 'as the procedure of the form says' },
  },
  'routes/onderzoeken.$study.rapport.pagina': { loader: { ...member, states: 'a report was frozen' } },
  'routes/_shell.onderzoeken.$study.vergelijken': { loader: member },
  'routes/_shell.onderzoeken.$study.terugvragen': { loader: member },
  'routes/_shell.onderzoeken.$study.logboek._index': { loader: member },
  'routes/_shell.onderzoeken.$study.logboek.$event': { loader: member },
  'routes/_shell.aanpakken.$assessment._index': { loader: member, action: lead },
  'routes/_shell.aanpakken.$assessment.beoordelen': { loader: member, action: member },
  'routes/_shell.aanpakken.$assessment.conclusies': { loader: member, action: member },
  'routes/_shell.aanpakken.$assessment.feiten': { loader: member, action: member },
  'routes/_shell.aanpakken.$assessment.stukken._index': { loader: member, action: lead },
  'routes/_shell.aanpakken.$assessment.stukken.$document': {
    loader: { ...member, states: 'sent for this approach and not refused' },
  },
  'routes/_shell.aanpakken.$assessment.samenhang': { loader: member },
  'routes/_shell.aanpakken.$assessment.vaststellen': {
    loader: member,
    action: { ...member, states: 'as the procedure of the form says' },
  },
  'routes/_shell.ondervraagden.$respondent._index': {
    loader: member,
    action: { ...member, states: 'questions are out' },
  },
  'routes/_shell.ondervraagden.$respondent.terugsturen': {
    loader: member,
    action: { ...member, states: 'sent, or questions out already' },
  },
  'routes/_shell.bevindingen.$finding': { loader: member, action: { ...member, states: 'submitted' } },
  'routes/_shell.bevindingen.$finding_.versies': {
    loader: member,
    action: { ...member, states: 'not from the archive' },
  },
  'routes/_shell.conclusies.$conclusion': { loader: member, action: { ...member, states: 'submitted' } },
  'routes/_shell.factsheets.$participation._index': { loader: member, action: member },
  'routes/_shell.factsheets.$participation.feitencheck': {
    loader: member,
    action: { ...member, states: 'as the procedure of the form says' },
  },
  'routes/_shell.feitenchecks': { loader: member },
  'routes/_shell.factsheets.$participation.gegevens': { loader: lead, action: lead },
  'routes/factsheets.$participation.archief[.]pdf': {
    loader: { ...member, states: 'a version whose archive copy is made; withdrawn ones too' },
  },
}

/** What the server mounts beside the pages. Each procedure under /trpc has its own row as well. */
export const mountPolicies = {
  '/documenten': {
    ...member,
    states: 'document sent, judged and not refused by the scanner, not destroyed; also those of a fact check',
  },
  '/handleiding/beelden': anyone,
  '/uitkomsten': { ...member, states: 'a version that exists, or the next one once nothing is missing in it' },
  '/live': { ...member, states: 'signed in; ends with the membership or the session' },
  '/trpc': anyone,
} satisfies Record<string, Row>
