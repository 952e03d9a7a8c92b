import type { Language } from './i18n'

type Pair = readonly [vi: string, en: string]
type Group = Record<string, Pair>

/** Codes are stored, labels are shown. A test holds every enum value of the OpenAPI files against these lists. */
const commitmentStatus: Group = {
  draft: ['Chưa ký', 'Not signed'],
  signed: ['Đã ký', 'Signed'],
  active: ['Còn hiệu lực', 'In force'],
  due_for_renewal: ['Đến hạn ký lại', 'Due for renewal'],
  renewed: ['Đã ký lại', 'Renewed'],
  lapsed: ['Quá hạn ký lại', 'Lapsed'],
  under_question: ['Đang xem xét', 'Under question'],
  breached: ['Đã kết luận vi phạm', 'Breach concluded'],
  ended: ['Đã chấm dứt', 'Ended'],
  voided: ['Đã hủy do ghi sai', 'Voided as wrong'],
}

const subjectKind: Group = {
  provider: ['Người cung cấp dịch vụ', 'Service provider'],
  facility: ['Cơ sở y tế', 'Health facility'],
  staff_of_unit: ['Cán bộ, người lao động (tổng số)', 'Staff (totals)'],
  household_group: ['Hộ gia đình (tổng số)', 'Households (totals)'],
  school: ['Trường học', 'School'],
  cultural_service: ['Cơ sở dịch vụ văn hóa', 'Cultural-service establishment'],
}

const clause: Group = {
  no_assist_sex_selection: ['Không hỗ trợ lựa chọn giới tính thai nhi', 'No assistance in foetal sex selection'],
  no_sex_selection: ['Không lựa chọn giới tính thai nhi', 'No foetal sex selection'],
  join_communication: ['Tham gia tuyên truyền', 'Take part in communication'],
  school_population_policy: ['Thực hiện chính sách dân số trong trường học', 'Population policy at school'],
}

const endReason: Group = {
  left_service: ['Thôi cung cấp dịch vụ', 'Left the service'],
  facility_closed: ['Cơ sở ngừng hoạt động', 'Facility closed'],
  law_changed: ['Chấm dứt theo pháp luật', 'Law changed'],
  error: ['Ghi nhầm', 'Entered by mistake'],
  licence_withdrawn: ['Bị thu hồi giấy phép', 'Licence withdrawn'],
  deceased: ['Đã mất', 'Deceased'],
  unit_dissolved: ['Đơn vị giải thể', 'Unit dissolved'],
}

const gapReason: Group = {
  never_signed: ['Chưa từng ký', 'Never signed'],
  lapsed: ['Quá hạn ký lại', 'Lapsed'],
  workplace_changed: ['Đổi nơi làm việc', 'Workplace changed'],
  licence_changed: ['Đổi giấy phép', 'Licence changed'],
  head_changed: ['Đổi người đứng đầu', 'Head changed'],
  ended: ['Cam kết trước đã kết thúc', 'Commitment before was ended'],
  clause_ended: ['Nội dung đã hết hiệu lực', 'Clauses no longer in force'],
  breached: ['Đã kết luận vi phạm', 'Breach concluded'],
}

const questioningOutcome: Group = {
  not_confirmed: ['Không xác nhận', 'Not confirmed'],
  breach_decided: ['Đã có quyết định về vi phạm', 'Breach decided'],
}

const overrideState: Group = {
  proposed: ['Chờ xác nhận', 'Waiting for confirmation'],
  confirmed: ['Đang áp dụng', 'In force'],
  withdrawal_proposed: ['Đang áp dụng, chờ xác nhận rút', 'In force, withdrawal waiting for confirmation'],
  withdrawn: ['Đã rút', 'Withdrawn'],
}

const readIn: Group = {
  list: ['Danh sách', 'List'],
  record: ['Từng việc', 'Record'],
  scan: ['Bản quét', 'Scan'],
}

