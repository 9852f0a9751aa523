/* eslint-disable */
import * as types from './graphql'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'query Viewer {\n  viewer {\n    id\n    name\n    memberId\n    locale\n    today\n    grants {\n      role\n      roleLabel\n      source\n      unit {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}': typeof types.ViewerDocument
  'query UnreadNotifications {\n  viewer {\n    unreadNotifications\n  }\n}': typeof types.UnreadNotificationsDocument
  'query AccessHolders($unit: ID!) {\n  unit(id: $unit) {\n    id\n    accessHolders {\n      ...Holding\n    }\n  }\n}': typeof types.AccessHoldersDocument
  'query AccountName($id: ID!) {\n  account(id: $id) {\n    id\n    displayName\n    username\n  }\n}': typeof types.AccountNameDocument
  'query ExplainAccess($of: ID!, $account: ID) {\n  access(of: $of, account: $account) {\n    unit {\n      id\n      name\n    }\n    rules {\n      permission\n      unit {\n        id\n        name\n      }\n      isAllowed\n      grants {\n        ...Holding\n      }\n    }\n  }\n}': typeof types.ExplainAccessDocument
  'fragment Holding on EffectiveGrant {\n  role\n  source\n  holder\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  account {\n    id\n  }\n  apiToken {\n    id\n  }\n}': typeof types.HoldingFragmentDoc
  'query PickAccounts($where: AccountFilter!) {\n  accounts(where: $where, first: 20) {\n    nodes {\n      id\n      displayName\n      username\n    }\n  }\n}': typeof types.PickAccountsDocument
  'query RecordName($of: ID!) {\n  node(id: $of) {\n    __typename\n    ... on Unit {\n      id\n      name\n    }\n    ... on Member {\n      id\n      fullName\n    }\n    ... on Meeting {\n      id\n      kind {\n        label\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}': typeof types.RecordNameDocument
  'query Account($id: ID!) {\n  account(id: $id) {\n    id\n    version\n    username\n    displayName\n    state\n    locale\n    createdAt\n    disabledAt\n    lastSeenAt\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    member {\n      id\n      fullName\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}': typeof types.AccountDocument
  'query Accounts($under: ID, $where: AccountFilter!, $after: String) {\n  accounts(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      username\n      displayName\n      state\n      lastSeenAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.AccountsDocument
  'query ApiToken($id: ID!) {\n  apiToken(id: $id) {\n    id\n    version\n    name\n    prefix\n    state\n    createdAt\n    createdBy\n    expiresAt\n    revokedAt\n    lastUsedAt\n    costPerMinute\n    requestsPerMinute\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}': typeof types.ApiTokenDocument
  'query ApiTokens($under: ID, $where: ApiTokenFilter!, $after: String) {\n  apiTokens(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      name\n      prefix\n      state\n      lastUsedAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ApiTokensDocument
  'mutation CreateAccount($input: CreateAccountInput!) {\n  createAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateAccountDocument
  'mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    token\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateApiTokenDocument
  'mutation DisableAccount($input: AccountInput!) {\n  disableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DisableAccountDocument
  'mutation EnableAccount($input: AccountInput!) {\n  enableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EnableAccountDocument
  'mutation EndGrant($input: EndGrantInput!) {\n  endGrant(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndGrantDocument
  'fragment GivenRole on AccessGrant {\n  id\n  version\n  role\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  revokedAt\n  createdBy\n}': typeof types.GivenRoleFragmentDoc
  'mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.GrantRoleDocument
  'mutation ResetAccount($input: ResetAccountInput!) {\n  resetAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ResetAccountDocument
  'mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RevokeApiTokenDocument
  'mutation UpdateAccount($input: UpdateAccountInput!) {\n  updateAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateAccountDocument
  'fragment AuditEventRow on AuditEvent {\n  id\n  at\n  action\n  actionLabel\n  actor {\n    name\n  }\n  actorId\n  unit {\n    id\n    name\n  }\n  objectType\n  objects {\n    id\n    type\n    member {\n      fullName\n    }\n  }\n  readFields\n  changedFields\n  requestId\n  sealed\n}': typeof types.AuditEventRowFragmentDoc
  'query AuditEvents($where: AuditEventFilter!, $first: Int!, $after: String) {\n  auditEvents(where: $where, first: $first, after: $after) {\n    nodes {\n      ...AuditEventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.AuditEventsDocument
  'query AuditSubject($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Member {\n      fullName\n    }\n    ... on Meeting {\n      heldOn\n      kind {\n        label\n      }\n      unit {\n        name\n      }\n    }\n    ... on Reorganization {\n      number\n      title\n    }\n    ... on WorkGroup {\n      name\n    }\n    ... on Account {\n      displayName\n    }\n    ... on ApiToken {\n      name\n    }\n  }\n}': typeof types.AuditSubjectDocument
  'query CalendarFeeds {\n  calendarFeeds {\n    id\n    unit {\n      id\n      name\n    }\n    kinds\n    meetings\n    createdAt\n    lastUsedAt\n    version\n  }\n}': typeof types.CalendarFeedsDocument
  'query ClockCounts($under: ID!, $until: Date!, $asOf: Date) {\n  clockCounts(under: $under, until: $until, asOf: $asOf) {\n    kind\n    count\n    overdue\n  }\n}': typeof types.ClockCountsDocument
  'fragment ClockRow on Clock {\n  kind\n  kindLabel\n  personName\n  member {\n    id\n  }\n  unit {\n    id\n    name\n  }\n  dueOn\n  overdue\n  years\n  missed\n  source\n}': typeof types.ClockRowFragmentDoc
  'query Clocks($under: ID!, $until: Date!, $asOf: Date, $where: ClockFilter!, $after: String) {\n  clocks(\n    under: $under\n    until: $until\n    asOf: $asOf\n    where: $where\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ClockRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ClocksDocument
  'mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    url\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateCalendarFeedDocument
  'mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RevokeCalendarFeedDocument
  'mutation DismissDuplicate($input: DismissDuplicateInput!) {\n  dismissDuplicate(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DismissDuplicateDocument
  'query DuplicateCandidates($under: ID!, $where: DuplicateCandidateFilter, $dismissed: Boolean!, $after: String) {\n  duplicateCandidates(\n    under: $under\n    where: $where\n    dismissed: $dismissed\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      score\n      reasons\n      dismissal {\n        reason\n      }\n      first {\n        ...MemberRow\n        endedOn\n      }\n      second {\n        ...MemberRow\n        endedOn\n      }\n    }\n  }\n}': typeof types.DuplicateCandidatesDocument
  'mutation MergeMembers($input: MergeMembersInput!) {\n  mergeMembers(input: $input) {\n    member {\n      id\n      fullName\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.MergeMembersDocument
  'query MergePair($one: ID!, $other: ID!) {\n  one: member(id: $one) {\n    ...MergedEntry\n  }\n  other: member(id: $other) {\n    ...MergedEntry\n  }\n}': typeof types.MergePairDocument
  'fragment MergedEntry on Member {\n  id\n  version\n  fullName\n  sex\n  fileNumber\n  joinedOn\n  officialOn\n  admissionDecidedOn\n  endedOn\n  invented\n  masked\n  citizenId\n  cardNumber\n  birthDate\n  phone\n  address\n  otherName\n  ethnicity\n  religion\n  hometown\n  oldIdentityNumber\n  cardIssuedBy\n  cardIssuedOn\n  mergedInto {\n    id\n  }\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  memberships {\n    kindLabel\n    outsideName\n    unit {\n      name\n    }\n    validFrom\n    validTo\n  }\n  standings {\n    standing\n    validFrom\n    validTo\n  }\n  ends {\n    reasonLabel\n    validFrom\n    validTo\n  }\n  offices {\n    id\n  }\n  seats {\n    id\n  }\n  workGroups {\n    id\n  }\n  visits {\n    totalCount\n  }\n  attendance {\n    denominator\n  }\n}': typeof types.MergedEntryFragmentDoc
  'mutation TakeBackDismissal($input: TakeBackDismissalInput!) {\n  takeBackDismissal(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.TakeBackDismissalDocument
  'mutation ForgetImportMapping($input: ForgetImportMappingInput!) {\n  forgetImportMapping(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ForgetImportMappingDocument
  'query ImportBatch($id: ID!) {\n  importBatch(id: $id) {\n    ...ImportBatchRow\n    version\n    effectiveOn\n    sender\n    previewedAt\n    committedAt\n    undoneAt\n    undoneReason\n    expiresAt\n  }\n}': typeof types.ImportBatchDocument
  'fragment ImportBatchRow on ImportBatch {\n  id\n  fileName\n  state\n  unit {\n    id\n    name\n  }\n  importedAt\n  importedBy\n  counts {\n    read\n    new\n    updated\n    unchanged\n    transfers\n    undecided\n    rejected\n    skipped\n    missing\n  }\n}': typeof types.ImportBatchRowFragmentDoc
  'query ImportMappings($under: ID!, $after: String) {\n  importMappings(under: $under, first: 20, after: $after) {\n    nodes {\n      id\n      sender\n      headings\n      decisionCount\n      usedAt\n      version\n      unit {\n        id\n        name\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ImportMappingsDocument
  'query ImportRows($id: ID!, $where: ImportRowFilter!, $after: String) {\n  importBatch(id: $id) {\n    rows(where: $where, first: 50, after: $after) {\n      nodes {\n        ...PreviewedRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.ImportRowsDocument
  'query Imports($under: ID!, $where: ImportBatchFilter!, $after: String) {\n  importBatches(\n    under: $under\n    where: $where\n    orderBy: IMPORTED_AT_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ImportBatchRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ImportsDocument
  'fragment PreviewedRow on ImportRow {\n  sheet\n  row\n  outcome\n  name\n  unit {\n    id\n    name\n  }\n  unitText\n  member {\n    id\n    fullName\n  }\n  matchedBy\n  matchedByLabel\n  candidates {\n    id\n    fullName\n    unit {\n      id\n      name\n    }\n  }\n  messages {\n    field\n    fieldLabel\n    code\n    weight\n    message\n    suggestion\n  }\n  changes {\n    field\n    fieldLabel\n    before\n    after\n    isMasked\n  }\n}': typeof types.PreviewedRowFragmentDoc
  'mutation AddMeetingGuests($input: AddMeetingGuestsInput!) {\n  addMeetingGuests(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}': typeof types.AddMeetingGuestsDocument
  'query CalendarMeetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      heldOn\n      state\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.CalendarMeetingsDocument
  'mutation CreateMeeting($input: CreateMeetingInput!) {\n  createMeeting(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateMeetingDocument
  'query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingRow\n    ...MeetingSteps\n    version\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    chair {\n      ...MeetingPerson\n    }\n    secretary {\n      ...MeetingPerson\n    }\n    inChargeAttended\n    guests {\n      kind\n      person {\n        name\n        office\n      }\n    }\n    attendanceSummary {\n      expected\n      present\n      late\n      excused\n      unexcused\n      rate {\n        numerator\n        denominator\n        percent\n      }\n      speakingRate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    observers: observerShare(office: "secretary") {\n      ...Share\n    }\n    agenda {\n      id\n      number\n      depth\n      title\n      plannedMinutes\n      begunAt\n      endedAt\n    }\n    visits {\n      ...VisitRow\n    }\n    scorecards {\n      ...MeetingScore\n    }\n    resolutions {\n      ...ResolutionRow\n    }\n  }\n}': typeof types.MeetingDocument
  'query MeetingBodies($unit: ID!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    bodies {\n      id\n      name\n    }\n  }\n}': typeof types.MeetingBodiesDocument
  'query MeetingKinds {\n  meetingKinds {\n    code\n    label\n  }\n}': typeof types.MeetingKindsDocument
  'fragment MeetingPerson on NamedReference {\n  name\n  office\n  member {\n    id\n  }\n}': typeof types.MeetingPersonFragmentDoc
  'query MeetingRoll($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        expected\n        notExpectedReason\n        standing\n        activity\n        voting\n        status\n        mode\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.MeetingRollDocument
  'fragment MeetingRow on Meeting {\n  id\n  heldOn\n  startsAt\n  endsAt\n  state\n  title\n  place\n  kind {\n    code\n    label\n  }\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n  body {\n    id\n    name\n  }\n  attendanceSummary {\n    expected\n    rate {\n      percent\n    }\n  }\n  scorecards {\n    id\n    kind\n    total\n    band\n  }\n}': typeof types.MeetingRowFragmentDoc
  'query MeetingRules($unit: ID!, $kind: String!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    kind {\n      code\n    }\n    meetingTemplate(kind: $kind) {\n      id\n      title\n      source\n      guidance\n      unit {\n        id\n        name\n      }\n      steps {\n        code\n        label\n        phase\n        gate\n        exempt\n      }\n    }\n  }\n  meetingKinds(asOf: $day) {\n    code\n    rules {\n      unitKind {\n        code\n      }\n      bodyKind {\n        code\n        label\n      }\n      attendedBy\n      rhythm\n      times\n      fixedDay\n      countsFor {\n        code\n        label\n      }\n      after {\n        code\n        label\n      }\n      afterMinDays\n      afterMaxDays\n      itemsFromBefore\n      source\n    }\n  }\n}': typeof types.MeetingRulesDocument
  'fragment MeetingScore on Scorecard {\n  id\n  kind\n  version\n  total\n  max\n  band\n  scoredOn\n  author {\n    name\n    office\n    member {\n      id\n    }\n  }\n  template {\n    id\n  }\n  visit {\n    id\n    workGroup {\n      id\n      name\n    }\n  }\n  passedGates {\n    ...PassedGate\n  }\n  items {\n    code\n    group\n    label\n    points\n    max\n    reason\n  }\n}': typeof types.MeetingScoreFragmentDoc
  'query Meetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT_DESC\n    first: 40\n    after: $after\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.MeetingsDocument
  'mutation RecordAttendance($input: RecordAttendanceInput!) {\n  recordAttendance(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}': typeof types.RecordAttendanceDocument
  'mutation RemoveMeetingGuest($input: RemoveMeetingGuestInput!) {\n  removeMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}': typeof types.RemoveMeetingGuestDocument
  'query RollHead($id: ID!) {\n  meeting(id: $id) {\n    id\n    version\n    heldOn\n    startsAt\n    state\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    guests {\n      id\n      kind\n      arrivedAt\n      leftAt\n      person {\n        name\n        office\n      }\n    }\n    kind {\n      code\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n  }\n}': typeof types.RollHeadDocument
  'query RollMarks($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        status\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.RollMarksDocument
  'mutation UpdateMeeting($input: UpdateMeetingInput!) {\n  updateMeeting(input: $input) {\n    meeting {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateMeetingDocument
  'mutation UpdateMeetingGuest($input: UpdateMeetingGuestInput!) {\n  updateMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}': typeof types.UpdateMeetingGuestDocument
  'query AgreedItems($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 12\n  ) {\n    nodes {\n      id\n      startsAt\n      state\n      kind {\n        label\n      }\n      agenda {\n        id\n        number\n        title\n        field\n        purpose\n        outcome\n      }\n    }\n  }\n}': typeof types.AgreedItemsDocument
  'query MeetingAgenda($id: ID!) {\n  meeting(id: $id) {\n    id\n    heldOn\n    startsAt\n    state\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    template {\n      id\n      title\n      items {\n        depth\n        title\n        field\n        purpose\n        minutes\n      }\n    }\n    agendaVersion\n    agenda {\n      ...AgendaLine\n    }\n  }\n}\n\nfragment AgendaLine on AgendaItem {\n  id\n  depth\n  title\n  field\n  purpose\n  aboutMoney\n  presenter {\n    name\n    office\n    member {\n      id\n    }\n  }\n  plannedMinutes\n  begunAt\n  endedAt\n  fromItem {\n    id\n    title\n  }\n  conclusion\n  outcome\n  version\n  papers {\n    id\n    title\n    fileName\n    size\n    url\n  }\n}': typeof types.MeetingAgendaDocument
  'query MeetingSpeakers($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        status\n        spoke\n        minutesSpoken\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.MeetingSpeakersDocument
  'query MeetingSpeeches($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    speeches(first: 100, after: $after) {\n      nodes {\n        id\n        version\n        person {\n          name\n          office\n        }\n        minutes\n        item {\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.MeetingSpeechesDocument
  'mutation RecordSpeech($input: RecordSpeechInput!) {\n  recordSpeech(input: $input) {\n    speech {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RecordSpeechDocument
  'mutation RemoveSpeech($input: RemoveSpeechInput!) {\n  removeSpeech(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RemoveSpeechDocument
  'mutation SetAgenda($input: SetAgendaInput!) {\n  setAgenda(input: $input) {\n    meeting {\n      id\n      agendaVersion\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SetAgendaDocument
  'mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n  updateAgendaItem(input: $input) {\n    item {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateAgendaItemDocument
  'mutation ApproveMinutes($input: ApproveMinutesInput!) {\n  approveMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ApproveMinutesDocument
  'mutation ComposeMinutes($input: ComposeMinutesInput!) {\n  composeMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ComposeMinutesDocument
  'mutation CorrectMinutes($input: CorrectMinutesInput!) {\n  correctMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CorrectMinutesDocument
  'mutation DropMinutesCorrection($input: DropMinutesCorrectionInput!) {\n  dropMinutesCorrection(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DropMinutesCorrectionDocument
  'query MeetingMinutes($id: ID!) {\n  meeting(id: $id) {\n    id\n    state\n    heldOn\n    startsAt\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    minutes {\n      ...MinutesSheet\n    }\n  }\n}': typeof types.MeetingMinutesDocument
  'fragment MinutesSheet on Minutes {\n  id\n  version\n  state\n  body\n  stale\n  readBackAt\n  correctionReason\n  url\n  texts {\n    code\n    title\n    text\n  }\n  approvals {\n    role\n    by\n    at\n  }\n  scan {\n    id\n    title\n    url\n  }\n  document {\n    sign\n  }\n  versions {\n    ordinal\n    body\n    hash\n    correctionReason\n    approvedBy\n    sealedAt\n    sealedBy\n    url\n  }\n}': typeof types.MinutesSheetFragmentDoc
  'mutation ReadBackMinutes($input: ReadBackMinutesInput!) {\n  readBackMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReadBackMinutesDocument
  'mutation SealMinutes($input: SealMinutesInput!) {\n  sealMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SealMinutesDocument
  'mutation UpdateMinutes($input: UpdateMinutesInput!) {\n  updateMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateMinutesDocument
  'mutation GiveMeetingNotice($input: GiveMeetingNoticeInput!) {\n  giveMeetingNotice(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.GiveMeetingNoticeDocument
  'fragment MeetingSteps on Meeting {\n  steps {\n    ...StepLine\n  }\n  notices {\n    id\n    audience\n    channel\n    givenAt\n    note\n    by\n  }\n}': typeof types.MeetingStepsFragmentDoc
  'mutation RecordMeetingStep($input: RecordMeetingStepInput!) {\n  recordMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RecordMeetingStepDocument
  'fragment StepLine on MeetingStep {\n  code\n  label\n  phase\n  minutes\n  gate\n  byRecords\n  exempt\n  state\n  reason\n  at\n  by\n}': typeof types.StepLineFragmentDoc
  'mutation TakeBackMeetingStep($input: TakeBackMeetingStepInput!) {\n  takeBackMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.TakeBackMeetingStepDocument
  'mutation CorrectVote($input: CorrectVoteInput!) {\n  correctVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}': typeof types.CorrectVoteDocument
  'query MeetingVoters($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        voting\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.MeetingVotersDocument
  'query MeetingVotes($id: ID!, $day: Date!) {\n  meeting(id: $id) {\n    id\n    agenda {\n      id\n      number\n      title\n    }\n    voteBase {\n      base\n      parts {\n        ...VoteParts\n      }\n    }\n    votes {\n      ...VoteLine\n    }\n  }\n  voteKinds(asOf: $day) {\n    code\n    label\n    rule {\n      numerator\n      denominator\n      strict\n    }\n  }\n}': typeof types.MeetingVotesDocument
  'mutation RecordVote($input: RecordVoteInput!) {\n  recordVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}': typeof types.RecordVoteDocument
  'mutation RemoveVote($input: RemoveVoteInput!) {\n  removeVote(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RemoveVoteDocument
  'fragment VoteLine on Vote {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  item {\n    id\n    number\n  }\n  question\n  subject {\n    name\n    member {\n      id\n    }\n  }\n  secret\n  base\n  baseParts {\n    ...VoteParts\n  }\n  needed\n  yes\n  no\n  abstained\n  invalid\n  adopted\n  ballots {\n    choice\n    member {\n      id\n      fullName\n    }\n  }\n  reserved {\n    person {\n      name\n      office\n      member {\n        id\n      }\n    }\n    text\n  }\n}': typeof types.VoteLineFragmentDoc
  'fragment VoteParts on VoteBaseParts {\n  summoned\n  present\n  minus {\n    category\n    count\n  }\n  notInRegister\n}': typeof types.VotePartsFragmentDoc
  'query Member($id: ID!, $asOf: Date) {\n  member(id: $id, asOf: $asOf) {\n    ...MemberRow\n    ...MemberHistory\n    mergedInto {\n      id\n      fullName\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    sex\n    admissionDecidedOn\n    partyAge\n    endedOn\n    temporaryUnit {\n      id\n      name\n    }\n    attendance {\n      numerator\n      denominator\n    }\n    masked\n    birthDate\n    citizenId\n    cardNumber\n    oldCardNumber\n    fileNumber\n    phone\n    address\n    otherName\n    ethnicity\n    religion\n    hometown\n    oldIdentityNumber\n    cardIssuedBy\n    cardIssuedOn\n  }\n}': typeof types.MemberDocument
  'fragment MemberRow on Member {\n  id\n  version\n  fullName\n  invented\n  standing\n  activity\n  joinedOn\n  officialOn\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n}': typeof types.MemberRowFragmentDoc
  'query Members($under: ID!, $where: MemberFilter!, $asOf: Date, $after: String) {\n  members(\n    under: $under\n    where: $where\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...MemberRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.MembersDocument
  'query OfficeKinds {\n  unitKinds {\n    code\n    offices {\n      code\n      label\n    }\n  }\n}': typeof types.OfficeKindsDocument
  'query PickMembers($under: ID, $where: MemberFilter!, $asOf: Date) {\n  members(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      id\n      fullName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}': typeof types.PickMembersDocument
  'mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      id\n      readAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.MarkNotificationsReadDocument
  'fragment NotificationRow on Notification {\n  id\n  kind {\n    code\n    label\n    page\n  }\n  unit {\n    id\n    name\n  }\n  meeting {\n    id\n  }\n  dueOn\n  count\n  createdAt\n  readAt\n}': typeof types.NotificationRowFragmentDoc
  'query Notifications($where: NotificationFilter, $after: String) {\n  notifications(where: $where, first: 30, after: $after) {\n    totalCount\n    nodes {\n      ...NotificationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.NotificationsDocument
  'mutation AppointOfficers($input: AppointOfficersInput!) {\n  appointOfficers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AppointOfficersDocument
  'query ConcurrentOffices($under: ID!, $held: String, $also: String, $asOf: Date, $after: String) {\n  concurrentOffices(\n    under: $under\n    held: $held\n    also: $also\n    asOf: $asOf\n    first: 50\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      ...ConcurrentRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ConcurrentOfficesDocument
  'fragment ConcurrentRow on ConcurrentOffices {\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  offices {\n    id\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n    placeName\n  }\n  seats {\n    id\n    body {\n      name\n    }\n  }\n}': typeof types.ConcurrentRowFragmentDoc
  'mutation CreateBody($input: CreateBodyInput!) {\n  createBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateBodyDocument
  'mutation CreateTerm($input: CreateTermInput!) {\n  createTerm(input: $input) {\n    term {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateTermDocument
  'mutation EndBody($input: EndBodyInput!) {\n  endBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndBodyDocument
  'mutation EndOffices($input: EndOfficesInput!) {\n  endOffices(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndOfficesDocument
  'mutation EndSeats($input: EndSeatsInput!) {\n  endSeats(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndSeatsDocument
  'fragment HeldOffice on Office {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  placeName\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  decision {\n    number\n    signedOn\n  }\n  endedBy {\n    number\n    signedOn\n  }\n  validFrom\n  validTo\n}': typeof types.HeldOfficeFragmentDoc
  'fragment HeldSeat on BodySeat {\n  id\n  version\n  holder {\n    name\n    office\n    member {\n      id\n    }\n  }\n  term {\n    ordinal\n  }\n  validFrom\n  validTo\n}': typeof types.HeldSeatFragmentDoc
  'query OfficeOverlap($unit: ID!, $held: String!, $also: String!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    officeOverlap(held: $held, also: $also) {\n      ...Share\n    }\n  }\n}': typeof types.OfficeOverlapDocument
  'mutation SeatMembers($input: SeatMembersInput!) {\n  seatMembers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SeatMembersDocument
  'query UnitOffices($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n    placeName\n    kind {\n      offices {\n        code\n        label\n        heldOf\n      }\n      bodies {\n        code\n        label\n      }\n    }\n    offices(past: true) {\n      ...HeldOffice\n    }\n    bodies {\n      id\n      version\n      name\n      kind {\n        code\n        label\n      }\n      validFrom\n      validTo\n      seats {\n        ...HeldSeat\n      }\n    }\n    terms {\n      id\n      ordinal\n      validFrom\n      validTo\n    }\n  }\n}': typeof types.UnitOfficesDocument
  'query Vacancies($under: ID!, $where: VacancyFilter, $asOf: Date, $after: String) {\n  vacancies(under: $under, where: $where, asOf: $asOf, first: 50, after: $after) {\n    totalCount\n    nodes {\n      ...VacancyRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.VacanciesDocument
  'fragment VacancyRow on Vacancy {\n  unit {\n    id\n    name\n    placeName\n    ancestors {\n      id\n      name\n    }\n  }\n  kind {\n    code\n    label\n    heldOf\n  }\n  isRequired\n  since\n  last {\n    id\n    holder {\n      name\n    }\n  }\n}': typeof types.VacancyRowFragmentDoc
  'query VacantSeats($under: ID!, $asOf: Date, $after: String) {\n  vacantSeats(under: $under, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    nodes {\n      ...VacantSeatsRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.VacantSeatsDocument
  'fragment VacantSeatsRow on VacantSeats {\n  unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n  held\n  missing\n  rule {\n    code\n    label\n    source\n  }\n  committee {\n    id\n    name\n  }\n}': typeof types.VacantSeatsRowFragmentDoc
  'fragment ClusterCard on Cluster {\n  id\n  name\n  decision {\n    number\n    signedOn\n  }\n  host {\n    id\n  }\n  nextHost {\n    id\n  }\n  units {\n    id\n    name\n  }\n  turns {\n    unit {\n      id\n    }\n    validFrom\n    validTo\n    meetings {\n      id\n      heldOn\n    }\n  }\n}': typeof types.ClusterCardFragmentDoc
  'query FindUnitNames($where: UnitNameFilter!, $after: String) {\n  unitNames(where: $where, orderBy: NAME, first: 100, after: $after) {\n    nodes {\n      ...FormerName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.FindUnitNamesDocument
  'query FindUnits($under: ID, $name: String!, $asOf: Date, $after: String) {\n  units(\n    under: $under\n    where: {name: {contains: $name}}\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...FoundUnit\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.FindUnitsDocument
  'fragment FormerName on UnitName {\n  code\n  name\n  validFrom\n  validTo\n  unit {\n    id\n    code\n    name\n    validTo\n    successors {\n      kindLabel\n      unitName\n      unit {\n        id\n      }\n    }\n  }\n}': typeof types.FormerNameFragmentDoc
  'fragment FoundUnit on Unit {\n  id\n  code\n  name\n  kind {\n    code\n    label\n  }\n  parent {\n    id\n    name\n  }\n}': typeof types.FoundUnitFragmentDoc
  'fragment Lineage on UnitLineage {\n  kindLabel\n  happenedOn\n  unitName\n  unitCode\n  unit {\n    id\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n  reorganization {\n    id\n  }\n}': typeof types.LineageFragmentDoc
  'query PickUnits($under: ID, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n      parent {\n        id\n        name\n      }\n    }\n  }\n}': typeof types.PickUnitsDocument
  'fragment Share on Share {\n  numerator\n  denominator\n  percent\n  stated\n}': typeof types.ShareFragmentDoc
  'query TreeChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        ...TreeUnit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.TreeChildrenDocument
  'query TreeTop($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    ...TreeUnit\n  }\n  kin: unit(id: $unit) {\n    id\n    predecessors {\n      unit {\n        id\n      }\n    }\n    successors {\n      unit {\n        id\n      }\n    }\n  }\n}': typeof types.TreeTopDocument
  'fragment TreeUnit on Unit {\n  id\n  name\n  children(first: 1) {\n    nodes {\n      id\n    }\n  }\n}': typeof types.TreeUnitFragmentDoc
  'fragment UnitChange on UnitChange {\n  changes\n  unit {\n    id\n  }\n  before {\n    ...UnitState\n  }\n  after {\n    ...UnitState\n  }\n  predecessors {\n    unit {\n      id\n    }\n    name\n  }\n  successors {\n    unit {\n      id\n    }\n    name\n  }\n}': typeof types.UnitChangeFragmentDoc
  'query UnitChangeCounts($from: Date!, $to: Date!, $under: ID) {\n  unitChangeCounts(from: $from, to: $to, under: $under) {\n    change\n    changeLabel\n    units\n  }\n}': typeof types.UnitChangeCountsDocument
  'query UnitChanges($from: Date!, $to: Date!, $under: ID, $where: UnitChangeFilter!, $after: String) {\n  unitChanges(\n    from: $from\n    to: $to\n    under: $under\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...UnitChange\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.UnitChangesDocument
  'query UnitChildren($id: ID!, $asOf: Date, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        memberCount\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.UnitChildrenDocument
  'query UnitClusters($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    clusters(scope: UNIT, first: 50) {\n      nodes {\n        ...ClusterCard\n      }\n    }\n    inClusters {\n      ...ClusterCard\n    }\n  }\n}': typeof types.UnitClustersDocument
  'query UnitFindings($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    findings {\n      message\n      severity\n      rule {\n        label\n        source\n      }\n    }\n  }\n}': typeof types.UnitFindingsDocument
  'query UnitLife($id: ID!) {\n  unit(id: $id) {\n    id\n    code\n    name\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    history {\n      kind\n      kindLabel\n      on\n      before {\n        ...UnitState\n      }\n      after {\n        ...UnitState\n      }\n      decision {\n        number\n        signedOn\n        title\n      }\n    }\n    predecessors {\n      ...Lineage\n    }\n    successors {\n      ...Lineage\n    }\n  }\n  reorganizations(where: {touches: {eq: $id}, state: {eq: EFFECTIVE}}, first: 100) {\n    nodes {\n      id\n      number\n      effectiveOn\n    }\n  }\n}': typeof types.UnitLifeDocument
  'query UnitMembers($id: ID!, $asOf: Date, $where: MemberFilter, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    members(where: $where, scope: SUBTREE, orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        ...MemberRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.UnitMembersDocument
  'query UnitName($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n  }\n  ever: unit(id: $id) {\n    id\n    name\n  }\n}': typeof types.UnitNameDocument
  'query UnitPage($id: ID!, $asOf: Date, $day: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    ancestors {\n      id\n      name\n    }\n    memberCount\n    official: memberCount(standing: OFFICIAL)\n    probationary: memberCount(standing: PROBATIONARY)\n    cellCount\n    workGroups {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n    }\n    visits(where: {visitedOn: {lte: $day}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}': typeof types.UnitPageDocument
  'query UnitPath($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    ancestors {\n      id\n    }\n  }\n}': typeof types.UnitPathDocument
  'query UnitRecords($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    kind {\n      code\n    }\n    memberCount\n    offices {\n      kind {\n        code\n        label\n      }\n      holder {\n        name\n        office\n      }\n      placeName\n      validFrom\n    }\n    meetings(where: {heldOn: {lte: $asOf}}, first: 5) {\n      totalCount\n      nodes {\n        ...MeetingRow\n      }\n    }\n    scorecards(first: 1) {\n      totalCount\n    }\n    visits(where: {visitedOn: {lte: $asOf}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}': typeof types.UnitRecordsDocument
  'query UnitShares($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    statedFigures {\n      figure\n      source\n    }\n    cellMembers: memberShare(kind: "cell") {\n      ...Share\n    }\n    villageHeads: officeOverlap(held: "secretary", also: "village-head") {\n      ...Share\n    }\n    frontHeads: officeOverlap(held: "secretary", also: "front-committee-head") {\n      ...Share\n    }\n  }\n}': typeof types.UnitSharesDocument
  'fragment UnitState on UnitState {\n  code\n  name\n  committeeName\n  placeName\n  kind {\n    code\n    label\n  }\n  parent {\n    unit {\n      id\n    }\n    name\n  }\n}': typeof types.UnitStateFragmentDoc
  'query UnitsBelow($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.UnitsBelowDocument
  'query UnitsByCode($codes: [String!]!, $asOf: Date) {\n  units(where: {code: {in: $codes}}, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      ...FoundUnit\n    }\n  }\n  unitNames(where: {code: {in: $codes}}, orderBy: CODE, first: 50) {\n    nodes {\n      ...FormerName\n    }\n  }\n}': typeof types.UnitsByCodeDocument
  'query Overview($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    committeeName\n    kind {\n      code\n      label\n    }\n    memberCount\n    cellCount\n    visits(\n      where: {visitedOn: {gte: $from, lte: $to}}\n      orderBy: VISITED_ON_DESC\n      first: 6\n    ) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n  meetings(\n    under: $unit\n    where: {heldOn: {lte: $to}}\n    orderBy: STARTS_AT_DESC\n    first: 5\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n  }\n}': typeof types.OverviewDocument
  'query OverviewGroups($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  coverage(unit: $unit, asOf: $asOf) {\n    cells\n    covered\n    uncovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n        }\n        month\n        count\n      }\n    }\n  }\n}': typeof types.OverviewGroupsDocument
  'mutation ApprovePlanSlots($input: ApprovePlanSlotsInput!) {\n  approvePlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ApprovePlanSlotsDocument
  'mutation CancelPlanSlot($input: CancelPlanSlotInput!) {\n  cancelPlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CancelPlanSlotDocument
  'mutation CreatePlanSlots($input: CreatePlanSlotsInput!) {\n  createPlanSlots(input: $input) {\n    slots {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreatePlanSlotsDocument
  'mutation MergePlanSlot($input: MergePlanSlotInput!) {\n  mergePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.MergePlanSlotDocument
  'query PlanKinds {\n  meetingKinds {\n    code\n    label\n    rules {\n      unitKind {\n        code\n      }\n      rhythm\n    }\n  }\n}': typeof types.PlanKindsDocument
  'query PlanSlots($under: ID!, $asOf: Date, $scope: Scope!, $where: PlanSlotFilter!, $after: String) {\n  unit(id: $under, asOf: $asOf) {\n    id\n    planSlots(\n      scope: $scope\n      where: $where\n      orderBy: PERIOD\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...SlotRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.PlanSlotsDocument
  'mutation RegisterPlanSlots($input: RegisterPlanSlotsInput!) {\n  registerPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RegisterPlanSlotsDocument
  'mutation ReturnPlanSlots($input: ReturnPlanSlotsInput!) {\n  returnPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReturnPlanSlotsDocument
  'fragment SlotRow on PlanSlot {\n  id\n  version\n  unit {\n    id\n    name\n  }\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  period {\n    from\n    until\n  }\n  topic\n  startsAt\n  endsAt\n  place\n  state\n  outcome\n  registerBy\n  registeredLate\n  returnReason\n  cancelReason\n  mergedInto {\n    period {\n      from\n      until\n    }\n  }\n  mergeReason\n  meeting {\n    id\n    state\n  }\n}': typeof types.SlotRowFragmentDoc
  'mutation UpdatePlanSlot($input: UpdatePlanSlotInput!) {\n  updatePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdatePlanSlotDocument
  'query CadenceFindings($unit: ID!, $year: Int!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    thematic: met(kind: "thematic") {\n      numerator\n      denominator\n    }\n    overlapping {\n      totalCount\n    }\n  }\n}': typeof types.CadenceFindingsDocument
  'query CadenceLines($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    cells\n    met(kind: $kind) {\n      ...PeriodShare\n    }\n    lines {\n      unit {\n        id\n        name\n      }\n      outcomes(kind: $kind)\n    }\n  }\n}': typeof types.CadenceLinesDocument
  'query CadenceMissing($unit: ID!, $year: Int!, $asOf: Date, $kind: String!, $period: Int!, $isMonth: Boolean!) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    notMet(kind: $kind, month: $period, first: 100) @include(if: $isMonth) {\n      ...MissingCells\n    }\n    withoutThematic(quarter: $period, first: 100) @skip(if: $isMonth) {\n      ...MissingCells\n    }\n  }\n}': typeof types.CadenceMissingDocument
  'query CadenceOverlaps($unit: ID!, $year: Int!, $asOf: Date, $after: String) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    overlapping(first: 20, after: $after) {\n      nodes {\n        id\n        startsAt\n        kind {\n          label\n        }\n        unit {\n          name\n        }\n        overlaps {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.CadenceOverlapsDocument
  'query CadenceShares($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    byChild {\n      unit {\n        id\n        name\n        kind {\n          code\n        }\n      }\n      met(kind: $kind) {\n        ...PeriodShare\n      }\n    }\n  }\n}': typeof types.CadenceSharesDocument
  'fragment MissingCells on UnitConnection {\n  nodes {\n    id\n    name\n    parent {\n      name\n    }\n  }\n  totalCount\n}': typeof types.MissingCellsFragmentDoc
  'fragment PeriodShare on Share {\n  numerator\n  denominator\n  percent\n}': typeof types.PeriodShareFragmentDoc
  'query ProfessionalMeetings($under: ID!, $where: ProfessionalMeetingFilter!, $after: String) {\n  professionalMeetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ProfessionalRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ProfessionalMeetingsDocument
  'fragment ProfessionalRow on ProfessionalMeeting {\n  id\n  version\n  title\n  startsAt\n  endsAt\n  source\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  meetings {\n    id\n    startsAt\n    kind {\n      label\n    }\n  }\n}': typeof types.ProfessionalRowFragmentDoc
  'mutation RecordProfessionalMeeting($input: RecordProfessionalMeetingInput!) {\n  recordProfessionalMeeting(input: $input) {\n    professionalMeeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RecordProfessionalMeetingDocument
  'mutation RemoveProfessionalMeeting($input: RemoveProfessionalMeetingInput!) {\n  removeProfessionalMeeting(input: $input) {\n    unit {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RemoveProfessionalMeetingDocument
  'mutation ActOnMembers($input: ActOnMembersInput!) {\n  actOnMembers(input: $input) {\n    acts {\n      id\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ActOnMembersDocument
  'mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AdmitMemberDocument
  'mutation CorrectMember($input: CorrectMemberInput!) {\n  correctMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CorrectMemberDocument
  'mutation EnterMember($input: EnterMemberInput!) {\n  enterMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EnterMemberDocument
  'fragment MemberAct on MemberAct {\n  id\n  kind\n  kindLabel\n  effectiveOn\n  reason\n  undoneAt\n  undoneReason\n  version\n  unit {\n    id\n    name\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n}': typeof types.MemberActFragmentDoc
  'fragment MemberHistory on Member {\n  standings {\n    standing\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  activities {\n    activity\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  memberships {\n    kind\n    kindLabel\n    unit {\n      id\n      name\n    }\n    outsideName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  ends {\n    reason\n    reasonLabel\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  offices {\n    id\n    version\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    body {\n      name\n    }\n    placeName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  seats {\n    id\n    version\n    body {\n      name\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n    term {\n      ordinal\n    }\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  workGroups {\n    id\n    leader\n    person {\n      office\n    }\n    workGroup {\n      id\n      name\n    }\n    validFrom\n    validTo\n  }\n  visits(orderBy: VISITED_ON_DESC, first: 50) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        name\n      }\n      workGroup {\n        name\n      }\n    }\n  }\n  transfers(orderBy: DECIDED_ON_DESC, first: 50) {\n    nodes {\n      ...TransferRow\n    }\n  }\n  acts(first: 100) {\n    nodes {\n      ...MemberAct\n    }\n  }\n}': typeof types.MemberHistoryFragmentDoc
  'mutation UndoMemberAct($input: UndoMemberActInput!) {\n  undoMemberAct(input: $input) {\n    act {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UndoMemberActDocument
  'query UnitBodies($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    bodies {\n      id\n      name\n    }\n    terms {\n      id\n      ordinal\n    }\n  }\n}': typeof types.UnitBodiesDocument
  'mutation AllotReorganization($input: AllotReorganizationInput!) {\n  allotReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AllotReorganizationDocument
  'mutation ApproveReorganization($input: ApproveReorganizationInput!) {\n  approveReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ApproveReorganizationDocument
  'mutation CreateReorganization($input: CreateReorganizationInput!) {\n  createReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateReorganizationDocument
  'query DividedChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.DividedChildrenDocument
  'query DividedMembers($unit: ID!, $asOf: Date, $after: String) {\n  members(\n    under: $unit\n    scope: UNIT\n    asOf: $asOf\n    orderBy: NAME\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      fullName\n      standing\n      activity\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.DividedMembersDocument
  'mutation PreviewReorganization($input: PreviewReorganizationInput!) {\n  previewReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.PreviewReorganizationDocument
  'query Reorganization($id: ID!) {\n  reorganization(id: $id) {\n    ...ReorganizationRow\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    signedOn\n    notes\n    isBlocked\n    createdAt\n    createdBy\n    approvedAt\n    approvedBy\n    appliedAt\n    withdrawnAt\n    reversedAt\n    reversal\n    reversalNumber\n    reversalSignedOn\n    failure {\n      code\n      message\n    }\n    corrects {\n      id\n      number\n      title\n    }\n    consequenceCounts {\n      subject\n      change\n      count\n    }\n    version\n  }\n}': typeof types.ReorganizationDocument
  'query ReorganizationAllotments($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    allotments(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        unit {\n          id\n        }\n        result {\n          key\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.ReorganizationAllotmentsDocument
  'query ReorganizationConsequences($id: ID!, $where: ReorganizationConsequenceFilter!, $after: String) {\n  reorganization(id: $id) {\n    id\n    consequences(where: $where, first: 50, after: $after) {\n      nodes {\n        subject\n        change\n        objectId\n        label\n        fromUnit {\n          id\n          name\n        }\n        toUnit {\n          id\n          name\n        }\n        toResult {\n          key\n          name\n          placeName\n          kind {\n            code\n          }\n          unit {\n            id\n            name\n          }\n        }\n        problem {\n          code\n          message\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.ReorganizationConsequencesDocument
  'fragment ReorganizationRow on Reorganization {\n  id\n  number\n  title\n  effectiveOn\n  state\n  unit {\n    id\n    name\n  }\n}': typeof types.ReorganizationRowFragmentDoc
  'fragment StepResult on ReorganizationResult {\n  key\n  isNew\n  unit {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  code\n  kind {\n    code\n    label\n  }\n  name\n  committeeName\n  placeName\n  parentUnit {\n    id\n    name\n  }\n  parentResult {\n    key\n    name\n    placeName\n    kind {\n      code\n    }\n    unit {\n      id\n      name\n    }\n  }\n}\n\nfragment ReorganizationStep on ReorganizationOperation {\n  position\n  kind\n  units {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  results {\n    ...StepResult\n  }\n  lines {\n    unit {\n      id\n    }\n    result {\n      key\n    }\n  }\n  grantsFollow\n  discipline\n}': typeof types.StepResultFragmentDoc
  'query ReorganizationSteps($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    operations(first: 100, after: $after) {\n      nodes {\n        ...ReorganizationStep\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.ReorganizationStepsDocument
  'query Reorganizations($where: ReorganizationFilter!, $after: String) {\n  reorganizations(\n    where: $where\n    orderBy: EFFECTIVE_ON_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ReorganizationRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ReorganizationsDocument
  'mutation ReverseReorganization($input: ReverseReorganizationInput!) {\n  reverseReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    corrections {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReverseReorganizationDocument
  'query StepUnit($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    parent {\n      id\n      name\n    }\n  }\n}': typeof types.StepUnitDocument
  'query UnitNamings($asOf: Date) {\n  unitKinds {\n    code\n    label\n    mayHangUnder {\n      code\n    }\n  }\n  unitNamings(asOf: $asOf) {\n    kind\n    placeWord\n    organization\n    committee\n  }\n}': typeof types.UnitNamingsDocument
  'mutation UpdateReorganization($input: UpdateReorganizationInput!) {\n  updateReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateReorganizationDocument
  'mutation WithdrawReorganization($input: WithdrawReorganizationInput!) {\n  withdrawReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.WithdrawReorganizationDocument
  'query DecidingMeetings($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [OPEN, CLOSED, SEALED]}, heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 20\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n      votes {\n        ...DecidingVote\n      }\n    }\n  }\n}': typeof types.DecidingMeetingsDocument
  'fragment DecidingVote on Vote {\n  id\n  question\n  yes\n  base\n  adopted\n}': typeof types.DecidingVoteFragmentDoc
  'query PickResolutions($where: ResolutionFilter!) {\n  resolutions(where: $where, first: 20) {\n    nodes {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}': typeof types.PickResolutionsDocument
  'fragment Receipt on Dissemination {\n  mine\n  sentAt\n  dueOn\n  programmeDueOn\n  receivedAt\n  receivedBy\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  person {\n    name\n    office\n    member {\n      id\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n  }\n  programme {\n    ...ResolutionName\n  }\n}': typeof types.ReceiptFragmentDoc
  'query Resolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionRow\n    version\n    text\n    currentText\n    noVoteReason\n    inForceOn\n    endsOn\n    period {\n      from\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    vote {\n      ...DecidingVote\n    }\n    carriesOut {\n      ...ResolutionName\n    }\n    carriedOutBy {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n    supersededBy {\n      ...ResolutionName\n    }\n    coverage {\n      numerator\n      denominator\n      percent\n    }\n    supplements {\n      ...Supplement\n    }\n    attachments {\n      id\n      title\n      url\n    }\n    acts {\n      kind\n      kindLabel\n      actedOn\n      reason\n      at\n      by\n      meeting {\n        id\n        heldOn\n      }\n    }\n    disseminations {\n      ...Receipt\n    }\n  }\n}': typeof types.ResolutionDocument
  'fragment ResolutionName on Resolution {\n  id\n  sign\n  title\n  type {\n    code\n    label\n  }\n}': typeof types.ResolutionNameFragmentDoc
  'fragment ResolutionRow on Resolution {\n  id\n  sign\n  title\n  key\n  state\n  adoptedOn\n  type {\n    code\n    label\n  }\n  unit {\n    id\n    name\n  }\n  body {\n    id\n    name\n  }\n  disseminationRate {\n    numerator\n    denominator\n    percent\n  }\n}': typeof types.ResolutionRowFragmentDoc
  'query ResolutionTasks($id: ID!) {\n  resolution(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n    execution {\n      ...TaskExecution\n    }\n  }\n}': typeof types.ResolutionTasksDocument
  'query ResolutionTypes($asOf: Date) {\n  resolutionTypes(asOf: $asOf) {\n    code\n    label\n    needsVote\n    ofCells\n  }\n}': typeof types.ResolutionTypesDocument
  'query Resolutions($under: ID, $scope: Scope!, $where: ResolutionFilter!, $after: String) {\n  resolutions(\n    under: $under\n    scope: $scope\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ResolutionRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.ResolutionsDocument
  'fragment Supplement on ResolutionSupplement {\n  ordinal\n  sign\n  title\n  text\n  reason\n  adoptedOn\n  noVoteReason\n  meeting {\n    id\n    heldOn\n  }\n  vote {\n    ...DecidingVote\n  }\n}': typeof types.SupplementFragmentDoc
  'query UnitMeetings($unit: ID!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [PLANNED, OPEN, CLOSED, SEALED]}}\n    orderBy: STARTS_AT_DESC\n    first: 30\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n  }\n}': typeof types.UnitMeetingsDocument
  'mutation AcknowledgeDissemination($input: AcknowledgeDisseminationInput!) {\n  acknowledgeDissemination(input: $input) {\n    resolution {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AcknowledgeDisseminationDocument
  'mutation AdoptResolution($input: AdoptResolutionInput!) {\n  adoptResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AdoptResolutionDocument
  'mutation CompleteResolution($input: CompleteResolutionInput!) {\n  completeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CompleteResolutionDocument
  'mutation CreateResolution($input: CreateResolutionInput!) {\n  createResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateResolutionDocument
  'mutation DiscussResolution($input: DiscussResolutionInput!) {\n  discussResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DiscussResolutionDocument
  'mutation DisseminateResolution($input: DisseminateResolutionInput!) {\n  disseminateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DisseminateResolutionDocument
  'mutation ReviewResolution($input: ReviewResolutionInput!) {\n  reviewResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReviewResolutionDocument
  'mutation SupersedeResolution($input: SupersedeResolutionInput!) {\n  supersedeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SupersedeResolutionDocument
  'mutation SupplementResolution($input: SupplementResolutionInput!) {\n  supplementResolution(input: $input) {\n    resolution {\n      id\n      version\n      supplements {\n        sign\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SupplementResolutionDocument
  'mutation TakeEffectResolution($input: TakeEffectResolutionInput!) {\n  takeEffectResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.TakeEffectResolutionDocument
  'mutation UpdateResolution($input: UpdateResolutionInput!) {\n  updateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateResolutionDocument
  'mutation WithdrawResolution($input: WithdrawResolutionInput!) {\n  withdrawResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.WithdrawResolutionDocument
  'fragment PassedGate on MeetingStep {\n  code\n  label\n  reason\n}': typeof types.PassedGateFragmentDoc
  'mutation SubmitScorecard($input: SubmitScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      total\n      band\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.SubmitScorecardDocument
  'query TemplatesOnDay($day: Date!) {\n  scorecardTemplates(where: {validOn: {eq: $day}}, first: 20) {\n    nodes {\n      id\n      title\n      source\n      maxPoints\n      bands {\n        band\n        minPoints\n      }\n      criteria {\n        code\n        group\n        label\n        max\n        scoring\n        steps {\n          points\n          label\n        }\n      }\n    }\n  }\n}': typeof types.TemplatesOnDayDocument
  'mutation AcceptTask($input: AcceptTaskInput!) {\n  acceptTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AcceptTaskDocument
  'mutation CancelTask($input: CancelTaskInput!) {\n  cancelTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CancelTaskDocument
  'query ChildExecution($id: ID!, $from: Date!, $to: Date!, $after: String) {\n  unit(id: $id) {\n    id\n    children(orderBy: NAME, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        execution(from: $from, to: $to) {\n          ...TaskExecution\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}': typeof types.ChildExecutionDocument
  'mutation CreateTasks($input: CreateTasksInput!) {\n  createTasks(input: $input) {\n    tasks {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateTasksDocument
  'query EditedTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    key\n    field\n    unit {\n      id\n      name\n    }\n    owner {\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    member {\n      id\n    }\n    helpers {\n      unit {\n        id\n        name\n      }\n      person {\n        name\n        member {\n          id\n        }\n      }\n    }\n    measure\n    measureMax\n    target\n    startsOn\n    dueOn\n    version\n  }\n}': typeof types.EditedTaskDocument
  'mutation ExtendTask($input: ExtendTaskInput!) {\n  extendTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ExtendTaskDocument
  'query GivingResolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionName\n  }\n}': typeof types.GivingResolutionDocument
  'query MeetingTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n  }\n}': typeof types.MeetingTasksDocument
  'query MemberName($id: ID!) {\n  member(id: $id) {\n    id\n    fullName\n  }\n}': typeof types.MemberNameDocument
  'query MyTasks($open: BooleanFilter, $overdue: BooleanFilter, $state: TaskStateFilter, $title: TextFilter, $key: BooleanFilter, $field: ItemFieldFilter, $startsOn: DateFilter, $dueOn: DateFilter, $unit: IdFilter, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    where: {mine: {eq: true}, open: $open, overdue: $overdue, state: $state, title: $title, key: $key, field: $field, startsOn: $startsOn, dueOn: $dueOn, unit: $unit}\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.MyTasksDocument
  'query ParentTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    dueOn\n    unit {\n      id\n      name\n    }\n  }\n}': typeof types.ParentTaskDocument
  'mutation ReportTask($input: ReportTaskInput!) {\n  reportTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReportTaskDocument
  'mutation ReportTaskProgress($input: ReportTaskProgressInput!) {\n  reportTaskProgress(input: $input) {\n    tasks {\n      id\n      state\n      progress\n      resultValue\n      version\n    }\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      message\n    }\n  }\n}': typeof types.ReportTaskProgressDocument
  'mutation ReturnTask($input: ReturnTaskInput!) {\n  returnTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReturnTaskDocument
  'query RootUnit {\n  unit(code: "ROOT") {\n    id\n  }\n}': typeof types.RootUnitDocument
  'query SuggestOwners($unit: ID!, $dueOn: Date) {\n  suggestOwners(unit: $unit, dueOn: $dueOn) {\n    member {\n      id\n      fullName\n    }\n    openTasks\n    dueByThen\n    sameResidence\n    warnings {\n      message\n    }\n  }\n}': typeof types.SuggestOwnersDocument
  'query Task($id: ID!) {\n  task(id: $id) {\n    ...TaskRow\n    field\n    cause\n    endedOn\n    member {\n      id\n    }\n    helpers {\n      person {\n        name\n        office\n      }\n    }\n    reportKind {\n      label\n    }\n    reportBody {\n      name\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    resolution {\n      id\n      sign\n      title\n    }\n    parent {\n      id\n      title\n    }\n    parts {\n      ...TaskRow\n    }\n    acts {\n      ...TaskAct\n    }\n  }\n}\n\nfragment TaskAct on TaskAct {\n  kind\n  actedOn\n  actedAt\n  actor {\n    name\n    office\n  }\n  progress\n  value\n  text\n  fromDueOn\n  toDueOn\n  fromTarget\n  toTarget\n  outcome\n  evidence {\n    id\n    title\n    url\n  }\n}': typeof types.TaskDocument
  'query TaskOccasion($meeting: ID!) {\n  meeting(id: $meeting) {\n    id\n    heldOn\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n  }\n}': typeof types.TaskOccasionDocument
  'fragment TaskRow on Task {\n  id\n  title\n  key\n  unit {\n    ...TaskUnit\n  }\n  owner {\n    name\n    office\n  }\n  ownerUnit {\n    ...TaskUnit\n  }\n  helpers {\n    unit {\n      ...TaskUnit\n    }\n  }\n  parts {\n    id\n  }\n  measure\n  measureMax\n  target\n  resultValue\n  startsOn\n  dueOn\n  firstDueOn\n  overdue\n  state\n  progress\n  outcome\n  doneOn\n  result\n  version\n}\n\nfragment TaskUnit on Unit {\n  id\n  name\n  ancestors {\n    id\n  }\n}': typeof types.TaskRowFragmentDoc
  'query Tasks($under: ID!, $scope: Scope!, $where: TaskFilter!, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.TasksDocument
  'query UnitExecution($id: ID!, $from: Date!, $to: Date!, $scope: Scope!) {\n  unit(id: $id) {\n    id\n    name\n    execution(from: $from, to: $to, scope: $scope) {\n      ...TaskExecution\n    }\n    executionByMonth(from: $from, to: $to, scope: $scope) {\n      month\n      ...TaskExecution\n    }\n  }\n}\n\nfragment TaskExecution on Execution {\n  tasks\n  met\n  late\n  notMet\n  overdue\n  rate {\n    ...Share\n  }\n}': typeof types.UnitExecutionDocument
  'query UnitTasks($id: ID!, $from: Date!, $to: Date!) {\n  unit(id: $id) {\n    id\n    execution(from: $from, to: $to) {\n      tasks\n      overdue\n      rate {\n        ...Share\n      }\n    }\n    tasks(where: {open: {eq: true}}, first: 5) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n}': typeof types.UnitTasksDocument
  'mutation UpdateTask($input: UpdateTaskInput!) {\n  updateTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateTaskDocument
  'mutation ComposeInterimReview($input: ComposeInterimReviewInput!) {\n  composeInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ComposeInterimReviewDocument
  'mutation FinishInterimReview($input: FinishInterimReviewInput!) {\n  finishInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.FinishInterimReviewDocument
  'query InterimReview($unit: ID!, $day: Date!) {\n  interimReview(unit: $unit, month: $day) {\n    id\n    month\n    asOf\n    state\n    doneAt\n    results\n    shortcomings\n    causes\n    lessons\n    drafts {\n      results\n      shortcomings\n      causes\n      lessons\n    }\n    rate {\n      ...Share\n    }\n    tasks {\n      title\n      key\n      owner\n      dueOn\n      state\n      outcome\n      doneOn\n      overdue\n      measure\n      target\n      resultValue\n      result\n      cause\n      task {\n        id\n      }\n    }\n    version\n  }\n}': typeof types.InterimReviewDocument
  'mutation UpdateInterimReview($input: UpdateInterimReviewInput!) {\n  updateInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateInterimReviewDocument
  'query CarriedOverTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    agendaVersion\n    carriedOverTasks {\n      ...CarriedTask\n    }\n  }\n}\n\nfragment CarriedTask on MeetingTask {\n  dueOn\n  state\n  progress\n  result\n  cause\n  verdict\n  toDueOn\n  agendaItem {\n    id\n  }\n  task {\n    ...TaskRow\n  }\n}': typeof types.CarriedOverTasksDocument
  'mutation DraftAgenda($input: DraftAgendaInput!) {\n  draftAgenda(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.DraftAgendaDocument
  'mutation ReviewTasks($input: ReviewTasksInput!) {\n  reviewTasks(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReviewTasksDocument
  'mutation CancelTransfers($input: CancelTransfersInput!) {\n  cancelTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CancelTransfersDocument
  'mutation EndStays($input: EndStaysInput!) {\n  endStays(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndStaysDocument
  'mutation IssueTransferPapers($input: IssueTransferPapersInput!) {\n  issueTransferPapers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.IssueTransferPapersDocument
  'mutation ReceiveTransfers($input: ReceiveTransfersInput!) {\n  receiveTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReceiveTransfersDocument
  'mutation ReturnTransfers($input: ReturnTransfersInput!) {\n  returnTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.ReturnTransfersDocument
  'query TransferCounts($under: ID!) {\n  out: transfers(\n    under: $under\n    direction: OUT\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n  in: transfers(\n    under: $under\n    direction: IN\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n}': typeof types.TransferCountsDocument
  'mutation TransferMembers($input: TransferMembersInput!) {\n  transferMembers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.TransferMembersDocument
  'fragment TransferRow on Transfer {\n  id\n  version\n  kind\n  kindLabel\n  state\n  person {\n    name\n    member {\n      id\n    }\n  }\n  fromUnit {\n    id\n  }\n  fromName\n  toUnit {\n    id\n  }\n  toName\n  decidedOn\n  paperDueOn\n  paperNumber\n  paperOn\n  presentDueOn\n  dueOn\n  until\n  closedOn\n  closeReason\n}': typeof types.TransferRowFragmentDoc
  'query Transfers($under: ID!, $direction: TransferDirection!, $where: TransferFilter!, $orderBy: TransferOrder!, $after: String) {\n  transfers(\n    under: $under\n    direction: $direction\n    where: $where\n    orderBy: $orderBy\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...TransferRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.TransfersDocument
  'query HeldMeetings($unit: ID!, $upTo: Date!) {\n  unit(id: $unit) {\n    id\n    name\n    meetings(\n      scope: UNIT\n      where: {heldOn: {lte: $upTo}}\n      orderBy: STARTS_AT_DESC\n      first: 30\n    ) {\n      nodes {\n        id\n        kind {\n          code\n          label\n        }\n        title\n        place\n        startsAt\n        heldOn\n        state\n        visits {\n          id\n          workGroup {\n            id\n          }\n        }\n      }\n    }\n  }\n}': typeof types.HeldMeetingsDocument
  'query OtherCells($under: ID!, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n    }\n  }\n}': typeof types.OtherCellsDocument
  'mutation RecordVisit($input: RecordVisitInput!) {\n  recordVisit(input: $input) {\n    visit {\n      ...VisitRow\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.RecordVisitDocument
  'query RecordableGroups($asOf: Date) {\n  workGroups(asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}': typeof types.RecordableGroupsDocument
  'query Visit($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitRow\n      advice\n      outsideAssignmentReason\n      visitors {\n        name\n        office\n      }\n      remarks {\n        author {\n          name\n          office\n        }\n        text\n      }\n      meeting {\n        title\n        place\n        startsAt\n        endsAt\n        chair {\n          name\n          office\n        }\n        attendanceSummary {\n          expected\n          present\n          late\n          excused\n          unexcused\n          rate {\n            percent\n          }\n        }\n      }\n      scorecard {\n        scoredOn\n        author {\n          name\n          office\n        }\n        template {\n          id\n          title\n          source\n          bands {\n            band\n            minPoints\n          }\n          criteria {\n            code\n            group\n          }\n        }\n        passedGates {\n          ...PassedGate\n        }\n        items {\n          code\n          label\n          points\n          max\n          reason\n        }\n      }\n    }\n  }\n}': typeof types.VisitDocument
  'query VisitFilters($unit: ID!, $home: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n  }\n  workGroups(under: $home, asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}': typeof types.VisitFiltersDocument
  'fragment VisitRow on Visit {\n  id\n  visitedOn\n  unit {\n    id\n    name\n  }\n  workGroup {\n    id\n    name\n    ordinal\n  }\n  meeting {\n    id\n    kind {\n      code\n      label\n    }\n  }\n  scorecard {\n    id\n    total\n    max\n    band\n  }\n}': typeof types.VisitRowFragmentDoc
  'query Visits($under: ID, $scope: Scope, $where: VisitFilter, $first: Int!, $after: String) {\n  visits(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: VISITED_ON_DESC\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...VisitRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.VisitsDocument
  'mutation AssignWorkGroup($input: AssignWorkGroupInput!) {\n  assignWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.AssignWorkGroupDocument
  'query Coverage($unit: ID!, $asOf: Date, $from: Date!, $to: Date!, $weeks: Int!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  coverage(unit: $unit, asOf: $asOf) {\n    asOf\n    cells\n    covered\n    uncovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    notVisited(weeks: $weeks, first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      decision {\n        number\n        signedOn\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n          name\n        }\n        month\n        count\n      }\n    }\n  }\n}': typeof types.CoverageDocument
  'mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n  createWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.CreateWorkGroupDocument
  'mutation EndWorkGroupAssignment($input: EndWorkGroupAssignmentInput!) {\n  endWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.EndWorkGroupAssignmentDocument
  'query GroupsOnDay($unit: ID!, $day: Date!) {\n  workGroups(under: $unit, scope: UNIT, asOf: $day, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}': typeof types.GroupsOnDayDocument
  'query MatrixVisits($under: ID!, $from: Date!, $to: Date!, $after: String) {\n  visits(\n    under: $under\n    where: {visitedOn: {gte: $from, lte: $to}}\n    orderBy: VISITED_ON_DESC\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        id\n        name\n      }\n      workGroup {\n        id\n      }\n      scorecard {\n        id\n        total\n        band\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}': typeof types.MatrixVisitsDocument
  'mutation TransferWorkGroupAssignment($input: TransferWorkGroupAssignmentInput!) {\n  transferWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.TransferWorkGroupAssignmentDocument
  'mutation UpdateWorkGroup($input: UpdateWorkGroupInput!) {\n  updateWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}': typeof types.UpdateWorkGroupDocument
  'query WorkGroup($id: ID!, $asOf: Date) {\n  workGroup(id: $id, asOf: $asOf) {\n    id\n    name\n    ordinal\n    version\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      effectiveOn\n      title\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    members {\n      id\n      leader\n      validFrom\n      validTo\n      person {\n        name\n        office\n      }\n    }\n    assignments {\n      id\n      version\n      validFrom\n      validTo\n      decision {\n        number\n        signedOn\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}': typeof types.WorkGroupDocument
}
const documents: Documents = {
  'query Viewer {\n  viewer {\n    id\n    name\n    memberId\n    locale\n    today\n    grants {\n      role\n      roleLabel\n      source\n      unit {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}':
    types.ViewerDocument,
  'query UnreadNotifications {\n  viewer {\n    unreadNotifications\n  }\n}':
    types.UnreadNotificationsDocument,
  'query AccessHolders($unit: ID!) {\n  unit(id: $unit) {\n    id\n    accessHolders {\n      ...Holding\n    }\n  }\n}':
    types.AccessHoldersDocument,
  'query AccountName($id: ID!) {\n  account(id: $id) {\n    id\n    displayName\n    username\n  }\n}':
    types.AccountNameDocument,
  'query ExplainAccess($of: ID!, $account: ID) {\n  access(of: $of, account: $account) {\n    unit {\n      id\n      name\n    }\n    rules {\n      permission\n      unit {\n        id\n        name\n      }\n      isAllowed\n      grants {\n        ...Holding\n      }\n    }\n  }\n}':
    types.ExplainAccessDocument,
  'fragment Holding on EffectiveGrant {\n  role\n  source\n  holder\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  account {\n    id\n  }\n  apiToken {\n    id\n  }\n}':
    types.HoldingFragmentDoc,
  'query PickAccounts($where: AccountFilter!) {\n  accounts(where: $where, first: 20) {\n    nodes {\n      id\n      displayName\n      username\n    }\n  }\n}':
    types.PickAccountsDocument,
  'query RecordName($of: ID!) {\n  node(id: $of) {\n    __typename\n    ... on Unit {\n      id\n      name\n    }\n    ... on Member {\n      id\n      fullName\n    }\n    ... on Meeting {\n      id\n      kind {\n        label\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}':
    types.RecordNameDocument,
  'query Account($id: ID!) {\n  account(id: $id) {\n    id\n    version\n    username\n    displayName\n    state\n    locale\n    createdAt\n    disabledAt\n    lastSeenAt\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    member {\n      id\n      fullName\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}':
    types.AccountDocument,
  'query Accounts($under: ID, $where: AccountFilter!, $after: String) {\n  accounts(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      username\n      displayName\n      state\n      lastSeenAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.AccountsDocument,
  'query ApiToken($id: ID!) {\n  apiToken(id: $id) {\n    id\n    version\n    name\n    prefix\n    state\n    createdAt\n    createdBy\n    expiresAt\n    revokedAt\n    lastUsedAt\n    costPerMinute\n    requestsPerMinute\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}':
    types.ApiTokenDocument,
  'query ApiTokens($under: ID, $where: ApiTokenFilter!, $after: String) {\n  apiTokens(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      name\n      prefix\n      state\n      lastUsedAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ApiTokensDocument,
  'mutation CreateAccount($input: CreateAccountInput!) {\n  createAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateAccountDocument,
  'mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    token\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateApiTokenDocument,
  'mutation DisableAccount($input: AccountInput!) {\n  disableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DisableAccountDocument,
  'mutation EnableAccount($input: AccountInput!) {\n  enableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EnableAccountDocument,
  'mutation EndGrant($input: EndGrantInput!) {\n  endGrant(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndGrantDocument,
  'fragment GivenRole on AccessGrant {\n  id\n  version\n  role\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  revokedAt\n  createdBy\n}':
    types.GivenRoleFragmentDoc,
  'mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.GrantRoleDocument,
  'mutation ResetAccount($input: ResetAccountInput!) {\n  resetAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ResetAccountDocument,
  'mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RevokeApiTokenDocument,
  'mutation UpdateAccount($input: UpdateAccountInput!) {\n  updateAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateAccountDocument,
  'fragment AuditEventRow on AuditEvent {\n  id\n  at\n  action\n  actionLabel\n  actor {\n    name\n  }\n  actorId\n  unit {\n    id\n    name\n  }\n  objectType\n  objects {\n    id\n    type\n    member {\n      fullName\n    }\n  }\n  readFields\n  changedFields\n  requestId\n  sealed\n}':
    types.AuditEventRowFragmentDoc,
  'query AuditEvents($where: AuditEventFilter!, $first: Int!, $after: String) {\n  auditEvents(where: $where, first: $first, after: $after) {\n    nodes {\n      ...AuditEventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.AuditEventsDocument,
  'query AuditSubject($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Member {\n      fullName\n    }\n    ... on Meeting {\n      heldOn\n      kind {\n        label\n      }\n      unit {\n        name\n      }\n    }\n    ... on Reorganization {\n      number\n      title\n    }\n    ... on WorkGroup {\n      name\n    }\n    ... on Account {\n      displayName\n    }\n    ... on ApiToken {\n      name\n    }\n  }\n}':
    types.AuditSubjectDocument,
  'query CalendarFeeds {\n  calendarFeeds {\n    id\n    unit {\n      id\n      name\n    }\n    kinds\n    meetings\n    createdAt\n    lastUsedAt\n    version\n  }\n}':
    types.CalendarFeedsDocument,
  'query ClockCounts($under: ID!, $until: Date!, $asOf: Date) {\n  clockCounts(under: $under, until: $until, asOf: $asOf) {\n    kind\n    count\n    overdue\n  }\n}':
    types.ClockCountsDocument,
  'fragment ClockRow on Clock {\n  kind\n  kindLabel\n  personName\n  member {\n    id\n  }\n  unit {\n    id\n    name\n  }\n  dueOn\n  overdue\n  years\n  missed\n  source\n}':
    types.ClockRowFragmentDoc,
  'query Clocks($under: ID!, $until: Date!, $asOf: Date, $where: ClockFilter!, $after: String) {\n  clocks(\n    under: $under\n    until: $until\n    asOf: $asOf\n    where: $where\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ClockRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ClocksDocument,
  'mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    url\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateCalendarFeedDocument,
  'mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RevokeCalendarFeedDocument,
  'mutation DismissDuplicate($input: DismissDuplicateInput!) {\n  dismissDuplicate(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DismissDuplicateDocument,
  'query DuplicateCandidates($under: ID!, $where: DuplicateCandidateFilter, $dismissed: Boolean!, $after: String) {\n  duplicateCandidates(\n    under: $under\n    where: $where\n    dismissed: $dismissed\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      score\n      reasons\n      dismissal {\n        reason\n      }\n      first {\n        ...MemberRow\n        endedOn\n      }\n      second {\n        ...MemberRow\n        endedOn\n      }\n    }\n  }\n}':
    types.DuplicateCandidatesDocument,
  'mutation MergeMembers($input: MergeMembersInput!) {\n  mergeMembers(input: $input) {\n    member {\n      id\n      fullName\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.MergeMembersDocument,
  'query MergePair($one: ID!, $other: ID!) {\n  one: member(id: $one) {\n    ...MergedEntry\n  }\n  other: member(id: $other) {\n    ...MergedEntry\n  }\n}':
    types.MergePairDocument,
  'fragment MergedEntry on Member {\n  id\n  version\n  fullName\n  sex\n  fileNumber\n  joinedOn\n  officialOn\n  admissionDecidedOn\n  endedOn\n  invented\n  masked\n  citizenId\n  cardNumber\n  birthDate\n  phone\n  address\n  otherName\n  ethnicity\n  religion\n  hometown\n  oldIdentityNumber\n  cardIssuedBy\n  cardIssuedOn\n  mergedInto {\n    id\n  }\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  memberships {\n    kindLabel\n    outsideName\n    unit {\n      name\n    }\n    validFrom\n    validTo\n  }\n  standings {\n    standing\n    validFrom\n    validTo\n  }\n  ends {\n    reasonLabel\n    validFrom\n    validTo\n  }\n  offices {\n    id\n  }\n  seats {\n    id\n  }\n  workGroups {\n    id\n  }\n  visits {\n    totalCount\n  }\n  attendance {\n    denominator\n  }\n}':
    types.MergedEntryFragmentDoc,
  'mutation TakeBackDismissal($input: TakeBackDismissalInput!) {\n  takeBackDismissal(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.TakeBackDismissalDocument,
  'mutation ForgetImportMapping($input: ForgetImportMappingInput!) {\n  forgetImportMapping(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ForgetImportMappingDocument,
  'query ImportBatch($id: ID!) {\n  importBatch(id: $id) {\n    ...ImportBatchRow\n    version\n    effectiveOn\n    sender\n    previewedAt\n    committedAt\n    undoneAt\n    undoneReason\n    expiresAt\n  }\n}':
    types.ImportBatchDocument,
  'fragment ImportBatchRow on ImportBatch {\n  id\n  fileName\n  state\n  unit {\n    id\n    name\n  }\n  importedAt\n  importedBy\n  counts {\n    read\n    new\n    updated\n    unchanged\n    transfers\n    undecided\n    rejected\n    skipped\n    missing\n  }\n}':
    types.ImportBatchRowFragmentDoc,
  'query ImportMappings($under: ID!, $after: String) {\n  importMappings(under: $under, first: 20, after: $after) {\n    nodes {\n      id\n      sender\n      headings\n      decisionCount\n      usedAt\n      version\n      unit {\n        id\n        name\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ImportMappingsDocument,
  'query ImportRows($id: ID!, $where: ImportRowFilter!, $after: String) {\n  importBatch(id: $id) {\n    rows(where: $where, first: 50, after: $after) {\n      nodes {\n        ...PreviewedRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.ImportRowsDocument,
  'query Imports($under: ID!, $where: ImportBatchFilter!, $after: String) {\n  importBatches(\n    under: $under\n    where: $where\n    orderBy: IMPORTED_AT_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ImportBatchRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ImportsDocument,
  'fragment PreviewedRow on ImportRow {\n  sheet\n  row\n  outcome\n  name\n  unit {\n    id\n    name\n  }\n  unitText\n  member {\n    id\n    fullName\n  }\n  matchedBy\n  matchedByLabel\n  candidates {\n    id\n    fullName\n    unit {\n      id\n      name\n    }\n  }\n  messages {\n    field\n    fieldLabel\n    code\n    weight\n    message\n    suggestion\n  }\n  changes {\n    field\n    fieldLabel\n    before\n    after\n    isMasked\n  }\n}':
    types.PreviewedRowFragmentDoc,
  'mutation AddMeetingGuests($input: AddMeetingGuestsInput!) {\n  addMeetingGuests(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}':
    types.AddMeetingGuestsDocument,
  'query CalendarMeetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      heldOn\n      state\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.CalendarMeetingsDocument,
  'mutation CreateMeeting($input: CreateMeetingInput!) {\n  createMeeting(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateMeetingDocument,
  'query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingRow\n    ...MeetingSteps\n    version\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    chair {\n      ...MeetingPerson\n    }\n    secretary {\n      ...MeetingPerson\n    }\n    inChargeAttended\n    guests {\n      kind\n      person {\n        name\n        office\n      }\n    }\n    attendanceSummary {\n      expected\n      present\n      late\n      excused\n      unexcused\n      rate {\n        numerator\n        denominator\n        percent\n      }\n      speakingRate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    observers: observerShare(office: "secretary") {\n      ...Share\n    }\n    agenda {\n      id\n      number\n      depth\n      title\n      plannedMinutes\n      begunAt\n      endedAt\n    }\n    visits {\n      ...VisitRow\n    }\n    scorecards {\n      ...MeetingScore\n    }\n    resolutions {\n      ...ResolutionRow\n    }\n  }\n}':
    types.MeetingDocument,
  'query MeetingBodies($unit: ID!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    bodies {\n      id\n      name\n    }\n  }\n}':
    types.MeetingBodiesDocument,
  'query MeetingKinds {\n  meetingKinds {\n    code\n    label\n  }\n}': types.MeetingKindsDocument,
  'fragment MeetingPerson on NamedReference {\n  name\n  office\n  member {\n    id\n  }\n}':
    types.MeetingPersonFragmentDoc,
  'query MeetingRoll($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        expected\n        notExpectedReason\n        standing\n        activity\n        voting\n        status\n        mode\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.MeetingRollDocument,
  'fragment MeetingRow on Meeting {\n  id\n  heldOn\n  startsAt\n  endsAt\n  state\n  title\n  place\n  kind {\n    code\n    label\n  }\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n  body {\n    id\n    name\n  }\n  attendanceSummary {\n    expected\n    rate {\n      percent\n    }\n  }\n  scorecards {\n    id\n    kind\n    total\n    band\n  }\n}':
    types.MeetingRowFragmentDoc,
  'query MeetingRules($unit: ID!, $kind: String!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    kind {\n      code\n    }\n    meetingTemplate(kind: $kind) {\n      id\n      title\n      source\n      guidance\n      unit {\n        id\n        name\n      }\n      steps {\n        code\n        label\n        phase\n        gate\n        exempt\n      }\n    }\n  }\n  meetingKinds(asOf: $day) {\n    code\n    rules {\n      unitKind {\n        code\n      }\n      bodyKind {\n        code\n        label\n      }\n      attendedBy\n      rhythm\n      times\n      fixedDay\n      countsFor {\n        code\n        label\n      }\n      after {\n        code\n        label\n      }\n      afterMinDays\n      afterMaxDays\n      itemsFromBefore\n      source\n    }\n  }\n}':
    types.MeetingRulesDocument,
  'fragment MeetingScore on Scorecard {\n  id\n  kind\n  version\n  total\n  max\n  band\n  scoredOn\n  author {\n    name\n    office\n    member {\n      id\n    }\n  }\n  template {\n    id\n  }\n  visit {\n    id\n    workGroup {\n      id\n      name\n    }\n  }\n  passedGates {\n    ...PassedGate\n  }\n  items {\n    code\n    group\n    label\n    points\n    max\n    reason\n  }\n}':
    types.MeetingScoreFragmentDoc,
  'query Meetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT_DESC\n    first: 40\n    after: $after\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.MeetingsDocument,
  'mutation RecordAttendance($input: RecordAttendanceInput!) {\n  recordAttendance(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}':
    types.RecordAttendanceDocument,
  'mutation RemoveMeetingGuest($input: RemoveMeetingGuestInput!) {\n  removeMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}':
    types.RemoveMeetingGuestDocument,
  'query RollHead($id: ID!) {\n  meeting(id: $id) {\n    id\n    version\n    heldOn\n    startsAt\n    state\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    guests {\n      id\n      kind\n      arrivedAt\n      leftAt\n      person {\n        name\n        office\n      }\n    }\n    kind {\n      code\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n  }\n}':
    types.RollHeadDocument,
  'query RollMarks($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        status\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.RollMarksDocument,
  'mutation UpdateMeeting($input: UpdateMeetingInput!) {\n  updateMeeting(input: $input) {\n    meeting {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateMeetingDocument,
  'mutation UpdateMeetingGuest($input: UpdateMeetingGuestInput!) {\n  updateMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}':
    types.UpdateMeetingGuestDocument,
  'query AgreedItems($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 12\n  ) {\n    nodes {\n      id\n      startsAt\n      state\n      kind {\n        label\n      }\n      agenda {\n        id\n        number\n        title\n        field\n        purpose\n        outcome\n      }\n    }\n  }\n}':
    types.AgreedItemsDocument,
  'query MeetingAgenda($id: ID!) {\n  meeting(id: $id) {\n    id\n    heldOn\n    startsAt\n    state\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    template {\n      id\n      title\n      items {\n        depth\n        title\n        field\n        purpose\n        minutes\n      }\n    }\n    agendaVersion\n    agenda {\n      ...AgendaLine\n    }\n  }\n}\n\nfragment AgendaLine on AgendaItem {\n  id\n  depth\n  title\n  field\n  purpose\n  aboutMoney\n  presenter {\n    name\n    office\n    member {\n      id\n    }\n  }\n  plannedMinutes\n  begunAt\n  endedAt\n  fromItem {\n    id\n    title\n  }\n  conclusion\n  outcome\n  version\n  papers {\n    id\n    title\n    fileName\n    size\n    url\n  }\n}':
    types.MeetingAgendaDocument,
  'query MeetingSpeakers($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        status\n        spoke\n        minutesSpoken\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.MeetingSpeakersDocument,
  'query MeetingSpeeches($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    speeches(first: 100, after: $after) {\n      nodes {\n        id\n        version\n        person {\n          name\n          office\n        }\n        minutes\n        item {\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.MeetingSpeechesDocument,
  'mutation RecordSpeech($input: RecordSpeechInput!) {\n  recordSpeech(input: $input) {\n    speech {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RecordSpeechDocument,
  'mutation RemoveSpeech($input: RemoveSpeechInput!) {\n  removeSpeech(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RemoveSpeechDocument,
  'mutation SetAgenda($input: SetAgendaInput!) {\n  setAgenda(input: $input) {\n    meeting {\n      id\n      agendaVersion\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SetAgendaDocument,
  'mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n  updateAgendaItem(input: $input) {\n    item {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateAgendaItemDocument,
  'mutation ApproveMinutes($input: ApproveMinutesInput!) {\n  approveMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ApproveMinutesDocument,
  'mutation ComposeMinutes($input: ComposeMinutesInput!) {\n  composeMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ComposeMinutesDocument,
  'mutation CorrectMinutes($input: CorrectMinutesInput!) {\n  correctMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CorrectMinutesDocument,
  'mutation DropMinutesCorrection($input: DropMinutesCorrectionInput!) {\n  dropMinutesCorrection(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DropMinutesCorrectionDocument,
  'query MeetingMinutes($id: ID!) {\n  meeting(id: $id) {\n    id\n    state\n    heldOn\n    startsAt\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    minutes {\n      ...MinutesSheet\n    }\n  }\n}':
    types.MeetingMinutesDocument,
  'fragment MinutesSheet on Minutes {\n  id\n  version\n  state\n  body\n  stale\n  readBackAt\n  correctionReason\n  url\n  texts {\n    code\n    title\n    text\n  }\n  approvals {\n    role\n    by\n    at\n  }\n  scan {\n    id\n    title\n    url\n  }\n  document {\n    sign\n  }\n  versions {\n    ordinal\n    body\n    hash\n    correctionReason\n    approvedBy\n    sealedAt\n    sealedBy\n    url\n  }\n}':
    types.MinutesSheetFragmentDoc,
  'mutation ReadBackMinutes($input: ReadBackMinutesInput!) {\n  readBackMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReadBackMinutesDocument,
  'mutation SealMinutes($input: SealMinutesInput!) {\n  sealMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SealMinutesDocument,
  'mutation UpdateMinutes($input: UpdateMinutesInput!) {\n  updateMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateMinutesDocument,
  'mutation GiveMeetingNotice($input: GiveMeetingNoticeInput!) {\n  giveMeetingNotice(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.GiveMeetingNoticeDocument,
  'fragment MeetingSteps on Meeting {\n  steps {\n    ...StepLine\n  }\n  notices {\n    id\n    audience\n    channel\n    givenAt\n    note\n    by\n  }\n}':
    types.MeetingStepsFragmentDoc,
  'mutation RecordMeetingStep($input: RecordMeetingStepInput!) {\n  recordMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RecordMeetingStepDocument,
  'fragment StepLine on MeetingStep {\n  code\n  label\n  phase\n  minutes\n  gate\n  byRecords\n  exempt\n  state\n  reason\n  at\n  by\n}':
    types.StepLineFragmentDoc,
  'mutation TakeBackMeetingStep($input: TakeBackMeetingStepInput!) {\n  takeBackMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.TakeBackMeetingStepDocument,
  'mutation CorrectVote($input: CorrectVoteInput!) {\n  correctVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}':
    types.CorrectVoteDocument,
  'query MeetingVoters($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        voting\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.MeetingVotersDocument,
  'query MeetingVotes($id: ID!, $day: Date!) {\n  meeting(id: $id) {\n    id\n    agenda {\n      id\n      number\n      title\n    }\n    voteBase {\n      base\n      parts {\n        ...VoteParts\n      }\n    }\n    votes {\n      ...VoteLine\n    }\n  }\n  voteKinds(asOf: $day) {\n    code\n    label\n    rule {\n      numerator\n      denominator\n      strict\n    }\n  }\n}':
    types.MeetingVotesDocument,
  'mutation RecordVote($input: RecordVoteInput!) {\n  recordVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}':
    types.RecordVoteDocument,
  'mutation RemoveVote($input: RemoveVoteInput!) {\n  removeVote(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RemoveVoteDocument,
  'fragment VoteLine on Vote {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  item {\n    id\n    number\n  }\n  question\n  subject {\n    name\n    member {\n      id\n    }\n  }\n  secret\n  base\n  baseParts {\n    ...VoteParts\n  }\n  needed\n  yes\n  no\n  abstained\n  invalid\n  adopted\n  ballots {\n    choice\n    member {\n      id\n      fullName\n    }\n  }\n  reserved {\n    person {\n      name\n      office\n      member {\n        id\n      }\n    }\n    text\n  }\n}':
    types.VoteLineFragmentDoc,
  'fragment VoteParts on VoteBaseParts {\n  summoned\n  present\n  minus {\n    category\n    count\n  }\n  notInRegister\n}':
    types.VotePartsFragmentDoc,
  'query Member($id: ID!, $asOf: Date) {\n  member(id: $id, asOf: $asOf) {\n    ...MemberRow\n    ...MemberHistory\n    mergedInto {\n      id\n      fullName\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    sex\n    admissionDecidedOn\n    partyAge\n    endedOn\n    temporaryUnit {\n      id\n      name\n    }\n    attendance {\n      numerator\n      denominator\n    }\n    masked\n    birthDate\n    citizenId\n    cardNumber\n    oldCardNumber\n    fileNumber\n    phone\n    address\n    otherName\n    ethnicity\n    religion\n    hometown\n    oldIdentityNumber\n    cardIssuedBy\n    cardIssuedOn\n  }\n}':
    types.MemberDocument,
  'fragment MemberRow on Member {\n  id\n  version\n  fullName\n  invented\n  standing\n  activity\n  joinedOn\n  officialOn\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n}':
    types.MemberRowFragmentDoc,
  'query Members($under: ID!, $where: MemberFilter!, $asOf: Date, $after: String) {\n  members(\n    under: $under\n    where: $where\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...MemberRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.MembersDocument,
  'query OfficeKinds {\n  unitKinds {\n    code\n    offices {\n      code\n      label\n    }\n  }\n}':
    types.OfficeKindsDocument,
  'query PickMembers($under: ID, $where: MemberFilter!, $asOf: Date) {\n  members(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      id\n      fullName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}':
    types.PickMembersDocument,
  'mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      id\n      readAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.MarkNotificationsReadDocument,
  'fragment NotificationRow on Notification {\n  id\n  kind {\n    code\n    label\n    page\n  }\n  unit {\n    id\n    name\n  }\n  meeting {\n    id\n  }\n  dueOn\n  count\n  createdAt\n  readAt\n}':
    types.NotificationRowFragmentDoc,
  'query Notifications($where: NotificationFilter, $after: String) {\n  notifications(where: $where, first: 30, after: $after) {\n    totalCount\n    nodes {\n      ...NotificationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.NotificationsDocument,
  'mutation AppointOfficers($input: AppointOfficersInput!) {\n  appointOfficers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AppointOfficersDocument,
  'query ConcurrentOffices($under: ID!, $held: String, $also: String, $asOf: Date, $after: String) {\n  concurrentOffices(\n    under: $under\n    held: $held\n    also: $also\n    asOf: $asOf\n    first: 50\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      ...ConcurrentRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ConcurrentOfficesDocument,
  'fragment ConcurrentRow on ConcurrentOffices {\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  offices {\n    id\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n    placeName\n  }\n  seats {\n    id\n    body {\n      name\n    }\n  }\n}':
    types.ConcurrentRowFragmentDoc,
  'mutation CreateBody($input: CreateBodyInput!) {\n  createBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateBodyDocument,
  'mutation CreateTerm($input: CreateTermInput!) {\n  createTerm(input: $input) {\n    term {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateTermDocument,
  'mutation EndBody($input: EndBodyInput!) {\n  endBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndBodyDocument,
  'mutation EndOffices($input: EndOfficesInput!) {\n  endOffices(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndOfficesDocument,
  'mutation EndSeats($input: EndSeatsInput!) {\n  endSeats(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndSeatsDocument,
  'fragment HeldOffice on Office {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  placeName\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  decision {\n    number\n    signedOn\n  }\n  endedBy {\n    number\n    signedOn\n  }\n  validFrom\n  validTo\n}':
    types.HeldOfficeFragmentDoc,
  'fragment HeldSeat on BodySeat {\n  id\n  version\n  holder {\n    name\n    office\n    member {\n      id\n    }\n  }\n  term {\n    ordinal\n  }\n  validFrom\n  validTo\n}':
    types.HeldSeatFragmentDoc,
  'query OfficeOverlap($unit: ID!, $held: String!, $also: String!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    officeOverlap(held: $held, also: $also) {\n      ...Share\n    }\n  }\n}':
    types.OfficeOverlapDocument,
  'mutation SeatMembers($input: SeatMembersInput!) {\n  seatMembers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SeatMembersDocument,
  'query UnitOffices($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n    placeName\n    kind {\n      offices {\n        code\n        label\n        heldOf\n      }\n      bodies {\n        code\n        label\n      }\n    }\n    offices(past: true) {\n      ...HeldOffice\n    }\n    bodies {\n      id\n      version\n      name\n      kind {\n        code\n        label\n      }\n      validFrom\n      validTo\n      seats {\n        ...HeldSeat\n      }\n    }\n    terms {\n      id\n      ordinal\n      validFrom\n      validTo\n    }\n  }\n}':
    types.UnitOfficesDocument,
  'query Vacancies($under: ID!, $where: VacancyFilter, $asOf: Date, $after: String) {\n  vacancies(under: $under, where: $where, asOf: $asOf, first: 50, after: $after) {\n    totalCount\n    nodes {\n      ...VacancyRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.VacanciesDocument,
  'fragment VacancyRow on Vacancy {\n  unit {\n    id\n    name\n    placeName\n    ancestors {\n      id\n      name\n    }\n  }\n  kind {\n    code\n    label\n    heldOf\n  }\n  isRequired\n  since\n  last {\n    id\n    holder {\n      name\n    }\n  }\n}':
    types.VacancyRowFragmentDoc,
  'query VacantSeats($under: ID!, $asOf: Date, $after: String) {\n  vacantSeats(under: $under, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    nodes {\n      ...VacantSeatsRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.VacantSeatsDocument,
  'fragment VacantSeatsRow on VacantSeats {\n  unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n  held\n  missing\n  rule {\n    code\n    label\n    source\n  }\n  committee {\n    id\n    name\n  }\n}':
    types.VacantSeatsRowFragmentDoc,
  'fragment ClusterCard on Cluster {\n  id\n  name\n  decision {\n    number\n    signedOn\n  }\n  host {\n    id\n  }\n  nextHost {\n    id\n  }\n  units {\n    id\n    name\n  }\n  turns {\n    unit {\n      id\n    }\n    validFrom\n    validTo\n    meetings {\n      id\n      heldOn\n    }\n  }\n}':
    types.ClusterCardFragmentDoc,
  'query FindUnitNames($where: UnitNameFilter!, $after: String) {\n  unitNames(where: $where, orderBy: NAME, first: 100, after: $after) {\n    nodes {\n      ...FormerName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.FindUnitNamesDocument,
  'query FindUnits($under: ID, $name: String!, $asOf: Date, $after: String) {\n  units(\n    under: $under\n    where: {name: {contains: $name}}\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...FoundUnit\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.FindUnitsDocument,
  'fragment FormerName on UnitName {\n  code\n  name\n  validFrom\n  validTo\n  unit {\n    id\n    code\n    name\n    validTo\n    successors {\n      kindLabel\n      unitName\n      unit {\n        id\n      }\n    }\n  }\n}':
    types.FormerNameFragmentDoc,
  'fragment FoundUnit on Unit {\n  id\n  code\n  name\n  kind {\n    code\n    label\n  }\n  parent {\n    id\n    name\n  }\n}':
    types.FoundUnitFragmentDoc,
  'fragment Lineage on UnitLineage {\n  kindLabel\n  happenedOn\n  unitName\n  unitCode\n  unit {\n    id\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n  reorganization {\n    id\n  }\n}':
    types.LineageFragmentDoc,
  'query PickUnits($under: ID, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n      parent {\n        id\n        name\n      }\n    }\n  }\n}':
    types.PickUnitsDocument,
  'fragment Share on Share {\n  numerator\n  denominator\n  percent\n  stated\n}': types.ShareFragmentDoc,
  'query TreeChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        ...TreeUnit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.TreeChildrenDocument,
  'query TreeTop($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    ...TreeUnit\n  }\n  kin: unit(id: $unit) {\n    id\n    predecessors {\n      unit {\n        id\n      }\n    }\n    successors {\n      unit {\n        id\n      }\n    }\n  }\n}':
    types.TreeTopDocument,
  'fragment TreeUnit on Unit {\n  id\n  name\n  children(first: 1) {\n    nodes {\n      id\n    }\n  }\n}':
    types.TreeUnitFragmentDoc,
  'fragment UnitChange on UnitChange {\n  changes\n  unit {\n    id\n  }\n  before {\n    ...UnitState\n  }\n  after {\n    ...UnitState\n  }\n  predecessors {\n    unit {\n      id\n    }\n    name\n  }\n  successors {\n    unit {\n      id\n    }\n    name\n  }\n}':
    types.UnitChangeFragmentDoc,
  'query UnitChangeCounts($from: Date!, $to: Date!, $under: ID) {\n  unitChangeCounts(from: $from, to: $to, under: $under) {\n    change\n    changeLabel\n    units\n  }\n}':
    types.UnitChangeCountsDocument,
  'query UnitChanges($from: Date!, $to: Date!, $under: ID, $where: UnitChangeFilter!, $after: String) {\n  unitChanges(\n    from: $from\n    to: $to\n    under: $under\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...UnitChange\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.UnitChangesDocument,
  'query UnitChildren($id: ID!, $asOf: Date, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        memberCount\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.UnitChildrenDocument,
  'query UnitClusters($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    clusters(scope: UNIT, first: 50) {\n      nodes {\n        ...ClusterCard\n      }\n    }\n    inClusters {\n      ...ClusterCard\n    }\n  }\n}':
    types.UnitClustersDocument,
  'query UnitFindings($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    findings {\n      message\n      severity\n      rule {\n        label\n        source\n      }\n    }\n  }\n}':
    types.UnitFindingsDocument,
  'query UnitLife($id: ID!) {\n  unit(id: $id) {\n    id\n    code\n    name\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    history {\n      kind\n      kindLabel\n      on\n      before {\n        ...UnitState\n      }\n      after {\n        ...UnitState\n      }\n      decision {\n        number\n        signedOn\n        title\n      }\n    }\n    predecessors {\n      ...Lineage\n    }\n    successors {\n      ...Lineage\n    }\n  }\n  reorganizations(where: {touches: {eq: $id}, state: {eq: EFFECTIVE}}, first: 100) {\n    nodes {\n      id\n      number\n      effectiveOn\n    }\n  }\n}':
    types.UnitLifeDocument,
  'query UnitMembers($id: ID!, $asOf: Date, $where: MemberFilter, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    members(where: $where, scope: SUBTREE, orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        ...MemberRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.UnitMembersDocument,
  'query UnitName($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n  }\n  ever: unit(id: $id) {\n    id\n    name\n  }\n}':
    types.UnitNameDocument,
  'query UnitPage($id: ID!, $asOf: Date, $day: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    ancestors {\n      id\n      name\n    }\n    memberCount\n    official: memberCount(standing: OFFICIAL)\n    probationary: memberCount(standing: PROBATIONARY)\n    cellCount\n    workGroups {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n    }\n    visits(where: {visitedOn: {lte: $day}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}':
    types.UnitPageDocument,
  'query UnitPath($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    ancestors {\n      id\n    }\n  }\n}':
    types.UnitPathDocument,
  'query UnitRecords($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    kind {\n      code\n    }\n    memberCount\n    offices {\n      kind {\n        code\n        label\n      }\n      holder {\n        name\n        office\n      }\n      placeName\n      validFrom\n    }\n    meetings(where: {heldOn: {lte: $asOf}}, first: 5) {\n      totalCount\n      nodes {\n        ...MeetingRow\n      }\n    }\n    scorecards(first: 1) {\n      totalCount\n    }\n    visits(where: {visitedOn: {lte: $asOf}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}':
    types.UnitRecordsDocument,
  'query UnitShares($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    statedFigures {\n      figure\n      source\n    }\n    cellMembers: memberShare(kind: "cell") {\n      ...Share\n    }\n    villageHeads: officeOverlap(held: "secretary", also: "village-head") {\n      ...Share\n    }\n    frontHeads: officeOverlap(held: "secretary", also: "front-committee-head") {\n      ...Share\n    }\n  }\n}':
    types.UnitSharesDocument,
  'fragment UnitState on UnitState {\n  code\n  name\n  committeeName\n  placeName\n  kind {\n    code\n    label\n  }\n  parent {\n    unit {\n      id\n    }\n    name\n  }\n}':
    types.UnitStateFragmentDoc,
  'query UnitsBelow($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.UnitsBelowDocument,
  'query UnitsByCode($codes: [String!]!, $asOf: Date) {\n  units(where: {code: {in: $codes}}, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      ...FoundUnit\n    }\n  }\n  unitNames(where: {code: {in: $codes}}, orderBy: CODE, first: 50) {\n    nodes {\n      ...FormerName\n    }\n  }\n}':
    types.UnitsByCodeDocument,
  'query Overview($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    committeeName\n    kind {\n      code\n      label\n    }\n    memberCount\n    cellCount\n    visits(\n      where: {visitedOn: {gte: $from, lte: $to}}\n      orderBy: VISITED_ON_DESC\n      first: 6\n    ) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n  meetings(\n    under: $unit\n    where: {heldOn: {lte: $to}}\n    orderBy: STARTS_AT_DESC\n    first: 5\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n  }\n}':
    types.OverviewDocument,
  'query OverviewGroups($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  coverage(unit: $unit, asOf: $asOf) {\n    cells\n    covered\n    uncovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n        }\n        month\n        count\n      }\n    }\n  }\n}':
    types.OverviewGroupsDocument,
  'mutation ApprovePlanSlots($input: ApprovePlanSlotsInput!) {\n  approvePlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ApprovePlanSlotsDocument,
  'mutation CancelPlanSlot($input: CancelPlanSlotInput!) {\n  cancelPlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CancelPlanSlotDocument,
  'mutation CreatePlanSlots($input: CreatePlanSlotsInput!) {\n  createPlanSlots(input: $input) {\n    slots {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreatePlanSlotsDocument,
  'mutation MergePlanSlot($input: MergePlanSlotInput!) {\n  mergePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.MergePlanSlotDocument,
  'query PlanKinds {\n  meetingKinds {\n    code\n    label\n    rules {\n      unitKind {\n        code\n      }\n      rhythm\n    }\n  }\n}':
    types.PlanKindsDocument,
  'query PlanSlots($under: ID!, $asOf: Date, $scope: Scope!, $where: PlanSlotFilter!, $after: String) {\n  unit(id: $under, asOf: $asOf) {\n    id\n    planSlots(\n      scope: $scope\n      where: $where\n      orderBy: PERIOD\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...SlotRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.PlanSlotsDocument,
  'mutation RegisterPlanSlots($input: RegisterPlanSlotsInput!) {\n  registerPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RegisterPlanSlotsDocument,
  'mutation ReturnPlanSlots($input: ReturnPlanSlotsInput!) {\n  returnPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReturnPlanSlotsDocument,
  'fragment SlotRow on PlanSlot {\n  id\n  version\n  unit {\n    id\n    name\n  }\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  period {\n    from\n    until\n  }\n  topic\n  startsAt\n  endsAt\n  place\n  state\n  outcome\n  registerBy\n  registeredLate\n  returnReason\n  cancelReason\n  mergedInto {\n    period {\n      from\n      until\n    }\n  }\n  mergeReason\n  meeting {\n    id\n    state\n  }\n}':
    types.SlotRowFragmentDoc,
  'mutation UpdatePlanSlot($input: UpdatePlanSlotInput!) {\n  updatePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdatePlanSlotDocument,
  'query CadenceFindings($unit: ID!, $year: Int!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    thematic: met(kind: "thematic") {\n      numerator\n      denominator\n    }\n    overlapping {\n      totalCount\n    }\n  }\n}':
    types.CadenceFindingsDocument,
  'query CadenceLines($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    cells\n    met(kind: $kind) {\n      ...PeriodShare\n    }\n    lines {\n      unit {\n        id\n        name\n      }\n      outcomes(kind: $kind)\n    }\n  }\n}':
    types.CadenceLinesDocument,
  'query CadenceMissing($unit: ID!, $year: Int!, $asOf: Date, $kind: String!, $period: Int!, $isMonth: Boolean!) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    notMet(kind: $kind, month: $period, first: 100) @include(if: $isMonth) {\n      ...MissingCells\n    }\n    withoutThematic(quarter: $period, first: 100) @skip(if: $isMonth) {\n      ...MissingCells\n    }\n  }\n}':
    types.CadenceMissingDocument,
  'query CadenceOverlaps($unit: ID!, $year: Int!, $asOf: Date, $after: String) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    overlapping(first: 20, after: $after) {\n      nodes {\n        id\n        startsAt\n        kind {\n          label\n        }\n        unit {\n          name\n        }\n        overlaps {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.CadenceOverlapsDocument,
  'query CadenceShares($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    byChild {\n      unit {\n        id\n        name\n        kind {\n          code\n        }\n      }\n      met(kind: $kind) {\n        ...PeriodShare\n      }\n    }\n  }\n}':
    types.CadenceSharesDocument,
  'fragment MissingCells on UnitConnection {\n  nodes {\n    id\n    name\n    parent {\n      name\n    }\n  }\n  totalCount\n}':
    types.MissingCellsFragmentDoc,
  'fragment PeriodShare on Share {\n  numerator\n  denominator\n  percent\n}': types.PeriodShareFragmentDoc,
  'query ProfessionalMeetings($under: ID!, $where: ProfessionalMeetingFilter!, $after: String) {\n  professionalMeetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ProfessionalRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ProfessionalMeetingsDocument,
  'fragment ProfessionalRow on ProfessionalMeeting {\n  id\n  version\n  title\n  startsAt\n  endsAt\n  source\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  meetings {\n    id\n    startsAt\n    kind {\n      label\n    }\n  }\n}':
    types.ProfessionalRowFragmentDoc,
  'mutation RecordProfessionalMeeting($input: RecordProfessionalMeetingInput!) {\n  recordProfessionalMeeting(input: $input) {\n    professionalMeeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RecordProfessionalMeetingDocument,
  'mutation RemoveProfessionalMeeting($input: RemoveProfessionalMeetingInput!) {\n  removeProfessionalMeeting(input: $input) {\n    unit {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RemoveProfessionalMeetingDocument,
  'mutation ActOnMembers($input: ActOnMembersInput!) {\n  actOnMembers(input: $input) {\n    acts {\n      id\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ActOnMembersDocument,
  'mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AdmitMemberDocument,
  'mutation CorrectMember($input: CorrectMemberInput!) {\n  correctMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CorrectMemberDocument,
  'mutation EnterMember($input: EnterMemberInput!) {\n  enterMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EnterMemberDocument,
  'fragment MemberAct on MemberAct {\n  id\n  kind\n  kindLabel\n  effectiveOn\n  reason\n  undoneAt\n  undoneReason\n  version\n  unit {\n    id\n    name\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n}':
    types.MemberActFragmentDoc,
  'fragment MemberHistory on Member {\n  standings {\n    standing\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  activities {\n    activity\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  memberships {\n    kind\n    kindLabel\n    unit {\n      id\n      name\n    }\n    outsideName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  ends {\n    reason\n    reasonLabel\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  offices {\n    id\n    version\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    body {\n      name\n    }\n    placeName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  seats {\n    id\n    version\n    body {\n      name\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n    term {\n      ordinal\n    }\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  workGroups {\n    id\n    leader\n    person {\n      office\n    }\n    workGroup {\n      id\n      name\n    }\n    validFrom\n    validTo\n  }\n  visits(orderBy: VISITED_ON_DESC, first: 50) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        name\n      }\n      workGroup {\n        name\n      }\n    }\n  }\n  transfers(orderBy: DECIDED_ON_DESC, first: 50) {\n    nodes {\n      ...TransferRow\n    }\n  }\n  acts(first: 100) {\n    nodes {\n      ...MemberAct\n    }\n  }\n}':
    types.MemberHistoryFragmentDoc,
  'mutation UndoMemberAct($input: UndoMemberActInput!) {\n  undoMemberAct(input: $input) {\n    act {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UndoMemberActDocument,
  'query UnitBodies($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    bodies {\n      id\n      name\n    }\n    terms {\n      id\n      ordinal\n    }\n  }\n}':
    types.UnitBodiesDocument,
  'mutation AllotReorganization($input: AllotReorganizationInput!) {\n  allotReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AllotReorganizationDocument,
  'mutation ApproveReorganization($input: ApproveReorganizationInput!) {\n  approveReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ApproveReorganizationDocument,
  'mutation CreateReorganization($input: CreateReorganizationInput!) {\n  createReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateReorganizationDocument,
  'query DividedChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.DividedChildrenDocument,
  'query DividedMembers($unit: ID!, $asOf: Date, $after: String) {\n  members(\n    under: $unit\n    scope: UNIT\n    asOf: $asOf\n    orderBy: NAME\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      fullName\n      standing\n      activity\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.DividedMembersDocument,
  'mutation PreviewReorganization($input: PreviewReorganizationInput!) {\n  previewReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.PreviewReorganizationDocument,
  'query Reorganization($id: ID!) {\n  reorganization(id: $id) {\n    ...ReorganizationRow\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    signedOn\n    notes\n    isBlocked\n    createdAt\n    createdBy\n    approvedAt\n    approvedBy\n    appliedAt\n    withdrawnAt\n    reversedAt\n    reversal\n    reversalNumber\n    reversalSignedOn\n    failure {\n      code\n      message\n    }\n    corrects {\n      id\n      number\n      title\n    }\n    consequenceCounts {\n      subject\n      change\n      count\n    }\n    version\n  }\n}':
    types.ReorganizationDocument,
  'query ReorganizationAllotments($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    allotments(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        unit {\n          id\n        }\n        result {\n          key\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.ReorganizationAllotmentsDocument,
  'query ReorganizationConsequences($id: ID!, $where: ReorganizationConsequenceFilter!, $after: String) {\n  reorganization(id: $id) {\n    id\n    consequences(where: $where, first: 50, after: $after) {\n      nodes {\n        subject\n        change\n        objectId\n        label\n        fromUnit {\n          id\n          name\n        }\n        toUnit {\n          id\n          name\n        }\n        toResult {\n          key\n          name\n          placeName\n          kind {\n            code\n          }\n          unit {\n            id\n            name\n          }\n        }\n        problem {\n          code\n          message\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.ReorganizationConsequencesDocument,
  'fragment ReorganizationRow on Reorganization {\n  id\n  number\n  title\n  effectiveOn\n  state\n  unit {\n    id\n    name\n  }\n}':
    types.ReorganizationRowFragmentDoc,
  'fragment StepResult on ReorganizationResult {\n  key\n  isNew\n  unit {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  code\n  kind {\n    code\n    label\n  }\n  name\n  committeeName\n  placeName\n  parentUnit {\n    id\n    name\n  }\n  parentResult {\n    key\n    name\n    placeName\n    kind {\n      code\n    }\n    unit {\n      id\n      name\n    }\n  }\n}\n\nfragment ReorganizationStep on ReorganizationOperation {\n  position\n  kind\n  units {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  results {\n    ...StepResult\n  }\n  lines {\n    unit {\n      id\n    }\n    result {\n      key\n    }\n  }\n  grantsFollow\n  discipline\n}':
    types.StepResultFragmentDoc,
  'query ReorganizationSteps($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    operations(first: 100, after: $after) {\n      nodes {\n        ...ReorganizationStep\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.ReorganizationStepsDocument,
  'query Reorganizations($where: ReorganizationFilter!, $after: String) {\n  reorganizations(\n    where: $where\n    orderBy: EFFECTIVE_ON_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ReorganizationRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ReorganizationsDocument,
  'mutation ReverseReorganization($input: ReverseReorganizationInput!) {\n  reverseReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    corrections {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReverseReorganizationDocument,
  'query StepUnit($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    parent {\n      id\n      name\n    }\n  }\n}':
    types.StepUnitDocument,
  'query UnitNamings($asOf: Date) {\n  unitKinds {\n    code\n    label\n    mayHangUnder {\n      code\n    }\n  }\n  unitNamings(asOf: $asOf) {\n    kind\n    placeWord\n    organization\n    committee\n  }\n}':
    types.UnitNamingsDocument,
  'mutation UpdateReorganization($input: UpdateReorganizationInput!) {\n  updateReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateReorganizationDocument,
  'mutation WithdrawReorganization($input: WithdrawReorganizationInput!) {\n  withdrawReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.WithdrawReorganizationDocument,
  'query DecidingMeetings($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [OPEN, CLOSED, SEALED]}, heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 20\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n      votes {\n        ...DecidingVote\n      }\n    }\n  }\n}':
    types.DecidingMeetingsDocument,
  'fragment DecidingVote on Vote {\n  id\n  question\n  yes\n  base\n  adopted\n}':
    types.DecidingVoteFragmentDoc,
  'query PickResolutions($where: ResolutionFilter!) {\n  resolutions(where: $where, first: 20) {\n    nodes {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}':
    types.PickResolutionsDocument,
  'fragment Receipt on Dissemination {\n  mine\n  sentAt\n  dueOn\n  programmeDueOn\n  receivedAt\n  receivedBy\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  person {\n    name\n    office\n    member {\n      id\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n  }\n  programme {\n    ...ResolutionName\n  }\n}':
    types.ReceiptFragmentDoc,
  'query Resolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionRow\n    version\n    text\n    currentText\n    noVoteReason\n    inForceOn\n    endsOn\n    period {\n      from\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    vote {\n      ...DecidingVote\n    }\n    carriesOut {\n      ...ResolutionName\n    }\n    carriedOutBy {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n    supersededBy {\n      ...ResolutionName\n    }\n    coverage {\n      numerator\n      denominator\n      percent\n    }\n    supplements {\n      ...Supplement\n    }\n    attachments {\n      id\n      title\n      url\n    }\n    acts {\n      kind\n      kindLabel\n      actedOn\n      reason\n      at\n      by\n      meeting {\n        id\n        heldOn\n      }\n    }\n    disseminations {\n      ...Receipt\n    }\n  }\n}':
    types.ResolutionDocument,
  'fragment ResolutionName on Resolution {\n  id\n  sign\n  title\n  type {\n    code\n    label\n  }\n}':
    types.ResolutionNameFragmentDoc,
  'fragment ResolutionRow on Resolution {\n  id\n  sign\n  title\n  key\n  state\n  adoptedOn\n  type {\n    code\n    label\n  }\n  unit {\n    id\n    name\n  }\n  body {\n    id\n    name\n  }\n  disseminationRate {\n    numerator\n    denominator\n    percent\n  }\n}':
    types.ResolutionRowFragmentDoc,
  'query ResolutionTasks($id: ID!) {\n  resolution(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n    execution {\n      ...TaskExecution\n    }\n  }\n}':
    types.ResolutionTasksDocument,
  'query ResolutionTypes($asOf: Date) {\n  resolutionTypes(asOf: $asOf) {\n    code\n    label\n    needsVote\n    ofCells\n  }\n}':
    types.ResolutionTypesDocument,
  'query Resolutions($under: ID, $scope: Scope!, $where: ResolutionFilter!, $after: String) {\n  resolutions(\n    under: $under\n    scope: $scope\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ResolutionRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.ResolutionsDocument,
  'fragment Supplement on ResolutionSupplement {\n  ordinal\n  sign\n  title\n  text\n  reason\n  adoptedOn\n  noVoteReason\n  meeting {\n    id\n    heldOn\n  }\n  vote {\n    ...DecidingVote\n  }\n}':
    types.SupplementFragmentDoc,
  'query UnitMeetings($unit: ID!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [PLANNED, OPEN, CLOSED, SEALED]}}\n    orderBy: STARTS_AT_DESC\n    first: 30\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n  }\n}':
    types.UnitMeetingsDocument,
  'mutation AcknowledgeDissemination($input: AcknowledgeDisseminationInput!) {\n  acknowledgeDissemination(input: $input) {\n    resolution {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AcknowledgeDisseminationDocument,
  'mutation AdoptResolution($input: AdoptResolutionInput!) {\n  adoptResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AdoptResolutionDocument,
  'mutation CompleteResolution($input: CompleteResolutionInput!) {\n  completeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CompleteResolutionDocument,
  'mutation CreateResolution($input: CreateResolutionInput!) {\n  createResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateResolutionDocument,
  'mutation DiscussResolution($input: DiscussResolutionInput!) {\n  discussResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DiscussResolutionDocument,
  'mutation DisseminateResolution($input: DisseminateResolutionInput!) {\n  disseminateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DisseminateResolutionDocument,
  'mutation ReviewResolution($input: ReviewResolutionInput!) {\n  reviewResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReviewResolutionDocument,
  'mutation SupersedeResolution($input: SupersedeResolutionInput!) {\n  supersedeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SupersedeResolutionDocument,
  'mutation SupplementResolution($input: SupplementResolutionInput!) {\n  supplementResolution(input: $input) {\n    resolution {\n      id\n      version\n      supplements {\n        sign\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SupplementResolutionDocument,
  'mutation TakeEffectResolution($input: TakeEffectResolutionInput!) {\n  takeEffectResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.TakeEffectResolutionDocument,
  'mutation UpdateResolution($input: UpdateResolutionInput!) {\n  updateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateResolutionDocument,
  'mutation WithdrawResolution($input: WithdrawResolutionInput!) {\n  withdrawResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.WithdrawResolutionDocument,
  'fragment PassedGate on MeetingStep {\n  code\n  label\n  reason\n}': types.PassedGateFragmentDoc,
  'mutation SubmitScorecard($input: SubmitScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      total\n      band\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.SubmitScorecardDocument,
  'query TemplatesOnDay($day: Date!) {\n  scorecardTemplates(where: {validOn: {eq: $day}}, first: 20) {\n    nodes {\n      id\n      title\n      source\n      maxPoints\n      bands {\n        band\n        minPoints\n      }\n      criteria {\n        code\n        group\n        label\n        max\n        scoring\n        steps {\n          points\n          label\n        }\n      }\n    }\n  }\n}':
    types.TemplatesOnDayDocument,
  'mutation AcceptTask($input: AcceptTaskInput!) {\n  acceptTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AcceptTaskDocument,
  'mutation CancelTask($input: CancelTaskInput!) {\n  cancelTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CancelTaskDocument,
  'query ChildExecution($id: ID!, $from: Date!, $to: Date!, $after: String) {\n  unit(id: $id) {\n    id\n    children(orderBy: NAME, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        execution(from: $from, to: $to) {\n          ...TaskExecution\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}':
    types.ChildExecutionDocument,
  'mutation CreateTasks($input: CreateTasksInput!) {\n  createTasks(input: $input) {\n    tasks {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateTasksDocument,
  'query EditedTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    key\n    field\n    unit {\n      id\n      name\n    }\n    owner {\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    member {\n      id\n    }\n    helpers {\n      unit {\n        id\n        name\n      }\n      person {\n        name\n        member {\n          id\n        }\n      }\n    }\n    measure\n    measureMax\n    target\n    startsOn\n    dueOn\n    version\n  }\n}':
    types.EditedTaskDocument,
  'mutation ExtendTask($input: ExtendTaskInput!) {\n  extendTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ExtendTaskDocument,
  'query GivingResolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionName\n  }\n}':
    types.GivingResolutionDocument,
  'query MeetingTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n  }\n}':
    types.MeetingTasksDocument,
  'query MemberName($id: ID!) {\n  member(id: $id) {\n    id\n    fullName\n  }\n}': types.MemberNameDocument,
  'query MyTasks($open: BooleanFilter, $overdue: BooleanFilter, $state: TaskStateFilter, $title: TextFilter, $key: BooleanFilter, $field: ItemFieldFilter, $startsOn: DateFilter, $dueOn: DateFilter, $unit: IdFilter, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    where: {mine: {eq: true}, open: $open, overdue: $overdue, state: $state, title: $title, key: $key, field: $field, startsOn: $startsOn, dueOn: $dueOn, unit: $unit}\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.MyTasksDocument,
  'query ParentTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    dueOn\n    unit {\n      id\n      name\n    }\n  }\n}':
    types.ParentTaskDocument,
  'mutation ReportTask($input: ReportTaskInput!) {\n  reportTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReportTaskDocument,
  'mutation ReportTaskProgress($input: ReportTaskProgressInput!) {\n  reportTaskProgress(input: $input) {\n    tasks {\n      id\n      state\n      progress\n      resultValue\n      version\n    }\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      message\n    }\n  }\n}':
    types.ReportTaskProgressDocument,
  'mutation ReturnTask($input: ReturnTaskInput!) {\n  returnTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReturnTaskDocument,
  'query RootUnit {\n  unit(code: "ROOT") {\n    id\n  }\n}': types.RootUnitDocument,
  'query SuggestOwners($unit: ID!, $dueOn: Date) {\n  suggestOwners(unit: $unit, dueOn: $dueOn) {\n    member {\n      id\n      fullName\n    }\n    openTasks\n    dueByThen\n    sameResidence\n    warnings {\n      message\n    }\n  }\n}':
    types.SuggestOwnersDocument,
  'query Task($id: ID!) {\n  task(id: $id) {\n    ...TaskRow\n    field\n    cause\n    endedOn\n    member {\n      id\n    }\n    helpers {\n      person {\n        name\n        office\n      }\n    }\n    reportKind {\n      label\n    }\n    reportBody {\n      name\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    resolution {\n      id\n      sign\n      title\n    }\n    parent {\n      id\n      title\n    }\n    parts {\n      ...TaskRow\n    }\n    acts {\n      ...TaskAct\n    }\n  }\n}\n\nfragment TaskAct on TaskAct {\n  kind\n  actedOn\n  actedAt\n  actor {\n    name\n    office\n  }\n  progress\n  value\n  text\n  fromDueOn\n  toDueOn\n  fromTarget\n  toTarget\n  outcome\n  evidence {\n    id\n    title\n    url\n  }\n}':
    types.TaskDocument,
  'query TaskOccasion($meeting: ID!) {\n  meeting(id: $meeting) {\n    id\n    heldOn\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n  }\n}':
    types.TaskOccasionDocument,
  'fragment TaskRow on Task {\n  id\n  title\n  key\n  unit {\n    ...TaskUnit\n  }\n  owner {\n    name\n    office\n  }\n  ownerUnit {\n    ...TaskUnit\n  }\n  helpers {\n    unit {\n      ...TaskUnit\n    }\n  }\n  parts {\n    id\n  }\n  measure\n  measureMax\n  target\n  resultValue\n  startsOn\n  dueOn\n  firstDueOn\n  overdue\n  state\n  progress\n  outcome\n  doneOn\n  result\n  version\n}\n\nfragment TaskUnit on Unit {\n  id\n  name\n  ancestors {\n    id\n  }\n}':
    types.TaskRowFragmentDoc,
  'query Tasks($under: ID!, $scope: Scope!, $where: TaskFilter!, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.TasksDocument,
  'query UnitExecution($id: ID!, $from: Date!, $to: Date!, $scope: Scope!) {\n  unit(id: $id) {\n    id\n    name\n    execution(from: $from, to: $to, scope: $scope) {\n      ...TaskExecution\n    }\n    executionByMonth(from: $from, to: $to, scope: $scope) {\n      month\n      ...TaskExecution\n    }\n  }\n}\n\nfragment TaskExecution on Execution {\n  tasks\n  met\n  late\n  notMet\n  overdue\n  rate {\n    ...Share\n  }\n}':
    types.UnitExecutionDocument,
  'query UnitTasks($id: ID!, $from: Date!, $to: Date!) {\n  unit(id: $id) {\n    id\n    execution(from: $from, to: $to) {\n      tasks\n      overdue\n      rate {\n        ...Share\n      }\n    }\n    tasks(where: {open: {eq: true}}, first: 5) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n}':
    types.UnitTasksDocument,
  'mutation UpdateTask($input: UpdateTaskInput!) {\n  updateTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateTaskDocument,
  'mutation ComposeInterimReview($input: ComposeInterimReviewInput!) {\n  composeInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ComposeInterimReviewDocument,
  'mutation FinishInterimReview($input: FinishInterimReviewInput!) {\n  finishInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.FinishInterimReviewDocument,
  'query InterimReview($unit: ID!, $day: Date!) {\n  interimReview(unit: $unit, month: $day) {\n    id\n    month\n    asOf\n    state\n    doneAt\n    results\n    shortcomings\n    causes\n    lessons\n    drafts {\n      results\n      shortcomings\n      causes\n      lessons\n    }\n    rate {\n      ...Share\n    }\n    tasks {\n      title\n      key\n      owner\n      dueOn\n      state\n      outcome\n      doneOn\n      overdue\n      measure\n      target\n      resultValue\n      result\n      cause\n      task {\n        id\n      }\n    }\n    version\n  }\n}':
    types.InterimReviewDocument,
  'mutation UpdateInterimReview($input: UpdateInterimReviewInput!) {\n  updateInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateInterimReviewDocument,
  'query CarriedOverTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    agendaVersion\n    carriedOverTasks {\n      ...CarriedTask\n    }\n  }\n}\n\nfragment CarriedTask on MeetingTask {\n  dueOn\n  state\n  progress\n  result\n  cause\n  verdict\n  toDueOn\n  agendaItem {\n    id\n  }\n  task {\n    ...TaskRow\n  }\n}':
    types.CarriedOverTasksDocument,
  'mutation DraftAgenda($input: DraftAgendaInput!) {\n  draftAgenda(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.DraftAgendaDocument,
  'mutation ReviewTasks($input: ReviewTasksInput!) {\n  reviewTasks(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReviewTasksDocument,
  'mutation CancelTransfers($input: CancelTransfersInput!) {\n  cancelTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CancelTransfersDocument,
  'mutation EndStays($input: EndStaysInput!) {\n  endStays(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndStaysDocument,
  'mutation IssueTransferPapers($input: IssueTransferPapersInput!) {\n  issueTransferPapers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.IssueTransferPapersDocument,
  'mutation ReceiveTransfers($input: ReceiveTransfersInput!) {\n  receiveTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReceiveTransfersDocument,
  'mutation ReturnTransfers($input: ReturnTransfersInput!) {\n  returnTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.ReturnTransfersDocument,
  'query TransferCounts($under: ID!) {\n  out: transfers(\n    under: $under\n    direction: OUT\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n  in: transfers(\n    under: $under\n    direction: IN\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n}':
    types.TransferCountsDocument,
  'mutation TransferMembers($input: TransferMembersInput!) {\n  transferMembers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.TransferMembersDocument,
  'fragment TransferRow on Transfer {\n  id\n  version\n  kind\n  kindLabel\n  state\n  person {\n    name\n    member {\n      id\n    }\n  }\n  fromUnit {\n    id\n  }\n  fromName\n  toUnit {\n    id\n  }\n  toName\n  decidedOn\n  paperDueOn\n  paperNumber\n  paperOn\n  presentDueOn\n  dueOn\n  until\n  closedOn\n  closeReason\n}':
    types.TransferRowFragmentDoc,
  'query Transfers($under: ID!, $direction: TransferDirection!, $where: TransferFilter!, $orderBy: TransferOrder!, $after: String) {\n  transfers(\n    under: $under\n    direction: $direction\n    where: $where\n    orderBy: $orderBy\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...TransferRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.TransfersDocument,
  'query HeldMeetings($unit: ID!, $upTo: Date!) {\n  unit(id: $unit) {\n    id\n    name\n    meetings(\n      scope: UNIT\n      where: {heldOn: {lte: $upTo}}\n      orderBy: STARTS_AT_DESC\n      first: 30\n    ) {\n      nodes {\n        id\n        kind {\n          code\n          label\n        }\n        title\n        place\n        startsAt\n        heldOn\n        state\n        visits {\n          id\n          workGroup {\n            id\n          }\n        }\n      }\n    }\n  }\n}':
    types.HeldMeetingsDocument,
  'query OtherCells($under: ID!, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n    }\n  }\n}':
    types.OtherCellsDocument,
  'mutation RecordVisit($input: RecordVisitInput!) {\n  recordVisit(input: $input) {\n    visit {\n      ...VisitRow\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}':
    types.RecordVisitDocument,
  'query RecordableGroups($asOf: Date) {\n  workGroups(asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}':
    types.RecordableGroupsDocument,
  'query Visit($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitRow\n      advice\n      outsideAssignmentReason\n      visitors {\n        name\n        office\n      }\n      remarks {\n        author {\n          name\n          office\n        }\n        text\n      }\n      meeting {\n        title\n        place\n        startsAt\n        endsAt\n        chair {\n          name\n          office\n        }\n        attendanceSummary {\n          expected\n          present\n          late\n          excused\n          unexcused\n          rate {\n            percent\n          }\n        }\n      }\n      scorecard {\n        scoredOn\n        author {\n          name\n          office\n        }\n        template {\n          id\n          title\n          source\n          bands {\n            band\n            minPoints\n          }\n          criteria {\n            code\n            group\n          }\n        }\n        passedGates {\n          ...PassedGate\n        }\n        items {\n          code\n          label\n          points\n          max\n          reason\n        }\n      }\n    }\n  }\n}':
    types.VisitDocument,
  'query VisitFilters($unit: ID!, $home: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n  }\n  workGroups(under: $home, asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}':
    types.VisitFiltersDocument,
  'fragment VisitRow on Visit {\n  id\n  visitedOn\n  unit {\n    id\n    name\n  }\n  workGroup {\n    id\n    name\n    ordinal\n  }\n  meeting {\n    id\n    kind {\n      code\n      label\n    }\n  }\n  scorecard {\n    id\n    total\n    max\n    band\n  }\n}':
    types.VisitRowFragmentDoc,
  'query Visits($under: ID, $scope: Scope, $where: VisitFilter, $first: Int!, $after: String) {\n  visits(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: VISITED_ON_DESC\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...VisitRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.VisitsDocument,
  'mutation AssignWorkGroup($input: AssignWorkGroupInput!) {\n  assignWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.AssignWorkGroupDocument,
  'query Coverage($unit: ID!, $asOf: Date, $from: Date!, $to: Date!, $weeks: Int!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  coverage(unit: $unit, asOf: $asOf) {\n    asOf\n    cells\n    covered\n    uncovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    notVisited(weeks: $weeks, first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      decision {\n        number\n        signedOn\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n          name\n        }\n        month\n        count\n      }\n    }\n  }\n}':
    types.CoverageDocument,
  'mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n  createWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.CreateWorkGroupDocument,
  'mutation EndWorkGroupAssignment($input: EndWorkGroupAssignmentInput!) {\n  endWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.EndWorkGroupAssignmentDocument,
  'query GroupsOnDay($unit: ID!, $day: Date!) {\n  workGroups(under: $unit, scope: UNIT, asOf: $day, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}':
    types.GroupsOnDayDocument,
  'query MatrixVisits($under: ID!, $from: Date!, $to: Date!, $after: String) {\n  visits(\n    under: $under\n    where: {visitedOn: {gte: $from, lte: $to}}\n    orderBy: VISITED_ON_DESC\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        id\n        name\n      }\n      workGroup {\n        id\n      }\n      scorecard {\n        id\n        total\n        band\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}':
    types.MatrixVisitsDocument,
  'mutation TransferWorkGroupAssignment($input: TransferWorkGroupAssignmentInput!) {\n  transferWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.TransferWorkGroupAssignmentDocument,
  'mutation UpdateWorkGroup($input: UpdateWorkGroupInput!) {\n  updateWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}':
    types.UpdateWorkGroupDocument,
  'query WorkGroup($id: ID!, $asOf: Date) {\n  workGroup(id: $id, asOf: $asOf) {\n    id\n    name\n    ordinal\n    version\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      effectiveOn\n      title\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    members {\n      id\n      leader\n      validFrom\n      validTo\n      person {\n        name\n        office\n      }\n    }\n    assignments {\n      id\n      version\n      validFrom\n      validTo\n      decision {\n        number\n        signedOn\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}':
    types.WorkGroupDocument,
}

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Viewer {\n  viewer {\n    id\n    name\n    memberId\n    locale\n    today\n    grants {\n      role\n      roleLabel\n      source\n      unit {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query Viewer {\n  viewer {\n    id\n    name\n    memberId\n    locale\n    today\n    grants {\n      role\n      roleLabel\n      source\n      unit {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnreadNotifications {\n  viewer {\n    unreadNotifications\n  }\n}',
): (typeof documents)['query UnreadNotifications {\n  viewer {\n    unreadNotifications\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AccessHolders($unit: ID!) {\n  unit(id: $unit) {\n    id\n    accessHolders {\n      ...Holding\n    }\n  }\n}',
): (typeof documents)['query AccessHolders($unit: ID!) {\n  unit(id: $unit) {\n    id\n    accessHolders {\n      ...Holding\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AccountName($id: ID!) {\n  account(id: $id) {\n    id\n    displayName\n    username\n  }\n}',
): (typeof documents)['query AccountName($id: ID!) {\n  account(id: $id) {\n    id\n    displayName\n    username\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ExplainAccess($of: ID!, $account: ID) {\n  access(of: $of, account: $account) {\n    unit {\n      id\n      name\n    }\n    rules {\n      permission\n      unit {\n        id\n        name\n      }\n      isAllowed\n      grants {\n        ...Holding\n      }\n    }\n  }\n}',
): (typeof documents)['query ExplainAccess($of: ID!, $account: ID) {\n  access(of: $of, account: $account) {\n    unit {\n      id\n      name\n    }\n    rules {\n      permission\n      unit {\n        id\n        name\n      }\n      isAllowed\n      grants {\n        ...Holding\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Holding on EffectiveGrant {\n  role\n  source\n  holder\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  account {\n    id\n  }\n  apiToken {\n    id\n  }\n}',
): (typeof documents)['fragment Holding on EffectiveGrant {\n  role\n  source\n  holder\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  account {\n    id\n  }\n  apiToken {\n    id\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PickAccounts($where: AccountFilter!) {\n  accounts(where: $where, first: 20) {\n    nodes {\n      id\n      displayName\n      username\n    }\n  }\n}',
): (typeof documents)['query PickAccounts($where: AccountFilter!) {\n  accounts(where: $where, first: 20) {\n    nodes {\n      id\n      displayName\n      username\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query RecordName($of: ID!) {\n  node(id: $of) {\n    __typename\n    ... on Unit {\n      id\n      name\n    }\n    ... on Member {\n      id\n      fullName\n    }\n    ... on Meeting {\n      id\n      kind {\n        label\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}',
): (typeof documents)['query RecordName($of: ID!) {\n  node(id: $of) {\n    __typename\n    ... on Unit {\n      id\n      name\n    }\n    ... on Member {\n      id\n      fullName\n    }\n    ... on Meeting {\n      id\n      kind {\n        label\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Account($id: ID!) {\n  account(id: $id) {\n    id\n    version\n    username\n    displayName\n    state\n    locale\n    createdAt\n    disabledAt\n    lastSeenAt\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    member {\n      id\n      fullName\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}',
): (typeof documents)['query Account($id: ID!) {\n  account(id: $id) {\n    id\n    version\n    username\n    displayName\n    state\n    locale\n    createdAt\n    disabledAt\n    lastSeenAt\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    member {\n      id\n      fullName\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Accounts($under: ID, $where: AccountFilter!, $after: String) {\n  accounts(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      username\n      displayName\n      state\n      lastSeenAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Accounts($under: ID, $where: AccountFilter!, $after: String) {\n  accounts(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      username\n      displayName\n      state\n      lastSeenAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ApiToken($id: ID!) {\n  apiToken(id: $id) {\n    id\n    version\n    name\n    prefix\n    state\n    createdAt\n    createdBy\n    expiresAt\n    revokedAt\n    lastUsedAt\n    costPerMinute\n    requestsPerMinute\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}',
): (typeof documents)['query ApiToken($id: ID!) {\n  apiToken(id: $id) {\n    id\n    version\n    name\n    prefix\n    state\n    createdAt\n    createdBy\n    expiresAt\n    revokedAt\n    lastUsedAt\n    costPerMinute\n    requestsPerMinute\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    grants {\n      ...GivenRole\n    }\n    effectiveGrants {\n      ...Holding\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ApiTokens($under: ID, $where: ApiTokenFilter!, $after: String) {\n  apiTokens(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      name\n      prefix\n      state\n      lastUsedAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query ApiTokens($under: ID, $where: ApiTokenFilter!, $after: String) {\n  apiTokens(under: $under, where: $where, first: 50, after: $after) {\n    nodes {\n      id\n      name\n      prefix\n      state\n      lastUsedAt\n      unit {\n        id\n        name\n      }\n      effectiveGrants {\n        role\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateAccount($input: CreateAccountInput!) {\n  createAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateAccount($input: CreateAccountInput!) {\n  createAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    token\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    token\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DisableAccount($input: AccountInput!) {\n  disableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DisableAccount($input: AccountInput!) {\n  disableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EnableAccount($input: AccountInput!) {\n  enableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EnableAccount($input: AccountInput!) {\n  enableAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndGrant($input: EndGrantInput!) {\n  endGrant(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndGrant($input: EndGrantInput!) {\n  endGrant(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment GivenRole on AccessGrant {\n  id\n  version\n  role\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  revokedAt\n  createdBy\n}',
): (typeof documents)['fragment GivenRole on AccessGrant {\n  id\n  version\n  role\n  unit {\n    id\n    name\n  }\n  validFrom\n  validTo\n  revokedAt\n  createdBy\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    grant {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ResetAccount($input: ResetAccountInput!) {\n  resetAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ResetAccount($input: ResetAccountInput!) {\n  resetAccount(input: $input) {\n    account {\n      id\n    }\n    link\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateAccount($input: UpdateAccountInput!) {\n  updateAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateAccount($input: UpdateAccountInput!) {\n  updateAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment AuditEventRow on AuditEvent {\n  id\n  at\n  action\n  actionLabel\n  actor {\n    name\n  }\n  actorId\n  unit {\n    id\n    name\n  }\n  objectType\n  objects {\n    id\n    type\n    member {\n      fullName\n    }\n  }\n  readFields\n  changedFields\n  requestId\n  sealed\n}',
): (typeof documents)['fragment AuditEventRow on AuditEvent {\n  id\n  at\n  action\n  actionLabel\n  actor {\n    name\n  }\n  actorId\n  unit {\n    id\n    name\n  }\n  objectType\n  objects {\n    id\n    type\n    member {\n      fullName\n    }\n  }\n  readFields\n  changedFields\n  requestId\n  sealed\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AuditEvents($where: AuditEventFilter!, $first: Int!, $after: String) {\n  auditEvents(where: $where, first: $first, after: $after) {\n    nodes {\n      ...AuditEventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query AuditEvents($where: AuditEventFilter!, $first: Int!, $after: String) {\n  auditEvents(where: $where, first: $first, after: $after) {\n    nodes {\n      ...AuditEventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AuditSubject($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Member {\n      fullName\n    }\n    ... on Meeting {\n      heldOn\n      kind {\n        label\n      }\n      unit {\n        name\n      }\n    }\n    ... on Reorganization {\n      number\n      title\n    }\n    ... on WorkGroup {\n      name\n    }\n    ... on Account {\n      displayName\n    }\n    ... on ApiToken {\n      name\n    }\n  }\n}',
): (typeof documents)['query AuditSubject($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Member {\n      fullName\n    }\n    ... on Meeting {\n      heldOn\n      kind {\n        label\n      }\n      unit {\n        name\n      }\n    }\n    ... on Reorganization {\n      number\n      title\n    }\n    ... on WorkGroup {\n      name\n    }\n    ... on Account {\n      displayName\n    }\n    ... on ApiToken {\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CalendarFeeds {\n  calendarFeeds {\n    id\n    unit {\n      id\n      name\n    }\n    kinds\n    meetings\n    createdAt\n    lastUsedAt\n    version\n  }\n}',
): (typeof documents)['query CalendarFeeds {\n  calendarFeeds {\n    id\n    unit {\n      id\n      name\n    }\n    kinds\n    meetings\n    createdAt\n    lastUsedAt\n    version\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ClockCounts($under: ID!, $until: Date!, $asOf: Date) {\n  clockCounts(under: $under, until: $until, asOf: $asOf) {\n    kind\n    count\n    overdue\n  }\n}',
): (typeof documents)['query ClockCounts($under: ID!, $until: Date!, $asOf: Date) {\n  clockCounts(under: $under, until: $until, asOf: $asOf) {\n    kind\n    count\n    overdue\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ClockRow on Clock {\n  kind\n  kindLabel\n  personName\n  member {\n    id\n  }\n  unit {\n    id\n    name\n  }\n  dueOn\n  overdue\n  years\n  missed\n  source\n}',
): (typeof documents)['fragment ClockRow on Clock {\n  kind\n  kindLabel\n  personName\n  member {\n    id\n  }\n  unit {\n    id\n    name\n  }\n  dueOn\n  overdue\n  years\n  missed\n  source\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Clocks($under: ID!, $until: Date!, $asOf: Date, $where: ClockFilter!, $after: String) {\n  clocks(\n    under: $under\n    until: $until\n    asOf: $asOf\n    where: $where\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ClockRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Clocks($under: ID!, $until: Date!, $asOf: Date, $where: ClockFilter!, $after: String) {\n  clocks(\n    under: $under\n    until: $until\n    asOf: $asOf\n    where: $where\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ClockRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    url\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    url\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    calendarFeed {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DismissDuplicate($input: DismissDuplicateInput!) {\n  dismissDuplicate(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DismissDuplicate($input: DismissDuplicateInput!) {\n  dismissDuplicate(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DuplicateCandidates($under: ID!, $where: DuplicateCandidateFilter, $dismissed: Boolean!, $after: String) {\n  duplicateCandidates(\n    under: $under\n    where: $where\n    dismissed: $dismissed\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      score\n      reasons\n      dismissal {\n        reason\n      }\n      first {\n        ...MemberRow\n        endedOn\n      }\n      second {\n        ...MemberRow\n        endedOn\n      }\n    }\n  }\n}',
): (typeof documents)['query DuplicateCandidates($under: ID!, $where: DuplicateCandidateFilter, $dismissed: Boolean!, $after: String) {\n  duplicateCandidates(\n    under: $under\n    where: $where\n    dismissed: $dismissed\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      score\n      reasons\n      dismissal {\n        reason\n      }\n      first {\n        ...MemberRow\n        endedOn\n      }\n      second {\n        ...MemberRow\n        endedOn\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation MergeMembers($input: MergeMembersInput!) {\n  mergeMembers(input: $input) {\n    member {\n      id\n      fullName\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation MergeMembers($input: MergeMembersInput!) {\n  mergeMembers(input: $input) {\n    member {\n      id\n      fullName\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MergePair($one: ID!, $other: ID!) {\n  one: member(id: $one) {\n    ...MergedEntry\n  }\n  other: member(id: $other) {\n    ...MergedEntry\n  }\n}',
): (typeof documents)['query MergePair($one: ID!, $other: ID!) {\n  one: member(id: $one) {\n    ...MergedEntry\n  }\n  other: member(id: $other) {\n    ...MergedEntry\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MergedEntry on Member {\n  id\n  version\n  fullName\n  sex\n  fileNumber\n  joinedOn\n  officialOn\n  admissionDecidedOn\n  endedOn\n  invented\n  masked\n  citizenId\n  cardNumber\n  birthDate\n  phone\n  address\n  otherName\n  ethnicity\n  religion\n  hometown\n  oldIdentityNumber\n  cardIssuedBy\n  cardIssuedOn\n  mergedInto {\n    id\n  }\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  memberships {\n    kindLabel\n    outsideName\n    unit {\n      name\n    }\n    validFrom\n    validTo\n  }\n  standings {\n    standing\n    validFrom\n    validTo\n  }\n  ends {\n    reasonLabel\n    validFrom\n    validTo\n  }\n  offices {\n    id\n  }\n  seats {\n    id\n  }\n  workGroups {\n    id\n  }\n  visits {\n    totalCount\n  }\n  attendance {\n    denominator\n  }\n}',
): (typeof documents)['fragment MergedEntry on Member {\n  id\n  version\n  fullName\n  sex\n  fileNumber\n  joinedOn\n  officialOn\n  admissionDecidedOn\n  endedOn\n  invented\n  masked\n  citizenId\n  cardNumber\n  birthDate\n  phone\n  address\n  otherName\n  ethnicity\n  religion\n  hometown\n  oldIdentityNumber\n  cardIssuedBy\n  cardIssuedOn\n  mergedInto {\n    id\n  }\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  memberships {\n    kindLabel\n    outsideName\n    unit {\n      name\n    }\n    validFrom\n    validTo\n  }\n  standings {\n    standing\n    validFrom\n    validTo\n  }\n  ends {\n    reasonLabel\n    validFrom\n    validTo\n  }\n  offices {\n    id\n  }\n  seats {\n    id\n  }\n  workGroups {\n    id\n  }\n  visits {\n    totalCount\n  }\n  attendance {\n    denominator\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation TakeBackDismissal($input: TakeBackDismissalInput!) {\n  takeBackDismissal(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation TakeBackDismissal($input: TakeBackDismissalInput!) {\n  takeBackDismissal(input: $input) {\n    members {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ForgetImportMapping($input: ForgetImportMappingInput!) {\n  forgetImportMapping(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ForgetImportMapping($input: ForgetImportMappingInput!) {\n  forgetImportMapping(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ImportBatch($id: ID!) {\n  importBatch(id: $id) {\n    ...ImportBatchRow\n    version\n    effectiveOn\n    sender\n    previewedAt\n    committedAt\n    undoneAt\n    undoneReason\n    expiresAt\n  }\n}',
): (typeof documents)['query ImportBatch($id: ID!) {\n  importBatch(id: $id) {\n    ...ImportBatchRow\n    version\n    effectiveOn\n    sender\n    previewedAt\n    committedAt\n    undoneAt\n    undoneReason\n    expiresAt\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ImportBatchRow on ImportBatch {\n  id\n  fileName\n  state\n  unit {\n    id\n    name\n  }\n  importedAt\n  importedBy\n  counts {\n    read\n    new\n    updated\n    unchanged\n    transfers\n    undecided\n    rejected\n    skipped\n    missing\n  }\n}',
): (typeof documents)['fragment ImportBatchRow on ImportBatch {\n  id\n  fileName\n  state\n  unit {\n    id\n    name\n  }\n  importedAt\n  importedBy\n  counts {\n    read\n    new\n    updated\n    unchanged\n    transfers\n    undecided\n    rejected\n    skipped\n    missing\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ImportMappings($under: ID!, $after: String) {\n  importMappings(under: $under, first: 20, after: $after) {\n    nodes {\n      id\n      sender\n      headings\n      decisionCount\n      usedAt\n      version\n      unit {\n        id\n        name\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query ImportMappings($under: ID!, $after: String) {\n  importMappings(under: $under, first: 20, after: $after) {\n    nodes {\n      id\n      sender\n      headings\n      decisionCount\n      usedAt\n      version\n      unit {\n        id\n        name\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ImportRows($id: ID!, $where: ImportRowFilter!, $after: String) {\n  importBatch(id: $id) {\n    rows(where: $where, first: 50, after: $after) {\n      nodes {\n        ...PreviewedRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query ImportRows($id: ID!, $where: ImportRowFilter!, $after: String) {\n  importBatch(id: $id) {\n    rows(where: $where, first: 50, after: $after) {\n      nodes {\n        ...PreviewedRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Imports($under: ID!, $where: ImportBatchFilter!, $after: String) {\n  importBatches(\n    under: $under\n    where: $where\n    orderBy: IMPORTED_AT_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ImportBatchRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Imports($under: ID!, $where: ImportBatchFilter!, $after: String) {\n  importBatches(\n    under: $under\n    where: $where\n    orderBy: IMPORTED_AT_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ImportBatchRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment PreviewedRow on ImportRow {\n  sheet\n  row\n  outcome\n  name\n  unit {\n    id\n    name\n  }\n  unitText\n  member {\n    id\n    fullName\n  }\n  matchedBy\n  matchedByLabel\n  candidates {\n    id\n    fullName\n    unit {\n      id\n      name\n    }\n  }\n  messages {\n    field\n    fieldLabel\n    code\n    weight\n    message\n    suggestion\n  }\n  changes {\n    field\n    fieldLabel\n    before\n    after\n    isMasked\n  }\n}',
): (typeof documents)['fragment PreviewedRow on ImportRow {\n  sheet\n  row\n  outcome\n  name\n  unit {\n    id\n    name\n  }\n  unitText\n  member {\n    id\n    fullName\n  }\n  matchedBy\n  matchedByLabel\n  candidates {\n    id\n    fullName\n    unit {\n      id\n      name\n    }\n  }\n  messages {\n    field\n    fieldLabel\n    code\n    weight\n    message\n    suggestion\n  }\n  changes {\n    field\n    fieldLabel\n    before\n    after\n    isMasked\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AddMeetingGuests($input: AddMeetingGuestsInput!) {\n  addMeetingGuests(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}',
): (typeof documents)['mutation AddMeetingGuests($input: AddMeetingGuestsInput!) {\n  addMeetingGuests(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CalendarMeetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      heldOn\n      state\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query CalendarMeetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      heldOn\n      state\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateMeeting($input: CreateMeetingInput!) {\n  createMeeting(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateMeeting($input: CreateMeetingInput!) {\n  createMeeting(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingRow\n    ...MeetingSteps\n    version\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    chair {\n      ...MeetingPerson\n    }\n    secretary {\n      ...MeetingPerson\n    }\n    inChargeAttended\n    guests {\n      kind\n      person {\n        name\n        office\n      }\n    }\n    attendanceSummary {\n      expected\n      present\n      late\n      excused\n      unexcused\n      rate {\n        numerator\n        denominator\n        percent\n      }\n      speakingRate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    observers: observerShare(office: "secretary") {\n      ...Share\n    }\n    agenda {\n      id\n      number\n      depth\n      title\n      plannedMinutes\n      begunAt\n      endedAt\n    }\n    visits {\n      ...VisitRow\n    }\n    scorecards {\n      ...MeetingScore\n    }\n    resolutions {\n      ...ResolutionRow\n    }\n  }\n}',
): (typeof documents)['query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingRow\n    ...MeetingSteps\n    version\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    chair {\n      ...MeetingPerson\n    }\n    secretary {\n      ...MeetingPerson\n    }\n    inChargeAttended\n    guests {\n      kind\n      person {\n        name\n        office\n      }\n    }\n    attendanceSummary {\n      expected\n      present\n      late\n      excused\n      unexcused\n      rate {\n        numerator\n        denominator\n        percent\n      }\n      speakingRate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    observers: observerShare(office: "secretary") {\n      ...Share\n    }\n    agenda {\n      id\n      number\n      depth\n      title\n      plannedMinutes\n      begunAt\n      endedAt\n    }\n    visits {\n      ...VisitRow\n    }\n    scorecards {\n      ...MeetingScore\n    }\n    resolutions {\n      ...ResolutionRow\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingBodies($unit: ID!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    bodies {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query MeetingBodies($unit: ID!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    bodies {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingKinds {\n  meetingKinds {\n    code\n    label\n  }\n}',
): (typeof documents)['query MeetingKinds {\n  meetingKinds {\n    code\n    label\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MeetingPerson on NamedReference {\n  name\n  office\n  member {\n    id\n  }\n}',
): (typeof documents)['fragment MeetingPerson on NamedReference {\n  name\n  office\n  member {\n    id\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingRoll($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        expected\n        notExpectedReason\n        standing\n        activity\n        voting\n        status\n        mode\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query MeetingRoll($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        expected\n        notExpectedReason\n        standing\n        activity\n        voting\n        status\n        mode\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MeetingRow on Meeting {\n  id\n  heldOn\n  startsAt\n  endsAt\n  state\n  title\n  place\n  kind {\n    code\n    label\n  }\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n  body {\n    id\n    name\n  }\n  attendanceSummary {\n    expected\n    rate {\n      percent\n    }\n  }\n  scorecards {\n    id\n    kind\n    total\n    band\n  }\n}',
): (typeof documents)['fragment MeetingRow on Meeting {\n  id\n  heldOn\n  startsAt\n  endsAt\n  state\n  title\n  place\n  kind {\n    code\n    label\n  }\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n  body {\n    id\n    name\n  }\n  attendanceSummary {\n    expected\n    rate {\n      percent\n    }\n  }\n  scorecards {\n    id\n    kind\n    total\n    band\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingRules($unit: ID!, $kind: String!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    kind {\n      code\n    }\n    meetingTemplate(kind: $kind) {\n      id\n      title\n      source\n      guidance\n      unit {\n        id\n        name\n      }\n      steps {\n        code\n        label\n        phase\n        gate\n        exempt\n      }\n    }\n  }\n  meetingKinds(asOf: $day) {\n    code\n    rules {\n      unitKind {\n        code\n      }\n      bodyKind {\n        code\n        label\n      }\n      attendedBy\n      rhythm\n      times\n      fixedDay\n      countsFor {\n        code\n        label\n      }\n      after {\n        code\n        label\n      }\n      afterMinDays\n      afterMaxDays\n      itemsFromBefore\n      source\n    }\n  }\n}',
): (typeof documents)['query MeetingRules($unit: ID!, $kind: String!, $day: Date!) {\n  unit(id: $unit, asOf: $day) {\n    id\n    kind {\n      code\n    }\n    meetingTemplate(kind: $kind) {\n      id\n      title\n      source\n      guidance\n      unit {\n        id\n        name\n      }\n      steps {\n        code\n        label\n        phase\n        gate\n        exempt\n      }\n    }\n  }\n  meetingKinds(asOf: $day) {\n    code\n    rules {\n      unitKind {\n        code\n      }\n      bodyKind {\n        code\n        label\n      }\n      attendedBy\n      rhythm\n      times\n      fixedDay\n      countsFor {\n        code\n        label\n      }\n      after {\n        code\n        label\n      }\n      afterMinDays\n      afterMaxDays\n      itemsFromBefore\n      source\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MeetingScore on Scorecard {\n  id\n  kind\n  version\n  total\n  max\n  band\n  scoredOn\n  author {\n    name\n    office\n    member {\n      id\n    }\n  }\n  template {\n    id\n  }\n  visit {\n    id\n    workGroup {\n      id\n      name\n    }\n  }\n  passedGates {\n    ...PassedGate\n  }\n  items {\n    code\n    group\n    label\n    points\n    max\n    reason\n  }\n}',
): (typeof documents)['fragment MeetingScore on Scorecard {\n  id\n  kind\n  version\n  total\n  max\n  band\n  scoredOn\n  author {\n    name\n    office\n    member {\n      id\n    }\n  }\n  template {\n    id\n  }\n  visit {\n    id\n    workGroup {\n      id\n      name\n    }\n  }\n  passedGates {\n    ...PassedGate\n  }\n  items {\n    code\n    group\n    label\n    points\n    max\n    reason\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Meetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT_DESC\n    first: 40\n    after: $after\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Meetings($under: ID!, $where: MeetingFilter!, $after: String) {\n  meetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT_DESC\n    first: 40\n    after: $after\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordAttendance($input: RecordAttendanceInput!) {\n  recordAttendance(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}',
): (typeof documents)['mutation RecordAttendance($input: RecordAttendanceInput!) {\n  recordAttendance(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RemoveMeetingGuest($input: RemoveMeetingGuestInput!) {\n  removeMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}',
): (typeof documents)['mutation RemoveMeetingGuest($input: RemoveMeetingGuestInput!) {\n  removeMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query RollHead($id: ID!) {\n  meeting(id: $id) {\n    id\n    version\n    heldOn\n    startsAt\n    state\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    guests {\n      id\n      kind\n      arrivedAt\n      leftAt\n      person {\n        name\n        office\n      }\n    }\n    kind {\n      code\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n  }\n}',
): (typeof documents)['query RollHead($id: ID!) {\n  meeting(id: $id) {\n    id\n    version\n    heldOn\n    startsAt\n    state\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    guests {\n      id\n      kind\n      arrivedAt\n      leftAt\n      person {\n        name\n        office\n      }\n    }\n    kind {\n      code\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query RollMarks($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        status\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query RollMarks($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        status\n        reason\n        spoke\n        arrivedAt\n        leftAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateMeeting($input: UpdateMeetingInput!) {\n  updateMeeting(input: $input) {\n    meeting {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateMeeting($input: UpdateMeetingInput!) {\n  updateMeeting(input: $input) {\n    meeting {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateMeetingGuest($input: UpdateMeetingGuestInput!) {\n  updateMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}',
): (typeof documents)['mutation UpdateMeetingGuest($input: UpdateMeetingGuestInput!) {\n  updateMeetingGuest(input: $input) {\n    userErrors {\n      code\n      path\n      message\n    }\n    meeting {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AgreedItems($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 12\n  ) {\n    nodes {\n      id\n      startsAt\n      state\n      kind {\n        label\n      }\n      agenda {\n        id\n        number\n        title\n        field\n        purpose\n        outcome\n      }\n    }\n  }\n}',
): (typeof documents)['query AgreedItems($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 12\n  ) {\n    nodes {\n      id\n      startsAt\n      state\n      kind {\n        label\n      }\n      agenda {\n        id\n        number\n        title\n        field\n        purpose\n        outcome\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingAgenda($id: ID!) {\n  meeting(id: $id) {\n    id\n    heldOn\n    startsAt\n    state\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    template {\n      id\n      title\n      items {\n        depth\n        title\n        field\n        purpose\n        minutes\n      }\n    }\n    agendaVersion\n    agenda {\n      ...AgendaLine\n    }\n  }\n}\n\nfragment AgendaLine on AgendaItem {\n  id\n  depth\n  title\n  field\n  purpose\n  aboutMoney\n  presenter {\n    name\n    office\n    member {\n      id\n    }\n  }\n  plannedMinutes\n  begunAt\n  endedAt\n  fromItem {\n    id\n    title\n  }\n  conclusion\n  outcome\n  version\n  papers {\n    id\n    title\n    fileName\n    size\n    url\n  }\n}',
): (typeof documents)['query MeetingAgenda($id: ID!) {\n  meeting(id: $id) {\n    id\n    heldOn\n    startsAt\n    state\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    template {\n      id\n      title\n      items {\n        depth\n        title\n        field\n        purpose\n        minutes\n      }\n    }\n    agendaVersion\n    agenda {\n      ...AgendaLine\n    }\n  }\n}\n\nfragment AgendaLine on AgendaItem {\n  id\n  depth\n  title\n  field\n  purpose\n  aboutMoney\n  presenter {\n    name\n    office\n    member {\n      id\n    }\n  }\n  plannedMinutes\n  begunAt\n  endedAt\n  fromItem {\n    id\n    title\n  }\n  conclusion\n  outcome\n  version\n  papers {\n    id\n    title\n    fileName\n    size\n    url\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingSpeakers($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        status\n        spoke\n        minutesSpoken\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query MeetingSpeakers($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        status\n        spoke\n        minutesSpoken\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingSpeeches($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    speeches(first: 100, after: $after) {\n      nodes {\n        id\n        version\n        person {\n          name\n          office\n        }\n        minutes\n        item {\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query MeetingSpeeches($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    speeches(first: 100, after: $after) {\n      nodes {\n        id\n        version\n        person {\n          name\n          office\n        }\n        minutes\n        item {\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordSpeech($input: RecordSpeechInput!) {\n  recordSpeech(input: $input) {\n    speech {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RecordSpeech($input: RecordSpeechInput!) {\n  recordSpeech(input: $input) {\n    speech {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RemoveSpeech($input: RemoveSpeechInput!) {\n  removeSpeech(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RemoveSpeech($input: RemoveSpeechInput!) {\n  removeSpeech(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SetAgenda($input: SetAgendaInput!) {\n  setAgenda(input: $input) {\n    meeting {\n      id\n      agendaVersion\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SetAgenda($input: SetAgendaInput!) {\n  setAgenda(input: $input) {\n    meeting {\n      id\n      agendaVersion\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n  updateAgendaItem(input: $input) {\n    item {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n  updateAgendaItem(input: $input) {\n    item {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ApproveMinutes($input: ApproveMinutesInput!) {\n  approveMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ApproveMinutes($input: ApproveMinutesInput!) {\n  approveMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ComposeMinutes($input: ComposeMinutesInput!) {\n  composeMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ComposeMinutes($input: ComposeMinutesInput!) {\n  composeMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CorrectMinutes($input: CorrectMinutesInput!) {\n  correctMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CorrectMinutes($input: CorrectMinutesInput!) {\n  correctMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DropMinutesCorrection($input: DropMinutesCorrectionInput!) {\n  dropMinutesCorrection(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DropMinutesCorrection($input: DropMinutesCorrectionInput!) {\n  dropMinutesCorrection(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingMinutes($id: ID!) {\n  meeting(id: $id) {\n    id\n    state\n    heldOn\n    startsAt\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    minutes {\n      ...MinutesSheet\n    }\n  }\n}',
): (typeof documents)['query MeetingMinutes($id: ID!) {\n  meeting(id: $id) {\n    id\n    state\n    heldOn\n    startsAt\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    steps {\n      code\n      label\n      gate\n      state\n    }\n    minutes {\n      ...MinutesSheet\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MinutesSheet on Minutes {\n  id\n  version\n  state\n  body\n  stale\n  readBackAt\n  correctionReason\n  url\n  texts {\n    code\n    title\n    text\n  }\n  approvals {\n    role\n    by\n    at\n  }\n  scan {\n    id\n    title\n    url\n  }\n  document {\n    sign\n  }\n  versions {\n    ordinal\n    body\n    hash\n    correctionReason\n    approvedBy\n    sealedAt\n    sealedBy\n    url\n  }\n}',
): (typeof documents)['fragment MinutesSheet on Minutes {\n  id\n  version\n  state\n  body\n  stale\n  readBackAt\n  correctionReason\n  url\n  texts {\n    code\n    title\n    text\n  }\n  approvals {\n    role\n    by\n    at\n  }\n  scan {\n    id\n    title\n    url\n  }\n  document {\n    sign\n  }\n  versions {\n    ordinal\n    body\n    hash\n    correctionReason\n    approvedBy\n    sealedAt\n    sealedBy\n    url\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReadBackMinutes($input: ReadBackMinutesInput!) {\n  readBackMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReadBackMinutes($input: ReadBackMinutesInput!) {\n  readBackMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SealMinutes($input: SealMinutesInput!) {\n  sealMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SealMinutes($input: SealMinutesInput!) {\n  sealMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateMinutes($input: UpdateMinutesInput!) {\n  updateMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateMinutes($input: UpdateMinutesInput!) {\n  updateMinutes(input: $input) {\n    minutes {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation GiveMeetingNotice($input: GiveMeetingNoticeInput!) {\n  giveMeetingNotice(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation GiveMeetingNotice($input: GiveMeetingNoticeInput!) {\n  giveMeetingNotice(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MeetingSteps on Meeting {\n  steps {\n    ...StepLine\n  }\n  notices {\n    id\n    audience\n    channel\n    givenAt\n    note\n    by\n  }\n}',
): (typeof documents)['fragment MeetingSteps on Meeting {\n  steps {\n    ...StepLine\n  }\n  notices {\n    id\n    audience\n    channel\n    givenAt\n    note\n    by\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordMeetingStep($input: RecordMeetingStepInput!) {\n  recordMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RecordMeetingStep($input: RecordMeetingStepInput!) {\n  recordMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment StepLine on MeetingStep {\n  code\n  label\n  phase\n  minutes\n  gate\n  byRecords\n  exempt\n  state\n  reason\n  at\n  by\n}',
): (typeof documents)['fragment StepLine on MeetingStep {\n  code\n  label\n  phase\n  minutes\n  gate\n  byRecords\n  exempt\n  state\n  reason\n  at\n  by\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation TakeBackMeetingStep($input: TakeBackMeetingStepInput!) {\n  takeBackMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation TakeBackMeetingStep($input: TakeBackMeetingStepInput!) {\n  takeBackMeetingStep(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CorrectVote($input: CorrectVoteInput!) {\n  correctVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CorrectVote($input: CorrectVoteInput!) {\n  correctVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingVoters($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        voting\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query MeetingVoters($id: ID!, $after: String) {\n  meeting(id: $id) {\n    id\n    attendance(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n          fullName\n        }\n        voting\n        status\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingVotes($id: ID!, $day: Date!) {\n  meeting(id: $id) {\n    id\n    agenda {\n      id\n      number\n      title\n    }\n    voteBase {\n      base\n      parts {\n        ...VoteParts\n      }\n    }\n    votes {\n      ...VoteLine\n    }\n  }\n  voteKinds(asOf: $day) {\n    code\n    label\n    rule {\n      numerator\n      denominator\n      strict\n    }\n  }\n}',
): (typeof documents)['query MeetingVotes($id: ID!, $day: Date!) {\n  meeting(id: $id) {\n    id\n    agenda {\n      id\n      number\n      title\n    }\n    voteBase {\n      base\n      parts {\n        ...VoteParts\n      }\n    }\n    votes {\n      ...VoteLine\n    }\n  }\n  voteKinds(asOf: $day) {\n    code\n    label\n    rule {\n      numerator\n      denominator\n      strict\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordVote($input: RecordVoteInput!) {\n  recordVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RecordVote($input: RecordVoteInput!) {\n  recordVote(input: $input) {\n    vote {\n      id\n      adopted\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RemoveVote($input: RemoveVoteInput!) {\n  removeVote(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RemoveVote($input: RemoveVoteInput!) {\n  removeVote(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment VoteLine on Vote {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  item {\n    id\n    number\n  }\n  question\n  subject {\n    name\n    member {\n      id\n    }\n  }\n  secret\n  base\n  baseParts {\n    ...VoteParts\n  }\n  needed\n  yes\n  no\n  abstained\n  invalid\n  adopted\n  ballots {\n    choice\n    member {\n      id\n      fullName\n    }\n  }\n  reserved {\n    person {\n      name\n      office\n      member {\n        id\n      }\n    }\n    text\n  }\n}',
): (typeof documents)['fragment VoteLine on Vote {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  item {\n    id\n    number\n  }\n  question\n  subject {\n    name\n    member {\n      id\n    }\n  }\n  secret\n  base\n  baseParts {\n    ...VoteParts\n  }\n  needed\n  yes\n  no\n  abstained\n  invalid\n  adopted\n  ballots {\n    choice\n    member {\n      id\n      fullName\n    }\n  }\n  reserved {\n    person {\n      name\n      office\n      member {\n        id\n      }\n    }\n    text\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment VoteParts on VoteBaseParts {\n  summoned\n  present\n  minus {\n    category\n    count\n  }\n  notInRegister\n}',
): (typeof documents)['fragment VoteParts on VoteBaseParts {\n  summoned\n  present\n  minus {\n    category\n    count\n  }\n  notInRegister\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Member($id: ID!, $asOf: Date) {\n  member(id: $id, asOf: $asOf) {\n    ...MemberRow\n    ...MemberHistory\n    mergedInto {\n      id\n      fullName\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    sex\n    admissionDecidedOn\n    partyAge\n    endedOn\n    temporaryUnit {\n      id\n      name\n    }\n    attendance {\n      numerator\n      denominator\n    }\n    masked\n    birthDate\n    citizenId\n    cardNumber\n    oldCardNumber\n    fileNumber\n    phone\n    address\n    otherName\n    ethnicity\n    religion\n    hometown\n    oldIdentityNumber\n    cardIssuedBy\n    cardIssuedOn\n  }\n}',
): (typeof documents)['query Member($id: ID!, $asOf: Date) {\n  member(id: $id, asOf: $asOf) {\n    ...MemberRow\n    ...MemberHistory\n    mergedInto {\n      id\n      fullName\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    sex\n    admissionDecidedOn\n    partyAge\n    endedOn\n    temporaryUnit {\n      id\n      name\n    }\n    attendance {\n      numerator\n      denominator\n    }\n    masked\n    birthDate\n    citizenId\n    cardNumber\n    oldCardNumber\n    fileNumber\n    phone\n    address\n    otherName\n    ethnicity\n    religion\n    hometown\n    oldIdentityNumber\n    cardIssuedBy\n    cardIssuedOn\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MemberRow on Member {\n  id\n  version\n  fullName\n  invented\n  standing\n  activity\n  joinedOn\n  officialOn\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['fragment MemberRow on Member {\n  id\n  version\n  fullName\n  invented\n  standing\n  activity\n  joinedOn\n  officialOn\n  unit {\n    id\n    name\n    parent {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Members($under: ID!, $where: MemberFilter!, $asOf: Date, $after: String) {\n  members(\n    under: $under\n    where: $where\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...MemberRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Members($under: ID!, $where: MemberFilter!, $asOf: Date, $after: String) {\n  members(\n    under: $under\n    where: $where\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...MemberRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query OfficeKinds {\n  unitKinds {\n    code\n    offices {\n      code\n      label\n    }\n  }\n}',
): (typeof documents)['query OfficeKinds {\n  unitKinds {\n    code\n    offices {\n      code\n      label\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PickMembers($under: ID, $where: MemberFilter!, $asOf: Date) {\n  members(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      id\n      fullName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}',
): (typeof documents)['query PickMembers($under: ID, $where: MemberFilter!, $asOf: Date) {\n  members(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      id\n      fullName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      id\n      readAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      id\n      readAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment NotificationRow on Notification {\n  id\n  kind {\n    code\n    label\n    page\n  }\n  unit {\n    id\n    name\n  }\n  meeting {\n    id\n  }\n  dueOn\n  count\n  createdAt\n  readAt\n}',
): (typeof documents)['fragment NotificationRow on Notification {\n  id\n  kind {\n    code\n    label\n    page\n  }\n  unit {\n    id\n    name\n  }\n  meeting {\n    id\n  }\n  dueOn\n  count\n  createdAt\n  readAt\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Notifications($where: NotificationFilter, $after: String) {\n  notifications(where: $where, first: 30, after: $after) {\n    totalCount\n    nodes {\n      ...NotificationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Notifications($where: NotificationFilter, $after: String) {\n  notifications(where: $where, first: 30, after: $after) {\n    totalCount\n    nodes {\n      ...NotificationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AppointOfficers($input: AppointOfficersInput!) {\n  appointOfficers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AppointOfficers($input: AppointOfficersInput!) {\n  appointOfficers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ConcurrentOffices($under: ID!, $held: String, $also: String, $asOf: Date, $after: String) {\n  concurrentOffices(\n    under: $under\n    held: $held\n    also: $also\n    asOf: $asOf\n    first: 50\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      ...ConcurrentRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query ConcurrentOffices($under: ID!, $held: String, $also: String, $asOf: Date, $after: String) {\n  concurrentOffices(\n    under: $under\n    held: $held\n    also: $also\n    asOf: $asOf\n    first: 50\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      ...ConcurrentRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ConcurrentRow on ConcurrentOffices {\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  offices {\n    id\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n    placeName\n  }\n  seats {\n    id\n    body {\n      name\n    }\n  }\n}',
): (typeof documents)['fragment ConcurrentRow on ConcurrentOffices {\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  offices {\n    id\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n    placeName\n  }\n  seats {\n    id\n    body {\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateBody($input: CreateBodyInput!) {\n  createBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateBody($input: CreateBodyInput!) {\n  createBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateTerm($input: CreateTermInput!) {\n  createTerm(input: $input) {\n    term {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateTerm($input: CreateTermInput!) {\n  createTerm(input: $input) {\n    term {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndBody($input: EndBodyInput!) {\n  endBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndBody($input: EndBodyInput!) {\n  endBody(input: $input) {\n    body {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndOffices($input: EndOfficesInput!) {\n  endOffices(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndOffices($input: EndOfficesInput!) {\n  endOffices(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndSeats($input: EndSeatsInput!) {\n  endSeats(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndSeats($input: EndSeatsInput!) {\n  endSeats(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment HeldOffice on Office {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  placeName\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  decision {\n    number\n    signedOn\n  }\n  endedBy {\n    number\n    signedOn\n  }\n  validFrom\n  validTo\n}',
): (typeof documents)['fragment HeldOffice on Office {\n  id\n  version\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  placeName\n  holder {\n    name\n    member {\n      id\n    }\n  }\n  decision {\n    number\n    signedOn\n  }\n  endedBy {\n    number\n    signedOn\n  }\n  validFrom\n  validTo\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment HeldSeat on BodySeat {\n  id\n  version\n  holder {\n    name\n    office\n    member {\n      id\n    }\n  }\n  term {\n    ordinal\n  }\n  validFrom\n  validTo\n}',
): (typeof documents)['fragment HeldSeat on BodySeat {\n  id\n  version\n  holder {\n    name\n    office\n    member {\n      id\n    }\n  }\n  term {\n    ordinal\n  }\n  validFrom\n  validTo\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query OfficeOverlap($unit: ID!, $held: String!, $also: String!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    officeOverlap(held: $held, also: $also) {\n      ...Share\n    }\n  }\n}',
): (typeof documents)['query OfficeOverlap($unit: ID!, $held: String!, $also: String!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    officeOverlap(held: $held, also: $also) {\n      ...Share\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SeatMembers($input: SeatMembersInput!) {\n  seatMembers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SeatMembers($input: SeatMembersInput!) {\n  seatMembers(input: $input) {\n    acts {\n      ...MemberAct\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitOffices($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n    placeName\n    kind {\n      offices {\n        code\n        label\n        heldOf\n      }\n      bodies {\n        code\n        label\n      }\n    }\n    offices(past: true) {\n      ...HeldOffice\n    }\n    bodies {\n      id\n      version\n      name\n      kind {\n        code\n        label\n      }\n      validFrom\n      validTo\n      seats {\n        ...HeldSeat\n      }\n    }\n    terms {\n      id\n      ordinal\n      validFrom\n      validTo\n    }\n  }\n}',
): (typeof documents)['query UnitOffices($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n    placeName\n    kind {\n      offices {\n        code\n        label\n        heldOf\n      }\n      bodies {\n        code\n        label\n      }\n    }\n    offices(past: true) {\n      ...HeldOffice\n    }\n    bodies {\n      id\n      version\n      name\n      kind {\n        code\n        label\n      }\n      validFrom\n      validTo\n      seats {\n        ...HeldSeat\n      }\n    }\n    terms {\n      id\n      ordinal\n      validFrom\n      validTo\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Vacancies($under: ID!, $where: VacancyFilter, $asOf: Date, $after: String) {\n  vacancies(under: $under, where: $where, asOf: $asOf, first: 50, after: $after) {\n    totalCount\n    nodes {\n      ...VacancyRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Vacancies($under: ID!, $where: VacancyFilter, $asOf: Date, $after: String) {\n  vacancies(under: $under, where: $where, asOf: $asOf, first: 50, after: $after) {\n    totalCount\n    nodes {\n      ...VacancyRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment VacancyRow on Vacancy {\n  unit {\n    id\n    name\n    placeName\n    ancestors {\n      id\n      name\n    }\n  }\n  kind {\n    code\n    label\n    heldOf\n  }\n  isRequired\n  since\n  last {\n    id\n    holder {\n      name\n    }\n  }\n}',
): (typeof documents)['fragment VacancyRow on Vacancy {\n  unit {\n    id\n    name\n    placeName\n    ancestors {\n      id\n      name\n    }\n  }\n  kind {\n    code\n    label\n    heldOf\n  }\n  isRequired\n  since\n  last {\n    id\n    holder {\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query VacantSeats($under: ID!, $asOf: Date, $after: String) {\n  vacantSeats(under: $under, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    nodes {\n      ...VacantSeatsRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query VacantSeats($under: ID!, $asOf: Date, $after: String) {\n  vacantSeats(under: $under, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    nodes {\n      ...VacantSeatsRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment VacantSeatsRow on VacantSeats {\n  unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n  held\n  missing\n  rule {\n    code\n    label\n    source\n  }\n  committee {\n    id\n    name\n  }\n}',
): (typeof documents)['fragment VacantSeatsRow on VacantSeats {\n  unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n  held\n  missing\n  rule {\n    code\n    label\n    source\n  }\n  committee {\n    id\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ClusterCard on Cluster {\n  id\n  name\n  decision {\n    number\n    signedOn\n  }\n  host {\n    id\n  }\n  nextHost {\n    id\n  }\n  units {\n    id\n    name\n  }\n  turns {\n    unit {\n      id\n    }\n    validFrom\n    validTo\n    meetings {\n      id\n      heldOn\n    }\n  }\n}',
): (typeof documents)['fragment ClusterCard on Cluster {\n  id\n  name\n  decision {\n    number\n    signedOn\n  }\n  host {\n    id\n  }\n  nextHost {\n    id\n  }\n  units {\n    id\n    name\n  }\n  turns {\n    unit {\n      id\n    }\n    validFrom\n    validTo\n    meetings {\n      id\n      heldOn\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FindUnitNames($where: UnitNameFilter!, $after: String) {\n  unitNames(where: $where, orderBy: NAME, first: 100, after: $after) {\n    nodes {\n      ...FormerName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query FindUnitNames($where: UnitNameFilter!, $after: String) {\n  unitNames(where: $where, orderBy: NAME, first: 100, after: $after) {\n    nodes {\n      ...FormerName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FindUnits($under: ID, $name: String!, $asOf: Date, $after: String) {\n  units(\n    under: $under\n    where: {name: {contains: $name}}\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...FoundUnit\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query FindUnits($under: ID, $name: String!, $asOf: Date, $after: String) {\n  units(\n    under: $under\n    where: {name: {contains: $name}}\n    asOf: $asOf\n    orderBy: NAME\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...FoundUnit\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment FormerName on UnitName {\n  code\n  name\n  validFrom\n  validTo\n  unit {\n    id\n    code\n    name\n    validTo\n    successors {\n      kindLabel\n      unitName\n      unit {\n        id\n      }\n    }\n  }\n}',
): (typeof documents)['fragment FormerName on UnitName {\n  code\n  name\n  validFrom\n  validTo\n  unit {\n    id\n    code\n    name\n    validTo\n    successors {\n      kindLabel\n      unitName\n      unit {\n        id\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment FoundUnit on Unit {\n  id\n  code\n  name\n  kind {\n    code\n    label\n  }\n  parent {\n    id\n    name\n  }\n}',
): (typeof documents)['fragment FoundUnit on Unit {\n  id\n  code\n  name\n  kind {\n    code\n    label\n  }\n  parent {\n    id\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Lineage on UnitLineage {\n  kindLabel\n  happenedOn\n  unitName\n  unitCode\n  unit {\n    id\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n  reorganization {\n    id\n  }\n}',
): (typeof documents)['fragment Lineage on UnitLineage {\n  kindLabel\n  happenedOn\n  unitName\n  unitCode\n  unit {\n    id\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n  reorganization {\n    id\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PickUnits($under: ID, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n      parent {\n        id\n        name\n      }\n    }\n  }\n}',
): (typeof documents)['query PickUnits($under: ID, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n      parent {\n        id\n        name\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Share on Share {\n  numerator\n  denominator\n  percent\n  stated\n}',
): (typeof documents)['fragment Share on Share {\n  numerator\n  denominator\n  percent\n  stated\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TreeChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        ...TreeUnit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query TreeChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        ...TreeUnit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TreeTop($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    ...TreeUnit\n  }\n  kin: unit(id: $unit) {\n    id\n    predecessors {\n      unit {\n        id\n      }\n    }\n    successors {\n      unit {\n        id\n      }\n    }\n  }\n}',
): (typeof documents)['query TreeTop($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    ...TreeUnit\n  }\n  kin: unit(id: $unit) {\n    id\n    predecessors {\n      unit {\n        id\n      }\n    }\n    successors {\n      unit {\n        id\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment TreeUnit on Unit {\n  id\n  name\n  children(first: 1) {\n    nodes {\n      id\n    }\n  }\n}',
): (typeof documents)['fragment TreeUnit on Unit {\n  id\n  name\n  children(first: 1) {\n    nodes {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment UnitChange on UnitChange {\n  changes\n  unit {\n    id\n  }\n  before {\n    ...UnitState\n  }\n  after {\n    ...UnitState\n  }\n  predecessors {\n    unit {\n      id\n    }\n    name\n  }\n  successors {\n    unit {\n      id\n    }\n    name\n  }\n}',
): (typeof documents)['fragment UnitChange on UnitChange {\n  changes\n  unit {\n    id\n  }\n  before {\n    ...UnitState\n  }\n  after {\n    ...UnitState\n  }\n  predecessors {\n    unit {\n      id\n    }\n    name\n  }\n  successors {\n    unit {\n      id\n    }\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitChangeCounts($from: Date!, $to: Date!, $under: ID) {\n  unitChangeCounts(from: $from, to: $to, under: $under) {\n    change\n    changeLabel\n    units\n  }\n}',
): (typeof documents)['query UnitChangeCounts($from: Date!, $to: Date!, $under: ID) {\n  unitChangeCounts(from: $from, to: $to, under: $under) {\n    change\n    changeLabel\n    units\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitChanges($from: Date!, $to: Date!, $under: ID, $where: UnitChangeFilter!, $after: String) {\n  unitChanges(\n    from: $from\n    to: $to\n    under: $under\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...UnitChange\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query UnitChanges($from: Date!, $to: Date!, $under: ID, $where: UnitChangeFilter!, $after: String) {\n  unitChanges(\n    from: $from\n    to: $to\n    under: $under\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...UnitChange\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitChildren($id: ID!, $asOf: Date, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        memberCount\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitChildren($id: ID!, $asOf: Date, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n        memberCount\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitClusters($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    clusters(scope: UNIT, first: 50) {\n      nodes {\n        ...ClusterCard\n      }\n    }\n    inClusters {\n      ...ClusterCard\n    }\n  }\n}',
): (typeof documents)['query UnitClusters($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    clusters(scope: UNIT, first: 50) {\n      nodes {\n        ...ClusterCard\n      }\n    }\n    inClusters {\n      ...ClusterCard\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitFindings($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    findings {\n      message\n      severity\n      rule {\n        label\n        source\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitFindings($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    findings {\n      message\n      severity\n      rule {\n        label\n        source\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitLife($id: ID!) {\n  unit(id: $id) {\n    id\n    code\n    name\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    history {\n      kind\n      kindLabel\n      on\n      before {\n        ...UnitState\n      }\n      after {\n        ...UnitState\n      }\n      decision {\n        number\n        signedOn\n        title\n      }\n    }\n    predecessors {\n      ...Lineage\n    }\n    successors {\n      ...Lineage\n    }\n  }\n  reorganizations(where: {touches: {eq: $id}, state: {eq: EFFECTIVE}}, first: 100) {\n    nodes {\n      id\n      number\n      effectiveOn\n    }\n  }\n}',
): (typeof documents)['query UnitLife($id: ID!) {\n  unit(id: $id) {\n    id\n    code\n    name\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    history {\n      kind\n      kindLabel\n      on\n      before {\n        ...UnitState\n      }\n      after {\n        ...UnitState\n      }\n      decision {\n        number\n        signedOn\n        title\n      }\n    }\n    predecessors {\n      ...Lineage\n    }\n    successors {\n      ...Lineage\n    }\n  }\n  reorganizations(where: {touches: {eq: $id}, state: {eq: EFFECTIVE}}, first: 100) {\n    nodes {\n      id\n      number\n      effectiveOn\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitMembers($id: ID!, $asOf: Date, $where: MemberFilter, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    members(where: $where, scope: SUBTREE, orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        ...MemberRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitMembers($id: ID!, $asOf: Date, $where: MemberFilter, $after: String) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    members(where: $where, scope: SUBTREE, orderBy: NAME, first: 20, after: $after) {\n      nodes {\n        ...MemberRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitName($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n  }\n  ever: unit(id: $id) {\n    id\n    name\n  }\n}',
): (typeof documents)['query UnitName($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    name\n  }\n  ever: unit(id: $id) {\n    id\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitPage($id: ID!, $asOf: Date, $day: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    ancestors {\n      id\n      name\n    }\n    memberCount\n    official: memberCount(standing: OFFICIAL)\n    probationary: memberCount(standing: PROBATIONARY)\n    cellCount\n    workGroups {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n    }\n    visits(where: {visitedOn: {lte: $day}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitPage($id: ID!, $asOf: Date, $day: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    validFrom\n    validTo\n    ancestors {\n      id\n      name\n    }\n    memberCount\n    official: memberCount(standing: OFFICIAL)\n    probationary: memberCount(standing: PROBATIONARY)\n    cellCount\n    workGroups {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n    }\n    visits(where: {visitedOn: {lte: $day}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitPath($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    ancestors {\n      id\n    }\n  }\n}',
): (typeof documents)['query UnitPath($unit: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    ancestors {\n      id\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitRecords($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    kind {\n      code\n    }\n    memberCount\n    offices {\n      kind {\n        code\n        label\n      }\n      holder {\n        name\n        office\n      }\n      placeName\n      validFrom\n    }\n    meetings(where: {heldOn: {lte: $asOf}}, first: 5) {\n      totalCount\n      nodes {\n        ...MeetingRow\n      }\n    }\n    scorecards(first: 1) {\n      totalCount\n    }\n    visits(where: {visitedOn: {lte: $asOf}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitRecords($id: ID!, $asOf: Date!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    kind {\n      code\n    }\n    memberCount\n    offices {\n      kind {\n        code\n        label\n      }\n      holder {\n        name\n        office\n      }\n      placeName\n      validFrom\n    }\n    meetings(where: {heldOn: {lte: $asOf}}, first: 5) {\n      totalCount\n      nodes {\n        ...MeetingRow\n      }\n    }\n    scorecards(first: 1) {\n      totalCount\n    }\n    visits(where: {visitedOn: {lte: $asOf}}, orderBy: VISITED_ON_DESC, first: 5) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitShares($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    statedFigures {\n      figure\n      source\n    }\n    cellMembers: memberShare(kind: "cell") {\n      ...Share\n    }\n    villageHeads: officeOverlap(held: "secretary", also: "village-head") {\n      ...Share\n    }\n    frontHeads: officeOverlap(held: "secretary", also: "front-committee-head") {\n      ...Share\n    }\n  }\n}',
): (typeof documents)['query UnitShares($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    statedFigures {\n      figure\n      source\n    }\n    cellMembers: memberShare(kind: "cell") {\n      ...Share\n    }\n    villageHeads: officeOverlap(held: "secretary", also: "village-head") {\n      ...Share\n    }\n    frontHeads: officeOverlap(held: "secretary", also: "front-committee-head") {\n      ...Share\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment UnitState on UnitState {\n  code\n  name\n  committeeName\n  placeName\n  kind {\n    code\n    label\n  }\n  parent {\n    unit {\n      id\n    }\n    name\n  }\n}',
): (typeof documents)['fragment UnitState on UnitState {\n  code\n  name\n  committeeName\n  placeName\n  kind {\n    code\n    label\n  }\n  parent {\n    unit {\n      id\n    }\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitsBelow($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitsBelow($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        kind {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitsByCode($codes: [String!]!, $asOf: Date) {\n  units(where: {code: {in: $codes}}, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      ...FoundUnit\n    }\n  }\n  unitNames(where: {code: {in: $codes}}, orderBy: CODE, first: 50) {\n    nodes {\n      ...FormerName\n    }\n  }\n}',
): (typeof documents)['query UnitsByCode($codes: [String!]!, $asOf: Date) {\n  units(where: {code: {in: $codes}}, asOf: $asOf, orderBy: NAME, first: 20) {\n    nodes {\n      ...FoundUnit\n    }\n  }\n  unitNames(where: {code: {in: $codes}}, orderBy: CODE, first: 50) {\n    nodes {\n      ...FormerName\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Overview($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    committeeName\n    kind {\n      code\n      label\n    }\n    memberCount\n    cellCount\n    visits(\n      where: {visitedOn: {gte: $from, lte: $to}}\n      orderBy: VISITED_ON_DESC\n      first: 6\n    ) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n  meetings(\n    under: $unit\n    where: {heldOn: {lte: $to}}\n    orderBy: STARTS_AT_DESC\n    first: 5\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n  }\n}',
): (typeof documents)['query Overview($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    committeeName\n    kind {\n      code\n      label\n    }\n    memberCount\n    cellCount\n    visits(\n      where: {visitedOn: {gte: $from, lte: $to}}\n      orderBy: VISITED_ON_DESC\n      first: 6\n    ) {\n      totalCount\n      nodes {\n        ...VisitRow\n      }\n    }\n  }\n  meetings(\n    under: $unit\n    where: {heldOn: {lte: $to}}\n    orderBy: STARTS_AT_DESC\n    first: 5\n  ) {\n    nodes {\n      ...MeetingRow\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query OverviewGroups($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  coverage(unit: $unit, asOf: $asOf) {\n    cells\n    covered\n    uncovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n        }\n        month\n        count\n      }\n    }\n  }\n}',
): (typeof documents)['query OverviewGroups($unit: ID!, $asOf: Date, $from: Date!, $to: Date!) {\n  coverage(unit: $unit, asOf: $asOf) {\n    cells\n    covered\n    uncovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 20) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n        }\n        month\n        count\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ApprovePlanSlots($input: ApprovePlanSlotsInput!) {\n  approvePlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ApprovePlanSlots($input: ApprovePlanSlotsInput!) {\n  approvePlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CancelPlanSlot($input: CancelPlanSlotInput!) {\n  cancelPlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CancelPlanSlot($input: CancelPlanSlotInput!) {\n  cancelPlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreatePlanSlots($input: CreatePlanSlotsInput!) {\n  createPlanSlots(input: $input) {\n    slots {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreatePlanSlots($input: CreatePlanSlotsInput!) {\n  createPlanSlots(input: $input) {\n    slots {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation MergePlanSlot($input: MergePlanSlotInput!) {\n  mergePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation MergePlanSlot($input: MergePlanSlotInput!) {\n  mergePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PlanKinds {\n  meetingKinds {\n    code\n    label\n    rules {\n      unitKind {\n        code\n      }\n      rhythm\n    }\n  }\n}',
): (typeof documents)['query PlanKinds {\n  meetingKinds {\n    code\n    label\n    rules {\n      unitKind {\n        code\n      }\n      rhythm\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PlanSlots($under: ID!, $asOf: Date, $scope: Scope!, $where: PlanSlotFilter!, $after: String) {\n  unit(id: $under, asOf: $asOf) {\n    id\n    planSlots(\n      scope: $scope\n      where: $where\n      orderBy: PERIOD\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...SlotRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query PlanSlots($under: ID!, $asOf: Date, $scope: Scope!, $where: PlanSlotFilter!, $after: String) {\n  unit(id: $under, asOf: $asOf) {\n    id\n    planSlots(\n      scope: $scope\n      where: $where\n      orderBy: PERIOD\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...SlotRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RegisterPlanSlots($input: RegisterPlanSlotsInput!) {\n  registerPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RegisterPlanSlots($input: RegisterPlanSlotsInput!) {\n  registerPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReturnPlanSlots($input: ReturnPlanSlotsInput!) {\n  returnPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReturnPlanSlots($input: ReturnPlanSlotsInput!) {\n  returnPlanSlots(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment SlotRow on PlanSlot {\n  id\n  version\n  unit {\n    id\n    name\n  }\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  period {\n    from\n    until\n  }\n  topic\n  startsAt\n  endsAt\n  place\n  state\n  outcome\n  registerBy\n  registeredLate\n  returnReason\n  cancelReason\n  mergedInto {\n    period {\n      from\n      until\n    }\n  }\n  mergeReason\n  meeting {\n    id\n    state\n  }\n}',
): (typeof documents)['fragment SlotRow on PlanSlot {\n  id\n  version\n  unit {\n    id\n    name\n  }\n  kind {\n    code\n    label\n  }\n  body {\n    id\n    name\n  }\n  period {\n    from\n    until\n  }\n  topic\n  startsAt\n  endsAt\n  place\n  state\n  outcome\n  registerBy\n  registeredLate\n  returnReason\n  cancelReason\n  mergedInto {\n    period {\n      from\n      until\n    }\n  }\n  mergeReason\n  meeting {\n    id\n    state\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdatePlanSlot($input: UpdatePlanSlotInput!) {\n  updatePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdatePlanSlot($input: UpdatePlanSlotInput!) {\n  updatePlanSlot(input: $input) {\n    slot {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CadenceFindings($unit: ID!, $year: Int!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    thematic: met(kind: "thematic") {\n      numerator\n      denominator\n    }\n    overlapping {\n      totalCount\n    }\n  }\n}',
): (typeof documents)['query CadenceFindings($unit: ID!, $year: Int!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    thematic: met(kind: "thematic") {\n      numerator\n      denominator\n    }\n    overlapping {\n      totalCount\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CadenceLines($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    cells\n    met(kind: $kind) {\n      ...PeriodShare\n    }\n    lines {\n      unit {\n        id\n        name\n      }\n      outcomes(kind: $kind)\n    }\n  }\n}',
): (typeof documents)['query CadenceLines($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    cells\n    met(kind: $kind) {\n      ...PeriodShare\n    }\n    lines {\n      unit {\n        id\n        name\n      }\n      outcomes(kind: $kind)\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CadenceMissing($unit: ID!, $year: Int!, $asOf: Date, $kind: String!, $period: Int!, $isMonth: Boolean!) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    notMet(kind: $kind, month: $period, first: 100) @include(if: $isMonth) {\n      ...MissingCells\n    }\n    withoutThematic(quarter: $period, first: 100) @skip(if: $isMonth) {\n      ...MissingCells\n    }\n  }\n}',
): (typeof documents)['query CadenceMissing($unit: ID!, $year: Int!, $asOf: Date, $kind: String!, $period: Int!, $isMonth: Boolean!) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    notMet(kind: $kind, month: $period, first: 100) @include(if: $isMonth) {\n      ...MissingCells\n    }\n    withoutThematic(quarter: $period, first: 100) @skip(if: $isMonth) {\n      ...MissingCells\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CadenceOverlaps($unit: ID!, $year: Int!, $asOf: Date, $after: String) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    overlapping(first: 20, after: $after) {\n      nodes {\n        id\n        startsAt\n        kind {\n          label\n        }\n        unit {\n          name\n        }\n        overlaps {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query CadenceOverlaps($unit: ID!, $year: Int!, $asOf: Date, $after: String) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    overlapping(first: 20, after: $after) {\n      nodes {\n        id\n        startsAt\n        kind {\n          label\n        }\n        unit {\n          name\n        }\n        overlaps {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CadenceShares($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    byChild {\n      unit {\n        id\n        name\n        kind {\n          code\n        }\n      }\n      met(kind: $kind) {\n        ...PeriodShare\n      }\n    }\n  }\n}',
): (typeof documents)['query CadenceShares($unit: ID!, $year: Int!, $kind: String!, $asOf: Date) {\n  cadence(unit: $unit, year: $year, asOf: $asOf) {\n    byChild {\n      unit {\n        id\n        name\n        kind {\n          code\n        }\n      }\n      met(kind: $kind) {\n        ...PeriodShare\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MissingCells on UnitConnection {\n  nodes {\n    id\n    name\n    parent {\n      name\n    }\n  }\n  totalCount\n}',
): (typeof documents)['fragment MissingCells on UnitConnection {\n  nodes {\n    id\n    name\n    parent {\n      name\n    }\n  }\n  totalCount\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment PeriodShare on Share {\n  numerator\n  denominator\n  percent\n}',
): (typeof documents)['fragment PeriodShare on Share {\n  numerator\n  denominator\n  percent\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ProfessionalMeetings($under: ID!, $where: ProfessionalMeetingFilter!, $after: String) {\n  professionalMeetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ProfessionalRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query ProfessionalMeetings($under: ID!, $where: ProfessionalMeetingFilter!, $after: String) {\n  professionalMeetings(\n    under: $under\n    where: $where\n    orderBy: STARTS_AT\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...ProfessionalRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ProfessionalRow on ProfessionalMeeting {\n  id\n  version\n  title\n  startsAt\n  endsAt\n  source\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  meetings {\n    id\n    startsAt\n    kind {\n      label\n    }\n  }\n}',
): (typeof documents)['fragment ProfessionalRow on ProfessionalMeeting {\n  id\n  version\n  title\n  startsAt\n  endsAt\n  source\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  meetings {\n    id\n    startsAt\n    kind {\n      label\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordProfessionalMeeting($input: RecordProfessionalMeetingInput!) {\n  recordProfessionalMeeting(input: $input) {\n    professionalMeeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RecordProfessionalMeeting($input: RecordProfessionalMeetingInput!) {\n  recordProfessionalMeeting(input: $input) {\n    professionalMeeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RemoveProfessionalMeeting($input: RemoveProfessionalMeetingInput!) {\n  removeProfessionalMeeting(input: $input) {\n    unit {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RemoveProfessionalMeeting($input: RemoveProfessionalMeetingInput!) {\n  removeProfessionalMeeting(input: $input) {\n    unit {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ActOnMembers($input: ActOnMembersInput!) {\n  actOnMembers(input: $input) {\n    acts {\n      id\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ActOnMembers($input: ActOnMembersInput!) {\n  actOnMembers(input: $input) {\n    acts {\n      id\n    }\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CorrectMember($input: CorrectMemberInput!) {\n  correctMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CorrectMember($input: CorrectMemberInput!) {\n  correctMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EnterMember($input: EnterMemberInput!) {\n  enterMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EnterMember($input: EnterMemberInput!) {\n  enterMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MemberAct on MemberAct {\n  id\n  kind\n  kindLabel\n  effectiveOn\n  reason\n  undoneAt\n  undoneReason\n  version\n  unit {\n    id\n    name\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n}',
): (typeof documents)['fragment MemberAct on MemberAct {\n  id\n  kind\n  kindLabel\n  effectiveOn\n  reason\n  undoneAt\n  undoneReason\n  version\n  unit {\n    id\n    name\n  }\n  decision {\n    number\n    signedOn\n    title\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment MemberHistory on Member {\n  standings {\n    standing\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  activities {\n    activity\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  memberships {\n    kind\n    kindLabel\n    unit {\n      id\n      name\n    }\n    outsideName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  ends {\n    reason\n    reasonLabel\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  offices {\n    id\n    version\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    body {\n      name\n    }\n    placeName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  seats {\n    id\n    version\n    body {\n      name\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n    term {\n      ordinal\n    }\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  workGroups {\n    id\n    leader\n    person {\n      office\n    }\n    workGroup {\n      id\n      name\n    }\n    validFrom\n    validTo\n  }\n  visits(orderBy: VISITED_ON_DESC, first: 50) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        name\n      }\n      workGroup {\n        name\n      }\n    }\n  }\n  transfers(orderBy: DECIDED_ON_DESC, first: 50) {\n    nodes {\n      ...TransferRow\n    }\n  }\n  acts(first: 100) {\n    nodes {\n      ...MemberAct\n    }\n  }\n}',
): (typeof documents)['fragment MemberHistory on Member {\n  standings {\n    standing\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  activities {\n    activity\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  memberships {\n    kind\n    kindLabel\n    unit {\n      id\n      name\n    }\n    outsideName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  ends {\n    reason\n    reasonLabel\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  offices {\n    id\n    version\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    body {\n      name\n    }\n    placeName\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  seats {\n    id\n    version\n    body {\n      name\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n    term {\n      ordinal\n    }\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      title\n    }\n  }\n  workGroups {\n    id\n    leader\n    person {\n      office\n    }\n    workGroup {\n      id\n      name\n    }\n    validFrom\n    validTo\n  }\n  visits(orderBy: VISITED_ON_DESC, first: 50) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        name\n      }\n      workGroup {\n        name\n      }\n    }\n  }\n  transfers(orderBy: DECIDED_ON_DESC, first: 50) {\n    nodes {\n      ...TransferRow\n    }\n  }\n  acts(first: 100) {\n    nodes {\n      ...MemberAct\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UndoMemberAct($input: UndoMemberActInput!) {\n  undoMemberAct(input: $input) {\n    act {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UndoMemberAct($input: UndoMemberActInput!) {\n  undoMemberAct(input: $input) {\n    act {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitBodies($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    bodies {\n      id\n      name\n    }\n    terms {\n      id\n      ordinal\n    }\n  }\n}',
): (typeof documents)['query UnitBodies($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    bodies {\n      id\n      name\n    }\n    terms {\n      id\n      ordinal\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AllotReorganization($input: AllotReorganizationInput!) {\n  allotReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AllotReorganization($input: AllotReorganizationInput!) {\n  allotReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ApproveReorganization($input: ApproveReorganizationInput!) {\n  approveReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ApproveReorganization($input: ApproveReorganizationInput!) {\n  approveReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateReorganization($input: CreateReorganizationInput!) {\n  createReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateReorganization($input: CreateReorganizationInput!) {\n  createReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DividedChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query DividedChildren($unit: ID!, $asOf: Date, $after: String) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    children(orderBy: NAME, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DividedMembers($unit: ID!, $asOf: Date, $after: String) {\n  members(\n    under: $unit\n    scope: UNIT\n    asOf: $asOf\n    orderBy: NAME\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      fullName\n      standing\n      activity\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query DividedMembers($unit: ID!, $asOf: Date, $after: String) {\n  members(\n    under: $unit\n    scope: UNIT\n    asOf: $asOf\n    orderBy: NAME\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      fullName\n      standing\n      activity\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation PreviewReorganization($input: PreviewReorganizationInput!) {\n  previewReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation PreviewReorganization($input: PreviewReorganizationInput!) {\n  previewReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Reorganization($id: ID!) {\n  reorganization(id: $id) {\n    ...ReorganizationRow\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    signedOn\n    notes\n    isBlocked\n    createdAt\n    createdBy\n    approvedAt\n    approvedBy\n    appliedAt\n    withdrawnAt\n    reversedAt\n    reversal\n    reversalNumber\n    reversalSignedOn\n    failure {\n      code\n      message\n    }\n    corrects {\n      id\n      number\n      title\n    }\n    consequenceCounts {\n      subject\n      change\n      count\n    }\n    version\n  }\n}',
): (typeof documents)['query Reorganization($id: ID!) {\n  reorganization(id: $id) {\n    ...ReorganizationRow\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    signedOn\n    notes\n    isBlocked\n    createdAt\n    createdBy\n    approvedAt\n    approvedBy\n    appliedAt\n    withdrawnAt\n    reversedAt\n    reversal\n    reversalNumber\n    reversalSignedOn\n    failure {\n      code\n      message\n    }\n    corrects {\n      id\n      number\n      title\n    }\n    consequenceCounts {\n      subject\n      change\n      count\n    }\n    version\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ReorganizationAllotments($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    allotments(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        unit {\n          id\n        }\n        result {\n          key\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query ReorganizationAllotments($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    allotments(first: 100, after: $after) {\n      nodes {\n        member {\n          id\n        }\n        unit {\n          id\n        }\n        result {\n          key\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ReorganizationConsequences($id: ID!, $where: ReorganizationConsequenceFilter!, $after: String) {\n  reorganization(id: $id) {\n    id\n    consequences(where: $where, first: 50, after: $after) {\n      nodes {\n        subject\n        change\n        objectId\n        label\n        fromUnit {\n          id\n          name\n        }\n        toUnit {\n          id\n          name\n        }\n        toResult {\n          key\n          name\n          placeName\n          kind {\n            code\n          }\n          unit {\n            id\n            name\n          }\n        }\n        problem {\n          code\n          message\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query ReorganizationConsequences($id: ID!, $where: ReorganizationConsequenceFilter!, $after: String) {\n  reorganization(id: $id) {\n    id\n    consequences(where: $where, first: 50, after: $after) {\n      nodes {\n        subject\n        change\n        objectId\n        label\n        fromUnit {\n          id\n          name\n        }\n        toUnit {\n          id\n          name\n        }\n        toResult {\n          key\n          name\n          placeName\n          kind {\n            code\n          }\n          unit {\n            id\n            name\n          }\n        }\n        problem {\n          code\n          message\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ReorganizationRow on Reorganization {\n  id\n  number\n  title\n  effectiveOn\n  state\n  unit {\n    id\n    name\n  }\n}',
): (typeof documents)['fragment ReorganizationRow on Reorganization {\n  id\n  number\n  title\n  effectiveOn\n  state\n  unit {\n    id\n    name\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment StepResult on ReorganizationResult {\n  key\n  isNew\n  unit {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  code\n  kind {\n    code\n    label\n  }\n  name\n  committeeName\n  placeName\n  parentUnit {\n    id\n    name\n  }\n  parentResult {\n    key\n    name\n    placeName\n    kind {\n      code\n    }\n    unit {\n      id\n      name\n    }\n  }\n}\n\nfragment ReorganizationStep on ReorganizationOperation {\n  position\n  kind\n  units {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  results {\n    ...StepResult\n  }\n  lines {\n    unit {\n      id\n    }\n    result {\n      key\n    }\n  }\n  grantsFollow\n  discipline\n}',
): (typeof documents)['fragment StepResult on ReorganizationResult {\n  key\n  isNew\n  unit {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  code\n  kind {\n    code\n    label\n  }\n  name\n  committeeName\n  placeName\n  parentUnit {\n    id\n    name\n  }\n  parentResult {\n    key\n    name\n    placeName\n    kind {\n      code\n    }\n    unit {\n      id\n      name\n    }\n  }\n}\n\nfragment ReorganizationStep on ReorganizationOperation {\n  position\n  kind\n  units {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  results {\n    ...StepResult\n  }\n  lines {\n    unit {\n      id\n    }\n    result {\n      key\n    }\n  }\n  grantsFollow\n  discipline\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ReorganizationSteps($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    operations(first: 100, after: $after) {\n      nodes {\n        ...ReorganizationStep\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query ReorganizationSteps($id: ID!, $after: String) {\n  reorganization(id: $id) {\n    id\n    operations(first: 100, after: $after) {\n      nodes {\n        ...ReorganizationStep\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Reorganizations($where: ReorganizationFilter!, $after: String) {\n  reorganizations(\n    where: $where\n    orderBy: EFFECTIVE_ON_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ReorganizationRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Reorganizations($where: ReorganizationFilter!, $after: String) {\n  reorganizations(\n    where: $where\n    orderBy: EFFECTIVE_ON_DESC\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ReorganizationRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReverseReorganization($input: ReverseReorganizationInput!) {\n  reverseReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    corrections {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReverseReorganization($input: ReverseReorganizationInput!) {\n  reverseReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    corrections {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query StepUnit($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    parent {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query StepUnit($id: ID!, $asOf: Date) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    committeeName\n    placeName\n    kind {\n      code\n      label\n    }\n    parent {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitNamings($asOf: Date) {\n  unitKinds {\n    code\n    label\n    mayHangUnder {\n      code\n    }\n  }\n  unitNamings(asOf: $asOf) {\n    kind\n    placeWord\n    organization\n    committee\n  }\n}',
): (typeof documents)['query UnitNamings($asOf: Date) {\n  unitKinds {\n    code\n    label\n    mayHangUnder {\n      code\n    }\n  }\n  unitNamings(asOf: $asOf) {\n    kind\n    placeWord\n    organization\n    committee\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateReorganization($input: UpdateReorganizationInput!) {\n  updateReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateReorganization($input: UpdateReorganizationInput!) {\n  updateReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation WithdrawReorganization($input: WithdrawReorganizationInput!) {\n  withdrawReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation WithdrawReorganization($input: WithdrawReorganizationInput!) {\n  withdrawReorganization(input: $input) {\n    reorganization {\n      id\n      state\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DecidingMeetings($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [OPEN, CLOSED, SEALED]}, heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 20\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n      votes {\n        ...DecidingVote\n      }\n    }\n  }\n}',
): (typeof documents)['query DecidingMeetings($unit: ID!, $before: Date!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [OPEN, CLOSED, SEALED]}, heldOn: {lte: $before}}\n    orderBy: STARTS_AT_DESC\n    first: 20\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n      votes {\n        ...DecidingVote\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment DecidingVote on Vote {\n  id\n  question\n  yes\n  base\n  adopted\n}',
): (typeof documents)['fragment DecidingVote on Vote {\n  id\n  question\n  yes\n  base\n  adopted\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PickResolutions($where: ResolutionFilter!) {\n  resolutions(where: $where, first: 20) {\n    nodes {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}',
): (typeof documents)['query PickResolutions($where: ResolutionFilter!) {\n  resolutions(where: $where, first: 20) {\n    nodes {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Receipt on Dissemination {\n  mine\n  sentAt\n  dueOn\n  programmeDueOn\n  receivedAt\n  receivedBy\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  person {\n    name\n    office\n    member {\n      id\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n  }\n  programme {\n    ...ResolutionName\n  }\n}',
): (typeof documents)['fragment Receipt on Dissemination {\n  mine\n  sentAt\n  dueOn\n  programmeDueOn\n  receivedAt\n  receivedBy\n  unit {\n    id\n    name\n    ancestors {\n      id\n    }\n  }\n  person {\n    name\n    office\n    member {\n      id\n      unit {\n        id\n        name\n        ancestors {\n          id\n        }\n      }\n    }\n  }\n  programme {\n    ...ResolutionName\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Resolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionRow\n    version\n    text\n    currentText\n    noVoteReason\n    inForceOn\n    endsOn\n    period {\n      from\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    vote {\n      ...DecidingVote\n    }\n    carriesOut {\n      ...ResolutionName\n    }\n    carriedOutBy {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n    supersededBy {\n      ...ResolutionName\n    }\n    coverage {\n      numerator\n      denominator\n      percent\n    }\n    supplements {\n      ...Supplement\n    }\n    attachments {\n      id\n      title\n      url\n    }\n    acts {\n      kind\n      kindLabel\n      actedOn\n      reason\n      at\n      by\n      meeting {\n        id\n        heldOn\n      }\n    }\n    disseminations {\n      ...Receipt\n    }\n  }\n}',
): (typeof documents)['query Resolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionRow\n    version\n    text\n    currentText\n    noVoteReason\n    inForceOn\n    endsOn\n    period {\n      from\n    }\n    unit {\n      ancestors {\n        id\n      }\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    vote {\n      ...DecidingVote\n    }\n    carriesOut {\n      ...ResolutionName\n    }\n    carriedOutBy {\n      ...ResolutionName\n      unit {\n        id\n        name\n      }\n    }\n    supersededBy {\n      ...ResolutionName\n    }\n    coverage {\n      numerator\n      denominator\n      percent\n    }\n    supplements {\n      ...Supplement\n    }\n    attachments {\n      id\n      title\n      url\n    }\n    acts {\n      kind\n      kindLabel\n      actedOn\n      reason\n      at\n      by\n      meeting {\n        id\n        heldOn\n      }\n    }\n    disseminations {\n      ...Receipt\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ResolutionName on Resolution {\n  id\n  sign\n  title\n  type {\n    code\n    label\n  }\n}',
): (typeof documents)['fragment ResolutionName on Resolution {\n  id\n  sign\n  title\n  type {\n    code\n    label\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ResolutionRow on Resolution {\n  id\n  sign\n  title\n  key\n  state\n  adoptedOn\n  type {\n    code\n    label\n  }\n  unit {\n    id\n    name\n  }\n  body {\n    id\n    name\n  }\n  disseminationRate {\n    numerator\n    denominator\n    percent\n  }\n}',
): (typeof documents)['fragment ResolutionRow on Resolution {\n  id\n  sign\n  title\n  key\n  state\n  adoptedOn\n  type {\n    code\n    label\n  }\n  unit {\n    id\n    name\n  }\n  body {\n    id\n    name\n  }\n  disseminationRate {\n    numerator\n    denominator\n    percent\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ResolutionTasks($id: ID!) {\n  resolution(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n    execution {\n      ...TaskExecution\n    }\n  }\n}',
): (typeof documents)['query ResolutionTasks($id: ID!) {\n  resolution(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n    execution {\n      ...TaskExecution\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ResolutionTypes($asOf: Date) {\n  resolutionTypes(asOf: $asOf) {\n    code\n    label\n    needsVote\n    ofCells\n  }\n}',
): (typeof documents)['query ResolutionTypes($asOf: Date) {\n  resolutionTypes(asOf: $asOf) {\n    code\n    label\n    needsVote\n    ofCells\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Resolutions($under: ID, $scope: Scope!, $where: ResolutionFilter!, $after: String) {\n  resolutions(\n    under: $under\n    scope: $scope\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ResolutionRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Resolutions($under: ID, $scope: Scope!, $where: ResolutionFilter!, $after: String) {\n  resolutions(\n    under: $under\n    scope: $scope\n    where: $where\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...ResolutionRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Supplement on ResolutionSupplement {\n  ordinal\n  sign\n  title\n  text\n  reason\n  adoptedOn\n  noVoteReason\n  meeting {\n    id\n    heldOn\n  }\n  vote {\n    ...DecidingVote\n  }\n}',
): (typeof documents)['fragment Supplement on ResolutionSupplement {\n  ordinal\n  sign\n  title\n  text\n  reason\n  adoptedOn\n  noVoteReason\n  meeting {\n    id\n    heldOn\n  }\n  vote {\n    ...DecidingVote\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitMeetings($unit: ID!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [PLANNED, OPEN, CLOSED, SEALED]}}\n    orderBy: STARTS_AT_DESC\n    first: 30\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitMeetings($unit: ID!) {\n  meetings(\n    under: $unit\n    scope: UNIT\n    where: {state: {in: [PLANNED, OPEN, CLOSED, SEALED]}}\n    orderBy: STARTS_AT_DESC\n    first: 30\n  ) {\n    nodes {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AcknowledgeDissemination($input: AcknowledgeDisseminationInput!) {\n  acknowledgeDissemination(input: $input) {\n    resolution {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AcknowledgeDissemination($input: AcknowledgeDisseminationInput!) {\n  acknowledgeDissemination(input: $input) {\n    resolution {\n      id\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AdoptResolution($input: AdoptResolutionInput!) {\n  adoptResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AdoptResolution($input: AdoptResolutionInput!) {\n  adoptResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CompleteResolution($input: CompleteResolutionInput!) {\n  completeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CompleteResolution($input: CompleteResolutionInput!) {\n  completeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateResolution($input: CreateResolutionInput!) {\n  createResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateResolution($input: CreateResolutionInput!) {\n  createResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DiscussResolution($input: DiscussResolutionInput!) {\n  discussResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DiscussResolution($input: DiscussResolutionInput!) {\n  discussResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DisseminateResolution($input: DisseminateResolutionInput!) {\n  disseminateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DisseminateResolution($input: DisseminateResolutionInput!) {\n  disseminateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReviewResolution($input: ReviewResolutionInput!) {\n  reviewResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReviewResolution($input: ReviewResolutionInput!) {\n  reviewResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SupersedeResolution($input: SupersedeResolutionInput!) {\n  supersedeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SupersedeResolution($input: SupersedeResolutionInput!) {\n  supersedeResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SupplementResolution($input: SupplementResolutionInput!) {\n  supplementResolution(input: $input) {\n    resolution {\n      id\n      version\n      supplements {\n        sign\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SupplementResolution($input: SupplementResolutionInput!) {\n  supplementResolution(input: $input) {\n    resolution {\n      id\n      version\n      supplements {\n        sign\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation TakeEffectResolution($input: TakeEffectResolutionInput!) {\n  takeEffectResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation TakeEffectResolution($input: TakeEffectResolutionInput!) {\n  takeEffectResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateResolution($input: UpdateResolutionInput!) {\n  updateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateResolution($input: UpdateResolutionInput!) {\n  updateResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation WithdrawResolution($input: WithdrawResolutionInput!) {\n  withdrawResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation WithdrawResolution($input: WithdrawResolutionInput!) {\n  withdrawResolution(input: $input) {\n    resolution {\n      id\n      version\n      sign\n      state\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment PassedGate on MeetingStep {\n  code\n  label\n  reason\n}',
): (typeof documents)['fragment PassedGate on MeetingStep {\n  code\n  label\n  reason\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SubmitScorecard($input: SubmitScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      total\n      band\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation SubmitScorecard($input: SubmitScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      total\n      band\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TemplatesOnDay($day: Date!) {\n  scorecardTemplates(where: {validOn: {eq: $day}}, first: 20) {\n    nodes {\n      id\n      title\n      source\n      maxPoints\n      bands {\n        band\n        minPoints\n      }\n      criteria {\n        code\n        group\n        label\n        max\n        scoring\n        steps {\n          points\n          label\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query TemplatesOnDay($day: Date!) {\n  scorecardTemplates(where: {validOn: {eq: $day}}, first: 20) {\n    nodes {\n      id\n      title\n      source\n      maxPoints\n      bands {\n        band\n        minPoints\n      }\n      criteria {\n        code\n        group\n        label\n        max\n        scoring\n        steps {\n          points\n          label\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AcceptTask($input: AcceptTaskInput!) {\n  acceptTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AcceptTask($input: AcceptTaskInput!) {\n  acceptTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CancelTask($input: CancelTaskInput!) {\n  cancelTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CancelTask($input: CancelTaskInput!) {\n  cancelTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ChildExecution($id: ID!, $from: Date!, $to: Date!, $after: String) {\n  unit(id: $id) {\n    id\n    children(orderBy: NAME, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        execution(from: $from, to: $to) {\n          ...TaskExecution\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}',
): (typeof documents)['query ChildExecution($id: ID!, $from: Date!, $to: Date!, $after: String) {\n  unit(id: $id) {\n    id\n    children(orderBy: NAME, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        execution(from: $from, to: $to) {\n          ...TaskExecution\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateTasks($input: CreateTasksInput!) {\n  createTasks(input: $input) {\n    tasks {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateTasks($input: CreateTasksInput!) {\n  createTasks(input: $input) {\n    tasks {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query EditedTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    key\n    field\n    unit {\n      id\n      name\n    }\n    owner {\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    member {\n      id\n    }\n    helpers {\n      unit {\n        id\n        name\n      }\n      person {\n        name\n        member {\n          id\n        }\n      }\n    }\n    measure\n    measureMax\n    target\n    startsOn\n    dueOn\n    version\n  }\n}',
): (typeof documents)['query EditedTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    key\n    field\n    unit {\n      id\n      name\n    }\n    owner {\n      name\n    }\n    ownerUnit {\n      id\n      name\n    }\n    member {\n      id\n    }\n    helpers {\n      unit {\n        id\n        name\n      }\n      person {\n        name\n        member {\n          id\n        }\n      }\n    }\n    measure\n    measureMax\n    target\n    startsOn\n    dueOn\n    version\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ExtendTask($input: ExtendTaskInput!) {\n  extendTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ExtendTask($input: ExtendTaskInput!) {\n  extendTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query GivingResolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionName\n  }\n}',
): (typeof documents)['query GivingResolution($id: ID!) {\n  resolution(id: $id) {\n    ...ResolutionName\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MeetingTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n  }\n}',
): (typeof documents)['query MeetingTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    tasks {\n      ...TaskRow\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MemberName($id: ID!) {\n  member(id: $id) {\n    id\n    fullName\n  }\n}',
): (typeof documents)['query MemberName($id: ID!) {\n  member(id: $id) {\n    id\n    fullName\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MyTasks($open: BooleanFilter, $overdue: BooleanFilter, $state: TaskStateFilter, $title: TextFilter, $key: BooleanFilter, $field: ItemFieldFilter, $startsOn: DateFilter, $dueOn: DateFilter, $unit: IdFilter, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    where: {mine: {eq: true}, open: $open, overdue: $overdue, state: $state, title: $title, key: $key, field: $field, startsOn: $startsOn, dueOn: $dueOn, unit: $unit}\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query MyTasks($open: BooleanFilter, $overdue: BooleanFilter, $state: TaskStateFilter, $title: TextFilter, $key: BooleanFilter, $field: ItemFieldFilter, $startsOn: DateFilter, $dueOn: DateFilter, $unit: IdFilter, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    where: {mine: {eq: true}, open: $open, overdue: $overdue, state: $state, title: $title, key: $key, field: $field, startsOn: $startsOn, dueOn: $dueOn, unit: $unit}\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ParentTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    dueOn\n    unit {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query ParentTask($id: ID!) {\n  task(id: $id) {\n    id\n    title\n    dueOn\n    unit {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReportTask($input: ReportTaskInput!) {\n  reportTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReportTask($input: ReportTaskInput!) {\n  reportTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReportTaskProgress($input: ReportTaskProgressInput!) {\n  reportTaskProgress(input: $input) {\n    tasks {\n      id\n      state\n      progress\n      resultValue\n      version\n    }\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReportTaskProgress($input: ReportTaskProgressInput!) {\n  reportTaskProgress(input: $input) {\n    tasks {\n      id\n      state\n      progress\n      resultValue\n      version\n    }\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReturnTask($input: ReturnTaskInput!) {\n  returnTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReturnTask($input: ReturnTaskInput!) {\n  returnTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query RootUnit {\n  unit(code: "ROOT") {\n    id\n  }\n}',
): (typeof documents)['query RootUnit {\n  unit(code: "ROOT") {\n    id\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query SuggestOwners($unit: ID!, $dueOn: Date) {\n  suggestOwners(unit: $unit, dueOn: $dueOn) {\n    member {\n      id\n      fullName\n    }\n    openTasks\n    dueByThen\n    sameResidence\n    warnings {\n      message\n    }\n  }\n}',
): (typeof documents)['query SuggestOwners($unit: ID!, $dueOn: Date) {\n  suggestOwners(unit: $unit, dueOn: $dueOn) {\n    member {\n      id\n      fullName\n    }\n    openTasks\n    dueByThen\n    sameResidence\n    warnings {\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Task($id: ID!) {\n  task(id: $id) {\n    ...TaskRow\n    field\n    cause\n    endedOn\n    member {\n      id\n    }\n    helpers {\n      person {\n        name\n        office\n      }\n    }\n    reportKind {\n      label\n    }\n    reportBody {\n      name\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    resolution {\n      id\n      sign\n      title\n    }\n    parent {\n      id\n      title\n    }\n    parts {\n      ...TaskRow\n    }\n    acts {\n      ...TaskAct\n    }\n  }\n}\n\nfragment TaskAct on TaskAct {\n  kind\n  actedOn\n  actedAt\n  actor {\n    name\n    office\n  }\n  progress\n  value\n  text\n  fromDueOn\n  toDueOn\n  fromTarget\n  toTarget\n  outcome\n  evidence {\n    id\n    title\n    url\n  }\n}',
): (typeof documents)['query Task($id: ID!) {\n  task(id: $id) {\n    ...TaskRow\n    field\n    cause\n    endedOn\n    member {\n      id\n    }\n    helpers {\n      person {\n        name\n        office\n      }\n    }\n    reportKind {\n      label\n    }\n    reportBody {\n      name\n    }\n    meeting {\n      id\n      heldOn\n      kind {\n        label\n      }\n    }\n    resolution {\n      id\n      sign\n      title\n    }\n    parent {\n      id\n      title\n    }\n    parts {\n      ...TaskRow\n    }\n    acts {\n      ...TaskAct\n    }\n  }\n}\n\nfragment TaskAct on TaskAct {\n  kind\n  actedOn\n  actedAt\n  actor {\n    name\n    office\n  }\n  progress\n  value\n  text\n  fromDueOn\n  toDueOn\n  fromTarget\n  toTarget\n  outcome\n  evidence {\n    id\n    title\n    url\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TaskOccasion($meeting: ID!) {\n  meeting(id: $meeting) {\n    id\n    heldOn\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query TaskOccasion($meeting: ID!) {\n  meeting(id: $meeting) {\n    id\n    heldOn\n    kind {\n      label\n    }\n    unit {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment TaskRow on Task {\n  id\n  title\n  key\n  unit {\n    ...TaskUnit\n  }\n  owner {\n    name\n    office\n  }\n  ownerUnit {\n    ...TaskUnit\n  }\n  helpers {\n    unit {\n      ...TaskUnit\n    }\n  }\n  parts {\n    id\n  }\n  measure\n  measureMax\n  target\n  resultValue\n  startsOn\n  dueOn\n  firstDueOn\n  overdue\n  state\n  progress\n  outcome\n  doneOn\n  result\n  version\n}\n\nfragment TaskUnit on Unit {\n  id\n  name\n  ancestors {\n    id\n  }\n}',
): (typeof documents)['fragment TaskRow on Task {\n  id\n  title\n  key\n  unit {\n    ...TaskUnit\n  }\n  owner {\n    name\n    office\n  }\n  ownerUnit {\n    ...TaskUnit\n  }\n  helpers {\n    unit {\n      ...TaskUnit\n    }\n  }\n  parts {\n    id\n  }\n  measure\n  measureMax\n  target\n  resultValue\n  startsOn\n  dueOn\n  firstDueOn\n  overdue\n  state\n  progress\n  outcome\n  doneOn\n  result\n  version\n}\n\nfragment TaskUnit on Unit {\n  id\n  name\n  ancestors {\n    id\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Tasks($under: ID!, $scope: Scope!, $where: TaskFilter!, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Tasks($under: ID!, $scope: Scope!, $where: TaskFilter!, $orderBy: TaskOrder, $first: Int!, $after: String) {\n  tasks(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...TaskRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitExecution($id: ID!, $from: Date!, $to: Date!, $scope: Scope!) {\n  unit(id: $id) {\n    id\n    name\n    execution(from: $from, to: $to, scope: $scope) {\n      ...TaskExecution\n    }\n    executionByMonth(from: $from, to: $to, scope: $scope) {\n      month\n      ...TaskExecution\n    }\n  }\n}\n\nfragment TaskExecution on Execution {\n  tasks\n  met\n  late\n  notMet\n  overdue\n  rate {\n    ...Share\n  }\n}',
): (typeof documents)['query UnitExecution($id: ID!, $from: Date!, $to: Date!, $scope: Scope!) {\n  unit(id: $id) {\n    id\n    name\n    execution(from: $from, to: $to, scope: $scope) {\n      ...TaskExecution\n    }\n    executionByMonth(from: $from, to: $to, scope: $scope) {\n      month\n      ...TaskExecution\n    }\n  }\n}\n\nfragment TaskExecution on Execution {\n  tasks\n  met\n  late\n  notMet\n  overdue\n  rate {\n    ...Share\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query UnitTasks($id: ID!, $from: Date!, $to: Date!) {\n  unit(id: $id) {\n    id\n    execution(from: $from, to: $to) {\n      tasks\n      overdue\n      rate {\n        ...Share\n      }\n    }\n    tasks(where: {open: {eq: true}}, first: 5) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n}',
): (typeof documents)['query UnitTasks($id: ID!, $from: Date!, $to: Date!) {\n  unit(id: $id) {\n    id\n    execution(from: $from, to: $to) {\n      tasks\n      overdue\n      rate {\n        ...Share\n      }\n    }\n    tasks(where: {open: {eq: true}}, first: 5) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateTask($input: UpdateTaskInput!) {\n  updateTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateTask($input: UpdateTaskInput!) {\n  updateTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ComposeInterimReview($input: ComposeInterimReviewInput!) {\n  composeInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ComposeInterimReview($input: ComposeInterimReviewInput!) {\n  composeInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation FinishInterimReview($input: FinishInterimReviewInput!) {\n  finishInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation FinishInterimReview($input: FinishInterimReviewInput!) {\n  finishInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query InterimReview($unit: ID!, $day: Date!) {\n  interimReview(unit: $unit, month: $day) {\n    id\n    month\n    asOf\n    state\n    doneAt\n    results\n    shortcomings\n    causes\n    lessons\n    drafts {\n      results\n      shortcomings\n      causes\n      lessons\n    }\n    rate {\n      ...Share\n    }\n    tasks {\n      title\n      key\n      owner\n      dueOn\n      state\n      outcome\n      doneOn\n      overdue\n      measure\n      target\n      resultValue\n      result\n      cause\n      task {\n        id\n      }\n    }\n    version\n  }\n}',
): (typeof documents)['query InterimReview($unit: ID!, $day: Date!) {\n  interimReview(unit: $unit, month: $day) {\n    id\n    month\n    asOf\n    state\n    doneAt\n    results\n    shortcomings\n    causes\n    lessons\n    drafts {\n      results\n      shortcomings\n      causes\n      lessons\n    }\n    rate {\n      ...Share\n    }\n    tasks {\n      title\n      key\n      owner\n      dueOn\n      state\n      outcome\n      doneOn\n      overdue\n      measure\n      target\n      resultValue\n      result\n      cause\n      task {\n        id\n      }\n    }\n    version\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateInterimReview($input: UpdateInterimReviewInput!) {\n  updateInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateInterimReview($input: UpdateInterimReviewInput!) {\n  updateInterimReview(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query CarriedOverTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    agendaVersion\n    carriedOverTasks {\n      ...CarriedTask\n    }\n  }\n}\n\nfragment CarriedTask on MeetingTask {\n  dueOn\n  state\n  progress\n  result\n  cause\n  verdict\n  toDueOn\n  agendaItem {\n    id\n  }\n  task {\n    ...TaskRow\n  }\n}',
): (typeof documents)['query CarriedOverTasks($id: ID!) {\n  meeting(id: $id) {\n    id\n    agendaVersion\n    carriedOverTasks {\n      ...CarriedTask\n    }\n  }\n}\n\nfragment CarriedTask on MeetingTask {\n  dueOn\n  state\n  progress\n  result\n  cause\n  verdict\n  toDueOn\n  agendaItem {\n    id\n  }\n  task {\n    ...TaskRow\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation DraftAgenda($input: DraftAgendaInput!) {\n  draftAgenda(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation DraftAgenda($input: DraftAgendaInput!) {\n  draftAgenda(input: $input) {\n    meeting {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReviewTasks($input: ReviewTasksInput!) {\n  reviewTasks(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReviewTasks($input: ReviewTasksInput!) {\n  reviewTasks(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        code\n        path\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CancelTransfers($input: CancelTransfersInput!) {\n  cancelTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CancelTransfers($input: CancelTransfersInput!) {\n  cancelTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndStays($input: EndStaysInput!) {\n  endStays(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndStays($input: EndStaysInput!) {\n  endStays(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation IssueTransferPapers($input: IssueTransferPapersInput!) {\n  issueTransferPapers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation IssueTransferPapers($input: IssueTransferPapersInput!) {\n  issueTransferPapers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReceiveTransfers($input: ReceiveTransfersInput!) {\n  receiveTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReceiveTransfers($input: ReceiveTransfersInput!) {\n  receiveTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReturnTransfers($input: ReturnTransfersInput!) {\n  returnTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation ReturnTransfers($input: ReturnTransfersInput!) {\n  returnTransfers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TransferCounts($under: ID!) {\n  out: transfers(\n    under: $under\n    direction: OUT\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n  in: transfers(\n    under: $under\n    direction: IN\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n}',
): (typeof documents)['query TransferCounts($under: ID!) {\n  out: transfers(\n    under: $under\n    direction: OUT\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n  in: transfers(\n    under: $under\n    direction: IN\n    where: {state: {in: [DECIDED, SENT]}}\n  ) {\n    totalCount\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation TransferMembers($input: TransferMembersInput!) {\n  transferMembers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation TransferMembers($input: TransferMembersInput!) {\n  transferMembers(input: $input) {\n    results {\n      index\n      id\n      userErrors {\n        message\n      }\n      warnings {\n        message\n      }\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment TransferRow on Transfer {\n  id\n  version\n  kind\n  kindLabel\n  state\n  person {\n    name\n    member {\n      id\n    }\n  }\n  fromUnit {\n    id\n  }\n  fromName\n  toUnit {\n    id\n  }\n  toName\n  decidedOn\n  paperDueOn\n  paperNumber\n  paperOn\n  presentDueOn\n  dueOn\n  until\n  closedOn\n  closeReason\n}',
): (typeof documents)['fragment TransferRow on Transfer {\n  id\n  version\n  kind\n  kindLabel\n  state\n  person {\n    name\n    member {\n      id\n    }\n  }\n  fromUnit {\n    id\n  }\n  fromName\n  toUnit {\n    id\n  }\n  toName\n  decidedOn\n  paperDueOn\n  paperNumber\n  paperOn\n  presentDueOn\n  dueOn\n  until\n  closedOn\n  closeReason\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Transfers($under: ID!, $direction: TransferDirection!, $where: TransferFilter!, $orderBy: TransferOrder!, $after: String) {\n  transfers(\n    under: $under\n    direction: $direction\n    where: $where\n    orderBy: $orderBy\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...TransferRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Transfers($under: ID!, $direction: TransferDirection!, $where: TransferFilter!, $orderBy: TransferOrder!, $after: String) {\n  transfers(\n    under: $under\n    direction: $direction\n    where: $where\n    orderBy: $orderBy\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      ...TransferRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query HeldMeetings($unit: ID!, $upTo: Date!) {\n  unit(id: $unit) {\n    id\n    name\n    meetings(\n      scope: UNIT\n      where: {heldOn: {lte: $upTo}}\n      orderBy: STARTS_AT_DESC\n      first: 30\n    ) {\n      nodes {\n        id\n        kind {\n          code\n          label\n        }\n        title\n        place\n        startsAt\n        heldOn\n        state\n        visits {\n          id\n          workGroup {\n            id\n          }\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query HeldMeetings($unit: ID!, $upTo: Date!) {\n  unit(id: $unit) {\n    id\n    name\n    meetings(\n      scope: UNIT\n      where: {heldOn: {lte: $upTo}}\n      orderBy: STARTS_AT_DESC\n      first: 30\n    ) {\n      nodes {\n        id\n        kind {\n          code\n          label\n        }\n        title\n        place\n        startsAt\n        heldOn\n        state\n        visits {\n          id\n          workGroup {\n            id\n          }\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query OtherCells($under: ID!, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query OtherCells($under: ID!, $where: UnitFilter!, $asOf: Date) {\n  units(under: $under, where: $where, asOf: $asOf, orderBy: NAME, first: 30) {\n    nodes {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RecordVisit($input: RecordVisitInput!) {\n  recordVisit(input: $input) {\n    visit {\n      ...VisitRow\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation RecordVisit($input: RecordVisitInput!) {\n  recordVisit(input: $input) {\n    visit {\n      ...VisitRow\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query RecordableGroups($asOf: Date) {\n  workGroups(asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query RecordableGroups($asOf: Date) {\n  workGroups(asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      unit {\n        id\n        name\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Visit($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitRow\n      advice\n      outsideAssignmentReason\n      visitors {\n        name\n        office\n      }\n      remarks {\n        author {\n          name\n          office\n        }\n        text\n      }\n      meeting {\n        title\n        place\n        startsAt\n        endsAt\n        chair {\n          name\n          office\n        }\n        attendanceSummary {\n          expected\n          present\n          late\n          excused\n          unexcused\n          rate {\n            percent\n          }\n        }\n      }\n      scorecard {\n        scoredOn\n        author {\n          name\n          office\n        }\n        template {\n          id\n          title\n          source\n          bands {\n            band\n            minPoints\n          }\n          criteria {\n            code\n            group\n          }\n        }\n        passedGates {\n          ...PassedGate\n        }\n        items {\n          code\n          label\n          points\n          max\n          reason\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query Visit($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitRow\n      advice\n      outsideAssignmentReason\n      visitors {\n        name\n        office\n      }\n      remarks {\n        author {\n          name\n          office\n        }\n        text\n      }\n      meeting {\n        title\n        place\n        startsAt\n        endsAt\n        chair {\n          name\n          office\n        }\n        attendanceSummary {\n          expected\n          present\n          late\n          excused\n          unexcused\n          rate {\n            percent\n          }\n        }\n      }\n      scorecard {\n        scoredOn\n        author {\n          name\n          office\n        }\n        template {\n          id\n          title\n          source\n          bands {\n            band\n            minPoints\n          }\n          criteria {\n            code\n            group\n          }\n        }\n        passedGates {\n          ...PassedGate\n        }\n        items {\n          code\n          label\n          points\n          max\n          reason\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query VisitFilters($unit: ID!, $home: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n  }\n  workGroups(under: $home, asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
): (typeof documents)['query VisitFilters($unit: ID!, $home: ID!, $asOf: Date) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n  }\n  workGroups(under: $home, asOf: $asOf, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment VisitRow on Visit {\n  id\n  visitedOn\n  unit {\n    id\n    name\n  }\n  workGroup {\n    id\n    name\n    ordinal\n  }\n  meeting {\n    id\n    kind {\n      code\n      label\n    }\n  }\n  scorecard {\n    id\n    total\n    max\n    band\n  }\n}',
): (typeof documents)['fragment VisitRow on Visit {\n  id\n  visitedOn\n  unit {\n    id\n    name\n  }\n  workGroup {\n    id\n    name\n    ordinal\n  }\n  meeting {\n    id\n    kind {\n      code\n      label\n    }\n  }\n  scorecard {\n    id\n    total\n    max\n    band\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Visits($under: ID, $scope: Scope, $where: VisitFilter, $first: Int!, $after: String) {\n  visits(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: VISITED_ON_DESC\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...VisitRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query Visits($under: ID, $scope: Scope, $where: VisitFilter, $first: Int!, $after: String) {\n  visits(\n    under: $under\n    scope: $scope\n    where: $where\n    orderBy: VISITED_ON_DESC\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...VisitRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AssignWorkGroup($input: AssignWorkGroupInput!) {\n  assignWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation AssignWorkGroup($input: AssignWorkGroupInput!) {\n  assignWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Coverage($unit: ID!, $asOf: Date, $from: Date!, $to: Date!, $weeks: Int!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  coverage(unit: $unit, asOf: $asOf) {\n    asOf\n    cells\n    covered\n    uncovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    notVisited(weeks: $weeks, first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      decision {\n        number\n        signedOn\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n          name\n        }\n        month\n        count\n      }\n    }\n  }\n}',
): (typeof documents)['query Coverage($unit: ID!, $asOf: Date, $from: Date!, $to: Date!, $weeks: Int!) {\n  unit(id: $unit, asOf: $asOf) {\n    id\n    name\n    kind {\n      code\n      label\n    }\n  }\n  coverage(unit: $unit, asOf: $asOf) {\n    asOf\n    cells\n    covered\n    uncovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    doublyCovered(first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n    notVisited(weeks: $weeks, first: 100) {\n      nodes {\n        id\n        name\n      }\n      totalCount\n    }\n  }\n  workGroups(under: $unit, scope: UNIT, asOf: $asOf, first: 50) {\n    nodes {\n      id\n      name\n      ordinal\n      decision {\n        number\n        signedOn\n      }\n      members {\n        id\n        leader\n        person {\n          name\n          office\n        }\n      }\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      visitsByMonth(from: $from, to: $to) {\n        unit {\n          id\n          name\n        }\n        month\n        count\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n  createWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n  createWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation EndWorkGroupAssignment($input: EndWorkGroupAssignmentInput!) {\n  endWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation EndWorkGroupAssignment($input: EndWorkGroupAssignmentInput!) {\n  endWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query GroupsOnDay($unit: ID!, $day: Date!) {\n  workGroups(under: $unit, scope: UNIT, asOf: $day, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query GroupsOnDay($unit: ID!, $day: Date!) {\n  workGroups(under: $unit, scope: UNIT, asOf: $day, first: 100) {\n    nodes {\n      id\n      name\n      ordinal\n      assignments {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MatrixVisits($under: ID!, $from: Date!, $to: Date!, $after: String) {\n  visits(\n    under: $under\n    where: {visitedOn: {gte: $from, lte: $to}}\n    orderBy: VISITED_ON_DESC\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        id\n        name\n      }\n      workGroup {\n        id\n      }\n      scorecard {\n        id\n        total\n        band\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
): (typeof documents)['query MatrixVisits($under: ID!, $from: Date!, $to: Date!, $after: String) {\n  visits(\n    under: $under\n    where: {visitedOn: {gte: $from, lte: $to}}\n    orderBy: VISITED_ON_DESC\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      visitedOn\n      unit {\n        id\n        name\n      }\n      workGroup {\n        id\n      }\n      scorecard {\n        id\n        total\n        band\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation TransferWorkGroupAssignment($input: TransferWorkGroupAssignmentInput!) {\n  transferWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation TransferWorkGroupAssignment($input: TransferWorkGroupAssignmentInput!) {\n  transferWorkGroupAssignment(input: $input) {\n    assignment {\n      id\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation UpdateWorkGroup($input: UpdateWorkGroupInput!) {\n  updateWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}',
): (typeof documents)['mutation UpdateWorkGroup($input: UpdateWorkGroupInput!) {\n  updateWorkGroup(input: $input) {\n    workGroup {\n      id\n      name\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n    warnings {\n      code\n      path\n      message\n    }\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query WorkGroup($id: ID!, $asOf: Date) {\n  workGroup(id: $id, asOf: $asOf) {\n    id\n    name\n    ordinal\n    version\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      effectiveOn\n      title\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    members {\n      id\n      leader\n      validFrom\n      validTo\n      person {\n        name\n        office\n      }\n    }\n    assignments {\n      id\n      version\n      validFrom\n      validTo\n      decision {\n        number\n        signedOn\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}',
): (typeof documents)['query WorkGroup($id: ID!, $asOf: Date) {\n  workGroup(id: $id, asOf: $asOf) {\n    id\n    name\n    ordinal\n    version\n    validFrom\n    validTo\n    decision {\n      number\n      signedOn\n      effectiveOn\n      title\n    }\n    unit {\n      id\n      name\n      ancestors {\n        id\n      }\n    }\n    members {\n      id\n      leader\n      validFrom\n      validTo\n      person {\n        name\n        office\n      }\n    }\n    assignments {\n      id\n      version\n      validFrom\n      validTo\n      decision {\n        number\n        signedOn\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n}']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
