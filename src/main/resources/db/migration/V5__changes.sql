-- What editions did to records.

-- The versions of records that closed editions hold, each with the digest its sums file states: what a sums file lists.
-- "fate" is how the record came to be in this version.
create table edition_record (
	pk bigint primary key,
	collection varchar(20)${ascii} not null,
	id varchar(160)${ascii} not null,
	since integer not null,
	until integer not null,
	version integer not null,
	digest varchar(64)${ascii} not null,
	fate varchar(10)${ascii} not null,
	unique (collection, id, since)
);

-- What an edition after the first one, or the open one, did to a record or to a claim or estimate in one. "former" is its
-- id in the edition before, "subject" the id it had before it was first changed, which is the same in all its rows,
-- "record" the record with a version that it is part of. Rows are never given an end.
create table record_change (
	pk bigint primary key,
	since integer not null,
	collection varchar(20)${ascii} not null,
	id varchar(160)${ascii} not null,
	former varchar(160)${ascii},
	subject varchar(160)${ascii} not null,
	record varchar(160)${ascii} not null,
	version integer not null,
	fate varchar(10)${ascii} not null,
	unique (collection, id, since)
);
create index record_change_record on record_change (record, since);
create index record_change_since on record_change (since, collection, id);
create index record_change_subject on record_change (collection, subject, since);

create table changed_field (
	record_change_pk bigint not null references record_change,
	seq integer not null,
	field varchar not null,
	former_content varchar,
	content varchar,
	primary key (record_change_pk, seq)
);
