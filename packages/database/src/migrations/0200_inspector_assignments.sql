-- Which inspector is responsible for an approach, or for single indicators of it. It is organisation, not access: every inspector of the study
-- reads and writes as before. The empty indicator code is the whole approach; a single indicator goes before it.

create table public.inspector_assignments (
  study_id uuid not null,
  assessment_id uuid not null,
  indicator_code text not null check (indicator_code ~ '^(T\d\.\d\.\d)?$'),
  account_id uuid not null,
  assigned_by uuid not null references identity.accounts,
  assigned_at timestamptz not null default now(),
  primary key (assessment_id, indicator_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id),
  foreign key (study_id, account_id) references public.study_members (study_id, account_id)
);
create index inspector_assignments_account on public.inspector_assignments (account_id, study_id);

-- Nothing ever used it; who is responsible stands above.
alter table public.assessments drop column inspector_id;

-- Only who works on the study now; a membership that ends meanwhile waits for this transaction, and then takes the rows with it.
create function public.guard_inspector_assignment() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform from public.study_members m join identity.accounts a on a.id = m.account_id
  where m.study_id = new.study_id and m.account_id = new.account_id and m.ended_at is null and a.deactivated_at is null
  for share of m;
  if not found then
    raise exception 'no inspector of this study' using errcode = 'check_violation', constraint = 'inspector_of_study';
  end if;
  return new;
end
$$;

create function public.release_inspector_assignments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.inspector_assignments where study_id = new.study_id and account_id = new.account_id;
  return null;
end
$$;

-- Inspectors of the actor's studies by name; `active` is false for who left.
create function access.study_inspectors()
returns table (study_id uuid, account_id uuid, name text, role text, active boolean)
language sql stable security definer set search_path = '' as $$
  select m.study_id, m.account_id, a.name, m.role, m.ended_at is null and a.deactivated_at is null
  from public.study_members m join identity.accounts a on a.id = m.account_id
  where m.study_id in (select access.my_studies())
$$;

select access.keep_functions();
grant execute on function access.study_inspectors() to console;

alter table public.inspector_assignments enable row level security;
alter table public.inspector_assignments force row level security;
create policy keeper_all on public.inspector_assignments to keeper using (true) with check (true);
grant select, insert, update, delete on public.inspector_assignments to keeper;
grant select, delete on public.inspector_assignments to console;
grant insert (study_id, assessment_id, indicator_code, account_id, assigned_by), update (account_id, assigned_by, assigned_at)
  on public.inspector_assignments to console;
create policy member_reads on public.inspector_assignments for select to console using (study_id in (select access.my_studies()));
create policy member_assigns on public.inspector_assignments for insert to console
  with check (study_id in (select access.my_studies()) and assigned_by = (select access.account()));
create policy member_reassigns on public.inspector_assignments for update to console
  using (study_id in (select access.my_studies()))
  with check (study_id in (select access.my_studies()) and assigned_by = (select access.account()));
create policy member_releases on public.inspector_assignments for delete to console using (study_id in (select access.my_studies()));

create trigger inspector_assignments_guard before insert or update on public.inspector_assignments
  for each row execute function public.guard_inspector_assignment();
create trigger inspector_assignments_archive before insert or update on public.inspector_assignments
  for each row execute function public.refuse_in_archive();
create trigger study_members_release after update of ended_at on public.study_members
  for each row when (new.ended_at is not null) execute function public.release_inspector_assignments();