const sheetRow: Group = {
  open: ['Chưa ghi', 'Not recorded'],
  signed: ['Đã ghi', 'Recorded'],
  covered: ['Đã có cam kết còn hiệu lực', 'Has a commitment in force'],
  gone: ['Không còn trong danh mục', 'No longer in the directory'],
}

const recipientPurpose: Group = {
  report: ['để báo cáo', 'for report'],
  coordination: ['để phối hợp', 'for coordination'],
  execution: ['để thực hiện', 'for execution'],
  file: ['lưu', 'for the files'],
}

const submissionStatus: Group = {
  open: ['Chưa lập', 'Not begun'],
  drafted: ['Đang lập', 'In preparation'],
  submitted: ['Đã nộp', 'Submitted'],
  returned: ['Trả lại để chỉnh sửa', 'Returned for correction'],
  accepted: ['Đã tiếp nhận', 'Accepted'],
  consolidated: ['Đã tổng hợp', 'Consolidated'],
  approved: ['Đã phê duyệt', 'Approved'],
  sent: ['Đã gửi', 'Sent'],
  revised: ['Đã điều chỉnh số liệu', 'Figures revised'],
  late: ['Quá hạn', 'Late'],
  not_submitted: ['Không nộp', 'Not submitted'],
}

/** What a figure of an exchange file does to the number that stands in the report. */
const fillEffect: Group = {
  same: ['Không đổi', 'Unchanged'],
  new: ['Ghi mới', 'New'],
  replaced: ['Thay số đã nhập tay', 'Replaces a typed number'],
  set_aside: ['Thay số tự động, kèm lý do', 'Sets an automatic number aside, with the reason'],
}

const partnerSubmissionStatus: Group = {
  open: ['Chưa gửi', 'Not sent'],
  contributed: ['Đã gửi', 'Sent'],
  thanked: ['Đã ghi nhận, cảm ơn', 'Noted with thanks'],
}

const figureStatus: Group = {
  provisional: ['Sơ bộ', 'Provisional'],
  official: ['Chính thức', 'Official'],
  estimate: ['Ước', 'Estimate'],
}

const origin: Group = {
  automatic: ['Tự động', 'Automatic'],
  typed: ['Nhập tay', 'Typed'],
  overridden: ['Sửa tay', 'Changed by hand'],
  imported: ['Từ tệp', 'From a file'],
  from_file: ['Từ tệp', 'From a file'],
  summed: ['Cộng từ cấp dưới', 'Summed from below'],
  recomputed: ['Tính lại từ tổng', 'Recomputed from totals'],
  not_supplied: ['Chưa được cung cấp', 'Not supplied yet'],
  suppressed: ['Đã che (số nhỏ)', 'Hidden (small number)'],
}

const targetResult: Group = {
  met: ['Đạt', 'Met'],
  not_met: ['Không đạt', 'Not met'],
  not_decidable: ['Chưa đủ cơ sở thống kê', 'Not decidable'],
}

const ruleStatus: Group = {
  verified: ['Đã xác nhận', 'Verified'],
  proposed: ['Đề xuất', 'Proposed'],
  unverified: ['Chưa cấu hình', 'Not configured'],
}

