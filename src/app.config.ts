const browser = process.env.TARO_ENV === 'h5'

export default defineAppConfig({
  pages: [
    'features/home/pages/home',
    'features/reports/pages/list',
    'features/inbox/pages/inbox',
    'features/me/pages/me',
    'features/reports/pages/new',
    'features/reports/pages/sent',
    'features/reports/pages/case',
    'features/home/pages/scan',
  ],
  subPackages: [
    {
      root: 'features/account',
      pages: [
        'pages/register',
        'pages/privacy',
        'pages/settings',
        'pages/signIn',
        'pages/identity',
        'pages/household',
        'pages/access',
        'pages/join',
      ],
    },
    { root: 'features/knowledge', pages: ['pages/faqs', 'pages/notices'] },
    {
      root: 'features/desk',
      pages: ['pages/queue', 'pages/case', 'pages/file', 'pages/search', 'pages/checks', 'pages/untold'],
    },
    {
      root: 'features/admin',
      pages: [
        'pages/home',
        'pages/limits',
        'pages/calendar',
        'pages/log',
        'pages/members',
        'pages/offices',
        'pages/notices',
        'pages/faqs',
        'pages/categories',
        'pages/category',
        'pages/duties',
        'pages/places',
        'pages/routing',
        'pages/dangers',
        'pages/templates',
        'pages/messages',
        'pages/codes',
        'pages/products',
      ],
    },
    {
      root: 'features/mediation',
      pages: ['pages/mine', 'pages/apply', 'pages/case', 'pages/desk', 'pages/onCall', 'pages/figures', 'pages/paper'],
    },
    { root: 'features/insight', pages: ['pages/figures', 'pages/issues', 'pages/issue'] },
    {
      root: 'features/enterprise',
      pages: [
        'pages/mine',
        'pages/register',
        'pages/profile',
        'pages/proof',
        'pages/checks',
        'pages/offers',
        'pages/needs',
        'pages/newNeed',
        'pages/need',
        'pages/needDesk',
        'pages/visits',
        'pages/visit',
        'pages/visitPlan',
        'pages/visitRecord',
        'pages/visitPlace',
        'pages/visitCover',
        'pages/ourVisits',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '问政北苑',
    ...(browser
      ? {}
      : {
          navigationBarBackgroundColor: '@navigationBack',
          navigationBarTextStyle: '@navigationText' as 'black',
          backgroundColor: '@page',
          backgroundTextStyle: '@pageText' as 'dark',
        }),
    // A browser shows the head that our own pages draw.
    navigationStyle: browser ? 'custom' : 'default',
  },
  tabBar: {
    // A browser shows the tab bar that our own pages draw.
    custom: browser,
    color: browser ? '#5f6b6d' : '@tabText',
    selectedColor: browser ? '#0d5c63' : '@tabSelected',
    backgroundColor: browser ? '#ffffff' : '@tabBack',
    borderStyle: (browser ? 'black' : '@tabBorder') as 'black',
    list: [
      {
        pagePath: 'features/home/pages/home',
        text: '首页',
        iconPath: 'assets/tabs/home.png',
        selectedIconPath: 'assets/tabs/home-on.png',
      },
      {
        pagePath: 'features/reports/pages/list',
        text: '我的诉求',
        iconPath: 'assets/tabs/reports.png',
        selectedIconPath: 'assets/tabs/reports-on.png',
      },
      {
        pagePath: 'features/inbox/pages/inbox',
        text: '消息',
        iconPath: 'assets/tabs/inbox.png',
        selectedIconPath: 'assets/tabs/inbox-on.png',
      },
      {
        pagePath: 'features/me/pages/me',
        text: '我的',
        iconPath: 'assets/tabs/me.png',
        selectedIconPath: 'assets/tabs/me-on.png',
      },
    ],
  },
  // The bars that WeChat draws follow the phone; `src/lib/theme.ts` overrules them when the person chose otherwise.
  ...(browser ? { animation: false } : { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用于在地图上标出您反映的问题在哪里' } },
  __usePrivacyCheck__: true,
})
