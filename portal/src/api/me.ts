import { useView } from './queries'

export interface UnitRef {
  id: string
  path: string
  name: string
  level: 'country' | 'province' | 'district' | 'commune' | 'village'
}

export interface AppointmentRef {
  id: string
  organisation: { id: string; name: string; kind: string }
  unit: UnitRef
  roles: string[]
  validFrom: string
  validTo?: string | null
  actingFor?: string | null
  active: boolean
}

/** Who is signed in, as what, and what that appointment allows. */
export interface Me {
  name: string
  username: string
  tenant: { slug: string; name: string; demonstration: boolean }
  today: string
  todayShifted: boolean
  appointment?: AppointmentRef | null
  appointments: AppointmentRef[]
  unitPath: UnitRef[]
  permissions: string[]
}

export const ME = '/api/directory/v1/me'

export function useMe() {
  return useView<Me>(ME)
}
