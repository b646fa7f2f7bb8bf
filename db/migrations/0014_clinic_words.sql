-- The words of clinics' names and cities, each under itself and under itself without any one letter: two words with one
-- typing error between them share a key. The word's own number stands in the key, so that no collation decides what is
-- equal. A word stays when no clinic holds it any more; it leads to nothing then.
create table ClinicNameWord (
    WordKey bigint not null,
    WordHash bigint not null,
    Word nvarchar(20) not null,
    constraint PK_ClinicNameWord primary key (WordKey, WordHash)
);
