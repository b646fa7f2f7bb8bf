-- A stated reason to keep a report longer than its life.
create table ReportHold (
    ReportId nvarchar(40) not null constraint PK_ReportHold primary key constraint FK_ReportHold_Report references Report (Id),
    HeldUntil datetime2(3) not null,
    Reason nvarchar(400) not null,
    HeldBy nvarchar(40) null,
    HeldAt datetime2(3) not null
);

-- Reports that were filed before: whoever finds them due looks at their last event and waits until their life is over.
insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
select 'report_retention', Id, UpdatedAt, UpdatedAt, 0
  from Report
 where WrappedKey is not null;