const role: Group = {
  leader: ['Lãnh đạo ký', 'Leader who signs'],
  branch_head: ['Lãnh đạo Chi cục', 'Branch head'],
  population_officer: ['Chuyên viên dân số', 'Population officer'],
  inspection_decider: ['Người ra quyết định thanh tra, kiểm tra', 'Inspection decider'],
  team_head: ['Trưởng đoàn', 'Team head'],
  team_member: ['Thành viên đoàn', 'Team member'],
  sanction_authority: ['Người có thẩm quyền xử phạt', 'Sanction authority'],
  tip_intake: ['Cán bộ tiếp nhận tin', 'Tip intake officer'],
  tip_handler: ['Cán bộ xử lý tin', 'Tip handler'],
  identity_custodian: ['Người giữ danh tính', 'Identity custodian'],
  report_consolidator: ['Cán bộ tổng hợp báo cáo', 'Report consolidator'],
  data_entry: ['Cán bộ nhập liệu', 'Data officer'],
  unit_head: ['Thủ trưởng đơn vị', 'Head of unit'],
  facility_rep: ['Đại diện cơ sở', 'Facility representative'],
  partner: ['Cơ quan phối hợp', 'Partner'],
  external_supervisor: ['Giám sát (chỉ xem tổng số)', 'External supervisor (totals only)'],
  dpo: ['Phụ trách bảo vệ dữ liệu', 'Data-protection officer'],
  tenant_admin: ['Quản trị của tỉnh', 'Administrator of the province'],
  auditor: ['Kiểm soát nhật ký', 'Auditor'],
  public: ['Người dân', 'Public'],
  clerk: ['Văn thư', 'Clerk'],
  finance_officer: ['Cán bộ tài chính', 'Finance officer'],
  agency: ['Cơ quan kết nối', 'Connected agency'],
  service: ['Dịch vụ hệ thống', 'System service'],
  operator: ['Vận hành', 'Operator'],
}

const level: Group = {
  country: ['cả nước', 'country'],
  province: ['cấp tỉnh', 'province'],
  district: ['cấp huyện (đến 30/06/2025)', 'district (until 30/06/2025)'],
  commune: ['cấp xã', 'commune'],
  village: ['thôn, tổ dân phố', 'village, residential group'],
}

const agencyScope: Group = {
  facilities: ['Cơ sở', 'Facilities'],
  commitments: ['Cam kết', 'Commitments'],
}

const reach: Group = {
  line: ['Theo tuyến', 'Line'],
  own: ['Của đơn vị mình', 'Own'],
}

const organisationKind: Group = {
  peoples_committee: ['Ủy ban nhân dân', 'People’s Committee'],
  department_of_health: ['Sở Y tế', 'Department of Health'],
  population_branch: ['Chi cục Dân số', 'Population branch'],
  medical_affairs_office: ['Phòng Nghiệp vụ Y', 'Medical-affairs office'],
  planning_finance_office: ['Phòng Kế hoạch - Tài chính', 'Planning-finance office'],
  department_inspectorate: ['Thanh tra Sở', 'Department inspectorate'],
  provincial_inspectorate: ['Thanh tra tỉnh', 'Provincial inspectorate'],
  district_health_office: ['Phòng Y tế', 'District health office'],
  commune_culture_social_office: ['Phòng Văn hóa - Xã hội', 'Commune culture-social office'],
  commune_health_station: ['Trạm Y tế', 'Commune health station'],
  health_centre: ['Trung tâm Y tế', 'Health centre'],
  hospital: ['Bệnh viện', 'Hospital'],
  cdc: ['Trung tâm Kiểm soát bệnh tật', 'Centre for Disease Control'],
  sector_unit: ['Đơn vị khác trong ngành', 'Other unit of the sector'],
  district_population_centre: ['Trung tâm Dân số - KHHGĐ huyện', 'District population centre'],
  department: ['Sở, ban, ngành', 'Department'],
  steering_committee: ['Ban Chỉ đạo công tác dân số', 'Steering committee'],
  peoples_council: ['Hội đồng nhân dân', 'People’s Council'],
  party_committee: ['Cấp ủy Đảng', 'Party committee'],
  party_propaganda_board: ['Ban Tuyên giáo', 'Party propaganda board'],
  fatherland_front: ['Mặt trận Tổ quốc Việt Nam', 'Fatherland Front'],
  womens_union: ['Hội Liên hiệp Phụ nữ', 'Women’s Union'],
  farmers_association: ['Hội Nông dân', 'Farmers’ Association'],
  youth_union: ['Đoàn Thanh niên', 'Youth Union'],
  trade_union: ['Liên đoàn Lao động, công đoàn', 'Trade union'],
  mass_organisation: ['Đoàn thể khác', 'Other mass organisation'],
  professional_association: ['Hội nghề nghiệp', 'Professional association'],
  school: ['Cơ sở giáo dục', 'School'],
  media_outlet: ['Báo, đài', 'Media outlet'],
  enterprise: ['Doanh nghiệp', 'Enterprise'],
  industrial_zone_board: ['Ban quản lý khu công nghiệp', 'Industrial-zone board'],
  enforcement_body: ['Cơ quan điều tra, kiểm tra khác', 'Other enforcement body'],
  citizen_reception_office: ['Ban tiếp công dân', 'Citizen-reception office'],
  other: ['Cơ quan, đơn vị khác', 'Other'],
  ministry_of_health: ['Bộ Y tế', 'Ministry of Health'],
  population_authority: ['Cục Dân số; trước là Tổng cục DS-KHHGĐ', 'Population Authority'],
}

