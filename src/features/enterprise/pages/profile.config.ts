export default definePageConfig({ navigationBarTitleText: '企业概况' })
