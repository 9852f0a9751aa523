/** Professional meetings that may take the time of the Party's. */
export const texts = {
  professional: {
    title: 'Lịch họp chuyên môn',
    note: 'Sinh hoạt chi bộ không được trùng giờ họp chuyên môn của cơ quan, đơn vị.',
    record: 'Ghi lịch họp chuyên môn',
    recorded: 'Đã ghi lịch họp chuyên môn',
    remove: 'Xóa',
    removeOne: 'Xóa: {title}',
    removed: 'Đã xóa lịch họp chuyên môn',
    unit: 'Tại tổ chức đảng',
    what: 'Nội dung họp',
    source: 'Nguồn',
    overlaps: 'Trùng {kind}, {at}',
    empty: {
      title: 'Năm {year} chưa ghi lịch họp chuyên môn nào',
      text: 'Lịch ghi ở đây được đối chiếu với giờ sinh hoạt của chi bộ.',
    },
  },
}
