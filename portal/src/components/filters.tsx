import { Input, Select } from 'antd'
import { useEffect, useId, useState } from 'react'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'

/** Waits 300 ms, since Telex rewrites letters while they are typed. */
export function SearchBox({ label, onSearch }: { label: string; onSearch: (text: string | undefined) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onSearch(text.trim() === '' ? undefined : text.trim().normalize('NFC')), 300)
    return () => clearTimeout(timer)
  }, [text, onSearch])
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{label}</label>
      <Input id={id} type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
    </div>
  )
}

export function Choice({
  label,
  value,
  options,
  onChange,
  allowAll = true,
}: {
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string | undefined) => void
  allowAll?: boolean
}) {
  const t = useTexts(common)
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        options={allowAll ? [{ value: '', label: t.all }, ...options] : options}
        onChange={(next: string) => onChange(next === '' ? undefined : next)}
        popupMatchSelectWidth={false}
      />
    </div>
  )
}