const facilityKind: Group = {
  general_hospital: ['Bệnh viện đa khoa', 'General hospital'],
  specialist_hospital: ['Bệnh viện chuyên khoa', 'Specialist hospital'],
  traditional_medicine_hospital: ['Bệnh viện y học cổ truyền', 'Traditional-medicine hospital'],
  dental_hospital: ['Bệnh viện răng hàm mặt', 'Dental hospital'],
  infirmary: ['Bệnh xá', 'Infirmary'],
  maternity_home: ['Nhà hộ sinh', 'Maternity home'],
  health_centre: ['Trung tâm y tế có khám bệnh, chữa bệnh', 'Health centre with treatment'],
  commune_health_station: ['Trạm y tế', 'Commune health station'],
  workplace_clinic: ['Y tế cơ quan, đơn vị, trường học', 'Workplace or school clinic'],
  polyclinic: ['Phòng khám đa khoa', 'Polyclinic'],
  regional_polyclinic: ['Phòng khám đa khoa khu vực', 'Regional polyclinic'],
  specialist_clinic: ['Phòng khám chuyên khoa', 'Specialist clinic'],
  multi_specialty_clinic: ['Phòng khám liên chuyên khoa', 'Multi-specialty clinic'],
  doctor_clinic: ['Phòng khám bác sỹ y khoa', 'Physician’s clinic'],
  assistant_doctor_clinic: ['Phòng khám y sỹ đa khoa', 'Assistant physician’s clinic'],
  dental_clinic: ['Phòng khám răng hàm mặt', 'Dental clinic'],
  nutrition_clinic: ['Phòng khám dinh dưỡng', 'Nutrition clinic'],
  family_medicine_facility: ['Cơ sở y học gia đình', 'Family-medicine facility'],
  traditional_medicine_clinic: ['Phòng khám y học cổ truyền', 'Traditional-medicine clinic'],
  traditional_diagnosis_room: ['Phòng chẩn trị y học cổ truyền', 'Traditional diagnosis room'],
  imaging_centre: ['Cơ sở chẩn đoán hình ảnh', 'Imaging centre'],
  laboratory: ['Cơ sở xét nghiệm', 'Laboratory'],
  imaging_and_laboratory: ['Cơ sở xét nghiệm và chẩn đoán hình ảnh', 'Imaging and laboratory'],
  midwifery_service: ['Cơ sở dịch vụ hộ sinh', 'Midwifery service'],
  nursing_service: ['Cơ sở dịch vụ điều dưỡng', 'Nursing service'],
  emergency_service: ['Cơ sở cấp cứu ngoại viện', 'Emergency service'],
  psychology_facility: ['Cơ sở tâm lý lâm sàng', 'Clinical-psychology facility'],
  other_licensed_facility: ['Hình thức khác có giấy phép hoạt động', 'Other licensed form'],
  pharmacy: ['Nhà thuốc', 'Pharmacy'],
  drug_counter: ['Quầy thuốc', 'Drug counter'],
  station_drug_cabinet: ['Tủ thuốc trạm y tế xã', 'Drug cabinet of a health station'],
  herbal_retailer: ['Cơ sở chuyên bán lẻ dược liệu, thuốc cổ truyền', 'Herbal retailer'],
  publisher: ['Cơ sở sản xuất, xuất bản, in tài liệu', 'Producer, publisher, printer'],
  seller: ['Cơ sở, người buôn bán, lưu hành tài liệu, vật phẩm', 'Seller, circulator'],
  online_content: ['Trang, kênh, tài khoản trên mạng', 'Web page, channel, account'],
  advertiser: ['Người quảng cáo', 'Advertiser'],
  cultural_service: ['Cơ sở dịch vụ văn hóa', 'Cultural-service establishment'],
  unlicensed_point: ['Điểm dịch vụ không có giấy phép', 'Service point without licence'],
}

