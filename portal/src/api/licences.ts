import type { components } from './__generated__/directory'

type Title = NonNullable<components['schemas']['RegisterProviderRequest']['title']>
type Kind = NonNullable<components['schemas']['RegisterFacilityRequest']['kind']>

// Each title and kind of the API has its line, so that a new one cannot be forgotten; the directory decides in the end.
const practice: Record<Title, boolean> = {
  doctor: true,
  assistant_doctor: true,
  nurse: true,
  midwife: true,
  medical_technician: true,
  clinical_nutritionist: true,
  emergency_responder: true,
  clinical_psychologist: true,
  traditional_physician: true,
  heirloom_remedy_holder: true,
  pharmacist: true,
  village_birth_attendant: false,
  administrative_staff: false,
  no_licence: false,
}

const UNLICENSED: readonly Kind[] = ['publisher', 'seller', 'online_content', 'advertiser', 'cultural_service', 'unlicensed_point']

/** Whether a title is held with a practice licence; as long as none is chosen the field is not called optional. */
export function needsPracticeLicence(title: string | undefined): boolean {
  return title === undefined || practice[title as Title] !== false
}

/** Whether a facility of this kind works with an operating licence; cultural services and sellers do not. */
export function needsOperatingLicence(kind: string | undefined): boolean {
  return kind === undefined || !UNLICENSED.includes(kind as Kind)
}
