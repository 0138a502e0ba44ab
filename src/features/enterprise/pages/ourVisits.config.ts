export default definePageConfig({
  navigationBarTitleText: '街道走访过',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