const serviceKind: Group = {
  ultrasound: ['Siêu âm', 'Ultrasound'],
  laboratory_test: ['Xét nghiệm', 'Laboratory test'],
  prenatal_screening: ['Sàng lọc trước sinh không xâm lấn, NIPT', 'Non-invasive prenatal screening'],
  prenatal_diagnosis: ['Chẩn đoán trước sinh', 'Prenatal diagnosis'],
  abortion: ['Phá thai', 'Abortion'],
  assisted_reproduction: ['Hỗ trợ sinh sản', 'Assisted reproduction'],
  preimplantation_test: ['Xét nghiệm di truyền phôi', 'Genetic test of embryos'],
  obstetric_care: ['Khám thai, đỡ đẻ', 'Obstetric care'],
  gynaecology: ['Khám, chữa phụ khoa', 'Gynaecology'],
  family_planning: ['Kế hoạch hóa gia đình', 'Family planning'],
  reproductive_counselling: ['Tư vấn sức khỏe sinh sản', 'Reproductive-health counselling'],
  traditional_medicine: ['Khám, chữa bệnh bằng y học cổ truyền', 'Traditional medicine'],
  pulse_diagnosis: ['Bắt mạch', 'Pulse diagnosis'],
  medicine_sale: ['Bán thuốc, dược liệu', 'Sale of medicines'],
  material_supply: ['Sản xuất, bán, lưu hành tài liệu, vật phẩm', 'Materials'],
  online_publication: ['Đăng, phát nội dung trên mạng', 'Online content'],
  fortune_telling: ['Bói toán', 'Fortune-telling'],
}

const ownership: Group = {
  public: ['Công lập', 'Public'],
  private: ['Tư nhân', 'Private'],
}

const providerTitle: Group = {
  doctor: ['Bác sỹ', 'Physician'],
  assistant_doctor: ['Y sỹ', 'Assistant physician'],
  nurse: ['Điều dưỡng', 'Nurse'],
  midwife: ['Hộ sinh', 'Midwife'],
  medical_technician: ['Kỹ thuật y', 'Medical technician'],
  clinical_nutritionist: ['Dinh dưỡng lâm sàng', 'Clinical nutritionist'],
  emergency_responder: ['Cấp cứu viên ngoại viện', 'Emergency responder'],
  clinical_psychologist: ['Tâm lý lâm sàng', 'Clinical psychologist'],
  traditional_physician: ['Lương y', 'Traditional physician'],
  heirloom_remedy_holder: ['Người có bài thuốc gia truyền, phương pháp chữa bệnh gia truyền', 'Holder of an heirloom remedy'],
  pharmacist: ['Dược sỹ', 'Pharmacist'],
  village_birth_attendant: ['Cô đỡ thôn, bản', 'Village birth attendant'],
  administrative_staff: ['Nhân viên tiếp đón, hành chính', 'Administrative staff'],
  no_licence: ['Không có giấy phép hành nghề', 'No practice licence'],
}

const villageKind: Group = {
  thon: ['Thôn', 'Thôn'],
  xom: ['Xóm', 'Xóm'],
  lang: ['Làng', 'Làng'],
  ap: ['Ấp', 'Ấp'],
  ban: ['Bản', 'Bản'],
  buon: ['Buôn', 'Buôn'],
  bon: ['Bon', 'Bon'],
  phum: ['Phum', 'Phum'],
  soc: ['Sóc', 'Sóc'],
  to_dan_pho: ['Tổ dân phố', 'Residential group'],
  khu_pho: ['Khu phố', 'Street quarter'],
  khoi_pho: ['Khối phố', 'Street block'],
  khom: ['Khóm', 'Khóm'],
  tieu_khu: ['Tiểu khu', 'Sub-quarter'],
  khu_dan_cu: ['Khu dân cư', 'Residential area'],
}

