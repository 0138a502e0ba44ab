export default definePageConfig({
  navigationBarTitleText: '调解员名册',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
