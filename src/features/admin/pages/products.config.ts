export default definePageConfig({ navigationBarTitleText: '金融产品' })
