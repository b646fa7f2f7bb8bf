-- What changed in the registry, field by field, in the order in which it was committed.
create table RegistryChange (
    Seq bigint not null constraint PK_RegistryChange primary key,
    SubjectId nvarchar(40) not null,
    SubjectKind nvarchar(20) not null constraint CK_RegistryChange_SubjectKind check (SubjectKind in ('clinic', 'practitioner', 'training', 'pigment')),
    Field nvarchar(100) not null,
    OldValue nvarchar(4000) null,
    NewValue nvarchar(4000) null,
    Parts int not null,
    ChangedAt datetime2(3) not null
);

-- What changed about one thing since a day?
create index IX_RegistryChange_SubjectId on RegistryChange (SubjectId, Seq);

-- What did not fit into the row of a change, piece by piece.
create table RegistryChangePart (
    Seq bigint not null constraint FK_RegistryChangePart_RegistryChange references RegistryChange (Seq),
    Part int not null,
    OldValue nvarchar(4000) null,
    NewValue nvarchar(4000) null,
    constraint PK_RegistryChangePart primary key (Seq, Part)
);

-- The last number given to a change. Whoever takes a number holds this row until the commit, so the numbers are
-- committed in their order and without a gap.
create table RegistryChangeCount (
    Id int not null constraint PK_RegistryChangeCount primary key constraint CK_RegistryChangeCount_Id check (Id = 1),
    LastSeq bigint not null
);

insert into RegistryChangeCount (Id, LastSeq) values (1, 0);
