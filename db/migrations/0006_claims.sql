-- Advertised claims kept on file. VerdictThen stays as it was filed; VerdictTold is what the change feed last said.
create table ClinicClaim (
    Id nvarchar(40) not null constraint PK_ClinicClaim primary key,
    ClinicId nvarchar(40) not null constraint FK_ClinicClaim_Clinic references Clinic (Id),
    Version int not null,
    Type nvarchar(40) not null,
    Quote nvarchar(1000) not null,
    ValueFromHundredths bigint null,
    ValueToHundredths bigint null,
    ValueUnit nvarchar(20) null,
    SeenAt nvarchar(500) null,
    SeenOn date not null,
    ValidUntil date null,
    VerdictThen nvarchar(20) not null constraint CK_ClinicClaim_VerdictThen check (VerdictThen in ('supported', 'unverified', 'contradicted', 'untestable')),
    RuleSetThen nvarchar(20) not null,
    VerdictTold nvarchar(20) not null constraint CK_ClinicClaim_VerdictTold check (VerdictTold in ('supported', 'unverified', 'contradicted', 'untestable')),
    Answer nvarchar(2000) null,
    AnsweredAt datetime2(3) null,
    AnsweredBy nvarchar(20) null constraint CK_ClinicClaim_AnsweredBy check (AnsweredBy in ('clinic', 'moderator')),
    FiledAt datetime2(3) not null,
    UpdatedAt datetime2(3) not null,
    constraint CK_ClinicClaim_Answer check ((Answer is null and AnsweredAt is null and AnsweredBy is null)
        or (Answer is not null and AnsweredAt is not null and AnsweredBy is not null))
);

-- The claims of a clinic, page by page.
create index IX_ClinicClaim_ClinicId on ClinicClaim (ClinicId, Id);
