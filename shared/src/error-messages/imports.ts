import type { Label } from '../vocabulary.ts'

/** What is told of a roster that is imported: of its columns, and of the cells of a row. */
export const IMPORT_MESSAGES = {
  NO_HEADER: {
    vi: 'Không tìm thấy dòng tên cột. Hãy kiểm tra nội dung được đề xuất cho từng cột.',
    en: 'No row names the columns. Look at what is proposed for each of them.',
  },
  NO_NAME_COLUMN: {
    vi: 'Không có cột họ và tên. Hãy chỉ ra cột đó.',
    en: 'No column holds the names of people. Say which one does.',
  },
  COLUMN_CONFLICT: {
    vi: 'Nhiều cột có thể là cùng một thông tin. Hãy chọn một cột.',
    en: 'Several columns could be the same field. Choose one of them.',
  },
  COLUMNS_AT_ODDS: {
    vi: 'Các cột này nói cùng một thông tin theo cách khác nhau. Hãy chọn một cách.',
    en: 'These columns say the same in different ways. Choose one of them.',
  },
  MARKS_MIXED: {
    vi: 'Cột này vừa có dấu đánh, vừa có ngày. Hãy chọn cột này là gì.',
    en: 'This column holds marks and dates. Say what it is.',
  },
  MARKS_UNREAD: {
    vi: 'Tên cột nói về chính thức, dự bị hay miễn sinh hoạt, nhưng trong cột không phải dấu đánh, cũng không phải ngày. Cột này được để ngoài.',
    en: 'The heading tells how members stand, but what is below is neither marks nor days. The column is left aside.',
  },
  DATES_SWAPPED: {
    vi: 'Cột này có ngày và tháng bị đảo: tháng đứng trước ngày, hoặc bảng tính đã đảo. Hãy chọn “Thứ tự ngày, tháng” trong “Cách đọc tệp”; ô kiểu ngày bị đảo thì sửa trong tệp.',
    en: 'Days and months are swapped in this column: the month stands before the day, or the spreadsheet turned them. Choose the “Order of day and month” under “How it is read”; cells of dates that were turned are put right in the file.',
  },
  NO_ROWS: { vi: 'Không có dòng nào dưới dòng tên cột.', en: 'There is no row below the names of columns.' },

  MASKED: {
    vi: 'Giá trị đã bị che bớt, không nhập được.',
    en: 'The value is masked and cannot be imported.',
  },
  TEXT_DAMAGED: {
    vi: 'Chữ bị lỗi phông hoặc sai bảng mã, không nhập được.',
    en: 'The text was damaged by a wrong font or encoding and cannot be imported.',
  },
  CELL_ERROR: {
    vi: 'Ô chứa lỗi của bảng tính, không có giá trị.',
    en: 'The cell holds an error of the spreadsheet and no value.',
  },
  CELL_FORMULA: {
    vi: 'Ô chứa công thức chưa có kết quả trong tệp. Hãy mở tệp bằng Excel, lưu lại rồi gửi.',
    en: 'The cell holds a formula, and the file does not hold what it comes to. Open it in Excel, save it, and send it again.',
  },
  ROW_TOO_WIDE: {
    vi: 'Dòng có nhiều ô hơn dòng tên cột: một ô có dấu phân cách mà thiếu dấu nháy kép, nên các ô sau bị lệch.',
    en: 'The row has more cells than there are columns: one holds a separator and no quotes around it, so that those behind it are shifted.',
  },
  COLUMNS_CHANGED: {
    vi: 'Phía trên dòng này có dòng tên cột khác với dòng tên cột đầu tiên. Hãy tách thành tệp hoặc trang tính riêng.',
    en: 'Above this row stand other names of columns than at the head of the list. Put it into a file or sheet of its own.',
  },
  DITTO_MARK: {
    vi: 'Ô ghi “nt” hoặc “như trên”. Hãy ghi đủ.',
    en: 'The cell says “as above”. Write it out.',
  },
  ROW_HIDDEN: {
    vi: 'Dòng bị ẩn trong bảng tính.',
    en: 'The row is hidden in the spreadsheet.',
  },
  TEXT_TIDIED: {
    vi: 'Đã bỏ khoảng trắng thừa hoặc ký tự không nhìn thấy.',
    en: 'Needless blanks or invisible characters were taken out.',
  },
  TEXT_COMPOSED: {
    vi: 'Đã chuyển từ Unicode tổ hợp sang Unicode dựng sẵn.',
    en: 'Letters and their marks, written apart, were put together.',
  },
  LETTER_REPLACED: {
    vi: 'Đã thay chữ chỉ trông giống Đ bằng chữ Đ tiếng Việt.',
    en: 'A letter that only looks like Đ was replaced by the Vietnamese one.',
  },
  BLANK_SIGN: {
    vi: 'Ký hiệu trong ô được hiểu là không có thông tin.',
    en: 'The sign in the cell was taken for a blank.',
  },
  GUARD_REMOVED: {
    vi: 'Đã bỏ dấu nháy hoặc ="…" dùng để giữ ô ở dạng chữ.',
    en: 'An apostrophe or ="…" around the text, which kept the cell as text, was taken off.',
  },

  NAME_RECASED: {
    vi: 'Đã viết hoa lại chữ cái đầu của họ tên.',
    en: 'Capitals of the name were put right.',
  },
  NAME_HAS_DIGITS: { vi: 'Họ tên có chữ số.', en: 'There are digits in the name.' },
  NAME_ONE_WORD: { vi: 'Họ tên chỉ có một từ.', en: 'The name has one word only.' },
  NAME_TITLE: {
    vi: 'Đã bỏ “đồng chí” trước họ tên.',
    en: 'A form of address before the name was taken off.',
  },
  NAME_ALONE: {
    vi: 'Dòng chỉ có họ tên, không có gì khác: có thể không phải là một người.',
    en: 'There is a name and nothing else in the row: it may be no person.',
  },
  NAME_UNUSUAL: {
    vi: 'Họ tên có chữ hoặc ký tự ít gặp, có thể kèm ghi chú hoặc cách xưng hô.',
    en: 'There are words or signs in the name that names seldom have: a remark, or a form of address.',
  },

  DATE_UNREADABLE: { vi: 'Không đọc được ngày tháng.', en: 'This cannot be read as a date.' },
  DATE_NOT_REAL: { vi: 'Không có ngày này trong lịch.', en: 'There is no such day.' },
  DATE_ORDER: {
    vi: 'Tháng lớn hơn 12: có thể đã ghi tháng trước ngày.',
    en: 'There is no such month: the month may stand before the day.',
  },
  DATE_MONTH_FIRST: {
    vi: 'Đã đọc tháng trước ngày, như đã chọn.',
    en: 'It was read with the month first, as was decided.',
  },
  DATE_TWO_DIGIT_YEAR: {
    vi: 'Năm chỉ có hai chữ số. Cần ghi đủ bốn chữ số.',
    en: 'The year has two digits. It takes all four.',
  },
  DATE_OUT_OF_RANGE: {
    vi: 'Năm phải từ {min} đến {max}.',
    en: 'The year must lie between {min} and {max}.',
  },
  DATE_IN_FUTURE: { vi: 'Sau ngày {date}.', en: 'Later than {date}.' },
  SERIAL_READ: {
    vi: 'Số của bảng tính đã được đọc thành ngày.',
    en: 'A number of the spreadsheet was read as a date.',
  },
  WEEKDAY_IGNORED: { vi: 'Đã bỏ qua thứ trong tuần.', en: 'The weekday was passed over.' },
  WEEKDAY_DIFFERS: {
    vi: 'Thứ trong tuần không khớp với ngày.',
    en: 'The day was another weekday than is written.',
  },
  TIME_IGNORED: { vi: 'Đã bỏ qua giờ.', en: 'The time of day was passed over.' },
  DATE_IN_UTC: {
    vi: 'Thời điểm theo giờ quốc tế (UTC): ở Việt Nam đã là ngày hôm sau.',
    en: 'A moment in UTC: in Vietnam it was the next day already.',
  },
  DATE_PARTIAL: {
    vi: 'Ngày hoặc tháng để trống được ghi là chưa rõ.',
    en: 'A day or month that is left open is kept as not known.',
  },

  DIGITS_LOST: {
    vi: 'Bảng tính đã làm mất chữ số (dạng {example}), không khôi phục được.',
    en: 'The spreadsheet lost digits (as in {example}); they cannot be brought back.',
  },
  ZEROS_RESTORED: {
    vi: 'Đã thêm lại các số 0 ở đầu mà bảng tính đã bỏ.',
    en: 'Zeros at the head that the spreadsheet dropped were put back.',
  },
  NUMBER_TIDIED: {
    vi: 'Đã bỏ dấu cách, dấu chấm, dấu nháy hoặc chữ như “Số:” quanh các chữ số.',
    en: 'Blanks, dots, an apostrophe or words like “No.” around the digits were taken out.',
  },
  NUMBER_UNCLEAR: {
    vi: 'Thiếu chữ số, không rõ số nào đúng.',
    en: 'Digits are missing, and more than one number could be meant.',
  },
  IS_OLD_CARD: {
    vi: 'Số 8 chữ số được ghi là số thẻ cũ.',
    en: 'A number of 8 digits is kept as the old card number.',
  },
  IS_OLD_IDENTITY: {
    vi: 'Số 9 chữ số được ghi là số CMND cũ.',
    en: 'A number of 9 digits is kept as the old identity card number.',
  },
  NUMBERS_DIFFER: {
    vi: 'Hai cột cho hai số khác nhau.',
    en: 'Two columns give two different numbers.',
  },
  CITIZEN_ID_YEAR: {
    vi: 'Số định danh cá nhân không khớp với năm sinh.',
    en: 'The citizen ID does not go with the year of birth.',
  },
  CITIZEN_ID_SEX: {
    vi: 'Số định danh cá nhân không khớp với giới tính.',
    en: 'The citizen ID does not go with the sex.',
  },
  FILE_NUMBER_UNUSUAL: {
    vi: 'Số lý lịch không có dạng 000001 HN.',
    en: 'The file number is not of the form 000001 HN.',
  },
  PHONE_UNUSUAL: { vi: 'Không giống số điện thoại.', en: 'This does not look like a phone number.' },

  SEX_UNKNOWN: { vi: 'Không rõ là nam hay nữ.', en: 'It is not clear whether this means male or female.' },
  SEX_DIFFERS: {
    vi: 'Các cột nói khác nhau về giới tính.',
    en: 'Columns differ about the sex.',
  },
  BIRTH_DATES_DIFFER: {
    vi: 'Các cột cho ngày sinh khác nhau.',
    en: 'Columns give different birth dates.',
  },
  STATE_UNKNOWN: {
    vi: 'Không rõ trạng thái hoạt động này là gì.',
    en: 'It is not clear what state this means.',
  },
  STATES_DIFFER: {
    vi: 'Cột “{fieldVi}” và cột “{otherVi}” nói khác nhau.',
    en: 'The columns “{fieldEn}” and “{otherEn}” differ.',
  },
  MARK_IS_DATE: {
    vi: 'Cột này để đánh dấu, nhưng ô chứa một ngày.',
    en: 'The column is one of marks, but the cell holds a date.',
  },
  STATE_PASSED_OVER: {
    vi: 'Nội dung này không nói về trạng thái, đã bỏ qua.',
    en: 'This says nothing of a state and was passed over.',
  },
  ETHNICITY_UNKNOWN: {
    vi: 'Không có trong danh mục 54 dân tộc, được giữ như đã ghi.',
    en: 'Not among the 54 ethnic groups; kept as written.',
  },
  VALUE_SPELLED: {
    vi: 'Đã ghi theo cách viết trong danh mục.',
    en: 'Spelled as the list of values has it.',
  },

  BORN_AFTER_JOINING: {
    vi: 'Ngày sinh sau ngày vào Đảng hoặc ngày chính thức.',
    en: 'Born after joining, or after becoming official.',
  },
  OFFICIAL_SOON: {
    vi: 'Chính thức khi chưa đủ {months} tháng từ ngày vào Đảng.',
    en: 'Official before {months} months since joining.',
  },
  BORN_LATELY: {
    vi: 'Theo ngày sinh thì đến nay chưa đủ {years} tuổi: có thể sai năm hoặc sai thế kỷ.',
    en: 'By this birth date not yet {years} years old: the year or the century may be wrong.',
  },
  JOINED_YOUNG: {
    vi: 'Vào Đảng khi chưa đủ {years} tuổi.',
    en: 'Joined before the age of {years}.',
  },

  UNIT_UNDECIDED: {
    vi: 'Có nhiều tổ chức đảng gần giống. Hãy chọn một.',
    en: 'Several organizations are named alike. Choose one.',
  },
  UNIT_UNKNOWN: {
    vi: 'Không tìm thấy tổ chức đảng này trong phạm vi nhập.',
    en: 'There is no such organization where the file is imported to.',
  },
  UNIT_MATCHED: {
    vi: 'Được hiểu là {unit}.',
    en: 'Taken for {unit}.',
  },
} as const satisfies Record<string, Label>