const changeKind: Group = {
  merge: ['nhập vào', 'merged'],
  split: ['chia ra', 'split'],
  upgrade: ['đổi loại đơn vị', 'type changed'],
  rename: ['đổi tên', 'renamed'],
  move: ['đổi đơn vị cấp trên', 'moved'],
  abolish: ['kết thúc', 'abolished'],
}

const mode: Group = {
  directive: ['Giao', 'Directed'],
  request: ['Đề nghị', 'Requested'],
}

const periodKind: Group = {
  quarter: ['Quý', 'Quarter'],
  year: ['Năm', 'Year'],
  phase: ['Giai đoạn', 'Phase'],
  ad_hoc: ['Đột xuất', 'Ad hoc'],
}

const remarkAnswer: Group = {
  fixed: ['Đã sửa', 'Corrected'],
  kept: ['Giữ nguyên, giải trình', 'Kept, with explanation'],
}

const tier: Group = {
  commune: ['cấp xã', 'commune'],
  district: ['cấp huyện', 'district'],
  province: ['cấp tỉnh', 'province'],
  organisation: ['cơ quan, đơn vị', 'body'],
}

const schoolKind: Group = {
  primary: ['Trường tiểu học', 'Primary'],
  lower_secondary: ['Trường trung học cơ sở', 'Lower secondary'],
  upper_secondary: ['Trường trung học phổ thông', 'Upper secondary'],
  multi_level: ['Trường phổ thông có nhiều cấp học', 'Several levels'],
  ethnic_boarding: ['Trường phổ thông dân tộc nội trú', 'Ethnic boarding'],
  ethnic_semi_boarding: ['Trường phổ thông dân tộc bán trú', 'Ethnic semi-boarding'],
  gifted: ['Trường chuyên, năng khiếu', 'Gifted'],
  continuing_education_centre: ['Trung tâm giáo dục thường xuyên', 'Continuing education'],
  vocational_continuing_centre: ['Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên', 'Vocational and continuing education'],
  vocational_centre: ['Trung tâm giáo dục nghề nghiệp', 'Vocational centre'],
  vocational_secondary: ['Trường trung học nghề', 'Vocational secondary'],
  intermediate_college: ['Trường trung cấp', 'Intermediate college'],
  college: ['Trường cao đẳng', 'College'],
  university: ['Trường đại học, học viện', 'University'],
  political_school: ['Trường Chính trị tỉnh', 'Provincial political school'],
  political_centre: ['Trung tâm (bồi dưỡng) Chính trị huyện', 'District political centre'],
}

const sector: Group = {
  finance: ['Tài chính', 'Finance'],
  planning_investment: ['Kế hoạch và Đầu tư', 'Planning and investment'],
  education: ['Giáo dục và Đào tạo', 'Education'],
  information: ['Thông tin và Truyền thông', 'Information'],
  labour: ['Lao động - Thương binh và Xã hội', 'Labour'],
  culture: ['Văn hóa, Thể thao và Du lịch', 'Culture'],
  home_affairs: ['Nội vụ', 'Home affairs'],
  justice: ['Tư pháp', 'Justice'],
  science_technology: ['Khoa học và Công nghệ', 'Science and technology'],
  other: ['Ngành khác', 'Other'],
}

const hospitalKind: Group = {
  provincial_general: ['Đa khoa tỉnh', 'Provincial general'],
  obstetrics_paediatrics: ['Sản nhi', 'Obstetrics and paediatrics'],
  regional_general: ['Đa khoa khu vực', 'Regional general'],
  traditional_medicine: ['Y học cổ truyền', 'Traditional medicine'],
  other_specialist: ['Chuyên khoa khác', 'Other specialist'],
}

