import { commitmentPaths, type Counterparty } from '@/api/commitments'
import type { Me } from '@/api/me'
import { useView, type Page as ListOf } from '@/api/queries'
import { CommitmentCounts } from './commitment-counts'

/** Commitments that wait for the head of a body, where the rule of the day lets that body take them. */
export function CommitmentsToTake({ me }: { me: Me }) {
  const bodies = useView<ListOf<Counterparty>>(commitmentPaths.counterparties, { unit: me.appointment?.unit.path })
  if (bodies.isPending) return null
  if (bodies.data?.items.some((body) => body.own && body.byRule)) return <CommitmentCounts me={me} toTake />
  return me.permissions.includes('commitment:sign') ? <CommitmentCounts me={me} /> : null
}
