/** Each screen with somebody who works on it; where a screen belongs to one record, how to come to it. */
export interface Screen {
  name: string
  as: string
  path: string
  /** Presses this link of the page first. */
  follow?: { row: RegExp }
}

export const screens: readonly Screen[] = [
  { name: 'start-commune', as: 'bg.xa.voi', path: '/app/' },
  { name: 'start-district', as: 'bg.huyen.langgiang.tonghop', path: '/app/' },
  { name: 'start-district-head', as: 'bg.huyen.langgiang.lanhdao', path: '/app/' },
  { name: 'start-branch', as: 'bg.chicuc.truong', path: '/app/' },
  { name: 'start-branch-officer', as: 'bg.chicuc.chuyenvien', path: '/app/' },
  { name: 'start-leader', as: 'bg.so.lanhdao', path: '/app/' },
  { name: 'start-administrator', as: 'bg.quantri', path: '/app/' },
  { name: 'commitments', as: 'bg.xa.voi', path: '/app/commitments' },
  { name: 'commitment', as: 'bg.xa.voi', path: '/app/commitments', follow: { row: /trình diễn|Vôi/ } },
  { name: 'gap-list', as: 'bg.xa.chu', path: '/app/gap-list?kind=provider' },
  { name: 'gap-list-facilities', as: 'bg.xa.chu', path: '/app/gap-list?kind=facility' },
  { name: 'recording', as: 'bg.xa.chu', path: '/app/gap-list?kind=provider&recording=list' },
  { name: 'village-totals', as: 'bg.xa.chu', path: '/app/village-totals' },
  { name: 'norms', as: 'bg.xa.tanmy', path: '/app/norms' },
  { name: 'templates', as: 'bg.chicuc.truong', path: '/app/templates' },
  { name: 'new-template', as: 'bg.chicuc.truong', path: '/app/templates/new' },
  { name: 'reports', as: 'bg.xa.voi', path: '/app/reports' },
  { name: 'report', as: 'bg.xa.voi', path: '/app/reports', follow: { row: /Báo cáo/ } },
  { name: 'receiving', as: 'bg.huyen.langgiang.tonghop', path: '/app/receiving' },
  { name: 'receive', as: 'bg.huyen.langgiang.tonghop', path: '/app/receiving', follow: { row: /Vôi/ } },
  { name: 'consolidation', as: 'bg.huyen.langgiang.tonghop', path: '/app/consolidation' },
  { name: 'approvals', as: 'bg.so.lanhdao', path: '/app/approvals' },
  { name: 'published', as: 'bg.xa.voi', path: '/app/published' },
  { name: 'births', as: 'bg.chicuc.chuyenvien', path: '/app/births' },
  { name: 'sex-ratio', as: 'bg.chicuc.truong', path: '/app/situation/sex-ratio' },
  { name: 'coverage', as: 'bg.chicuc.truong', path: '/app/situation/coverage' },
  { name: 'deadlines', as: 'bg.xa.voi', path: '/app/situation/deadlines' },
  { name: 'units', as: 'bg.chicuc.truong', path: '/app/directory/units?chosen=217%402004-07-08' },
  { name: 'villages', as: 'bg.xa.voi', path: '/app/directory/villages' },
  { name: 'organisations', as: 'bg.quantri', path: '/app/directory/organisations' },
  { name: 'facilities', as: 'bg.xa.voi', path: '/app/directory/facilities' },
  { name: 'facility', as: 'bg.xa.voi', path: '/app/directory/facilities', follow: { row: /trình diễn|Vôi/ } },
  { name: 'providers', as: 'bg.xa.voi', path: '/app/directory/providers' },
  { name: 'provider', as: 'bg.xa.voi', path: '/app/directory/providers', follow: { row: /trình diễn|Vôi/ } },
  { name: 'rules', as: 'bg.quantri', path: '/app/directory/rules' },
  { name: 'setup', as: 'bg.quantri', path: '/app/administration/setup' },
  { name: 'reorganisations', as: 'bg.quantri', path: '/app/administration/reorganisations' },
  { name: 'people', as: 'bg.quantri', path: '/app/administration/people' },
  { name: 'vacancies', as: 'bg.quantri', path: '/app/administration/vacancies' },
  { name: 'first-passwords', as: 'bg.quantri', path: '/app/administration/first-passwords' },
  { name: 'import', as: 'bg.quantri', path: '/app/imports/villages' },
  { name: 'agencies', as: 'bg.quantri', path: '/app/administration/agencies' },
  { name: 'data-requests', as: 'bg.baovedulieu', path: '/app/administration/data-requests' },
  { name: 'erasures', as: 'bg.baovedulieu', path: '/app/administration/erasures' },
  { name: 'audit', as: 'bg.kiemsoat', path: '/app/administration/audit' },
  { name: 'start-supervisor', as: 'bg.mttq.giamsat', path: '/app/' },
]

/** What only the head of a team sees; who that is, whoever starts the journeys appoints. */
export function screensOfCases(teamHead: string): readonly Screen[] {
  return [
    { name: 'questionings', as: teamHead, path: '/app/questionings' },
    { name: 'questioning', as: teamHead, path: '/app/questionings', follow: { row: /KT-2024-017/ } },
  ]
}
