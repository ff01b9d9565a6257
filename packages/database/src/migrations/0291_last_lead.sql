-- A running study always has a lead: without one nobody can plan, publish or let anybody in. Whoever ends or demotes the last one is refused, by whatever
-- road; two at once wait for each other on the study.
create function access.keep_a_lead() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.role = 'lead' and new.ended_at is null and new.study_id = old.study_id and new.account_id = old.account_id then
    return new;
  end if;
  perform from public.studies s where s.id = old.study_id and s.kind = 'running' for update;
  if found and not exists (
    select from public.study_members m where m.study_id = old.study_id and m.account_id <> old.account_id and m.role = 'lead' and m.ended_at is null) then
    raise exception 'last lead' using errcode = 'check_violation', constraint = 'last_lead';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger study_members_last_lead before update or delete on public.study_members
  for each row when (old.role = 'lead' and old.ended_at is null) execute function access.keep_a_lead();

select access.keep_functions();
