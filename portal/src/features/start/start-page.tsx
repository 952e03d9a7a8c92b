import { Page } from '@/components/page'
export function StartPage() {
  return <Page title="Việc cần làm"><p /></Page>
}
