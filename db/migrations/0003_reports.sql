create table Report (
    Id nvarchar(40) not null constraint PK_Report primary key,
    ReceiptHash nvarchar(64) null,
    WrappedKey varbinary(200) null,
    ClinicId nvarchar(40) null,
    PractitionerId nvarchar(40) null,
    Status nvarchar(20) not null constraint CK_Report_Status check (Status in ('received', 'under_review', 'needs_information', 'upheld', 'not_upheld', 'withdrawn', 'duplicate_linked')),
    Publication nvarchar(20) not null constraint CK_Report_Publication check (Publication in ('unpublished', 'notified', 'published', 'held')),
    Anonymity nvarchar(20) not null,
    ConsentPublish bit not null,
    ConsentReferral bit not null,
    ConsentResearch bit not null,
    Facts int not null,
    ReceivedAt datetime2(3) not null,
    UpdatedAt datetime2(3) not null
);

create unique index UX_Report_ReceiptHash on Report (ReceiptHash) where ReceiptHash is not null;

create index IX_Report_ClinicId on Report (ClinicId, ReceivedAt);

create table ReportTriage (
    ReportId nvarchar(40) not null constraint FK_ReportTriage_Report references Report (Id),
    Number int not null,
    RuleSet nvarchar(20) not null,
    Urgency nvarchar(20) not null,
    Pathway nvarchar(30) not null,
    AnsweredAt datetime2(3) not null,
    constraint PK_ReportTriage primary key (ReportId, Number)
);
