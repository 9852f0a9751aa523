import type { UseCases } from './graphql/builder.ts'
import { HOLDINGS } from './holdings.ts'
import { AccountsService, GrantsService } from './modules/access/index.ts'
import { AgendaService, SpeechesService } from './modules/agenda/index.ts'
import { createAuditor } from './modules/audit/index.ts'
import { DocumentsService, type FileStores } from './modules/documents/index.ts'
import { DuplicatesService } from './modules/duplicates/index.ts'
import { InterimReviewsService } from './modules/interim-reviews/index.ts'
import { CalendarFeedsService } from './modules/clocks/index.ts'
import {
  PlanService,
  ProfessionalMeetingsService,
  RegistrationsService,
  SlotsService,
  takeSlot,
} from './modules/meeting-plan/index.ts'
import {
  AttendanceService,
  GuestsService,
  MeetingsService,
  MeetingTemplatesService,
  NoticesService,
  StepsService,
} from './modules/meetings/index.ts'
import {
  CorrectingService,
  EnteringService,
  StateActsService,
  UndoService,
} from './modules/member-acts/index.ts'
import { NotificationsService } from './modules/notifications/index.ts'
import { BodiesService, OfficesService, SeatsService } from './modules/offices/index.ts'
import { EffectsService, ReorganizationsService, ScansService } from './modules/reorganizations/index.ts'
import {
  ActingService,
  DecidingService,
  DisseminationService,
  ResolutionFilesService,
  ResolutionsService,
} from './modules/resolutions/index.ts'
import { ImportMappingsService } from './modules/roster-import/index.ts'
import { MinutesFilesService, MinutesService, SealingService } from './modules/minutes/index.ts'
import { ScorecardsService } from './modules/scorecards/index.ts'
import { ReceptionsService, StaysService, TransfersService } from './modules/transfers/index.ts'
import { VisitsService } from './modules/visits/index.ts'
import {
  DraftingService,
  GivingService,
  openingInsertion,
  OwnerSuggestions,
  ProgressService,
  ReviewingService,
  TaskActsService,
  TasksService,
} from './modules/tasks/index.ts'
import { VotesService } from './modules/votes/index.ts'
import { AssignmentsService, WorkGroupsService } from './modules/work-groups/index.ts'
import type { UseCaseParts } from './use-cases/use-case.ts'

/** What services are made of. */
export interface ServiceOptions extends Omit<UseCaseParts, 'auditRecord'> {
  /** keys the digests of changed values in audit records */
  readonly auditKey: Buffer
  /** the origin under which the program is reached */
  readonly publicUrl: string
  /** opens a sealed value */
  readonly open: (sealed: Uint8Array) => string
  /** seals one */
  readonly seal: (text: string) => Buffer
  /** where files of documents lie */
  readonly files: FileStores
  /** digests what sealed values are found by */
  readonly digest: (text: string) => Buffer
}

/** Wires the services of all modules by hand. */
export function createServices({
  auditKey,
  open,
  seal,
  digest,
  files,
  publicUrl,
  ...given
}: ServiceOptions): UseCases {
  const parts = { ...given, auditRecord: createAuditor(auditKey) }
  const scorecards = new ScorecardsService(parts)
  const assignments = new AssignmentsService(parts)
  const recording = { ...parts, open, seal, digest }
  const reorganizing = { ...parts, holdings: HOLDINGS, open }
  return {
    meetings: new MeetingsService(parts, takeSlot, openingInsertion),
    attendance: new AttendanceService(parts),
    guests: new GuestsService(parts),
    notices: new NoticesService(parts),
    steps: new StepsService(parts),
    meetingTemplates: new MeetingTemplatesService(parts),
    plan: new PlanService(parts),
    professionalMeetings: new ProfessionalMeetingsService(parts),
    registrations: new RegistrationsService(parts),
    slots: new SlotsService(parts),
    agenda: new AgendaService(parts),
    speeches: new SpeechesService(parts),
    votes: new VotesService(parts),
    minutes: new MinutesService(parts),
    sealing: new SealingService(parts),
    minutesFiles: new MinutesFilesService(parts),
    resolutions: new ResolutionsService(parts),
    resolutionFiles: new ResolutionFilesService(parts),
    deciding: new DecidingService(parts),
    acting: new ActingService(parts),
    dissemination: new DisseminationService(parts),
    giving: new GivingService(parts),
    taskProgress: new ProgressService(parts),
    ownerSuggestions: new OwnerSuggestions({ db: parts.db, open }),
    interimReviews: new InterimReviewsService(parts),
    tasks: new TasksService(parts),
    taskActs: new TaskActsService(parts),
    drafting: new DraftingService(parts),
    reviewing: new ReviewingService(parts),
    documents: new DocumentsService({ ...parts, files }),
    scorecards,
    visits: new VisitsService(parts, scorecards),
    workGroups: new WorkGroupsService(parts, assignments),
    assignments,
    notifications: new NotificationsService(parts),
    offices: new OfficesService(parts),
    seats: new SeatsService(parts),
    bodies: new BodiesService(parts),
    accounts: new AccountsService(parts),
    calendarFeeds: new CalendarFeedsService({ ...parts, publicUrl }),
    grants: new GrantsService(parts),
    reorganizations: new ReorganizationsService(reorganizing),
    effects: new EffectsService(reorganizing),
    scans: new ScansService(parts),
    entering: new EnteringService(recording),
    correcting: new CorrectingService(recording),
    stateActs: new StateActsService({ ...parts, open }),
    undoing: new UndoService(parts),
    transfers: new TransfersService(parts),
    receptions: new ReceptionsService(parts),
    stays: new StaysService(parts),
    importMappings: new ImportMappingsService(parts),
    duplicates: new DuplicatesService({ ...parts, open, digest }),
  }
}
