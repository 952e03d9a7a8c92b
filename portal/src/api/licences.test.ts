import { expect, it } from 'vitest'
import { enums } from './__generated__/enums'
import { needsOperatingLicence, needsPracticeLicence } from './licences'

it('asks a practice licence of every title that is held with one', () => {
  const without = (enums['directory.RegisterProviderRequest.properties.title'] as readonly string[]).filter((title) => !needsPracticeLicence(title))

  expect(without).toEqual(['village_birth_attendant', 'administrative_staff', 'no_licence'])
})

it('asks an operating licence of every kind but those that work without one', () => {
  expect(needsOperatingLicence('specialist_clinic')).toBe(true)
  expect(needsOperatingLicence('cultural_service')).toBe(false)
  expect(needsOperatingLicence('unlicensed_point')).toBe(false)
})

it('calls the licence of nobody in particular not optional', () => {
  expect(needsPracticeLicence(undefined)).toBe(true)
  expect(needsOperatingLicence(undefined)).toBe(true)
})
