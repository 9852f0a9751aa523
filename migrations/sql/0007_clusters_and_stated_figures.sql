-- Clusters (cụm) of units that host model meetings in turn; figures as a source printed them.

create table cluster (
  id uuid primary key,
  unit_id uuid not null references unit,          -- whose committee formed it
  ordinal smallint not null check (ordinal > 0),
  name nfc_text not null,
  decision_id uuid references decision,
  during daterange not null check (not isempty(during)),
  version integer not null default 1,
  unique (id, unit_id),
  constraint cluster_ordinal_once exclude using gist (unit_id with =, ordinal with =, during with &&)
);
create index cluster_unit_ordinal on cluster (unit_id, ordinal, id);
create index cluster_decision on cluster (decision_id);

-- Which units a cluster holds. Of the clusters that one committee formed, a unit is in one at a time; a committee above
-- or below may have clusters of its own.
create table cluster_unit (
  id uuid primary key,
  cluster_id uuid not null,
  founder_unit_id uuid not null,                  -- the cluster's "unit_id"
  unit_id uuid not null references unit,
  during daterange not null check (not isempty(during)),
  foreign key (cluster_id, founder_unit_id) references cluster (id, unit_id),
  check (unit_id <> founder_unit_id),
  constraint cluster_unit_one_cluster_at_a_time exclude using gist (unit_id with =, founder_unit_id with =, during with &&)
);
create index cluster_unit_cluster on cluster_unit (cluster_id, founder_unit_id);
create index cluster_unit_founder on cluster_unit (founder_unit_id);
create index cluster_unit_unit on cluster_unit (unit_id);

-- Whose turn it is to host the model meeting: one unit of the cluster at a time, the next turn after it.
create table cluster_turn (
  id uuid primary key,
  cluster_id uuid not null references cluster,
  unit_id uuid not null references unit,
  during daterange not null check (not isempty(during)),
  constraint cluster_turn_one_host_at_a_time exclude using gist (cluster_id with =, during with &&)
);
create index cluster_turn_cluster on cluster_turn (cluster_id);
create index cluster_turn_unit on cluster_turn (unit_id);

-- A figure as a source printed it, in per cent, shown beside the one computed for the unit with everything below it:
-- MEMBER_SHARE:cell, OFFICE_OVERLAP:secretary:village-head.
create table stated_figure (
  id uuid primary key,
  unit_id uuid not null references unit,
  figure text not null check (figure ~ '^[A-Z][A-Z_]*(:[a-z][a-z0-9-]*)*$'),
  as_of date not null,                            -- the day it was stated for; it stands until a later one
  value numeric(7, 2) not null check (value >= 0),
  source nfc_text not null,
  unique (unit_id, figure, as_of)
);

grant select, insert, update, delete on cluster, cluster_unit, cluster_turn, stated_figure to chibo_app;
