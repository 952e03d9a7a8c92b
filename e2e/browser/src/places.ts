/** Where the journeys in the browser are played: districts that the journeys over HTTP leave alone, each with its own work. */
export const langGiang = {
  path: '24/217/',
  commune: { name: 'thị trấn Vôi', officer: 'bg.xa.voi', leader: 'bg.xa.voi.lanhdao' },
  neighbour: { name: 'xã Nghĩa Hòa', officer: 'bg.xa.nghiahoa', leader: 'bg.xa.nghiahoa.lanhdao' },
  officer: 'bg.huyen.langgiang.canbo',
  reports: 'bg.huyen.langgiang.tonghop',
  leader: 'bg.huyen.langgiang.lanhdao',
} as const

/** The effort of single tasks is counted here. */
export const lucNgan = {
  path: '24/219/',
  commune: { name: 'thị trấn Chũ', officer: 'bg.xa.chu', leader: 'bg.xa.chu.lanhdao' },
  neighbour: { name: 'xã Cấm Sơn', officer: 'bg.xa.camson', leader: 'bg.xa.camson.lanhdao' },
  reports: 'bg.huyen.lucngan.tonghop',
} as const

/** Lost connections and ended sessions are tried here. */
export const vietYen = {
  commune: { officer: 'bg.xa.thuonglan' },
  neighbour: { officer: 'bg.xa.viettien' },
} as const

/** Hostile names are written here, and read in its lists. */
export const yenThe = {
  commune: { officer: 'bg.xa.dongtien' },
  officer: 'bg.huyen.yenthe.canbo',
} as const

/** Forty private providers of one commune are asked to a meeting. */
export const daMai = {
  path: '24/213/07228/',
  commune: { name: 'phường Đa Mai', officer: 'bg.xa.damai' },
  district: 'bg.huyen.bacgiang.canbo',
  invited: 40,
} as const

/** Files are brought in and taken away here, and its villages' conventions recorded. */
export const tanMy = {
  path: '24/213/07687/',
  commune: { officer: 'bg.xa.tanmy', leader: 'bg.xa.tanmy.lanhdao' },
  auditor: 'bg.kiemsoat',
} as const

/** Papers of its providers are signed here, renewed, ended and put right. */
export const hiepHoa = {
  path: '24/223/',
  officer: 'bg.huyen.hiephoa.canbo',
} as const

/** A facility is opened and closed here, and somebody moves, leaves and comes back. */
export const yenDung = {
  officer: 'bg.huyen.yendung.canbo',
  centre: 'Trung tâm Y tế huyện Yên Dũng (trình diễn)',
} as const

/** Totals of bodies and schools are told here. */
export const sonDong = {
  district: 'huyện Sơn Động',
  officer: 'bg.huyen.sondong.canbo',
} as const

/** Who keeps the province's people, rules and connections, and who looks over their shoulder. */
export const offices = {
  administrator: 'bg.quantri',
  leader: 'bg.so.lanhdao',
  branchHead: 'bg.chicuc.truong',
  protector: 'bg.baovedulieu',
  auditor: 'bg.kiemsoat',
} as const

/** The province of the journey over HTTP, whose last steps are clicked; its report is made of one district. */
export const bacGiang = {
  district: /^Trung tâm Y tế thành phố Bắc Giang/,
  ordered: 'Đơn vị được giao báo cáo',
  requested: 'Cơ quan được đề nghị phối hợp',
  head: 'bg.chicuc.truong',
  reports: 'bg.chicuc.tonghop',
  clerk: 'bg.so.vanthu',
  leader: 'bg.so.lanhdao',
} as const

/** A province of its own lives through the reform; the names are those that BrowserReformTests gave. */
export const reform = {
  day: '01/07/2025',
  ward: { name: 'phường Hợp Giang', body: 'UBND phường Hợp Giang' },
  city: { body: 'UBND thành phố Cao Bằng', centre: 'Trung tâm Dân số thành phố' },
  next: { name: 'phường Thục Phán', body: 'UBND phường Thục Phán' },
  clinic: 'Phòng khám Sông Bằng (trình diễn)',
  signer: 'Nông Thị Xếp (trình diễn)',
  reorganisations: '/app/administration/reorganisations',
} as const

/** The day that the province's calendar shows during these journeys; meetings were held shortly before. */
export const meetingDay = '18/11/2024'