const specialty: Group = {
  obstetrics_gynaecology: ['Phụ sản', 'Obstetrics and gynaecology'],
  obstetrics_paediatrics: ['Sản nhi', 'Obstetrics and paediatrics'],
  family_planning: ['Kế hoạch hóa gia đình', 'Family planning'],
  infertility: ['Nam học, hiếm muộn', 'Andrology, infertility'],
  imaging: ['Chẩn đoán hình ảnh', 'Imaging'],
  laboratory: ['Xét nghiệm', 'Laboratory'],
  paediatrics: ['Nhi', 'Paediatrics'],
  other: ['Chuyên khoa khác', 'Other'],
}

const recordState: Group = {
  operating: ['Đang hoạt động', 'Operating'],
  closed: ['Đã ngừng hoạt động', 'Closed'],
  active: ['Đang hoạt động', 'Active'],
  open: ['Đang dùng', 'In use'],
  departed: ['Đã thôi việc', 'Departed'],
  pending: ['Đang tạo tài khoản', 'Account being made'],
  disabled: ['Đã khóa', 'Disabled'],
  confirmed: ['Đã xác nhận', 'Confirmed'],
  withdrawn: ['Đã rút', 'Withdrawn'],
  revoked: ['Đã thu hồi', 'Revoked'],
}

const normStatus: Group = {
  recorded: ['Đã ghi nhận', 'Recorded'],
  in_force: ['Đang áp dụng', 'In force'],
  needs_review: ['Cần rà soát theo quy định mới', 'To be reviewed under newer rules'],
  revised: ['Đã sửa đổi', 'Revised'],
  repealed: ['Đã bãi bỏ', 'Repealed'],
}

const normKind: Group = {
  village_convention: ['Hương ước, quy ước', 'Village convention'],
  internal_regulation: ['Quy định, quy chế', 'Internal regulation'],
}

const importState: Group = {
  checked: ['Đã kiểm tra', 'Checked'],
  accepted: ['Đang nhập', 'Being imported'],
  carried_out: ['Đã nhập xong', 'Imported'],
}

const fileType: Group = {
  jpeg: ['Ảnh JPEG', 'JPEG picture'],
  png: ['Ảnh PNG', 'PNG picture'],
  pdf: ['Tệp PDF', 'PDF file'],
}

const reorganisationState: Group = {
  planned: ['Đang chuẩn bị', 'Being prepared'],
  confirmed: ['Đã xác nhận, chờ chuyển', 'Confirmed, not carried out yet'],
  carrying_out: ['Đang chuyển', 'Being carried out'],
  carried_out: ['Đã chuyển', 'Carried out'],
  withdrawn: ['Đã rút', 'Withdrawn'],
}

const movedKind: Group = {
  facility: ['Cơ sở', 'Facilities'],
  village: ['Thôn, tổ dân phố', 'Villages'],
  provider: ['Người cung cấp dịch vụ', 'Service providers'],
  organisation: ['Cơ quan tiếp tục hoạt động', 'Bodies that go on'],
  body: ['Cơ quan kết thúc', 'Bodies that end'],
  appointment: ['Phân công', 'Appointments'],
}

const unitFate: Group = {
  merges: ['Nhập toàn bộ', 'Merges wholly'],
  splits: ['Chia cho nhiều đơn vị', 'Goes into several'],
  abolished: ['Kết thúc, không có đơn vị thay', 'Ends without a successor'],
  moves: ['Đổi đơn vị cấp trên', 'Moves under another unit'],
}

const setupStep: Group = {
  units: ['Đơn vị hành chính', 'Administrative units'],
  villages: ['Thôn, tổ dân phố', 'Villages and residential groups'],
  organisations: ['Cơ quan, tổ chức', 'Organisations'],
  people: ['Người dùng và phân công', 'People and appointments'],
  facilities: ['Cơ sở, người cung cấp dịch vụ', 'Facilities, service providers'],
  rules: ['Quy định', 'Rules'],
}

