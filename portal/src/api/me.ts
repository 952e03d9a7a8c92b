import { useView } from './queries'

export interface UnitRef {
  id: string
  path: string
  name: string
  level: 'province' | 'district' | 'commune' | 'village'
}

export interface AppointmentRef {
  id: string
  organisation: { id: string; name: string; kind: string; reach?: string }
  unit: UnitRef
  roles: string[]
  validFrom: string
  /** Last day. */
  validTo?: string
  actingFor?: string
  /** The appointment that is stood in for. */
  deputyOf?: string
  active: boolean
}

/** A sealed province that went into this one; its records are read with accounts of its own. */
export interface Predecessor {
  name: string
  lastDay: string
}

/** Who is signed in, as what, and what that appointment allows. */
export interface Me {
  personId?: string
  name: string
  username?: string
  tenant: { slug: string; name: string; demonstration: boolean; provinceCode?: string; lastDay?: string; predecessors: Predecessor[] }
  today: string
  todayShifted: boolean
  appointment?: AppointmentRef
  appointments: AppointmentRef[]
  /** The appointment that ended last, while none holds. */
  ended?: AppointmentRef
  unitPath: UnitRef[]
  roles: string[]
  reach?: string
  permissions: string[]
}

export const ME = '/api/directory/v1/me'

export function useMe() {
  return useView<Me>(ME)
}

export function usePermission(permission: string): boolean {
  return useMe().data?.permissions.includes(permission) ?? false
}
