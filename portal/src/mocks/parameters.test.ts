import { expect, it } from 'vitest'
import { strayParameters } from './parameters'

const asked = (path: string, method = 'GET') => strayParameters({ method, url: `http://localhost${path}` })

it('S27 knows what an endpoint takes in its address, so that no screen asks for what a service refuses', () => {
  expect(asked('/api/commitments/v1/commitments?unit=24/&status=in_force&limit=50')).toEqual([])
  expect(asked('/api/commitments/v1/commitments?unit=24/&sort=name')).toEqual(['sort'])
  expect(asked('/api/directory/v1/people/0b77978b-a540-4a1a-afe8-ff40eb3901f0?limit=50')).toEqual(['limit'])
  expect(asked('/api/directory/v1/data-subjects?kind=provider&q=lan&limit=50')).toEqual([])
})
