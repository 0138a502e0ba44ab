import { usePullDownRefresh } from '@tarojs/taro'
import { EmergencyLines } from '@/components/EmergencyLines/EmergencyLines'
import { Page } from '@/components/Page/Page'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { askAgain } from '@/lib/query'
import { useRefresh } from '@/lib/refresh'
import { loadAccount, useEnterprises, useMembership, useRight, useSession } from '@/lib/session'
import { useShare } from '@/lib/share'
import { useElder } from '@/lib/theme'
import { AdminDesk } from '../components/AdminDesk'
import { ConnectionNotice } from '../components/ConnectionNotice'
import { Hero } from '../components/Hero'
import { HotlineRow } from '../components/HotlineRow'
import { HowItWorks } from '../components/HowItWorks'
import { MediationEntry } from '../components/MediationEntry'
import { MyOpenCases } from '../components/MyOpenCases'
import { NeedEntry } from '../components/NeedEntry'
import { EmergencyBanner, NoticeBoard } from '../components/NoticeBoard'
import { RegisterPrompt } from '../components/RegisterPrompt'
import { ReportEntry } from '../components/ReportEntry'
import { SignInRow } from '../components/SignInRow'
import { StaffDesk } from '../components/StaffDesk'

/**
 * The first page: greets whoever comes and puts first what that person came for. In elder mode it is shorter, and speaking
 * to somebody stands beside writing.
 */
export default function Home() {
  const text = useText()
  const { account, status, failure } = useSession()
  const membership = useMembership()
  const enterprises = useEnterprises()
  const configures = useRight('street.configure')
  const elder = useElder()
  useShare(text.scan.shareHome, 'home')
  useRefresh(() => askAgain(membership ? ['summary'] : ['cases']))
  usePullDownRefresh(() => void loadAccount())

  return (
    <Page title={text.home.title} tab='home' bare>
      <Hero />
      <EmergencyBanner />
      {configures && <AdminDesk />}
      {membership ? <StaffDesk membership={membership} /> : <ReportEntry />}
      {elder && <HotlineRow large />}
      <NeedEntry />
      <MediationEntry />
      {!account && status === 'ready' && <RegisterPrompt />}
      {isH5 && !account && status === 'ready' && <SignInRow />}
      {failure && !account && <ConnectionNotice failure={failure} />}
      {account && !membership && <MyOpenCases />}
      {enterprises.map((enterprise) => (
        <MyOpenCases key={enterprise.enterpriseId} enterprise={enterprise} />
      ))}
      {membership && !elder && <ReportEntry small />}
      <NoticeBoard />
      <EmergencyLines />
      {!membership && !elder && <HowItWorks />}
      {!elder && <HotlineRow />}
    </Page>
  )
}
