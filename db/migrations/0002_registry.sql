-- Lists that are always read and written with their clinic are JSON text, so that a clinic by its id is one row.
create table Clinic (
    Id nvarchar(40) not null constraint PK_Clinic primary key,
    Version int not null,
    Name nvarchar(200) not null,
    Aliases nvarchar(4000) not null,
    Country nvarchar(2) null,
    City nvarchar(100) null,
    Postcode nvarchar(20) null,
    LatitudeE7 int null,
    LongitudeE7 int null,
    Website nvarchar(500) null,
    Status nvarchar(20) not null constraint CK_Clinic_Status check (Status in ('active', 'suspended', 'closed', 'unknown')),
    OpenedOn date null,
    ClosedOn date null,
    Identifiers nvarchar(4000) not null,
    Offers nvarchar(200) not null,
    Lasers nvarchar(4000) not null,
    AcceptsReferrals bit not null,
    CapacityPerMonth int null,
    SucceededBy nvarchar(40) null constraint FK_Clinic_SucceededBy references Clinic (Id),
    OwnerGroup nvarchar(200) null,
    CreatedAt datetime2(3) not null,
    UpdatedAt datetime2(3) not null,
    constraint CK_Clinic_Place check ((LatitudeE7 is null and LongitudeE7 is null) or (LatitudeE7 is not null and LongitudeE7 is not null))
);

-- One row for each list a clinic stands in (ClinicFacets): whatever the filters, a page is one range of the key.
-- NameKey ends in the clinic's id, so that a page never begins within names that are equal.
create table ClinicFacet (
    Facet nvarchar(40) not null,
    NameKey nvarchar(200) not null,
    ClinicId nvarchar(40) not null,
    Cell bigint null,
    constraint PK_ClinicFacet primary key (Facet, NameKey)
);

-- The same lists by place: a search by distance reads ranges of cells and nothing else.
create index IX_ClinicFacet_Cell on ClinicFacet (Facet, Cell, ClinicId);

-- Words of names without one letter (NameKeys), as numbers, so that no collation decides what is equal.
create table ClinicNameKey (
    NameKeyword bigint not null,
    ClinicId nvarchar(40) not null,
    constraint PK_ClinicNameKey primary key (NameKeyword, ClinicId)
);

create table Practitioner (
    Id nvarchar(40) not null constraint PK_Practitioner primary key,
    Version int not null,
    Name nvarchar(200) not null,
    Aliases nvarchar(4000) not null,
    PractisingSince date null,
    Identifiers nvarchar(4000) not null,
    Insurance nvarchar(400) null,
    CreatedAt datetime2(3) not null,
    UpdatedAt datetime2(3) not null
);

create table PractitionerRole (
    PractitionerId nvarchar(40) not null constraint FK_PractitionerRole_Practitioner references Practitioner (Id),
    Position int not null,
    ClinicId nvarchar(40) not null constraint FK_PractitionerRole_Clinic references Clinic (Id),
    Title nvarchar(100) null,
    FromOn date null,
    UntilOn date null,
    AttestedByClinic bit not null,
    AttestedByPractitioner bit not null,
    constraint PK_PractitionerRole primary key (PractitionerId, Position)
);

-- Who works at a clinic.
create index IX_PractitionerRole_ClinicId on PractitionerRole (ClinicId, PractitionerId);

create table Training (
    Id nvarchar(40) not null constraint PK_Training primary key,
    PractitionerId nvarchar(40) not null constraint FK_Training_Practitioner references Practitioner (Id),
    Provider nvarchar(200) not null,
    Course nvarchar(200) null,
    Mode nvarchar(20) null constraint CK_Training_Mode check (Mode in ('in_person', 'online', 'recorded', 'mixed', 'apprenticeship')),
    HoursHundredths int null,
    SupervisedHoursHundredths int null,
    LiveModels int null,
    CompletedOn date null,
    CertificateNumber nvarchar(100) null,
    CreatedAt datetime2(3) not null
);

-- The trainings of a practitioner, page by page.
create index IX_Training_PractitionerId on Training (PractitionerId, Id);

create table Pigment (
    Id nvarchar(40) not null constraint PK_Pigment primary key,
    Version int not null,
    Brand nvarchar(100) not null,
    Product nvarchar(100) null,
    Shade nvarchar(100) null,
    Manufacturer nvarchar(200) null,
    Completeness nvarchar(20) not null constraint CK_Pigment_Completeness check (Completeness in ('full', 'partial', 'none')),
    Evidence nvarchar(20) not null constraint CK_Pigment_Evidence check (Evidence in ('lab', 'batch_cert', 'sds', 'label', 'clinic_statement', 'marketing', 'none')),
    Batches nvarchar(4000) not null,
    CreatedAt datetime2(3) not null,
    UpdatedAt datetime2(3) not null
);

create table PigmentIngredient (
    PigmentId nvarchar(40) not null constraint FK_PigmentIngredient_Pigment references Pigment (Id),
    Position int not null,
    CiNumber nvarchar(40) null,
    CiName nvarchar(100) null,
    ShareThousandths int null,
    constraint PK_PigmentIngredient primary key (PigmentId, Position)
);

create table PigmentUse (
    Id nvarchar(40) not null constraint PK_PigmentUse primary key,
    ClinicId nvarchar(40) not null constraint FK_PigmentUse_Clinic references Clinic (Id),
    PigmentId nvarchar(40) not null constraint FK_PigmentUse_Pigment references Pigment (Id),
    Batch nvarchar(60) null,
    FromOn date null,
    UntilOn date null,
    Evidence nvarchar(20) not null constraint CK_PigmentUse_Evidence check (Evidence in ('lab', 'batch_cert', 'sds', 'label', 'clinic_statement', 'marketing', 'none')),
    CreatedAt datetime2(3) not null
);

-- What was used at a clinic, page by page.
create index IX_PigmentUse_ClinicId on PigmentUse (ClinicId, Id);

-- Where a pigment was used, for its observed record.
create index IX_PigmentUse_PigmentId on PigmentUse (PigmentId, ClinicId);

create table Verification (
    Id nvarchar(40) not null constraint PK_Verification primary key,
    SubjectId nvarchar(40) not null,
    Field nvarchar(100) not null,
    Value nvarchar(1000) null,
    Status nvarchar(20) not null constraint CK_Verification_Status check (Status in ('attested', 'verified', 'refuted', 'expired')),
    Method nvarchar(100) null,
    SourceKind nvarchar(60) null,
    SourceUrl nvarchar(500) null,
    SourceQuote nvarchar(1000) null,
    CheckedAt datetime2(3) not null,
    CheckedBy nvarchar(100) null,
    ValidUntil date null,
    NextCheckOn date null,
    CreatedAt datetime2(3) not null
);

-- What was checked about a thing, page by page.
create index IX_Verification_SubjectId on Verification (SubjectId, Id);
