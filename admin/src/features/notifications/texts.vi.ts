/** What somebody was told. */
export const texts = {
  notifications: {
    note: 'Việc sắp đến hạn và kết quả duyệt lịch sinh hoạt',
    byMail: 'Nhận qua thư điện tử',
    list: 'Danh sách thông báo',
    unreadOnly: 'Chỉ hiện thông báo chưa đọc',
    unread: 'Chưa đọc',
    due: 'Ngày {day}',
    count: { TASKS: '{count} nhiệm vụ', RESOLUTIONS: '{count} văn bản', others: '{count} buổi' },
    mark: 'Đã đọc',
    markOne: 'Đánh dấu đã đọc: {what}',
    markAll: 'Đánh dấu tất cả đã đọc',
    empty: {
      title: 'Không có thông báo',
      text: 'Khi có việc đến hạn ở tổ chức bạn phụ trách, thông báo sẽ hiện ở đây.',
    },
  },
}
