export default definePageConfig({
  navigationBarTitleText: '问政北苑',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
