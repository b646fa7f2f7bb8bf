-- What nobody did in time: such items stand before all others in the queue.
alter table QueueItem add OverdueSince datetime2(3) null;

insert into Deadline (Kind, ObjectId, DueAt, TryAt, Attempts)
select 'queue_overdue', ObjectId, DueAt, DueAt, 0
  from QueueItem
 where Kind in ('report', 'appeal');
