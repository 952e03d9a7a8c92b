import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { directoryPaths, type PersonView } from '@/api/directory'
import { useMe } from '@/api/me'
import { useList } from '@/api/queries'
import { common } from '@/lib/common-texts'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

interface DeputyChoiceProps {
  organisation: string | undefined
  /** Nobody stands in for themselves. */
  except: string | undefined
  value?: string
  onChange?: (value: string | undefined) => void
  id?: string
}

/** The appointments of one organisation by their holders; who stands in for somebody has nobody standing in for them. */
export function DeputyChoice({ organisation, except, value, onChange, id }: DeputyChoiceProps) {
  const t = useTexts(texts)
  const c = useTexts(common)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim() || undefined), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const today = useMe().data?.today ?? ''
  const people = useList<PersonView>(directoryPaths.people, { q: search }, { enabled: organisation !== undefined })
  const options = people.items.filter((person) => person.id !== except).flatMap((person) =>
    person.appointments
      .filter((held) => held.organisation.id === organisation && !held.actingFor && (!held.validTo || held.validTo >= today))
      .map((held) => ({ value: held.id, label: `${person.name} – ${held.roles.map((role) => label('role', role, language)).join(', ')}` })),
  )
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      disabled={organisation === undefined}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      onChange={(next: string | undefined) => onChange?.(next)}
      options={options}
      loading={people.isFetching}
      placeholder={organisation === undefined ? t.deputyFirst : undefined}
      notFoundContent={people.isPending ? c.loading : t.nobodyHolds}
    />
  )
}
