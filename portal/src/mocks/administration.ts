import { http, HttpResponse } from 'msw'
import type { AgencyView, AuditEntry, OverrideView } from '@/api/directory'
import { persona } from './data/people'
import { problem } from './problem'

const BASE = '/api/directory/v1'

const agencies: AgencyView[] = [
  { id: 'ag-1', name: 'Hệ thống báo cáo của Cục Dân số', clientId: 'agency-bac-giang-7f3a', organisationId: 'o-syt', scopes: ['facilities', 'commitments'], status: 'active', createdAt: '2026-10-02T02:00:00Z', actions: [{ name: 'revocation', allowed: true }, { name: 'secret', allowed: true }] },
]

const overrides: OverrideView[] = [
  { id: 'ov-1', key: 'commitment.renewal_months', value: 12, validFrom: '2024-01-01', source: 'Quyết định 15/QĐ-SYT ngày 05/01/2024', state: 'proposed', heeded: false, actions: [] },
  { id: 'ov-2', key: 'srb.min_n', value: 400, validFrom: '2024-01-01', source: 'Công văn 88/CCDS', state: 'confirmed', heeded: true, actions: [] },
]

const entries: AuditEntry[] = [
  { number: 3, at: '2026-11-20T03:14:00Z', service: 'directory', actor: '5d0c7b1e-5a0f-4a53-9c1d-0d6f5b0a1c11', act: 'refused', what: 'GET /api/directory/v1/people', outcome: '403' },
  { number: 2, at: '2026-11-20T03:10:00Z', service: 'directory', actor: '5d0c7b1e-5a0f-4a53-9c1d-0d6f5b0a1c12', act: 'read', what: 'people', outcome: 'list' },
  { number: 1, at: '2026-11-20T03:00:00Z', service: 'directory', actor: '5d0c7b1e-5a0f-4a53-9c1d-0d6f5b0a1c12', act: 'agency_admitted', what: 'agency-bac-giang-7f3a', outcome: 'done' },
]

function withActions(row: OverrideView): OverrideView {
  const may = (permission: string) => persona().permissions.includes(permission)
  return {
    ...row,
    heeded: row.state === 'confirmed' || row.state === 'withdrawal_proposed',
    actions: [
      ...(may('rule:confirm') && row.state === 'proposed' ? [{ name: 'confirmation', allowed: true }] : []),
      ...(may('rule:confirm') && row.state === 'withdrawal_proposed' ? [{ name: 'withdrawal_confirmation', allowed: true }] : []),
      ...(may('rule:override') && (row.state === 'proposed' || row.state === 'confirmed') ? [{ name: 'withdrawal', allowed: true }] : []),
    ],
  }
}

function turned(id: string | readonly string[] | undefined, state: OverrideView['state']) {
  const row = overrides.find((each) => each.id === id)
  if (!row) return problem(404, 'not_found', '')
  row.state = state
  return HttpResponse.json(withActions(row), { headers: { ETag: '"2"' } })
}

/** Agencies, overrides and the audit, as the administrator, the leader and the auditor see them. */
export const administrationHandlers = [
  http.get(`${BASE}/agencies`, () => HttpResponse.json({ items: agencies })),
  http.get(`${BASE}/agencies/:id`, ({ params }) => HttpResponse.json(agencies.find((each) => each.id === params.id), { headers: { ETag: '"1"' } })),
  http.post(`${BASE}/agencies`, async ({ request }) => {
    const { name, organisationId, scopes } = (await request.json()) as Pick<AgencyView, 'name' | 'organisationId' | 'scopes'>
    const made: AgencyView = { id: `ag-${agencies.length + 1}`, name, clientId: `agency-bac-giang-${agencies.length + 1}`, organisationId, scopes, status: 'active', createdAt: '2026-11-20T03:00:00Z', actions: [] }
    agencies.push(made)
    return HttpResponse.json({ agency: made, clientId: made.clientId, clientSecret: 'k3S9-mot-lan-thoi' }, { status: 201 })
  }),
  http.post(`${BASE}/agencies/:id/secret`, ({ params }) => HttpResponse.json({ clientId: agencies.find((each) => each.id === params.id)?.clientId, clientSecret: 'Zx81-moi-tinh' })),
  http.post(`${BASE}/agencies/:id/revocation`, ({ params }) => {
    const row = agencies.find((each) => each.id === params.id)
    if (row) row.status = 'revoked'
    return HttpResponse.json(row)
  }),
  http.get(`${BASE}/rules/overrides`, () => HttpResponse.json({ items: overrides.map(withActions) })),
  http.get(`${BASE}/rules/overrides/:id`, ({ params }) => {
    const row = overrides.find((each) => each.id === params.id)
    return row ? HttpResponse.json(withActions(row), { headers: { ETag: '"1"' } }) : problem(404, 'not_found', '')
  }),
  http.post(`${BASE}/rules/overrides`, async ({ request }) => {
    const body = (await request.json()) as Pick<OverrideView, 'key' | 'value' | 'validFrom' | 'source'>
    const made: OverrideView = { ...body, id: `ov-${overrides.length + 1}`, state: 'proposed', heeded: false, actions: [] }
    overrides.push(made)
    return HttpResponse.json(withActions(made), { status: 201 })
  }),
  http.post(`${BASE}/rules/overrides/:id/confirmation`, ({ params }) => turned(params.id, 'confirmed')),
  http.post(`${BASE}/rules/overrides/:id/withdrawal`, ({ params }) => turned(params.id, overrides.find((each) => each.id === params.id)?.state === 'confirmed' ? 'withdrawal_proposed' : 'withdrawn')),
  http.post(`${BASE}/rules/overrides/:id/withdrawal-confirmation`, ({ params }) => turned(params.id, 'withdrawn')),
  http.get(`${BASE}/audit`, ({ request }) => {
    const asked = new URL(request.url).searchParams
    const wanted = (name: 'act' | 'actor', entry: AuditEntry) => !asked.get(name) || asked.get(name) === entry[name]
    return HttpResponse.json({ items: entries.filter((entry) => wanted('act', entry) && wanted('actor', entry)), whole: true })
  }),
]
