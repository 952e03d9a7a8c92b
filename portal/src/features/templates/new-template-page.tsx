import { useNavigate } from 'react-router'
import { useMe } from '@/api/me'
import { useView } from '@/api/queries'
import { templatePaths, type TemplateView } from '@/api/templates'
import { Page } from '@/components/page'
import { Await } from '@/components/states'
import { useAddressState } from '@/lib/address-state'
import { useTexts } from '@/lib/i18n'
import { links } from '@/lib/links'
import { TemplateForm } from './template-form'
import { texts } from './texts'

/** “Nhập mẫu cam kết”: a new version, empty or begun from an earlier one. */
export function NewTemplatePage() {
  const t = useTexts(texts)
  const navigate = useNavigate()
  const me = useMe()
  const { values } = useAddressState(['from'])
  const leave = (made?: TemplateView) => void navigate(made ? links.template(made.id) : links.templates())
  return (
    <Page narrow title={t.enterTitle} units={me.data?.unitPath.slice(0, 1) ?? []} intro={<span className="secondary">{t.enterNote}</span>}>
      {values.from ? <FromVersion id={values.from} onLeave={leave} /> : <TemplateForm onLeave={leave} />}
    </Page>
  )
}

function FromVersion({ id, onLeave }: { id: string; onLeave: (made?: TemplateView) => void }) {
  const earlier = useView<TemplateView>(templatePaths.template(id))
  return <Await query={earlier}>{(view) => <TemplateForm earlier={view} onLeave={onLeave} />}</Await>
}
