export default definePageConfig({ navigationBarTitleText: '危险用语' })
