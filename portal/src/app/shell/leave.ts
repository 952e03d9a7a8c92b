import { signOut } from '@/api/client'

/** Signs out and goes where the sign-in says, or to the start when it cannot be asked. */
export function leave(): void {
  void signOut().then((location) => window.location.assign(location), () => window.location.assign('/app/'))
}
