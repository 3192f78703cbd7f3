-- Feeds read reports and claims in the order in which they were recorded.

create index report_recorded on report (since, published_earliest, published_latest, id);
create index claim_recorded on claim (since, said_earliest, said_latest, id);
