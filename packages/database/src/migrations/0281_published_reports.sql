-- A report is frozen, approved by its hash, proposed by the lead, confirmed by somebody else, and from then on immutable. The public reads one view.

create table public.report_snapshots (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  content jsonb not null,
  content_hash text not null default '',
  status text not null default 'submitted' check (status in ('submitted', 'returned', 'approved', 'replaced')),
  remark text check (length(remark) between 1 and 5000),
  frozen_by uuid references identity.accounts,
  frozen_at timestamptz not null default now(),
  decided_by uuid references identity.accounts,
  decided_at timestamptz,
  -- The newest revision of its text and examples when it was frozen.
  last_revision bigint not null default 0,
  unique (id, study_id)
);
create index report_snapshots_study on public.report_snapshots (study_id, frozen_at);
create unique index report_snapshots_waiting on public.report_snapshots (study_id) where status = 'submitted';

-- What is frozen never changes. Approving takes somebody who froze nothing and wrote no word since the last approval.
create function public.guard_report_snapshot() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  since bigint;
begin
  if acting is null and session_user in ('portal', 'console', 'worker') then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    new.content_hash := public.content_hash(new.content);
    new.status := 'submitted';
    new.frozen_by := acting;
    new.frozen_at := now();
    new.decided_by := null;
    new.decided_at := null;
    perform access.hold_report(new.study_id);
    select coalesce(max(r.id), 0) into new.last_revision from public.report_revisions r where r.study_id = new.study_id;
    update public.report_snapshots set status = 'replaced' where study_id = new.study_id and status = 'submitted';
    return new;
  end if;
  if new.content::text <> old.content::text or new.study_id <> old.study_id then
    raise exception 'a frozen report does not change' using errcode = 'insufficient_privilege';
  end if;
  if new.status = old.status then
    return new;
  end if;
  if old.status <> 'submitted' or (new.status = 'replaced' and pg_catalog.pg_trigger_depth() < 2) then
    raise exception 'not submitted' using errcode = 'check_violation', constraint = 'approval_of_submitted';
  end if;
  if new.status = 'approved' then
    select coalesce(max(s.last_revision), 0) into since from public.report_snapshots s
    where s.study_id = new.study_id and s.status = 'approved';
    if acting is null or acting = old.frozen_by or exists (
      select from public.report_revisions r
      where r.study_id = new.study_id and r.id > since and r.id <= old.last_revision and r.changed_by = acting) then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
  end if;
  new.decided_by := acting;
  new.decided_at := now();
  return new;
end
$$;

create table published.reports (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null references public.studies,
  snapshot_id uuid not null,
  study_slug text not null default '',
  study_name text not null default '',
  title text not null default '',
  fictional boolean not null default true,
  number int,
  content jsonb not null default '{}',
  content_hash text not null default '',
  -- What this version corrects; required where one stands before it.
  correction text check (length(btrim(correction)) between 1 and 5000),
  state text not null default 'proposed' check (state in ('proposed', 'cancelled', 'published')),
  proposed_by uuid references identity.accounts,
  proposed_at timestamptz not null default now(),
  -- The moment that was asked for; null: at once.
  wanted_from timestamptz,
  confirmed_by uuid references identity.accounts,
  published_at timestamptz,
  visible_from timestamptz,
  withdrawal text not null default 'none' check (withdrawal in ('none', 'proposed', 'confirmed')),
  withdrawal_reason text check (length(btrim(withdrawal_reason)) between 1 and 5000),
  withdrawal_proposed_by uuid references identity.accounts,
  withdrawal_confirmed_by uuid references identity.accounts,
  withdrawn_at timestamptz,
  rendered_at timestamptz,
  html bytea,
  html_br bytea,
  pdf bytea,
  xlsx bytea,
  ods bytea,
  csv bytea,
  json bytea,
  unique (study_slug, number),
  foreign key (snapshot_id, study_id) references public.report_snapshots (id, study_id)
);
create index reports_study on published.reports (study_id, proposed_at);
create unique index reports_proposal on published.reports (study_id) where state = 'proposed';

-- A report as its life allows: proposed by a lead from the newest approved snapshot, confirmed by somebody else, then fixed; withdrawn the same way.
create function published.guard_report() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  snapshot public.report_snapshots;
  leads boolean := new.study_id in (select access.my_led_studies());
