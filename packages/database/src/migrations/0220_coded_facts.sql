-- What several people answered, brought back to one fact per approach by an inspector: does the plan lead, which problems there are with
-- availability. It lives the life of a judgement (hash, revisions, four eyes) and feeds the national figures, never a factsheet.

create table public.coded_facts (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  fact_code text not null check (length(fact_code) between 1 and 60),
  content jsonb not null,
  content_hash text not null default '',
  version int not null default 1,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved', 'from-archive')),
  remark text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (assessment_id, fact_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index coded_facts_study on public.coded_facts (study_id, fact_code);

alter table public.revisions drop constraint revisions_subject_kind_check;
alter table public.revisions add constraint revisions_subject_kind_check
  check (subject_kind in ('finding', 'conclusion', 'factsheet', 'coded-fact'));
alter table public.approvals drop constraint approvals_subject_kind_check;
alter table public.approvals add constraint approvals_subject_kind_check
  check (subject_kind in ('finding', 'conclusion', 'factsheet', 'coded-fact'));

-- As in 0006; a coded fact stands in no factsheet, so it leaves that approval alone.
create or replace function public.record_revision() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind text := tg_argv[0];
  participation uuid := public.participation_of(tg_argv[0], to_jsonb(new));
begin
  if tg_op = 'INSERT' or new.content_hash <> old.content_hash then
    insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by)
    values (new.study_id, participation, kind, new.id, new.version, new.content, new.content_hash, access.account());
    update public.approvals set voided_at = now() where subject_kind = kind and subject_id = new.id and voided_at is null;
    if kind in ('finding', 'conclusion') then
      update public.approvals set voided_at = now()
      where subject_kind = 'factsheet' and participation_id = participation and voided_at is null;
      update public.factsheets set status = 'draft'
      where participation_id = participation and status in ('submitted', 'approved');
    end if;
  end if;
  return null;
end
$$;

-- As in 0006, with coded facts as a subject of their own; they count for no factsheet.
create or replace function public.guard_approval() returns trigger language plpgsql security definer set search_path = '' as $$
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
  elsif new.subject_kind = 'coded-fact' then
    select c.study_id, c.content_hash, c.status, to_jsonb(c) as whole into subject from public.coded_facts c where c.id = new.subject_id;
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
      and case when new.subject_kind = 'factsheet' then r.participation_id = new.participation_id and r.subject_kind <> 'coded-fact'
          else r.subject_kind = new.subject_kind and r.subject_id = new.subject_id end) then
    raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
  end if;
  select coalesce(max(r.id), 0) into new.last_revision from public.revisions r
  where case when new.subject_kind = 'factsheet' then r.participation_id = new.participation_id
        else r.subject_kind = new.subject_kind and r.subject_id = new.subject_id end;
  return new;
end
$$;

alter table public.coded_facts enable row level security;
alter table public.coded_facts force row level security;
create policy keeper_all on public.coded_facts to keeper using (true) with check (true);
grant select, insert, update, delete on public.coded_facts to keeper;
grant select on public.coded_facts to console;
grant insert (id, study_id, assessment_id, fact_code, content), update (content, status, remark) on public.coded_facts to console;
create policy member_reads on public.coded_facts for select to console using (study_id in (select access.my_studies()));
create policy member_adds on public.coded_facts for insert to console with check (study_id in (select access.my_studies()));
create policy member_changes on public.coded_facts for update to console
  using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()));

create trigger coded_facts_guard before insert or update on public.coded_facts
  for each row execute function public.guard_judgement('coded-fact');
create trigger coded_facts_revision after insert or update on public.coded_facts
  for each row execute function public.record_revision('coded-fact');
create trigger coded_facts_archive before insert or update or delete on public.coded_facts
  for each row execute function public.refuse_in_archive();
