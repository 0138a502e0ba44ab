export default definePageConfig({
  enableShareAppMessage: true,
  navigationBarTitleText: '问政北苑',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
