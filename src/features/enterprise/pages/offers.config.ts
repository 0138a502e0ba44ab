export default definePageConfig({ navigationBarTitleText: '比较贷款报价' })
