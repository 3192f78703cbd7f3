-- The timeline reads claims by what time they are about, and projections by when they are expected.

create index claim_about on claim (about_earliest, about_latest, id);
create index estimate_expected on estimate (date_basis, projected, date_earliest, date_latest, id);