const templateStatus: Group = {
  drafted: ['Chờ kiểm tra', 'Waits for a review'],
  reviewed: ['Đã kiểm tra, chờ ngày áp dụng', 'Reviewed, not yet in use'],
  in_force: ['Đang áp dụng', 'In use'],
  withdrawn: ['Không còn áp dụng', 'No longer in use'],
}

const templateEnd: Group = {
  taken_back: ['Đã rút', 'Withdrawn'],
  replaced: ['Đã có bản mới thay thế', 'Replaced by a newer version'],
  expired: ['Hết thời gian áp dụng', 'Its time is over'],
  law_changed: ['Chấm dứt theo pháp luật', 'Law changed'],
}

const dataRequestKind: Group = {
  access: ['Cung cấp thông tin', 'Access'],
  correction: ['Chỉnh sửa thông tin', 'Correction'],
  restriction: ['Hạn chế xử lý', 'Restriction'],
  erasure: ['Xóa thông tin', 'Erasure'],
  objection: ['Phản đối xử lý', 'Objection'],
}

const dataRequestState: Group = {
  received: ['Mới nhận', 'Received'],
  answered: ['Đã trả lời', 'Answered'],
  carried_out: ['Đã thực hiện', 'Carried out'],
  refused: ['Đã từ chối', 'Refused'],
}

const dataSubjectKind: Group = {
  provider: ['Người cung cấp dịch vụ', 'Service provider'],
  officer: ['Người dùng của hệ thống', 'User of the platform'],
}

const heldKind: Group = {
  provider_record: ['Người cung cấp dịch vụ', 'Service provider'],
  workplace: ['Nơi làm việc', 'Workplace'],
  commitment: ['Cam kết', 'Commitment'],
  user_record: ['Tài khoản người dùng', 'User account'],
  appointment: ['Phân công', 'Appointment'],
  data_request: ['Yêu cầu về dữ liệu', 'Data request'],
}

const heldWhat: Group = {
  full_name: ['Họ và tên', 'Full name'],
  title: ['Chức danh', 'Title'],
  practice_licence_no: ['Số giấy phép hành nghề', 'Practice licence'],
  facility: ['Cơ sở', 'Facility'],
  username: ['Tài khoản', 'Account'],
  organisation: ['Cơ quan', 'Organisation'],
  roles: ['Vai trò', 'Roles'],
  request_kind: ['Nội dung yêu cầu', 'What was asked'],
}

export const groups = {
  fillEffect,
  reorganisationState,
  movedKind,
  unitFate,
  setupStep,
  templateStatus,
  templateEnd,
  fileType,
  dataRequestKind,
  dataRequestState,
  dataSubjectKind,
  heldKind,
  heldWhat,
  agencyScope,
  importState,
  normStatus,
  normKind,
  schoolKind,
  sector,
  hospitalKind,
  specialty,
  recordState,
  periodKind,
  remarkAnswer,
  recipientPurpose,
  tier,
  commitmentStatus,
  subjectKind,
  clause,
  endReason,
  gapReason,
  questioningOutcome,
  overrideState,
  readIn,
  sheetRow,
  submissionStatus,
  partnerSubmissionStatus,
  figureStatus,
  origin,
  targetResult,
  ruleStatus,
  role,
  level,
  reach,
  organisationKind,
  facilityKind,
  serviceKind,
  ownership,
  providerTitle,
  villageKind,
  changeKind,
  mode,
}

export type LabelGroup = keyof typeof groups

/** Codes are never shown: an unknown one reads as a dash. */
export function label(group: LabelGroup, code: string | null | undefined, language: Language): string {
  const pair = code ? (groups[group] as Group)[code] : undefined
  return pair ? pair[language === 'vi' ? 0 : 1] : '–'
}

export function choices(group: LabelGroup, language: Language, only?: readonly string[]): { value: string; label: string }[] {
  return Object.keys(groups[group])
    .filter((code) => !only || only.includes(code))
    .map((value) => ({ value, label: label(group, value, language) }))
}