begin
  if tg_op = 'UPDATE' and session_user = 'worker' then
    if old.rendered_at is not null or old.state <> 'published' then
      raise exception 'stored bytes never change' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if acting is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    select * into snapshot from public.report_snapshots s
    where s.study_id = new.study_id and s.status = 'approved' order by s.decided_at desc limit 1;
    if not leads or snapshot.id is distinct from new.snapshot_id then
      raise exception 'only the lead proposes, and only the newest approved text' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from published.reports r where r.snapshot_id = new.snapshot_id and r.state = 'published' and r.withdrawal <> 'confirmed') then
      raise exception 'published before' using errcode = 'check_violation', constraint = 'report_published_before';
    end if;
    if new.correction is null and exists (select from published.reports r where r.study_id = new.study_id and r.state = 'published') then
      raise exception 'say what is corrected' using errcode = 'check_violation', constraint = 'report_correction';
    end if;
    select s.slug, s.name, s.fictional into new.study_slug, new.study_name, new.fictional from public.studies s where s.id = new.study_id;
    new.title := snapshot.content ->> 'title';
    new.content := snapshot.content;
    new.content_hash := snapshot.content_hash;
    new.number := null;
    new.state := 'proposed';
    new.proposed_by := acting;
    new.proposed_at := now();
    return new;
  end if;
  if old.state = 'proposed' and new.state = 'cancelled' then
    return new;
  elsif old.state = 'proposed' and new.state = 'published' then
    if acting = old.proposed_by then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    select * into snapshot from public.report_snapshots s
    where s.study_id = old.study_id and s.status = 'approved' order by s.decided_at desc limit 1;
    if snapshot.id is distinct from old.snapshot_id then
      raise exception 'another text was approved since' using errcode = 'check_violation', constraint = 'approval_of_current_content';
    end if;
    select coalesce(max(r.number), 0) + 1 into new.number from published.reports r where r.study_slug = old.study_slug;
    new.confirmed_by := acting;
    new.published_at := now();
    new.visible_from := greatest(coalesce(old.wanted_from, now()), now());
    return new;
  elsif old.state = 'published' and new.state = 'published' and old.withdrawal = 'none' and new.withdrawal = 'proposed' then
    if not leads or new.withdrawal_reason is null then
      raise exception 'only the lead proposes to withdraw, with a reason' using errcode = 'insufficient_privilege';
    end if;
    new.withdrawal_proposed_by := acting;
    return new;
  elsif old.state = 'published' and new.state = 'published' and old.withdrawal = 'proposed' and new.withdrawal in ('none', 'confirmed')
    and new.withdrawal_reason is not distinct from old.withdrawal_reason then
    if new.withdrawal = 'none' then
      new.withdrawal_proposed_by := null;
      new.withdrawal_reason := null;
      return new;
    end if;
    if acting = old.withdrawal_proposed_by then
      raise exception 'four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    new.withdrawal_confirmed_by := acting;
    new.withdrawn_at := now();
    return new;
  end if;
  raise exception 'not that way' using errcode = 'check_violation', constraint = 'report_state';
end
$$;

-- Visible by the database's clock. Withdrawn: the address stays and says when and why, without a byte of the report.
create view published.report_pages as
  select id, study_slug, study_name, title, fictional, number, content_hash, published_at, visible_from, correction, withdrawn_at,
    case when withdrawn_at is not null then withdrawal_reason end as withdrawal_reason,
    case when withdrawn_at is null then html end as html, case when withdrawn_at is null then html_br end as html_br,
    case when withdrawn_at is null then pdf end as pdf, case when withdrawn_at is null then xlsx end as xlsx,
    case when withdrawn_at is null then ods end as ods, case when withdrawn_at is null then csv end as csv,
    case when withdrawn_at is null then json end as json
  from published.reports
  where state = 'published' and visible_from <= now() and rendered_at is not null;

select access.keep_functions();
alter function published.guard_report() owner to keeper;
revoke all on function published.guard_report() from public;
grant usage on schema published to keeper;

create trigger report_snapshots_guard before insert or update on public.report_snapshots
  for each row execute function public.guard_report_snapshot();
create trigger report_snapshots_archive before insert or update or delete on public.report_snapshots
  for each row execute function public.refuse_in_archive();
create trigger reports_guard before insert or update on published.reports for each row execute function published.guard_report();

do $$
declare
  t text;
begin
  foreach t in array array['public.report_snapshots', 'published.reports'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy keeper_all on %s to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %s to keeper', t);
    execute format('create policy member_reads on %s for select to console using (study_id in (select access.my_studies()))', t);
    execute format('create policy member_changes on %s for update to console
      using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()))', t);
  end loop;
end
$$;
grant select, insert (id, study_id, content), update (status, remark) on public.report_snapshots to console;
create policy member_freezes on public.report_snapshots for insert to console with check (study_id in (select access.my_studies()));

grant select (id, study_id, snapshot_id, study_slug, title, number, content_hash, correction, state, proposed_by, proposed_at, wanted_from, confirmed_by,
  published_at, visible_from, withdrawal, withdrawal_reason, withdrawal_proposed_by, withdrawn_at, rendered_at)
  on published.reports to console;
grant insert (id, study_id, snapshot_id, wanted_from, correction), update (state, withdrawal, withdrawal_reason) on published.reports to console;
create policy lead_proposes on published.reports for insert to console with check (study_id in (select access.my_led_studies()));

grant select on published.reports to worker;
grant update (rendered_at, html, html_br, pdf, xlsx, ods, csv, json) on published.reports to worker;
create policy system on published.reports to worker using (true) with check (true);

alter view published.report_pages owner to keeper;
grant select on published.report_pages to public_reader;
