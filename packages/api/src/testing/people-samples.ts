import type { ConsoleSamples } from './console-samples.ts'

/** Signing in, and the people of every study. */
export const peopleSamples = {
  changePassword: 'own account only; threat tests in identity',
  changePerson: 'an administrator manages people of every study; tested in identity',
  changeTotp: 'own account only; threat tests in identity',
  deactivateAccount: { about: ({ person }) => ({ accountId: person.account }), by: 'administrator', everywhere: true },
  endStudyMembership: 'an administrator manages people of every study; tested in identity',
  enrolTotp: 'names nothing; threat tests in identity',
  enterCode: 'names nothing; threat tests in identity',
  getActor: { about: () => undefined, by: 'inspector', everywhere: true },
  getPerson: { about: ({ person }) => ({ accountId: person.account }), by: 'administrator', everywhere: true },
  inviteMember: 'an administrator manages people of every study; tested in identity',
  listPeople: {
    about: () => ({ app: 'portal', search: null, state: null, after: null }),
    by: 'administrator',
    everywhere: true,
  },
  listSessions: { about: () => undefined, by: 'inspector', everywhere: true },
  proposeTotp: 'names nothing; threat tests in identity',
  reactivateAccount: 'an administrator manages people of every study; tested in identity',
  redeemInvitation: 'names nothing; threat tests in identity',
  resetTotp: 'an administrator manages people of every study; tested in identity',
  revokeInvitation: 'an invitation is looked up by its own id; tested in identity',
  revokeSession: 'own account only; tested in identity',
  setMemberRole: 'an administrator manages people of every study; tested in identity',
  signIn: 'names nothing; threat tests in identity',
  signOut: 'own session only',
} satisfies ConsoleSamples
