-- Plan of a study: what is asked, of whom, by when. Every table of a study carries study_id and points to its parent
-- together with it, so that a child of one study can never hang on a parent of another.

create table public.installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('demo', 'production')),
  created_at timestamptz not null default now()
);

create table public.framework_versions (
  version text primary key,
  content jsonb not null,
  frozen_at timestamptz not null default now()
);

create table public.municipalities (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  cbs_code text,
  valid_from date,
  valid_until date,
  fictional boolean not null default false
);

create table public.organisations (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  valid_from date not null default current_date,
  valid_until date
);
create unique index organisations_name on public.organisations (lower(name)) where valid_until is null;

create table public.studies (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('running', 'archive')),
  fictional boolean not null default false,
  introduction text not null default '',
  contact text not null default '',
  created_at timestamptz not null default now()
);

create table public.rounds (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  kind text not null check (kind in ('policy', 'progress', 'practice')),
  name text not null,
  framework_version text not null references public.framework_versions,
  deadline date,
  created_at timestamptz not null default now(),
  unique (id, study_id)
);

create table public.participations (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  round_id uuid not null,
  municipality_id uuid not null references public.municipalities,
  context jsonb not null default '{}',
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (round_id, municipality_id),
  unique (id, study_id),
  foreign key (round_id, study_id) references public.rounds (id, study_id)
);
create index participations_study on public.participations (study_id);

create table public.approaches (
  id uuid primary key default gen_random_uuid(),
  municipality_id uuid not null references public.municipalities,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  unique (municipality_id, slug)
);

create table public.assessments (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  participation_id uuid not null,
  approach_id uuid not null references public.approaches,
  position int not null default 1,
  status text not null default 'assigned' check (status in ('assigned', 'withdrawn', 'not-assessed')),
  status_reason text check (status = 'assigned' or length(status_reason) > 0),
  director_term text,
  facts jsonb not null default '{}',
  inspector_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (participation_id, approach_id),
  unique (id, study_id),
  foreign key (participation_id, study_id) references public.participations (id, study_id)
);
create index assessments_study on public.assessments (study_id);

create table public.respondents (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  kind text not null check (kind in ('municipality', 'partner')),
  organisation_id uuid not null references public.organisations,
  unit text check (length(unit) between 1 and 200),
  position int not null default 0,
  replaced_reason text,
  created_at timestamptz not null default now(),
  unique (id, study_id),
  unique nulls not distinct (assessment_id, organisation_id, unit),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create unique index respondents_one_municipality on public.respondents (assessment_id) where kind = 'municipality';
create index respondents_study on public.respondents (study_id);

create function public.refuse_fourth_partner() returns trigger language plpgsql set search_path = '' as $$
begin
  perform 1 from public.assessments where id = new.assessment_id for update;
  if new.kind = 'partner' and
     (select count(*) from public.respondents where assessment_id = new.assessment_id and kind = 'partner') >= 3 then
    raise exception 'an approach has at most three network partners' using errcode = 'check_violation', constraint = 'respondents_three_partners';
  end if;
  return new;
end
$$;
create trigger respondents_three_partners before insert on public.respondents
  for each row execute function public.refuse_fourth_partner();

-- Reasons for what changes during a study: an extended deadline, a replaced contact, a withdrawal, a closed partner.
create table public.decisions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  assessment_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null,
  reason text not null check (length(reason) between 1 and 2000),
  details jsonb not null default '{}',
  decided_by uuid,
  decided_at timestamptz not null default now(),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index decisions_study on public.decisions (study_id, decided_at);
