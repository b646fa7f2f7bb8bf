-- How many messages a report's thread holds, and how many of them its reporter has seen.
create table Thread (
    ReportId nvarchar(40) not null constraint PK_Thread primary key constraint FK_Thread_Report references Report (Id),
    Messages int not null,
    Seen int not null
);

-- Who spoke, in which conversation and on which day; the words are sealed. A conversation with a corrective clinic bears the
-- id of its referral, the one with the moderators none.
create table ThreadMessage (
    ReportId nvarchar(40) not null constraint FK_ThreadMessage_Report references Report (Id),
    Number int not null,
    Party nvarchar(20) not null constraint CK_ThreadMessage_Party check (Party in ('reporter', 'moderator', 'clinic', 'service')),
    ReferralId nvarchar(40) null,
    WrittenOn date not null,
    constraint PK_ThreadMessage primary key (ReportId, Number)
);

-- How it stands weeks later: each question is asked once and answered at most once. KeptUntil is set where the person wishes
-- to be asked again.
create table FollowUp (
    ReportId nvarchar(40) not null constraint FK_FollowUp_Report references Report (Id),
    Number int not null,
    AskedOn date not null,
    Outcome nvarchar(20) null constraint CK_FollowUp_Outcome check (Outcome in ('better', 'same', 'worse', 'corrected', 'still_waiting')),
    AnsweredOn date null,
    KeptUntil datetime2(3) null,
    constraint PK_FollowUp primary key (ReportId, Number)
);

-- Letters without content that wait for the operator's mail program; the address is sealed with the report.
create table Outbox (
    Id nvarchar(40) not null constraint PK_Outbox primary key,
    ReportId nvarchar(40) not null constraint FK_Outbox_Report references Report (Id)
);

-- A report has one letter waiting at most.
create unique index UX_Outbox_ReportId on Outbox (ReportId);

-- Reports that were filed before: whoever finds them due looks at their age and waits.
insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
select 'follow_up', Id, ReceivedAt, ReceivedAt, 0
  from Report
 where WrappedKey is not null;
