/** Values of the vocabulary. */
export const words = {
  band: { GOOD: 'Good', FAIR: 'Fair', AVERAGE: 'Average', POOR: 'Poor' },
  meetingState: {
    PLANNED: 'Planned',
    OPEN: 'Open',
    CLOSED: 'Closed',
    SEALED: 'Sealed',
    CANCELLED: 'Cancelled',
  },
  attendance: {
    PRESENT: 'Present',
    LATE: 'Late',
    EXCUSED: 'Excused',
    UNEXCUSED: 'Unexcused',
  },
  notExpected: {
    EXEMPT: 'exempt',
    TEMPORARILY_EXEMPT: 'temporarily exempt',
    SUSPENDED: 'suspended',
    TEMPORARILY_ELSEWHERE: 'temporarily elsewhere',
    SPECIAL_DUTY: 'on special duty',
  },
  guestKind: { GUEST: 'Guest', OBSERVER: 'Observer' },
  scoreKind: { SELF: 'Own score', OBSERVER: 'Observer’s score', OFFICIAL: 'Official score' },
  sex: { MALE: 'Male', FEMALE: 'Female' },
  standing: { PROBATIONARY: 'Probationary', OFFICIAL: 'Official' },
  activity: {
    ACTIVE: 'Active',
    EXEMPT: 'Exempt',
    TEMPORARILY_EXEMPT: 'Temporarily exempt',
    SUSPENDED: 'Suspended',
  },
}
