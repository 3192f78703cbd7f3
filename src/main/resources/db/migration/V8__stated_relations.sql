-- How claims stand to one another by what a reader wrote down, with both ends: found by the loader for each edition,
-- from the rows that stand in it. docs/methods.md states the rules.

create table stated_relation (
	pk bigint primary key,
	-- the ids of both and the kind, which make an order that depends on nothing else
	id varchar(400)${ascii} not null,
	since integer not null,
	until integer not null,
	-- repeats, updates, supports, contradicts or denies
	kind varchar(20)${ascii} not null,
	-- whether both claims are of one body
	internal boolean not null,
	-- the claim that repeats, updates and so on
	one_body varchar(160)${ascii} not null,
	one_report_pk bigint not null references report,
	one_claim_pk bigint not null references claim,
	other_body varchar(160)${ascii} not null,
	other_report_pk bigint not null references report,
	other_claim_pk bigint not null references claim,
	-- the first day on which both were published
	first_day date not null,
	-- how many days after the other claim the one was said, at least and at most; no most where a day is open
	least_days integer not null,
	most_days integer,
	unique (id, since)
);
create index stated_relation_first on stated_relation (first_day, id);
create index stated_relation_kind on stated_relation (kind, first_day, id);
create index stated_relation_one on stated_relation (one_claim_pk);
create index stated_relation_other on stated_relation (other_claim_pk);
