export default definePageConfig({
  navigationBarTitleText: '走访覆盖',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
