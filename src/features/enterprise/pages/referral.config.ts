export default definePageConfig({
  navigationBarTitleText: '企业融资需求',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
