-- Answers to claims that another answer took the place of, so that the card of a past day shows what was answered then.
create table ClinicClaimReplacedAnswer (
    ClaimId nvarchar(40) not null constraint FK_ClinicClaimReplacedAnswer_Claim references ClinicClaim (Id),
    Version int not null,
    Answer nvarchar(2000) not null,
    AnsweredAt datetime2(3) not null,
    AnsweredBy nvarchar(20) not null constraint CK_ClinicClaimReplacedAnswer_AnsweredBy check (AnsweredBy in ('clinic', 'moderator')),
    constraint PK_ClinicClaimReplacedAnswer primary key (ClaimId, Version)
);
