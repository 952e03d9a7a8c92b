import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMe } from '@/api/me'
import { useShownTime } from '@/api/shown-time'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'

/** What only paper needs: whose list this is and when it was printed. */
export function PrintHead() {
  const t = useTexts(common)
  const shownTime = useShownTime()
  const me = useMe().data
  const [at, setAt] = useState<number>()
  useEffect(() => {
    const stamp = () => flushSync(() => setAt(Date.now()))
    window.addEventListener('beforeprint', stamp)
    return () => window.removeEventListener('beforeprint', stamp)
  }, [])
  return (
    <p className="print-only">
      {me?.tenant.demonstration && <strong>{t.inventedData} · </strong>}
      {me?.appointment?.organisation.name}
      {at !== undefined && ` · ${t.printedAt(shownTime(at))}`}
    </p>
  )
}
