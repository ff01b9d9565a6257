-- What STJ makes of the answers. The content of a finding or conclusion is one jsonb value; triggers keep its hash, its revisions
-- (who changed what) and the verdict per indicator, so that no role of an app can change a word without a trace.

create table public.comparisons (
  study_id uuid not null,
  assessment_id uuid not null,
  question_code text not null,
  pattern text not null,
  severity text not null check (severity in ('high', 'medium', 'low', 'open', 'none')),
  flags jsonb not null default '[]',
  detail jsonb not null,
  positions_hash text not null,
  rule_version text not null,
  compared_at timestamptz not null default now(),
  primary key (assessment_id, question_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index comparisons_study on public.comparisons (study_id, severity);

create table public.settlements (
  study_id uuid not null,
  assessment_id uuid not null,
  question_code text not null,
  positions_hash text not null,
  reason text not null check (length(reason) between 1 and 2000),
  settled_by uuid not null references identity.accounts,
  settled_at timestamptz not null default now(),
  primary key (assessment_id, question_code, positions_hash),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);

create table public.findings (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  criterion_code text not null,
  position int not null,
  content jsonb not null,
  content_hash text not null default '',
  version int not null default 1,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'from-archive')),
  remark text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, study_id),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index findings_assessment on public.findings (assessment_id, position);
create index findings_study on public.findings (study_id);

create table public.verdicts (
  assessment_id uuid not null,
  indicator_code text not null,
  study_id uuid not null,
  finding_id uuid not null references public.findings on delete cascade,
  verdict text check (verdict in ('meets', 'improvement-point', 'no-verdict')),
  reason text,
  primary key (assessment_id, indicator_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index verdicts_finding on public.verdicts (finding_id);
create index verdicts_study on public.verdicts (study_id);

create table public.theme_conclusions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  theme_code text not null,
  content jsonb not null,
  content_hash text not null default '',
  version int not null default 1,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'from-archive')),
  remark text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (assessment_id, theme_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index theme_conclusions_study on public.theme_conclusions (study_id);

create table public.factsheets (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  participation_id uuid not null unique,
  content jsonb not null default '{}',
  content_hash text not null default '',
  version int not null default 1,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'from-archive')),
  remark text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (participation_id, study_id) references public.participations (id, study_id)
);
create index factsheets_study on public.factsheets (study_id);

create table public.revisions (
  id bigint generated always as identity primary key,
  study_id uuid not null,
  participation_id uuid not null,
  subject_kind text not null check (subject_kind in ('finding', 'conclusion', 'factsheet')),
  subject_id uuid not null,
  version int not null,
  content jsonb not null,
  content_hash text not null,
  changed_by uuid references identity.accounts,
  changed_at timestamptz not null default now()
);
create index revisions_subject on public.revisions (subject_kind, subject_id, id);
create index revisions_participation on public.revisions (participation_id, id);

create table public.approvals (
  id bigint generated always as identity primary key,
  study_id uuid not null,
  participation_id uuid not null,
  subject_kind text not null check (subject_kind in ('finding', 'conclusion', 'factsheet')),
  subject_id uuid not null,
  content_hash text not null,
  last_revision bigint not null,
  approved_by uuid not null references identity.accounts,
  approved_at timestamptz not null default now(),
  voided_at timestamptz
);
create index approvals_subject on public.approvals (subject_kind, subject_id, id);

create function public.content_hash(p_content jsonb) returns text language sql immutable set search_path = '' as $$
  select encode(sha256(convert_to(p_content::text, 'UTF8')), 'hex')
$$;

create function public.participation_of(p_kind text, p_row jsonb) returns uuid language sql stable security definer set search_path = '' as $$
  select case when p_kind = 'factsheet' then (p_row ->> 'participation_id')::uuid
    else (select participation_id from public.assessments where id = (p_row ->> 'assessment_id')::uuid) end
$$;

-- Before a finding, conclusion or factsheet is written: hash and version follow the content; a changed content falls back to draft; "approved"
-- needs a standing approval of exactly this content; "from-archive" is the operator's.
create function public.guard_judgement() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind text := tg_argv[0];
begin
  new.content_hash := public.content_hash(new.content);
  new.updated_at := now();
  if tg_op = 'INSERT' then
    new.version := 1;
  else
    if new.id <> old.id or new.study_id <> old.study_id then
      raise exception 'a judgement does not move' using errcode = 'insufficient_privilege';
    end if;
    new.version := old.version;
    if new.content_hash <> old.content_hash then
      new.version := old.version + 1;
      if new.status in ('approved', 'submitted') and old.status = new.status then
        new.status := 'draft';
      end if;
    end if;
  end if;
  if new.status = 'approved' and not exists (
    select from public.approvals a
    where a.subject_kind = kind and a.subject_id = new.id and a.content_hash = new.content_hash and a.voided_at is null) then
    raise exception 'not approved' using errcode = 'insufficient_privilege', constraint = 'approved_by_hash';
  end if;
  if new.status = 'from-archive' and session_user in ('portal', 'console', 'worker') then
    raise exception 'only an import writes archive content' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create function public.record_revision() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind text := tg_argv[0];
  participation uuid := public.participation_of(tg_argv[0], to_jsonb(new));
