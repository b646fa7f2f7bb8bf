create table KeyFingerprint (
    Id int not null constraint PK_KeyFingerprint primary key constraint CK_KeyFingerprint_Id check (Id = 1),
    Fingerprint nvarchar(32) not null
);
