import { Input } from 'antd'
import { defineTexts, useTexts } from '@/lib/i18n'
import { askedReason, type AskedField } from './asked'
import type { DescribedAct } from './record-act'

const texts = defineTexts(
  {
    verb: 'Sửa tên ghi sai',
    effect: 'Chỉ dùng khi tên bị ghi sai. Tên đúng hiện ở mọi nơi; tìm theo tên đã ghi vẫn thấy.',
    name: 'Tên đúng',
    reason: 'Vì sao ghi sai',
  },
  {
    verb: 'Correct a name written wrongly',
    effect: 'Only for a name that was written wrongly. The right name stands everywhere; searching for the old one still finds it.',
    name: 'Right name',
    reason: 'How it came to be wrong',
  },
)

interface Correctable {
  path: string
  /** How many letters the service takes. */
  takes: { name: number; reason: number }
  effect?: string
}

/** The act by which a name that was written wrongly is put right; how it came about is asked and kept. */
export function useNameCorrection<T extends { name: string }>({ path, takes, effect }: Correctable): DescribedAct<T> {
  const t = useTexts(texts)
  const name: AskedField<T, string> = {
    label: t.name,
    required: true,
    input: <Input maxLength={takes.name} autoComplete="off" />,
    starts: (record) => record.name,
    theirs: (theirs) => theirs.name,
    mine: (typed) => typed,
  }
  return { verb: t.verb, effect: effect ?? t.effect, path, asks: { name, reason: askedReason(t.reason, takes.reason) } }
}
