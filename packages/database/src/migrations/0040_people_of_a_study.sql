-- Names beside findings, approvals and decisions: the console may read the names of its own studies' people, nothing else of accounts.
create function access.study_people(p_study uuid)
returns table (account_id uuid, name text, kind text)
language sql stable security definer set search_path = '' as $$
  select m.account_id, a.name, 'member' from public.study_members m join identity.accounts a on a.id = m.account_id
  where m.study_id = p_study and p_study in (select access.my_studies())
  union
  select m.account_id, a.name, 'contact' from public.respondent_members m join identity.accounts a on a.id = m.account_id
  where m.study_id = p_study and p_study in (select access.my_studies())
$$;
select access.keep_functions();
grant execute on function access.study_people(uuid) to console;
