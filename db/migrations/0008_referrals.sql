-- The search for one clinic on behalf of one report. It is the lock: a referral that holds it may act, the others wait.
-- HeldUntil is the end of the holder's lease; once the holder has accepted, it is null.
create table Placement (
    Id nvarchar(40) not null constraint PK_Placement primary key,
    ReportId nvarchar(40) null constraint FK_Placement_Report references Report (Id),
    State nvarchar(20) not null constraint CK_Placement_State check (State in ('waiting', 'accepted', 'in_progress', 'completed', 'failed', 'declined', 'expired')),
    HolderId nvarchar(40) null,
    HeldUntil datetime2(3) null,
    AskedAt datetime2(3) not null,
    ExpiresAt datetime2(3) not null,
    ClosedAt datetime2(3) null
);

-- A report has one open search at most.
create unique index UX_Placement_Open on Placement (ReportId) where ReportId is not null and ClosedAt is null;

-- The searches of a report, the newest last.
create index IX_Placement_ReportId on Placement (ReportId, AskedAt);

-- A search as one clinic knows it, under an id that no other clinic sees. It is offered from OfferedAt on.
create table Referral (
    Id nvarchar(40) not null constraint PK_Referral primary key,
    PlacementId nvarchar(40) not null constraint FK_Referral_Placement references Placement (Id),
    ClinicId nvarchar(40) not null constraint FK_Referral_Clinic references Clinic (Id),
    State nvarchar(20) not null constraint CK_Referral_State check (State in ('waiting', 'leased', 'accepted', 'declined', 'expired', 'in_progress', 'completed', 'failed')),
    RingKm int null,
    OfferedAt datetime2(3) not null,
    ExpiresAt datetime2(3) not null,
    LeaseToken int not null,
    LeaseUntil datetime2(3) null,
    AcceptedAt datetime2(3) null,
    ClosedAt datetime2(3) null,
    Reason nvarchar(20) null
);

-- What waits for a clinic, oldest first, and what it holds: however many it has finished, they are elsewhere in the index.
-- All clinics go through shared searches in the same order, so that two of them do not wait for each other.
create index IX_Referral_Queue on Referral (ClinicId, State, OfferedAt, PlacementId);

-- The work list of a clinic, page by page.
create index IX_Referral_ClinicId on Referral (ClinicId, Id);

create index IX_Referral_State on Referral (ClinicId, State, Id);

-- The referrals of one search.
create index IX_Referral_PlacementId on Referral (PlacementId);

-- Whoever pulls for a clinic updates its row first, so that its open leases are counted by one at a time.
create table ReferralTurn (
    ClinicId nvarchar(40) not null constraint PK_ReferralTurn primary key,
    Turns bigint not null
);

-- What came of a correction, without any link to the person: the quarter, not the day.
create table CorrectionOutcome (
    Id nvarchar(40) not null constraint PK_CorrectionOutcome primary key,
    ClinicId nvarchar(40) not null constraint FK_CorrectionOutcome_Clinic references Clinic (Id),
    PigmentId nvarchar(40) null constraint FK_CorrectionOutcome_Pigment references Pigment (Id),
    Quarter date not null,
    Result nvarchar(20) not null constraint CK_CorrectionOutcome_Result check (Result in ('corrected', 'improved', 'unchanged', 'worse')),
    WavelengthNm int null,
    Pulse nvarchar(20) null,
    TestSpot bit null,
    Darkened bit null,
    IsHealed bit not null
);

-- What was seen of a pigment under laser, in the order in which it came in.
create index IX_CorrectionOutcome_PigmentId on CorrectionOutcome (PigmentId, Id);

-- What became of a clinic's corrections.
create index IX_CorrectionOutcome_ClinicId on CorrectionOutcome (ClinicId, Id);
