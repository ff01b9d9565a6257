-- The national report while it is written: blocks in their order, and examples that an inspector took from a finding. Who wrote what is kept by
-- triggers, so that nobody approves own words, by whatever road.

create table public.report_blocks (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  position int not null,
  content jsonb not null constraint report_blocks_content check (jsonb_typeof(content) = 'object'),
  content_hash text not null default '',
  version int not null default 1,
  changed_by uuid references identity.accounts,
  changed_at timestamptz not null default now()
);
create index report_blocks_study on public.report_blocks (study_id, position);

create table public.report_examples (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  -- The finding it was taken from; it may be joined with another or removed later.
  finding_id uuid not null,
  content jsonb not null constraint report_examples_content check (jsonb_typeof(content) = 'object'),
  content_hash text not null default '',
  version int not null default 1,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'approved')),
  remark text check (length(remark) between 1 and 5000),
  changed_by uuid references identity.accounts,
  changed_at timestamptz not null default now(),
  approved_by uuid references identity.accounts,
  approved_at timestamptz,
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index report_examples_study on public.report_examples (study_id, changed_at);

create table public.report_revisions (
  id bigint generated always as identity primary key,
  study_id uuid not null references public.studies,
  subject_kind text not null check (subject_kind in ('block', 'example')),
  subject_id uuid not null,
  version int not null,
  content jsonb,
  content_hash text not null,
  changed_by uuid references identity.accounts,
  changed_at timestamptz not null default now()
);
create index report_revisions_subject on public.report_revisions (subject_id, id);
create index report_revisions_study on public.report_revisions (study_id, id);

-- Changes of one report's text, and freezing it, one after the other: held until the transaction ends.
create function access.hold_report(p_study uuid) returns void language sql set search_path = '' as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('report ' || p_study, 0))
$$;

-- Hash, version, writer and moment are the database's to say.
create function public.guard_report_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if access.account() is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  perform access.hold_report(new.study_id);
  new.content_hash := public.content_hash(new.content);
  new.changed_by := access.account();
  new.changed_at := now();
  new.version := 1;
  if tg_op = 'UPDATE' then
    new.version := old.version + case when new.content_hash <> old.content_hash then 1 else 0 end;
  end if;
  return new;
end
$$;

-- An example goes draft, submitted, approved or returned. Other words are a draft again; whoever wrote a word of it does not approve it.
create function public.guard_report_example() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  if acting is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  perform access.hold_report(new.study_id);
  new.content_hash := public.content_hash(new.content);
  if tg_op = 'INSERT' or new.content_hash <> old.content_hash then
    new.version := case when tg_op = 'INSERT' then 1 else old.version + 1 end;
    new.status := 'draft';
    new.remark := null;
    new.changed_by := acting;
    new.changed_at := now();
    new.approved_by := null;
    new.approved_at := null;
    return new;
  end if;
  new.version := old.version;
  if new.status = old.status then
    return new;
  end if;
  if not ((old.status in ('draft', 'returned') and new.status = 'submitted')
    or (old.status = 'submitted' and new.status in ('approved', 'returned'))) then
    raise exception 'not that way' using errcode = 'check_violation', constraint = 'approval_of_submitted';
  end if;
  if new.status = 'approved' then
    if acting is null or exists (
      select from public.report_revisions r where r.subject_id = new.id and r.changed_by = acting) then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    new.approved_by := acting;
    new.approved_at := now();
  end if;
  return new;
end
$$;

-- Who changed a word, took one away or moved a block.
create function public.record_report_revision() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    insert into public.report_revisions (study_id, subject_kind, subject_id, version, content, content_hash, changed_by)
    values (old.study_id, tg_argv[0], old.id, old.version + 1, null, '', access.account());
  elsif tg_op = 'INSERT' or new.content_hash <> old.content_hash
    or to_jsonb(new) -> 'position' is distinct from to_jsonb(old) -> 'position' then
    insert into public.report_revisions (study_id, subject_kind, subject_id, version, content, content_hash, changed_by)
    values (new.study_id, tg_argv[0], new.id, new.version, new.content, new.content_hash, access.account());
  end if;
  return null;
end
$$;
select access.keep_functions();
grant execute on function access.hold_report(uuid) to console;

create trigger report_blocks_guard before insert or update on public.report_blocks for each row execute function public.guard_report_block();
create trigger report_blocks_revision after insert or update or delete on public.report_blocks
  for each row execute function public.record_report_revision('block');
create trigger report_blocks_archive before insert or update or delete on public.report_blocks
  for each row execute function public.refuse_in_archive();
create trigger report_examples_guard before insert or update on public.report_examples for each row execute function public.guard_report_example();
create trigger report_examples_revision after insert or update on public.report_examples
  for each row execute function public.record_report_revision('example');
create trigger report_examples_archive before insert or update or delete on public.report_examples
  for each row execute function public.refuse_in_archive();

do $$
declare
  t text;
begin
  foreach t in array array['report_blocks', 'report_examples', 'report_revisions'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy keeper_all on public.%I to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on public.%I to keeper', t);
    execute format('create policy member_reads on public.%I for select to console using (study_id in (select access.my_studies()))', t);
    execute format('grant select on public.%I to console', t);
  end loop;
  foreach t in array array['report_blocks', 'report_examples'] loop
    execute format('create policy member_adds on public.%I for insert to console with check (study_id in (select access.my_studies()))', t);
    execute format('create policy member_changes on public.%I for update to console
      using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()))', t);
  end loop;
end
$$;
create policy member_removes on public.report_blocks for delete to console using (study_id in (select access.my_studies()));
grant insert (id, study_id, position, content), update (position, content), delete on public.report_blocks to console;
grant insert (id, study_id, assessment_id, finding_id, content), update (content, status, remark) on public.report_examples to console;
