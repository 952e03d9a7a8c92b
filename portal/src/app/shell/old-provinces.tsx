import { Button } from 'antd'
import { useState } from 'react'
import type { Predecessor } from '@/api/me'
import { Dialog } from '@/components/dialog'
import { common } from '@/lib/common-texts'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { leave } from './leave'
import { shell } from './texts'

/** “Hồ sơ tỉnh cũ”: which provinces went into this one, and how their records are read, with accounts of theirs. */
export function OldProvinces({ provinces }: { provinces: Predecessor[] }) {
  const t = useTexts(shell)
  const c = useTexts(common)
  const [open, setOpen] = useState(false)
  if (provinces.length === 0) return null
  return (
    <>
      <Button type="link" onClick={() => setOpen(true)}>{t.oldProvinces}</Button>
      <Dialog
        title={t.oldProvinces}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{c.close}</Button>
            <Button type="primary" onClick={leave}>{t.oldProvincesSignIn}</Button>
          </>
        }
      >
        <ul>
          {provinces.map(({ name, lastDay }) => <li key={name}>{t.sealed(name, formatDate(lastDay))}</li>)}
        </ul>
        <p>{t.oldProvincesHow}</p>
      </Dialog>
    </>
  )
}
