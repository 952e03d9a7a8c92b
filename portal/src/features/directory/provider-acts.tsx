import { Input, Select } from 'antd'
import { directoryPaths, type ProviderView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsPracticeLicence } from '@/api/licences'
import { askedDay, askedLastDay, askedReason, type AskedField } from '@/components/asked'
import { OfferedActs, type DescribedAct, type Look } from '@/components/record-act'
import { dayBefore, formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { recordTexts } from './record-texts'
import { askedFacility, useAskedServices } from './registry-fields'
import { texts } from './texts'

interface Shown {
  row: ProviderView
  look?: Look
  only?: readonly string[]
  /** Told when somebody of the same name works there already. */
  onNamesake: () => void
}

/** The acts that change whether and where somebody works. */
export const PLACE_ACTS = ['workplace_change', 'departure', 'return']

/** What the directory lets the caller record about a provider now. */
export function ProviderActs({ row, look, only, onNamesake }: Shown) {
  const acts = useProviderActs(row, (view) => {
    if (view.warnings?.includes('same_name_at_workplace')) onNamesake()
  })
  return <OfferedActs record={directoryPaths.provider(row.id)} name={row.fullName} acts={acts} actions={row.actions} look={look} only={only} />
}

const since = (provider: ProviderView) => formatDate(provider.from)

function useProviderActs({ id, fullName, facility }: ProviderView, onPlaced: (view: ProviderView) => void): Record<string, DescribedAct<ProviderView>> {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  const services = useAskedServices<ProviderView>()
  const title: AskedField<ProviderView, string> = {
    label: t.title,
    required: true,
    input: <Select showSearch={{ optionFilterProp: 'label' }} options={choices('providerTitle', language)} />,
    starts: (provider) => provider.title,
    theirs: (theirs) => label('providerTitle', theirs.title, language),
    mine: (typed) => label('providerTitle', typed, language),
  }
  const licence: AskedField<ProviderView, string> = {
    label: r.practiceLicence,
    required: (typed) => needsPracticeLicence(typed.title as string | undefined),
    input: <Input maxLength={lengths.directory.ChangeLicenceRequest.practiceLicenceNo} autoComplete="off" />,
    starts: (provider) => provider.practiceLicenceNo,
    theirs: (theirs) => theirs.practiceLicenceNo,
    mine: (typed) => typed,
  }
  return {
    services: {
      verb: r.changeServices,
      effect: r.changeServicesEffect,
      path: directoryPaths.providerServices(id),
      asks: { serviceKinds: services, from: askedDay(r.changeFrom, since) },
    },
    licence: {
      verb: r.changeLicence,
      path: directoryPaths.providerLicence(id),
      asks: { title, practiceLicenceNo: licence, from: askedDay(r.licensedFrom, (theirs: ProviderView) => formatDate(theirs.licensedFrom ?? theirs.from)) },
    },
    name_correction: {
      verb: r.correctName,
      effect: r.correctNameEffect,
      path: directoryPaths.nameCorrection(id),
      asks: {
        fullName: { label: r.fullName, required: true, input: <Input maxLength={lengths.directory.CorrectNameRequest.fullName} autoComplete="off" />, starts: (provider) => provider.fullName, theirs: (theirs) => theirs.fullName, mine: (typed: string) => typed },
        reason: askedReason(r.correctionReason, lengths.directory.CorrectNameRequest.reason),
      },
      onDone: onPlaced,
    },
    workplace_change: {
      verb: t.moveTo,
      path: directoryPaths.workplaceChange(id),
      asks: { facilityId: askedFacility(t.newWorkplace), from: askedDay(t.since, since) },
      alsoCompared: (theirs) => [{ label: t.departedOn, theirs: theirs.departedOn && formatDate(dayBefore(theirs.departedOn)), mine: '' }],
      onDone: onPlaced,
    },
    departure: {
      verb: t.depart,
      effect: t.departEffect(fullName),
      path: directoryPaths.providerDeparture(id),
      asks: { departedOn: askedLastDay(t.departedOn, (theirs: ProviderView) => theirs.departedOn, t.active) },
      alsoCompared: (theirs) => [{ label: t.workplace, theirs: theirs.facility.name, mine: facility.name }],
    },
    departure_revocation: {
      verb: r.revokeDeparture,
      effect: r.revokeDepartureEffect(fullName),
      path: directoryPaths.providerDepartureRevocation(id),
      asks: { reason: askedReason(r.correctionReason, lengths.directory.RevokeDepartureRequest.reason) },
      onDone: onPlaced,
    },
    return: {
      verb: r.comeBack,
      effect: r.comeBackEffect(fullName),
      path: directoryPaths.providerReturn(id),
      asks: {
        facilityId: askedFacility(t.workplace, facility),
        serviceKinds: services,
        from: askedDay(t.since, (theirs: ProviderView) => (theirs.departedOn ? t.departed : since(theirs))),
      },
      onDone: onPlaced,
    },
  }
}
