import { Button } from 'antd'
import type { PersonView } from '@/api/directory'
import { DataTable } from '@/components/data-table'
import { Dialog } from '@/components/dialog'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'
import { useVacancyColumns, vacancyKey } from './vacancy-table'

/** Told right after an appointment was ended: which posts nobody holds now. */
export function LeftOpen({ person, onClose }: { person: PersonView | undefined; onClose: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const columns = useVacancyColumns()
  const posts = person?.leavesOpen ?? []
  return (
    <Dialog
      title={t.leftOpen(person?.name ?? '')}
      open={posts.length > 0}
      onClose={onClose}
      className="dialog-wide"
      actions={<Button type="primary" onClick={onClose}>{c.close}</Button>}
    >
      <p>{t.leftOpenNote}</p>
      <DataTable caption={t.leftOpen(person?.name ?? '')} columns={columns} rows={posts} rowKey={vacancyKey} />
    </Dialog>
  )
}
