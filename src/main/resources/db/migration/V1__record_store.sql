-- The record store. One schema for H2 and PostgreSQL: common SQL only.
--
-- A row is one version of one record. It stands in the editions from "since" up to, but not including,
-- "until"; 2147483647 is "no end". The open edition has the number 1000000000: rows that differ in it have
-- "since" = 1000000000, and the closed rows they replace are listed in "hidden". Rows of closed editions
-- are only ever added or given an end.
--
-- Text that is sorted or compared is ASCII. ${ascii} is the collation that sorts it by code point on
-- PostgreSQL and nothing on H2, which does so anyway.

create table record_set (
	id integer primary key check (id = 1),
	last_edition integer not null,
	open_digest varchar(64)${ascii} not null,
	files_digest varchar(64)${ascii} not null,
	loader_version integer not null,
	open_changes integer not null,
	open_date date not null
);

create table edition (
	number integer primary key,
	closed_on date not null,
	note varchar not null,
	previous varchar(64)${ascii},
	digest varchar(64)${ascii} not null
);

create table edition_content (
	edition integer not null references edition,
	collection varchar(20)${ascii} not null,
	total integer not null,
	added integer not null,
	changed integer not null,
	primary key (edition, collection)
);

create table hidden (
	kind varchar(20)${ascii} not null,
	row_pk bigint not null,
	primary key (kind, row_pk)
);

create table former_id (
	pk bigint primary key,
	collection varchar(20)${ascii} not null,
	former varchar(160)${ascii} not null,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null
);
create index former_id_former on former_id (collection, former);
create index former_id_id on former_id (collection, id);

-- The registries. Small, and read once per edition.

create table source (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	name varchar not null,
	kind varchar(20)${ascii} not null,
	named boolean not null,
	country varchar(2)${ascii},
	note varchar,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);

create table source_span (
	source_pk bigint not null references source,
	kind varchar(10)${ascii} not null,
	seq integer not null,
	content varchar not null,
	from_date varchar(40)${ascii},
	to_date varchar(40)${ascii},
	primary key (source_pk, kind, seq)
);

create table source_alias (
	source_pk bigint not null references source,
	seq integer not null,
	alias varchar not null,
	primary key (source_pk, seq)
);

create table publisher (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	name varchar not null,
	country varchar(2)${ascii},
	website varchar,
	language varchar(40)${ascii},
	source varchar(160)${ascii},
	note varchar,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);

create table location (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	name varchar not null,
	kind varchar(20)${ascii} not null,
	country varchar(2)${ascii},
	parent varchar(160)${ascii},
	region varchar,
	lat numeric(9, 6),
	lon numeric(9, 6),
	point_precision varchar(20)${ascii},
	note varchar,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);

create table location_alias (
	location_pk bigint not null references location,
	seq integer not null,
	alias varchar not null,
	primary key (location_pk, seq)
);

create table metric (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	name varchar not null,
	definition varchar not null,
	unit varchar not null,
	place_bound boolean not null,
	note varchar,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);

create table storyline (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	name varchar not null,
	inclusion_rule varchar not null,
	languages varchar${ascii},
	period varchar(40)${ascii},
	searched_on date,
	note varchar,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);

-- Reports with their claims and estimates. What lists filter and sort by is repeated on every row,
-- so that no sort crosses a join. *_earliest and *_latest are never null: 0001-01-01 and 9999-12-31
-- stand for an open end.

create table report (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	publisher varchar(160)${ascii} not null,
	url varchar not null,
	published varchar(40)${ascii} not null,
	published_earliest date not null,
	published_latest date not null,
	language varchar(40)${ascii} not null,
	title varchar not null,
	headline varchar,
	summary varchar,
	read_from varchar(20)${ascii} not null,
	archived_url varchar,
	archived_on date,
	checked_on date,
	checked_by varchar,
	note varchar,
	status varchar(10)${ascii} not null,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);
create index report_published on report (published_earliest, published_latest, id);

create table report_storyline (
	report_pk bigint not null references report,
	storyline varchar(160)${ascii} not null,
	primary key (report_pk, storyline)
);
create index report_storyline_storyline on report_storyline (storyline, report_pk);

create table claim (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	report_pk bigint not null references report,
	report varchar(160)${ascii} not null,
	publisher varchar(160)${ascii} not null,
	language varchar(40)${ascii} not null,
	published_earliest date not null,
	published_latest date not null,
	source varchar(160)${ascii} not null,
	kind varchar(20)${ascii} not null,
	said varchar(40)${ascii} not null,
	said_earliest date not null,
	said_latest date not null,
	about varchar(40)${ascii},
	about_earliest date,
	about_latest date,
	text varchar not null,
	occasion varchar,
	basis varchar,
	note varchar,
	status varchar(10)${ascii} not null,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);
