import type { Dictionary } from '../types'

export const scan: Dictionary['scan'] = {
  title: 'Code',
  button: 'Scan a code',
  buttonAbout: 'Scan the code on a waste point or block sign and report at once',
  about: {
    category: 'Tell us where and what. The sub-district sends somebody.',
    wastePoint: 'Bins full, broken or smelling, or rubbish left around: tell us. The place is filled in already.',
    unit: 'Report what concerns the block here, or call the person responsible.',
  },
  report: {
    category: 'Report such a problem',
    wastePoint: 'Report a problem here',
    unit: 'Report a problem of this block',
  },
  register: 'The first time you register, then you come straight back to the form.',
  person: 'Person responsible',
  unknown: {
    title: 'This code was not found',
    text: 'It is not a code of Ask Beiyuan, or is no longer in use. You can still report from the home page.',
  },
  noActivity: {
    title: 'This activity was not found',
    text: 'Nothing is known of it here yet. Please ask the community that put up the code.',
  },
  share: (name) => `${name}: report problems here`,
  shareHome: 'Ask Beiyuan: report what is wrong around you, every report is answered',
  shareFaqs: 'Ask Beiyuan: questions people often ask',
  shareNotices: 'Notices of Beiyuan Sub-district',
  shareCase: 'I reported something on Ask Beiyuan; every report is answered',
  codes: {
    title: 'QR codes',
    row: 'For categories, waste points and blocks, to print and put up',
    kind: 'Which kind',
    kinds: { category: 'Categories', wastePoint: 'Waste points', unit: 'Blocks' },
    community: 'Which community',
    chooseCommunity: 'Choose a community to see its codes.',
    none: 'There is no code to print here yet.',
    label: (name) => `QR code of ${name}`,
    scanMe: 'Scan with WeChat to report a problem here',
    print: 'Print',
    copy: 'Copy link',
    copied: 'Link copied',
    keep: 'Hold the code to save it on your phone or send it on.',
    inPhone:
      'These QR codes hold a link and can be printed. WeChat’s own mini program codes are in this page of the mini program.',
    inBrowser:
      'These are mini program codes: WeChat opens them at once. To print QR codes that hold a link, open this page in a browser on a computer.',
  },
}
