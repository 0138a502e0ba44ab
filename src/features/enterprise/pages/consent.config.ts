export default definePageConfig({
  navigationBarTitleText: '授权给银行看',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
