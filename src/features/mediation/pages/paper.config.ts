export default definePageConfig({ navigationBarTitleText: '调解文书' })
