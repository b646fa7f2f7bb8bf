-- Which last days clinics were given, so that two of them are not given the same one.
create index IX_Notice_AnswerBy on Notice (AnswerBy, ClinicId);
