export { lengths } from './__generated__/lengths'

/** Everything there: what the OpenAPI files call optional only because Java says no more about it. */
export type Whole<T> = T extends readonly (infer Element)[] ? Whole<Element>[] : T extends object ? { [Key in keyof T]-?: Whole<NonNullable<T[Key]>> } : T

/** A view of a service: its generated schema, with the fields that may be absent named. */
export type View<Schema, Absent extends keyof Schema = never> = { [Key in Exclude<keyof Schema, Absent>]-?: Whole<NonNullable<Schema[Key]>> } & {
  [Key in Absent]?: Whole<NonNullable<Schema[Key]>>
}
