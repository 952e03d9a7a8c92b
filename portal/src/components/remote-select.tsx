import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { directoryPaths, type UnitView } from '@/api/directory'
import { useList, useView, type Page } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { matches } from '@/lib/search'
import { unitLabel } from '@/lib/unit-label'

interface Controlled {
  value?: string | undefined
  onChange?: (value: string | undefined) => void
  id?: string
}

/** Chooses one record of a list by typing a few letters; the server searches, 300 ms after the last letter. */
export function RemoteSelect<T>({
  path,
  query,
  option,
  placeholder,
  known,
  instead,
  clearable = false,
  value,
  onChange,
  id,
}: Controlled & {
  path: string
  query?: Record<string, string | undefined>
  option: (item: T) => { value: string; label: string }
  placeholder?: string
  /** What is chosen already, so that its name stands there before anybody searches. */
  known?: { value: string; label: string }
  /** What may be chosen in place of a record, whatever is searched. */
  instead?: { value: string; label: string }
  /** Where choosing nothing is an answer as well. */
  clearable?: boolean
}) {
  const t = useTexts(common)
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim() || undefined), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const list = useList<T>(path, { ...query, q: search })
  const found = list.items.map(option)
  const offered = known && !search && !found.some((each) => each.value === known.value) ? [known, ...found] : found
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      onChange={(next: string | undefined) => onChange?.(next)}
      allowClear={clearable}
      options={instead ? [instead, ...offered] : offered}
      loading={list.isFetching}
      placeholder={placeholder}
      notFoundContent={list.isPending ? t.loading : t.emptyByFilter}
    />
  )
}

/** Chooses a commune in force today, or on the day that is meant, at or under a unit, by its path. */
export function CommuneSelect({ under, ...controlled }: Controlled & { under: string | undefined; on?: string | undefined }) {
  return <UnitsInForce {...controlled} level="commune" under={under} />
}

/** Chooses any unit of the province in force today, or on the day that is meant, by its path: province, districts, communes. */
export function UnitSelect(controlled: Controlled & { on?: string | undefined }) {
  return <UnitsInForce {...controlled} />
}

function UnitsInForce({ level, under, on, value, onChange, id }: Controlled & { level?: UnitView['level']; under?: string | undefined; on?: string | undefined }) {
  const units = useView<Page<UnitView>>(directoryPaths.units, { under, on })
  const all = units.data?.items
  const offered = all?.filter((unit) => !level || unit.level === level)
  const isGone = value !== undefined && offered !== undefined && !offered.some((unit) => unit.path === value)
  // What was chosen before the day was typed may not be in force on it: then it has to be chosen again.
  useEffect(() => {
    if (isGone && on !== undefined) onChange?.(undefined)
  }, [isGone, on, onChange])
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: (typed, option) => matches(typed, option?.label ?? '') }}
      value={value}
      onChange={(next: string | undefined) => onChange?.(next)}
      options={(offered ?? []).map((unit) => ({ value: unit.path, label: unitLabel(unit, all ?? []) }))}
      loading={units.isPending}
    />
  )
}
