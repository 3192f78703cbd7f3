-- Pairs of claims that could not both be right: found by the loader for each edition, from the rows that stand in it.
-- docs/methods.md states the rules.

create table disagreement (
	pk bigint primary key,
	-- the ids of both, which make an order that depends on nothing else
	id varchar(400)${ascii} not null,
	since integer not null,
	until integer not null,
	-- denial, curated or range-disjoint
	rule varchar(20)${ascii} not null,
	-- whether somebody wrote it down; otherwise it follows from the numbers
	curated boolean not null,
	-- whether both sides are of one body
	internal boolean not null,
	metric varchar(160)${ascii},
	place varchar(160)${ascii},
	-- who denies or contradicts; of numbers that exclude one another the lower one
	one_body varchar(160)${ascii} not null,
	one_report_pk bigint not null references report,
	one_claim_pk bigint not null references claim,
	one_estimate_pk bigint references estimate,
	other_body varchar(160)${ascii} not null,
	other_report_pk bigint not null references report,
	other_claim_pk bigint not null references claim,
	other_estimate_pk bigint references estimate,
	-- the days on which both stood; no last day where both still do
	first_day date not null,
	last_day date,
	-- the days between the moments the numbers describe
	apart integer,
	-- what lies between the two readings
	gap_from numeric(20, 2),
	gap_to numeric(20, 2),
	unique (id, since)
);
create index disagreement_first on disagreement (first_day, id);
create index disagreement_metric on disagreement (metric, first_day, id);
create index disagreement_one on disagreement (one_claim_pk);
create index disagreement_other on disagreement (other_claim_pk);
