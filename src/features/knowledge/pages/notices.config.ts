export default definePageConfig({
  enableShareAppMessage: true,
  navigationBarTitleText: '通知公告',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
