import type { Dictionary } from '../types'

export const privacy: Dictionary['privacy'] = {
  title: 'Privacy notice',
  version: (version) => `Version: ${version}`,
  sections: [
    {
      title: 'Who processes it',
      text: 'The Beiyuan Sub-district Office in Yiwu (its command centre) processes your personal information to deal with what you report and to answer you.',
    },
    {
      title: 'What is collected, and why',
      text: 'Name and mobile number: to reach you and check the facts. Community and place of the problem: to find the community or department in charge. Your text and photos: to understand, handle and answer it. Nothing else is collected.',
    },
    {
      title: 'Who sees it',
      text: 'The command centre and the office that handles your case. Lists show a masked number only; whoever is authorised to see the whole number leaves a record, which you see under “Me”. You may ask that the office does not see your name.',
    },
    {
      title: 'How it is protected',
      text: 'Name and number are stored encrypted. Photos are encoded anew before upload, without place and time. Links to photos end within ten minutes.',
    },
    {
      title: 'How long it is kept',
      text: 'As long as the rules on archives require after closing; then it is deleted or made anonymous. Photos that were not submitted go within a day.',
    },
    {
      title: 'Access to your phone',
      text: 'Only when you tap it: photos and camera to add photos; location to mark the place; your WeChat number to verify it. You may refuse and type instead.',
    },
    {
      title: 'Your rights',
      text: 'You may read, copy, correct and delete your information and withdraw your consent. Change your details under “Me”, or call the hotline; we answer within fifteen working days.',
    },
    { title: 'Under fourteen', text: 'A parent or guardian should register and report.' },
  ],
  agreeHint: 'After reading, go back and tick the box.',
}
