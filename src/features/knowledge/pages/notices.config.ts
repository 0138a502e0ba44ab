export default definePageConfig({
  navigationBarTitleText: '通知公告',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
