import { Input, Radio } from 'antd'
import { directoryPaths, type FacilityView } from '@/api/directory'
import { lengths } from '@/api/generated'
import { needsOperatingLicence } from '@/api/licences'
import { askedDay, askedLastDay, askedReason, type AskedField } from '@/components/asked'
import { useNameCorrection } from '@/components/name-correction'
import { OfferedActs, type DescribedAct, type Look } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { choices, label } from '@/lib/labels'
import { recordTexts } from './record-texts'
import { useAskedServices } from './registry-fields'
import { texts } from './texts'

/** What the directory lets the caller record about a facility now. */
export function FacilityActs({ row, look, only }: { row: FacilityView; look?: Look; only?: readonly string[] }) {
  return <OfferedActs record={directoryPaths.facility(row.id)} name={row.name} acts={useFacilityActs(row)} actions={row.actions} look={look} only={only} />
}

const since = (facility: FacilityView) => formatDate(facility.periods.at(-1)?.from)

function useFacilityActs({ id, name, kind }: FacilityView): Record<string, DescribedAct<FacilityView>> {
  const t = useTexts(texts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  const services = useAskedServices<FacilityView>()
  const ownership: AskedField<FacilityView, string> = {
    label: t.ownership,
    required: true,
    input: <Radio.Group options={choices('ownership', language)} />,
    theirs: (theirs) => label('ownership', theirs.ownership, language),
    mine: (typed) => label('ownership', typed, language),
  }
  const licence: AskedField<FacilityView, string> = {
    label: r.operatingLicence,
    required: true,
    input: <Input maxLength={lengths.directory.OperatingLicenceRequest.operatingLicenceNo} autoComplete="off" />,
    starts: (facility) => facility.operatingLicenceNo,
    theirs: (theirs) => theirs.operatingLicenceNo,
    mine: (typed) => typed,
  }
  const head: AskedField<FacilityView, string> = {
    label: r.head,
    input: <Input maxLength={lengths.directory.ChangeHeadRequest.headTitle} autoComplete="off" />,
    starts: (facility) => facility.headTitle,
    theirs: (theirs) => theirs.headTitle,
    mine: (typed) => typed,
  }
  return {
    services: {
      verb: r.changeServices,
      effect: r.changeServicesEffect,
      path: directoryPaths.facilityServices(id),
      asks: { serviceKinds: services, from: askedDay(r.changeFrom, since) },
    },
    ownership: {
      verb: r.changeOwnership,
      effect: r.changeOwnershipEffect,
      path: directoryPaths.facilityOwnership(id),
      asks: { ownership, from: askedDay(r.changeFrom, since) },
    },
    licence: {
      verb: r.changeLicence,
      effect: r.changeLicenceEffect,
      path: directoryPaths.facilityLicence(id),
      asks: { operatingLicenceNo: licence, from: { ...askedDay(r.newLicenceFrom, (theirs: FacilityView) => formatDate(theirs.licensedFrom)), required: false } },
    },
    head: {
      verb: r.changeHead,
      effect: r.changeHeadEffect,
      path: directoryPaths.facilityHead(id),
      asks: { headTitle: head, from: askedDay(r.changeFrom, (theirs: FacilityView) => formatDate(theirs.headedFrom)) },
    },
    name_correction: useNameCorrection<FacilityView>({ path: directoryPaths.facilityNameCorrection(id), takes: lengths.directory.CorrectFacilityNameRequest }),
    closure: {
      verb: t.close,
      effect: t.closeEffect(name),
      path: directoryPaths.facilityClosure(id),
      asks: { closedOn: askedLastDay(t.closedOn, (theirs: FacilityView) => theirs.closedOn, t.operating) },
    },
    closure_revocation: {
      verb: r.revokeClosure,
      effect: r.revokeClosureEffect(name),
      path: directoryPaths.facilityClosureRevocation(id),
      asks: { reason: askedReason(r.correctionReason, lengths.directory.RevokeClosureRequest.reason) },
    },
    // One of a licensed kind needs a licence anew, the old number or another one.
    reopening: {
      verb: r.reopen,
      effect: r.reopenEffect(name),
      path: directoryPaths.facilityReopening(id),
      asks: {
        operatingLicenceNo: { ...licence, required: needsOperatingLicence(kind) },
        reopenedOn: askedDay(r.reopenedOn, (theirs: FacilityView) => (theirs.status === 'closed' ? t.closed : since(theirs))),
      },
    },
  }
}
