export default definePageConfig({
  navigationBarTitleText: '企业诉求',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
