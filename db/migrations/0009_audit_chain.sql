-- Each row is bound to the one before it: Hash covers the row and the hash before it, Seal is made of Hash with the key
-- file. Rows written before this file have no place yet; the first one written after it gives them theirs, by Id.
alter table AuditEvent add Seq bigint null;

alter table AuditEvent add Hash nvarchar(64) null;

alter table AuditEvent add Seal nvarchar(64) null;

-- The chain from any place on.
create unique index UX_AuditEvent_Seq on AuditEvent (Seq) where Seq is not null;

-- Whether a row stands outside the chain.
create index IX_AuditEvent_Unchained on AuditEvent (Id) where Seq is null;

-- The end of the chain: whoever adds a row moves it, and so they come one after the other.
create table AuditHead (
    Id int not null constraint PK_AuditHead primary key constraint CK_AuditHead_Id check (Id = 1),
    Seq bigint not null,
    Hash nvarchar(64) not null,
    Seal nvarchar(64) not null
);

insert into AuditHead (Id, Seq, Hash, Seal) values (1, 0, '', '');
