import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { openDialog } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FacilityPage } from './facility-page'
import { OrganisationPage } from './organisation-page'
import { ProviderPage } from './provider-page'
import { VillagePage } from './village-page'

serverFor(...handlers)

/** The most that portal.md 5 lets a form ask, and who fills it in. */
const forms: [page: ReactNode, who: string, verb: string, most: number][] = [
  [<VillagePage key="v" />, 'commune', 'Thêm thôn, tổ dân phố', 5],
  [<OrganisationPage key="o" />, 'admin', 'Thêm cơ quan, tổ chức', 7],
  [<FacilityPage key="f" />, 'commune', 'Thêm cơ sở', 9],
  [<ProviderPage key="p" />, 'commune', 'Thêm người', 6],
]

const labels = () => [...(openDialog()?.querySelectorAll('.ant-form-item-label label') ?? [])].map((label) => label.textContent ?? '')

async function openForm(page: ReactNode, who: string, verb: string) {
  localStorage.setItem('mock.as', who)
  show(page)
  fireEvent.click((await screen.findAllByRole('button', { name: verb }))[0] as HTMLElement)
  await waitFor(() => expect(labels().length).toBeGreaterThan(0))
}

it.each(forms)('asks no more than the page allows', async (page, who, verb, most) => {
  await openForm(page, who, verb)

  expect(labels().length).toBeLessThanOrEqual(most)
})

it('has no field for birth date, sex, identity or telephone of a provider', async () => {
  await openForm(<ProviderPage />, 'commune', 'Thêm người')

  expect(labels().filter((label) => /sinh|giới tính|căn cước|CMND|điện thoại/i.test(label))).toEqual([])
})
