-- Which claims, and which numbers, repeat an earlier one, directly or through others: found by the loader for each edition,
-- from the rows that stand in it. docs/methods.md states the rules.

create table claim_leaning (
	pk bigint primary key,
	-- the claim that repeats the other, and can be left out where that is shown
	claim_pk bigint not null references claim,
	on_claim_pk bigint not null references claim,
	since integer not null,
	until integer not null,
	-- the days on which that is known; no last day where nothing known later changes it
	first_day date not null,
	last_day date
);
create index claim_leaning_claim on claim_leaning (claim_pk, on_claim_pk);
create index claim_leaning_on on claim_leaning (on_claim_pk);

create table estimate_leaning (
	pk bigint primary key,
	estimate_pk bigint not null references estimate,
	on_estimate_pk bigint not null references estimate,
	since integer not null,
	until integer not null,
	first_day date not null,
	last_day date
);
create index estimate_leaning_estimate on estimate_leaning (estimate_pk, on_estimate_pk);
create index estimate_leaning_on on estimate_leaning (on_estimate_pk);