create index claim_said on claim (said_earliest, said_latest, id);
create index claim_published on claim (published_earliest, published_latest, id);
create index claim_report on claim (report, id);
create index claim_report_pk on claim (report_pk);

-- The attribution: seq counts from the report inwards; hops of one seq stand side by side.
create table hop (
	claim_pk bigint not null references claim,
	seq integer not null,
	side integer not null,
	role varchar(10)${ascii} not null,
	source varchar(160)${ascii},
	wording varchar,
	primary key (claim_pk, seq, side)
);

-- Every hop's source and its ancestors on the day it was said. 'unknown' stands for a hop nobody is named for. The
-- dates repeat those of the claim, so that the claims by a source can be read in their order.
create table claim_source (
	pk bigint primary key,
	claim_pk bigint not null references claim,
	role varchar(10)${ascii} not null,
	source varchar(160)${ascii} not null,
	itself boolean not null,
	named boolean not null,
	said_earliest date not null,
	said_latest date not null,
	since integer not null,
	until integer not null
);
create index claim_source_source on claim_source (source, role, said_earliest, said_latest, claim_pk);
create index claim_source_claim on claim_source (claim_pk);

create table claim_place (
	pk bigint primary key,
	claim_pk bigint not null references claim,
	place varchar(160)${ascii} not null,
	itself boolean not null,
	stated boolean not null,
	seq integer not null,
	since integer not null,
	until integer not null
);
create index claim_place_place on claim_place (place, claim_pk);
create index claim_place_claim on claim_place (claim_pk);

create table relation (
	claim_pk bigint not null references claim,
	seq integer not null,
	kind varchar(20)${ascii} not null,
	target varchar(160)${ascii} not null,
	primary key (claim_pk, seq)
);
create index relation_target on relation (target);

create table estimate (
	pk bigint primary key,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	claim_pk bigint not null references claim,
	claim varchar(160)${ascii} not null,
	report_pk bigint not null references report,
	report varchar(160)${ascii} not null,
	publisher varchar(160)${ascii} not null,
	language varchar(40)${ascii} not null,
	published_earliest date not null,
	published_latest date not null,
	source varchar(160)${ascii} not null,
	kind varchar(20)${ascii} not null,
	said varchar(40)${ascii} not null,
	said_earliest date not null,
	said_latest date not null,
	about_earliest date,
	about_latest date,
	seq integer not null,
	part_of varchar(160)${ascii},
	metric varchar(160)${ascii} not null,
	qualifier varchar(20)${ascii} not null,
	magnitude varchar(20)${ascii},
	figure bigint,
	lower_bound bigint,
	upper_bound bigint,
	reading_lower numeric(20, 2),
	reading_upper numeric(20, 2),
	sort_figure bigint not null,
	wording varchar,
	as_of varchar(40)${ascii},
	as_of_earliest date,
	as_of_latest date,
	expected_by varchar(40)${ascii},
	period varchar(40)${ascii},
	part_wording varchar,
	date_basis varchar(10)${ascii} not null,
	date_earliest date not null,
	date_latest date not null,
	place varchar(160)${ascii},
	projected boolean not null,
	total boolean not null,
	stance varchar(10)${ascii} not null,
	note varchar,
	status varchar(10)${ascii} not null,
	withdrawn_on date,
	withdrawn_reason varchar,
	unique (id, since)
);
create index estimate_date on estimate (date_earliest, date_latest, id);
create index estimate_metric on estimate (metric, date_earliest, date_latest, id);
create index estimate_metric_figure on estimate (metric, sort_figure, id);
create index estimate_said on estimate (said_earliest, said_latest, id);
create index estimate_published on estimate (published_earliest, published_latest, id);
create index estimate_claim on estimate (claim_pk, seq);
create index estimate_report on estimate (report, id);
create index estimate_report_pk on estimate (report_pk);

create table estimate_place (
	pk bigint primary key,
	estimate_pk bigint not null references estimate,
	place varchar(160)${ascii} not null,
	itself boolean not null,
	since integer not null,
	until integer not null
);
create index estimate_place_place on estimate_place (place, estimate_pk);
create index estimate_place_estimate on estimate_place (estimate_pk);

-- Corrections and withdrawals, of every collection.
create table correction (
	pk bigint primary key,
	id varchar(200)${ascii} not null,
	since integer not null,
	until integer not null,
	collection varchar(20)${ascii} not null,
	record varchar(160)${ascii} not null,
	part varchar(200)${ascii},
	corrected_on date not null,
	kind varchar(20)${ascii} not null,
	reason varchar not null,
	unique (id, since)
);
create index correction_date on correction (corrected_on, id);
create index correction_record on correction (collection, record);
