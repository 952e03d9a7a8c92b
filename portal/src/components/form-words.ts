/** What stands on every printed form: paper is in Vietnamese whatever language the screen speaks. */
export const formWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  basis: (title: string, number: string, date: string, issuer: string) => `Căn cứ ${title} (số ${number} ngày ${date} của ${issuer})`,
  signer: { provider: 'Họ và tên người cam kết', facility: 'Tên cơ sở cam kết', other: 'Bên cam kết' },
  workplace: 'Nơi làm việc',
  placeAndDay: '…………………, ngày …… tháng …… năm ………',
  placeAndDayOf: (place: string, day: string, month: string, year: string) => `${place}, ngày ${day} tháng ${month} năm ${year}`,
  sign: '(Ký, ghi rõ họ tên)',
  signAndSeal: '(Ký, ghi rõ họ tên, đóng dấu nếu có)',
  sheet: (number: string, row: number) => `Danh sách số ${number}, dòng ${row}`,
  version: (number: number, from: string) => `Mẫu bản số ${number}, áp dụng từ ${from}`,
  code: 'Mã cho cán bộ: sau khi đăng nhập, mở đúng hồ sơ này. Mã không chứa thông tin cá nhân.',
}
