-- What inspectors say to each other about a finding, a conclusion or a factsheet: threads, kept apart from the text they are about. The first
-- remark of a thread carries its own id as thread and says whether the thread is settled. Giving something back starts one by itself.

create table public.remarks (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  participation_id uuid not null,
  subject_kind text not null check (subject_kind in ('finding', 'conclusion', 'factsheet')),
  subject_id uuid not null,
  thread_id uuid not null,
  body text not null constraint remarks_body check (length(btrim(body)) > 0 and length(body) <= 5000),
  -- What the subject said when this was written, and whether it was written at giving it back.
  content_hash text not null default '',
  on_return boolean not null default false,
  written_by uuid not null references identity.accounts,
  written_at timestamptz not null default now(),
  resolved_by uuid references identity.accounts,
  resolved_at timestamptz,
  constraint remarks_resolved check ((resolved_by is null) = (resolved_at is null) and (resolved_at is null or id = thread_id)),
  foreign key (participation_id, study_id) references public.participations (id, study_id)
);
create index remarks_subject on public.remarks (subject_kind, subject_id, written_at);
create index remarks_open on public.remarks (subject_id) where id = thread_id and resolved_at is null;
create index remarks_study on public.remarks (study_id);

-- Writer, moment, subject and version are the database's to say. An answer stands in an open thread about the same thing; only a thread's first
-- remark is settled, by whoever does it.
create function public.guard_remark() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  subject record;
  first public.remarks;
begin
  if acting is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then
    new.resolved_at := case when new.resolved_at is null then null else now() end;
    new.resolved_by := case when new.resolved_at is null then null else coalesce(acting, new.resolved_by) end;
    return new;
  end if;
  if new.subject_kind = 'finding' then
    select f.study_id, f.content_hash, to_jsonb(f) as whole into subject from public.findings f where f.id = new.subject_id;
  elsif new.subject_kind = 'conclusion' then
    select c.study_id, c.content_hash, to_jsonb(c) as whole into subject from public.theme_conclusions c where c.id = new.subject_id;
  else
    select s.study_id, s.content_hash, to_jsonb(s) as whole into subject from public.factsheets s where s.id = new.subject_id;
  end if;
  if subject.study_id is null or subject.study_id <> new.study_id then
    raise exception 'no such subject' using errcode = 'foreign_key_violation', constraint = 'remarks_subject_exists';
  end if;
  if new.thread_id <> new.id then
    select * into first from public.remarks r where r.id = new.thread_id and r.thread_id = r.id for update;
    if first.id is null or first.subject_kind <> new.subject_kind or first.subject_id <> new.subject_id then
      raise exception 'no such thread' using errcode = 'foreign_key_violation', constraint = 'remarks_thread_exists';
    end if;
    if first.resolved_at is not null then
      raise exception 'this thread is settled' using errcode = 'check_violation', constraint = 'remarks_thread_open';
    end if;
  end if;
  new.participation_id := public.participation_of(new.subject_kind, subject.whole);
  new.content_hash := subject.content_hash;
  new.written_by := coalesce(acting, new.written_by);
  new.written_at := now();
  new.resolved_by := null;
  new.resolved_at := null;
  return new;
end
$$;

-- What is given back starts a thread with the remark it was given back with, by whatever road.
create function public.record_return() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  thread uuid := gen_random_uuid();
begin
  if new.status = 'returned' and old.status <> 'returned' and new.remark is not null and access.account() is not null then
    insert into public.remarks (id, study_id, participation_id, subject_kind, subject_id, thread_id, body, on_return, written_by)
    values (thread, new.study_id, public.participation_of(tg_argv[0], to_jsonb(new)), tg_argv[0], new.id, thread, new.remark, true, access.account());
  end if;
  return null;
end
$$;
select access.keep_functions();

create trigger remarks_guard before insert or update on public.remarks for each row execute function public.guard_remark();
create trigger remarks_archive before insert or update or delete on public.remarks for each row execute function public.refuse_in_archive();
create trigger findings_return after update of status on public.findings for each row execute function public.record_return('finding');
create trigger conclusions_return after update of status on public.theme_conclusions for each row execute function public.record_return('conclusion');
create trigger factsheets_return after update of status on public.factsheets for each row execute function public.record_return('factsheet');

alter table public.remarks enable row level security;
alter table public.remarks force row level security;
create policy keeper_all on public.remarks to keeper using (true) with check (true);
grant select, insert, update, delete on public.remarks to keeper;
grant select on public.remarks to console;
grant insert (id, study_id, subject_kind, subject_id, thread_id, body), update (resolved_at) on public.remarks to console;
create policy member_reads on public.remarks for select to console using (study_id in (select access.my_studies()));
create policy member_adds on public.remarks for insert to console with check (study_id in (select access.my_studies()));
create policy member_settles on public.remarks for update to console
  using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()));
