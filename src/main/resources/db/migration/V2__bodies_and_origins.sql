-- Who stands at the top of a source's path (its body), who is the origin of a claim, and how many steps
-- lie between the report and the origin. The loader of version 2 writes them; a store that an earlier one filled is
-- loaded anew.

-- Whether the source is the last on its path: the body on the day it was said.
alter table claim_source add column top boolean default false not null;

-- Whether the hop is the last of the chain, or one of the last that stand side by side. If 'unknown' is, the origin is
-- not known.
alter table claim_source add column origin boolean default false not null;

-- The number of steps from the report to the origin; 1 if there is only the speaker.
alter table claim add column depth integer default 1 not null;
