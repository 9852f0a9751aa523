/** The first page. */
export const texts = {
  overview: {
    title: 'Tổng quan',
    toUnit: 'Trang của tổ chức',
    share: '{part}/{all}',
    visits: 'Buổi dự trong kỳ',
    meetings: 'Sinh hoạt gần đây',
    noMeetings: 'Chưa có buổi sinh hoạt nào đến ngày này.',
    byMonth: '{group}, số buổi dự từng tháng:',
    group: '{cells} chi bộ · {visits} buổi dự',
  },
}
