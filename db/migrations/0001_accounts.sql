create table ApiKey (
    Id nvarchar(40) not null constraint PK_ApiKey primary key,
    KeyHash nvarchar(64) not null,
    Role nvarchar(20) not null constraint CK_ApiKey_Role check (Role in ('admin', 'moderator', 'clinic')),
    ClinicId nvarchar(40) null,
    Label nvarchar(100) not null,
    ExpiresOn date null,
    CreatedAt datetime2(3) not null,
    RevokedAt datetime2(3) null,
    constraint CK_ApiKey_Clinic check ((Role = 'clinic' and ClinicId is not null) or (Role <> 'clinic' and ClinicId is null))
);

create unique index UX_ApiKey_KeyHash on ApiKey (KeyHash);

create table Idempotency (
    Caller nvarchar(40) not null,
    IdempotencyKey nvarchar(255) not null,
    RequestHash nvarchar(64) not null,
    ResourceId nvarchar(40) not null,
    Location nvarchar(200) not null,
    Tag nvarchar(40) null,
    ExpiresAt datetime2(3) not null,
    constraint PK_Idempotency primary key (Caller, IdempotencyKey)
);

create index IX_Idempotency_ExpiresAt on Idempotency (ExpiresAt);

create index IX_Idempotency_ResourceId on Idempotency (ResourceId);

create table SealedPart (
    OwnerId nvarchar(40) not null,
    Kind nvarchar(20) not null,
    Part int not null,
    Body varbinary(8000) not null,
    constraint PK_SealedPart primary key (OwnerId, Kind, Part)
);

create table AuditEvent (
    Id nvarchar(40) not null constraint PK_AuditEvent primary key,
    OccurredAt datetime2(3) not null,
    ActorKind nvarchar(20) not null,
    ActorId nvarchar(40) null,
    Action nvarchar(40) not null,
    ObjectId nvarchar(40) not null,
    Reason nvarchar(400) null
);

create index IX_AuditEvent_ObjectId on AuditEvent (ObjectId, Id);
