export default definePageConfig({ navigationBarTitleText: '实名情况' })
