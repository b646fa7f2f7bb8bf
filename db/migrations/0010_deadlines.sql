-- A row waits until its time has come and is then deleted by what it sets off. TryAt is DueAt until an attempt fails.
create table Deadline (
    Kind nvarchar(40) not null,
    ObjectId nvarchar(40) not null,
    DueAt datetime2(3) not null,
    TryAt datetime2(3) not null,
    Attempts int not null,
    constraint PK_Deadline primary key (Kind, ObjectId)
);

-- What is due now, oldest first: one short range, however many wait behind it.
create index IX_Deadline_TryAt on Deadline (TryAt);
