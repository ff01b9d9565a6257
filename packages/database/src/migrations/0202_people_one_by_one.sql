-- People of STJ and of respondents, a page at a time and one by one; for administrators, who see accounts and roles and nothing of a study.

create function access.person_of(p_account identity.accounts) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'accountId', (p_account).id, 'app', (p_account).app, 'name', (p_account).name, 'email', (p_account).email,
    'administrator', (p_account).administrator, 'inspectorate', (p_account).inspectorate,
    'state', case when (p_account).deactivated_at is not null then 'deactivated' when (p_account).password_hash is null then 'invited' else 'active' end,
    'lastSignedInAt', (p_account).last_signed_in_at,
    'studies', (select coalesce(jsonb_agg(jsonb_build_object('studyId', s.id, 'name', s.name, 'role', m.role) order by s.name), '[]')
      from public.study_members m join public.studies s on s.id = m.study_id where m.account_id = (p_account).id and m.ended_at is null),
    'respondents', (select count(*) from public.respondent_members r where r.account_id = (p_account).id and r.ended_at is null))
$$;

-- p_filter: {app, search, state}, the last two may be null. After the person p_after in the order of names; one more than a page tells of more.
create function access.find_people(p_filter jsonb, p_after uuid, p_most int) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  words text := lower(p_filter ->> 'search');
  wanted text := p_filter ->> 'state';
begin
  if not access.is_administrator() then
    return null;
  end if;
  return (
    with found as materialized (
      select a.id, lower(a.name) as named from identity.accounts a
      where a.app = p_filter ->> 'app'
        and (words is null or position(words in lower(a.name)) > 0 or position(words in a.email) > 0 or position(words in lower(coalesce(a.inspectorate, ''))) > 0)
        and (wanted is null or wanted = case when a.deactivated_at is not null then 'deactivated' when a.password_hash is null then 'invited' else 'active' end)),
    page as (
      select f.* from found f
      where p_after is null or (f.named, f.id) > (select lower(x.name), x.id from identity.accounts x where x.id = p_after)
      order by f.named, f.id limit p_most)
    select jsonb_build_object(
      'people', (select coalesce(jsonb_agg(access.person_of(a) order by p.named, p.id), '[]') from page p join identity.accounts a on a.id = p.id),
      'total', (select count(*) from found),
      'studies', (select coalesce(jsonb_agg(jsonb_build_object('studyId', s.id, 'name', s.name) order by s.name), '[]') from public.studies s)));
end
$$;

create function access.find_person(p_account uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'person', access.person_of(a),
    'studies', (select coalesce(jsonb_agg(jsonb_build_object('studyId', s.id, 'name', s.name) order by s.name), '[]') from public.studies s))
  from identity.accounts a where a.id = p_account and access.is_administrator()
$$;

-- Gives somebody a role in a study, or another one. The sessions end: who may do something else signs in anew.
create function access.set_member_role(p_account uuid, p_study uuid, p_role text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.lock_other_account(p_account, 'console');
begin
  if refusal is not null then
    return refusal;
  end if;
  if not exists (select from public.studies s where s.id = p_study) then
    return '{"refused": "outside-scope"}';
  end if;
  insert into public.study_members as m (study_id, account_id, role) values (p_study, p_account, p_role)
  on conflict (study_id, account_id) do update set role = excluded.role, ended_at = null,
    since = case when m.ended_at is null then m.since else now() end
    where m.ended_at is not null or m.role <> excluded.role;
  if not found then
    return '{"refused": "conflict", "reason": "role-already"}';
  end if;
  delete from identity.sessions where account_id = p_account;
  perform access.audit(p_study, 'set-member-role', 'account', p_account, null, jsonb_build_object('role', p_role));
  return jsonb_build_object('role', p_role);
end
$$;

-- p_changes: {name, inspectorate, administrator}. Nobody takes or gives themselves what an administrator may.
create function access.change_person(p_account uuid, p_changes jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  known identity.accounts;
  administers boolean := (p_changes ->> 'administrator')::boolean;
begin
  if not access.is_administrator() then
    return '{"refused": "outside-scope"}';
  end if;
  select a.* into known from identity.accounts a where a.id = p_account and a.app = 'console' and a.deactivated_at is null for update;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  if p_account = access.account() and administers <> known.administrator then
    return '{"refused": "conflict", "reason": "own-account"}';
  end if;
  update identity.accounts set name = p_changes ->> 'name', inspectorate = p_changes ->> 'inspectorate', administrator = administers
  where id = p_account;
  if administers <> known.administrator then
    delete from identity.sessions where account_id = p_account;
  end if;
  perform access.audit(null, 'change-person', 'account', p_account, null, jsonb_build_object('administrator', administers));
  return '{"changed": true}';
end
$$;

-- Lets somebody of STJ back in: invited anew, with nothing of what was: no password, no authenticator, no role.
create function access.reactivate_account(p_account uuid, p_secrets jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if not access.is_administrator() then
    return '{"refused": "outside-scope"}';
  end if;
  update identity.accounts set deactivated_at = null, administrator = false, password_hash = null, totp_secret = null, totp_last_step = null
  where id = p_account and app = 'console' and deactivated_at is not null;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  delete from identity.backup_codes where account_id = p_account;
  perform access.write_invitation(p_account, null, null, p_secrets);
  perform access.mail_member_invitation(p_account, p_secrets);
  perform access.audit(null, 'reactivate-account', 'account', p_account, null, '{}');
  return '{"reactivated": true}';
end
$$;

drop function access.list_people();
select access.keep_functions();
grant execute on function access.find_people(jsonb, uuid, int), access.find_person(uuid), access.set_member_role(uuid, uuid, text),
  access.change_person(uuid, jsonb), access.reactivate_account(uuid, jsonb) to console;
