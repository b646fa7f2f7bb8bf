-- What waits for a moderator. Rank is 0 for the most urgent; ClinicId keeps it from moderators with a conflict of interest.
create table QueueItem (
    Kind nvarchar(20) not null constraint CK_QueueItem_Kind check (Kind in ('report', 'appeal', 'unusual_activity')),
    ObjectId nvarchar(40) not null,
    ReportId nvarchar(40) null constraint FK_QueueItem_Report references Report (Id),
    ClinicId nvarchar(40) null,
    Urgency nvarchar(20) not null,
    Rank int not null,
    DueAt datetime2(3) not null,
    constraint PK_QueueItem primary key (Kind, ObjectId)
);

-- The queue in its order.
create index IX_QueueItem_Rank on QueueItem (Rank, DueAt, ObjectId);

-- What waits because of one report.
create index IX_QueueItem_ReportId on QueueItem (ReportId);

-- Reports that were filed before there was a queue are due at once.
insert into QueueItem (Kind, ObjectId, ReportId, ClinicId, Urgency, Rank, DueAt)
select 'report', r.Id, r.Id, r.ClinicId, t.Urgency,
       case t.Urgency when 'emergency_now' then 0 when 'same_day' then 1 when 'within_days' then 2 when 'routine' then 3 else 4 end, r.ReceivedAt
  from Report r
  join ReportTriage t on t.ReportId = r.Id and t.Number = r.Facts
 where r.Status in ('received', 'under_review', 'needs_information');

-- The clinics a moderator has something to do with.
create table ModeratorConflict (
    KeyId nvarchar(40) not null constraint FK_ModeratorConflict_ApiKey references ApiKey (Id),
    ClinicId nvarchar(40) not null constraint FK_ModeratorConflict_Clinic references Clinic (Id),
    DeclaredAt datetime2(3) not null,
    constraint PK_ModeratorConflict primary key (KeyId, ClinicId)
);

-- What moderators decided; the words are sealed under the report's key.
create table Decision (
    Id nvarchar(40) not null constraint PK_Decision primary key,
    ReportId nvarchar(40) not null constraint FK_Decision_Report references Report (Id),
    Action nvarchar(30) not null,
    Reason nvarchar(30) not null,
    DecidedBy nvarchar(40) not null,
    DecidedAt datetime2(3) not null
);

-- The decisions on a report in their order.
create index IX_Decision_ReportId on Decision (ReportId, Id);

-- One moderator wants it published, and then a second one.
create table PublicationApproval (
    ReportId nvarchar(40) not null constraint PK_PublicationApproval primary key constraint FK_PublicationApproval_Report references Report (Id),
    ProposedBy nvarchar(40) not null,
    ProposedAt datetime2(3) not null,
    ConfirmedBy nvarchar(40) null,
    ConfirmedAt datetime2(3) null
);

-- A moderator asks who reported, a second one agrees, and the first may look once.
create table IdentityAccess (
    Id nvarchar(40) not null constraint PK_IdentityAccess primary key,
    ReportId nvarchar(40) not null constraint FK_IdentityAccess_Report references Report (Id),
    Reason nvarchar(30) not null,
    RequestedBy nvarchar(40) not null,
    RequestedAt datetime2(3) not null,
    ApprovedBy nvarchar(40) null,
    OpenUntil datetime2(3) null,
    OpenedAt datetime2(3) null
);

-- A report has one such request at a time.
create unique index UX_IdentityAccess_Waiting on IdentityAccess (ReportId) where OpenedAt is null;

-- How many a moderator opened since midnight.
create index IX_IdentityAccess_RequestedBy on IdentityAccess (RequestedBy, OpenedAt);

-- Reports that belong together; they stay what they are.
create table ReportLink (
    ReportId nvarchar(40) not null constraint PK_ReportLink primary key constraint FK_ReportLink_Report references Report (Id),
    LinkId nvarchar(40) not null,
    Kind nvarchar(20) not null constraint CK_ReportLink_Kind check (Kind in ('same_event', 'same_person')),
    LinkedAt datetime2(3) not null
);

-- The reports of one link.
create index IX_ReportLink_LinkId on ReportLink (LinkId, ReportId);

-- A report as the clinic knows it, under an id that leads nowhere else. Words are sealed under the report's key.
create table Notice (
    Id nvarchar(40) not null constraint PK_Notice primary key,
    ReportId nvarchar(40) not null constraint FK_Notice_Report references Report (Id),
    ClinicId nvarchar(40) not null constraint FK_Notice_Clinic references Clinic (Id),
    State nvarchar(20) not null constraint CK_Notice_State check (State in ('open', 'answered', 'challenged', 'published', 'closed')),
    QuarterOn date not null,
    Categories nvarchar(200) not null,
    NotifiedAt datetime2(3) not null,
    AnswerBy date not null,
    DueOn date not null,
    ModerationUntil datetime2(3) null,
    Answer nvarchar(20) null,
    AnsweredAt datetime2(3) null,
    Ground nvarchar(20) null,
    ChallengedAt datetime2(3) null,
    ChallengeAccepted bit null,
    ClosedAt datetime2(3) null
);

-- A report has one open notice at most.
create unique index UX_Notice_Open on Notice (ReportId) where ClosedAt is null;

-- All notices of a report.
create index IX_Notice_ReportId on Notice (ReportId);

-- The notices of a clinic, page by page.
create index IX_Notice_ClinicId on Notice (ClinicId, Id);

-- A decision is looked at again by somebody else; each side may ask once.
create table Appeal (
    Id nvarchar(40) not null constraint PK_Appeal primary key,
    ReportId nvarchar(40) not null constraint FK_Appeal_Report references Report (Id),
    DecisionId nvarchar(40) not null constraint FK_Appeal_Decision references Decision (Id),
    AppealedBy nvarchar(20) not null constraint CK_Appeal_AppealedBy check (AppealedBy in ('reporter', 'clinic')),
    AppealedAt datetime2(3) not null,
    ReviewBy date not null,
    Outcome nvarchar(20) null,
    DecidedBy nvarchar(40) null,
    DecidedAt datetime2(3) null
);

create unique index UX_Appeal_DecisionId on Appeal (DecisionId, AppealedBy);

-- The appeals on a report.
create index IX_Appeal_ReportId on Appeal (ReportId, Id);

-- Clinics on which many reports came at once, until people have looked at them.
create table UnusualActivity (
    ClinicId nvarchar(40) not null constraint PK_UnusualActivity primary key constraint FK_UnusualActivity_Clinic references Clinic (Id),
    SinceOn date not null
);
