-- Nothing searches by who did the work, by how the reporter wants to be met, or by these consents. Each stands in what the
-- reporter sent, which is sealed.
alter table Report drop column PractitionerId;

alter table Report drop column Anonymity;

alter table Report drop column ConsentReferral;

alter table Report drop column ConsentResearch;
