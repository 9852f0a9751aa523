import type { Label } from '../vocabulary.ts'

/** Files that are taken in: why one cannot be read, and what is to be said of one that can. */
export const FILE_MESSAGES = {
  FILE_EMPTY: {
    vi: 'Tệp rỗng, không có dữ liệu.',
    en: 'The file is empty.',
  },
  FILE_NOT_A_TABLE: {
    vi: 'Tệp không phải bảng tính hay văn bản mà là {what}. Hãy gửi tệp .xlsx hoặc .csv.',
    en: 'The file is neither a workbook nor text, but {what}. Send a .xlsx or .csv file.',
  },
  FILE_IS_BINARY: {
    vi: 'Tệp không phải bảng tính hay văn bản. Hãy gửi tệp .xlsx hoặc .csv.',
    en: 'The file is neither a workbook nor text. Send a .xlsx or .csv file.',
  },
  FILE_OLD_WORKBOOK: {
    vi: 'Tệp ở dạng Excel 97–2003 (.xls). Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi gửi tệp mới.',
    en: 'The file has the form of Excel 97–2003 (.xls). Open it in Excel or LibreOffice, choose Save As, type Excel Workbook (.xlsx), and send the new file.',
  },
  FILE_OTHER_WORKBOOK: {
    vi: 'Tệp là bảng tính ở dạng khác ({what}). Mở tệp, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi gửi tệp mới.',
    en: 'The file is a workbook of another form ({what}). Open it, choose Save As, type Excel Workbook (.xlsx), and send the new file.',
  },
  FILE_PROTECTED: {
    vi: 'Tệp được bảo vệ bằng mật khẩu. Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu thành .xlsx, rồi gửi tệp mới.',
    en: 'The file is protected by a password. Open it, take the password off (File > Info > Protect Workbook), save it as .xlsx, and send the new file.',
  },
  FILE_DAMAGED: {
    vi: 'Tệp .xlsx bị hỏng hoặc chưa tải lên hết. Mở lại tệp gốc, lưu và gửi lại.',
    en: 'The .xlsx file is damaged or was not uploaded in full. Open the original, save it and send it again.',
  },
  FILE_EXPANDS: {
    vi: 'Tệp .xlsx nén bất thường hoặc quá lớn khi giải nén nên không được đọc. Lưu riêng trang tính cần dùng thành .csv UTF-8 rồi gửi lại.',
    en: 'The .xlsx file is too large once unpacked, or packed in an unusual way, and is not read. Save the sheet alone as .csv (UTF-8) and send that.',
  },
  SHEET_UNKNOWN: {
    vi: 'Sổ làm việc không có trang tính “{sheet}”.',
    en: 'The workbook has no sheet “{sheet}”.',
  },
  NOT_IN_ENCODING: {
    vi: 'Dòng {row}: có ký tự không thuộc bảng mã {encoding}. Chọn bảng mã khác, hoặc lưu lại tệp bằng UTF-8.',
    en: 'Row {row} has characters that are not {encoding}. Choose another encoding, or save the file as UTF-8.',
  },
  NUL_CHARACTER: {
    vi: 'Dòng {row}: có ký tự rỗng (NUL); tệp bị hỏng hoặc không phải văn bản.',
    en: 'Row {row} has a NUL character: the file is damaged or not text.',
  },
  QUOTE_NOT_CLOSED: {
    vi: 'Dòng {row}: dấu nháy kép mở mà không đóng.',
    en: 'Row {row}: a quote opens and never closes.',
  },
  QUOTE_MISPLACED: {
    vi: 'Dòng {row}: sau dấu nháy kép đóng phải là dấu phân cách. Nháy kép bên trong ô phải viết hai lần ("").',
    en: 'Row {row}: behind a closing quote must be a separator. A quote within a cell is written twice ("").',
  },
  ROW_TOO_LONG: {
    vi: 'Dòng {row} dài quá {max} ký tự.',
    en: 'Row {row} is longer than {max} characters.',
  },
  TOO_MANY_COLUMNS: {
    vi: 'Dòng {row} có quá {max} cột.',
    en: 'Row {row} has more than {max} columns.',
  },
  CAPITALS_IN_FONT: {
    vi: 'Tệp dùng bảng mã TCVN3 (ABC): chữ hoa có dấu viết bằng phông .VnTimeH không phân biệt được với chữ thường, nên được giữ như trong tệp. Hãy xem lại chữ hoa của họ tên.',
    en: 'The file is in TCVN3 (ABC): capitals with tones that were written in a font like .VnTimeH cannot be told from small letters and are kept as they stand. Look at the capitals of the names.',
  },
  MACROS_LEFT_ASIDE: {
    vi: 'Sổ làm việc có macro; macro không được đọc và không bao giờ được chạy.',
    en: 'The workbook has macros; they are not read and never run.',
  },
  LETTERS_OF_OLD_FONT: {
    vi: 'Chữ trong tệp là mã {encoding} được lưu như Unicode (gõ bằng phông cũ), nên được chuyển sang Unicode khi đọc. Hãy xem lại chữ có dấu.',
    en: 'The letters of the file are those of {encoding}, saved as if they were Unicode (typed in an old font); they are turned to Unicode as they are read. Look at letters with marks.',
  },
} as const satisfies Record<string, Label>
