export default definePageConfig({
  navigationBarTitleText: '比较并选定方案',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
