import { Select } from 'antd'
import { useView } from '@/api/queries'
import { directoryPaths, type FacilityView } from '@/api/directory'
import type { AskedField } from '@/components/asked'
import { RemoteSelect } from '@/components/remote-select'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices } from '@/lib/labels'
import { servicesInWords } from './service-words'
import { texts } from './texts'

/** Which services are given, several of a closed list; begins with those of now. */
export function useAskedServices<T extends { serviceKinds: string[] }>(): AskedField<T, string[]> {
  const t = useTexts(texts)
  const language = useLanguage()
  return {
    label: t.services,
    required: true,
    input: <Select mode="multiple" options={choices('serviceKind', language)} optionFilterProp="label" />,
    starts: (record) => record.serviceKinds,
    theirs: (record) => servicesInWords(record.serviceKinds, language),
    mine: (services) => servicesInWords(services, language),
  }
}

/** At which facility somebody works, found by a few letters of its name. */
export function askedFacility<T extends { facility: { id: string; name: string } }>(label: string, known?: { id: string; name: string }): AskedField<T, string> {
  return {
    label,
    required: true,
    input: <FacilitySelect {...(known ? { known: { value: known.id, label: known.name } } : {})} />,
    ...(known ? { starts: () => known.id } : {}),
    theirs: (record) => record.facility.name,
    mine: (id) => <FacilityName id={id} />,
  }
}

interface FacilitySelectProps {
  known?: { value: string; label: string }
  value?: string
  onChange?: (value: string | undefined) => void
  id?: string
}

function FacilitySelect(props: FacilitySelectProps) {
  return <RemoteSelect<FacilityView> {...props} path={directoryPaths.facilities} option={(facility) => ({ value: facility.id, label: `${facility.name}, ${facility.commune.name}` })} />
}

function FacilityName({ id }: { id: string }) {
  return useView<FacilityView>(directoryPaths.facility(id)).data?.name ?? '…'
}
