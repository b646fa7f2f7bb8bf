-- How many people a clinic took on since the month began.
create index IX_Referral_AcceptedAt on Referral (ClinicId, AcceptedAt) where AcceptedAt is not null;
