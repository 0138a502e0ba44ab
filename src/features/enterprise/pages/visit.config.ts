export default definePageConfig({
  navigationBarTitleText: '走访',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
