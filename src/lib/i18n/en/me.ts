import type { Dictionary } from '../types'

export const me: Dictionary['me'] = {
  title: 'Me',
  visitor: {
    name: 'You are not registered yet',
    text: 'Register to report problems and follow them.',
    action: 'Register now',
    signIn: 'Staff sign-in',
  },
  verified: 'Phone verified',
  unverified: 'Phone not verified',
  community: 'Community',
  office: 'Office',
  role: 'Role',
  roles: {
    handler: 'Handler',
    head: 'Head',
    dispatcher: 'Dispatcher',
    hotline: 'Hotline agent',
    observer: 'Observer',
    agent: 'Agent for residents',
    administrator: 'Administrator',
  },
  queue: 'Desk',
  settings: 'Settings',
  privacy: 'Privacy notice',
  edit: 'Change my details',
  signOut: 'Sign out',
  signOutTitle: 'Sign out?',
  signOutText: 'Your reports will no longer be visible on this device.',
  signOutVisitor: 'You registered on this device: after signing out you cannot sign in as this person again. Sign out?',
  about: 'Beiyuan Sub-district Office, Yiwu',
}
