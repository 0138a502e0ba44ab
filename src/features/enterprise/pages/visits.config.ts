export default definePageConfig({
  navigationBarTitleText: '企业走访',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