begin
  if tg_op = 'INSERT' or new.content_hash <> old.content_hash then
    insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by)
    values (new.study_id, participation, kind, new.id, new.version, new.content, new.content_hash, access.account());
    update public.approvals set voided_at = now() where subject_kind = kind and subject_id = new.id and voided_at is null;
    if kind <> 'factsheet' then
      update public.approvals set voided_at = now()
      where subject_kind = 'factsheet' and participation_id = participation and voided_at is null;
      update public.factsheets set status = 'draft'
      where participation_id = participation and status in ('submitted', 'approved');
    end if;
  end if;
  return null;
end
$$;

create function public.project_verdicts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.verdicts where finding_id = new.id;
  insert into public.verdicts (assessment_id, indicator_code, study_id, finding_id, verdict, reason)
  select new.assessment_id, v ->> 'indicator', new.study_id, new.id, v ->> 'verdict', v ->> 'reason'
  from jsonb_array_elements(new.content -> 'verdicts') v;
  return null;
end
$$;

create trigger findings_guard before insert or update on public.findings for each row execute function public.guard_judgement('finding');
create trigger findings_revision after insert or update on public.findings for each row execute function public.record_revision('finding');
create trigger findings_verdicts after insert or update of content on public.findings for each row execute function public.project_verdicts();
create trigger conclusions_guard before insert or update on public.theme_conclusions for each row execute function public.guard_judgement('conclusion');
create trigger conclusions_revision after insert or update on public.theme_conclusions for each row execute function public.record_revision('conclusion');
create trigger factsheets_guard before insert or update on public.factsheets for each row execute function public.guard_judgement('factsheet');
create trigger factsheets_revision after insert or update on public.factsheets for each row execute function public.record_revision('factsheet');

-- Four eyes, whatever the route: the approver is the session's account; the hash is the content's own; whoever changed anything since the
-- last approval is refused. A factsheet counts every finding and conclusion of its gemeente.
create function public.guard_approval() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  subject record;
  since bigint;
begin
  if acting is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if new.subject_kind = 'finding' then
    select f.study_id, f.content_hash, f.status, to_jsonb(f) as whole into subject from public.findings f where f.id = new.subject_id;
  elsif new.subject_kind = 'conclusion' then
    select c.study_id, c.content_hash, c.status, to_jsonb(c) as whole into subject from public.theme_conclusions c where c.id = new.subject_id;
  else
    select s.study_id, s.content_hash, s.status, to_jsonb(s) as whole into subject from public.factsheets s where s.id = new.subject_id;
  end if;
  if subject.study_id is null or subject.study_id <> new.study_id then
    raise exception 'no such subject' using errcode = 'foreign_key_violation';
  end if;
  if subject.status <> 'submitted' then
    raise exception 'not submitted' using errcode = 'check_violation', constraint = 'approval_of_submitted';
  end if;
  if subject.content_hash <> new.content_hash then
    raise exception 'outdated content' using errcode = 'check_violation', constraint = 'approval_of_current_content';
  end if;
  new.approved_by := acting;
  new.approved_at := now();
  new.voided_at := null;
  new.participation_id := public.participation_of(new.subject_kind, subject.whole);
  select coalesce(max(last_revision), 0) into since from public.approvals
  where subject_kind = new.subject_kind and subject_id = new.subject_id;
  if exists (
    select from public.revisions r
    where r.id > since and r.changed_by = acting
      and case when new.subject_kind = 'factsheet' then r.participation_id = new.participation_id
          else r.subject_kind = new.subject_kind and r.subject_id = new.subject_id end) then
    raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
  end if;
  select coalesce(max(r.id), 0) into new.last_revision from public.revisions r
  where case when new.subject_kind = 'factsheet' then r.participation_id = new.participation_id
        else r.subject_kind = new.subject_kind and r.subject_id = new.subject_id end;
  return new;
end
$$;
create trigger approvals_guard before insert on public.approvals for each row execute function public.guard_approval();

-- Published versions: frozen tree and stored bytes. The public reads one view, visible by the database's own clock.
create table published.versions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  participation_id uuid not null,
  municipality_slug text not null,
  municipality_name text not null,
  study_slug text not null,
  study_name text not null,
  fictional boolean not null,
  number int not null,
  content jsonb not null,
  content_hash text not null,
  published_at timestamptz not null default now(),
  visible_from timestamptz not null default now(),
  withdrawn_at timestamptz,
  rendered_at timestamptz,
  html bytea,
  html_br bytea,
  json bytea,
  pdf bytea,
  unique (study_slug, municipality_slug, number),
  foreign key (participation_id, study_id) references public.participations (id, study_id)
);

create view published.factsheets as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content_hash, published_at,
    html, html_br, json, pdf
  from published.versions
  where visible_from <= now() and withdrawn_at is null and rendered_at is not null;
