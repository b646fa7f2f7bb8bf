-- The true numbers of published reports on a clinic, changed in the transaction that publishes, decides or withdraws one.
-- Moves counts those changes since the last release; SinceOn is the first day of the quarter of the first of all.
create table ClinicTally (
    ClinicId nvarchar(40) not null constraint PK_ClinicTally primary key constraint FK_ClinicTally_Clinic references Clinic (Id),
    Undecided int not null constraint CK_ClinicTally_Undecided check (Undecided >= 0),
    Upheld int not null constraint CK_ClinicTally_Upheld check (Upheld >= 0),
    NotUpheld int not null constraint CK_ClinicTally_NotUpheld check (NotUpheld >= 0),
    Disputed int not null constraint CK_ClinicTally_Disputed check (Disputed >= 0),
    Withdrawn int not null constraint CK_ClinicTally_Withdrawn check (Withdrawn >= 0),
    Moves int not null,
    SinceOn date not null
);

-- What the public was told from that day on; a row is never changed. Null stands for a number that is not told.
create table ClinicRelease (
    ClinicId nvarchar(40) not null constraint FK_ClinicRelease_Clinic references Clinic (Id),
    ReleasedOn date not null,
    SinceOn date not null,
    Total int not null,
    Undecided int null,
    Upheld int null,
    NotUpheld int null,
    Disputed int null,
    Withdrawn int null,
    constraint PK_ClinicRelease primary key (ClinicId, ReleasedOn)
);
