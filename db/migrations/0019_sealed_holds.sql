-- Why a report is kept longer is sealed under its key; here stands only until when. A column cannot be taken out in one text
-- for both engines, so the holds go out and come back. What was written in the clear is not kept: a hold can be stated anew.
create table HoldOnItsWay (
    ReportId nvarchar(40) not null constraint PK_HoldOnItsWay primary key,
    HeldUntil datetime2(3) not null,
    HeldBy nvarchar(40) null,
    HeldAt datetime2(3) not null
);

insert into HoldOnItsWay (ReportId, HeldUntil, HeldBy, HeldAt)
select ReportId, HeldUntil, HeldBy, HeldAt from ReportHold;

drop table ReportHold;

create table ReportHold (
    ReportId nvarchar(40) not null constraint PK_ReportHold primary key constraint FK_ReportHold_Report references Report (Id),
    HeldUntil datetime2(3) not null,
    HeldBy nvarchar(40) null,
    HeldAt datetime2(3) not null
);

insert into ReportHold (ReportId, HeldUntil, HeldBy, HeldAt)
select ReportId, HeldUntil, HeldBy, HeldAt from HoldOnItsWay;

drop table HoldOnItsWay;
