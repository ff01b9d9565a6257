-- People of STJ. Administrators manage them and nothing else: none of these functions shows or touches what a respondent wrote.

create function access.is_administrator() returns boolean language sql stable set search_path = '' as $$
  select session_user = 'console' and exists (select from identity.accounts a where a.id = access.account() and a.administrator)
$$;

create function access.list_people() returns jsonb language sql volatile security definer set search_path = '' as $$
  select jsonb_build_object(
    'people', (select coalesce(jsonb_agg(jsonb_build_object(
        'accountId', a.id, 'app', a.app, 'name', a.name, 'email', a.email, 'administrator', a.administrator, 'inspectorate', a.inspectorate,
        'state', case when a.deactivated_at is not null then 'deactivated' when a.password_hash is null then 'invited' else 'active' end,
        'lastSignedInAt', a.last_signed_in_at,
        'studies', (select coalesce(jsonb_agg(jsonb_build_object('studyId', s.id, 'name', s.name, 'role', m.role) order by s.name), '[]')
          from public.study_members m join public.studies s on s.id = m.study_id where m.account_id = a.id and m.ended_at is null),
        'respondents', (select count(*) from public.respondent_members r where r.account_id = a.id and r.ended_at is null)
      ) order by a.app, a.name, a.id), '[]') from identity.accounts a),
    'studies', (select coalesce(jsonb_agg(jsonb_build_object('studyId', s.id, 'name', s.name) order by s.name), '[]') from public.studies s))
  where access.is_administrator()
$$;

-- p_person: {name, email, inspectorate, administrator, studyId, role}; p_secrets as for respondents. A new or deactivated account is
-- invited; an active one only gets its place in the study, and then signs in anew.
create function access.add_member(p_person jsonb, p_secrets jsonb, p_mail boolean) returns jsonb language plpgsql set search_path = '' as $$
declare
  invited identity.accounts;
  study uuid := (p_person ->> 'studyId')::uuid;
  invites boolean;
begin
  if study is not null and not exists (select from public.studies s where s.id = study) then
    return '{"refused": "outside-scope"}';
  end if;
  insert into identity.accounts (app, name, email, inspectorate)
  values ('console', p_person ->> 'name', lower(p_person ->> 'email'), p_person ->> 'inspectorate') on conflict (app, email) do nothing;
  select a.* into invited from identity.accounts a where a.app = 'console' and a.email = lower(p_person ->> 'email') for update;
  if invited.id = access.account() then
    return '{"refused": "invalid", "reason": "own-account", "field": "email"}';
  end if;
  invites := invited.password_hash is null or invited.deactivated_at is not null;
  update identity.accounts set
    deactivated_at = null,
    password_hash = case when invites then null else password_hash end,
    totp_secret = case when invites then null else totp_secret end,
    administrator = case when invites then (p_person ->> 'administrator')::boolean
      else administrator or (p_person ->> 'administrator')::boolean end
  where id = invited.id;
  if study is not null then
    insert into public.study_members (study_id, account_id, role) values (study, invited.id, p_person ->> 'role')
    on conflict (study_id, account_id) do update set role = excluded.role, ended_at = null;
  end if;
  delete from identity.sessions where account_id = invited.id;
  delete from identity.attempts where account_id = invited.id;
  if invites then
    perform access.write_invitation(invited.id, null, null, p_secrets);
    if p_mail then
      perform access.mail_member_invitation(invited.id, p_secrets);
    end if;
  end if;
  perform access.audit(study, 'invite-member', 'account', invited.id, null, p_person - array['name', 'email']);
  return jsonb_build_object('accountId', invited.id, 'invited', invites);
end
$$;

create function access.mail_member_invitation(p_account uuid, p_secrets jsonb) returns void language sql set search_path = '' as $$
  select access.queue_mail(null, a.name, a.email, 'member-invitation', jsonb_build_object(
    'link', p_secrets ->> 'link', 'page', p_secrets ->> 'page', 'shortCode', p_secrets ->> 'shortCode',
    'expiresOn', to_char((now() + interval '30 days') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')))
  from identity.accounts a where a.id = p_account
$$;

create function access.invite_member(p_person jsonb, p_secrets jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
begin
  if not access.is_administrator() then
    return '{"refused": "outside-scope"}';
  end if;
  return access.add_member(p_person, p_secrets, true);
end
$$;

-- For the operator at the keyboard of the server, who owns the database: no app role may call it.
create function access.invite_administrator(p_person jsonb, p_secrets jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
begin
  return access.add_member(p_person || '{"administrator": true}', p_secrets, false);
end
$$;

-- Another account of which the actor, an administrator, may say who it is.
create function access.lock_other_account(p_account uuid, p_app text) returns jsonb language plpgsql set search_path = '' as $$
begin
  if not access.is_administrator() or p_account is null then
    return '{"refused": "outside-scope"}';
  end if;
  perform from identity.accounts a where a.id = p_account and a.app = coalesce(p_app, a.app) and a.deactivated_at is null for update;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  if p_account = access.account() then
    return '{"refused": "conflict", "reason": "own-account"}';
  end if;
  return null;
end
$$;

create function access.end_study_membership(p_account uuid, p_study uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
begin
  if not access.is_administrator() then
    return '{"refused": "outside-scope"}';
  end if;
  update public.study_members set ended_at = now() where account_id = p_account and study_id = p_study and ended_at is null;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  perform access.audit(p_study, 'end-study-membership', 'account', p_account, null, '{}');
  return '{"ended": true}';
end
$$;

-- Everything that lets an account in: its sessions, attempts and open invitations.
create function access.shut_out(p_account uuid) returns void language plpgsql set search_path = '' as $$
begin
  delete from identity.sessions where account_id = p_account;
  delete from identity.attempts where account_id = p_account;
  update identity.invitations set revoked_at = now() where account_id = p_account and redeemed_at is null and revoked_at is null;
end
$$;

create function access.deactivate_account(p_account uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.lock_other_account(p_account, null);
begin
  if refusal is not null then
    return refusal;
  end if;
  update identity.accounts set deactivated_at = now(), administrator = false where id = p_account;
  perform access.shut_out(p_account);
  update public.study_members set ended_at = now() where account_id = p_account and ended_at is null;
  update public.respondent_members set ended_at = now() where account_id = p_account and ended_at is null;
  perform access.audit(null, 'deactivate-account', 'account', p_account, null, '{}');
  return '{"deactivated": true}';
end
$$;

-- Password, authenticator and backup codes go together: a stolen password must not enrol somebody else's telephone.
create function access.reset_totp(p_account uuid, p_secrets jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.lock_other_account(p_account, 'console');
begin
  if refusal is not null then
    return refusal;
  end if;
  update identity.accounts set password_hash = null, totp_secret = null, totp_last_step = null where id = p_account;
  delete from identity.backup_codes where account_id = p_account;
  perform access.shut_out(p_account);
  perform access.write_invitation(p_account, null, null, p_secrets);
  perform access.mail_member_invitation(p_account, p_secrets);
  perform access.audit(null, 'reset-totp', 'account', p_account, null, '{}');
  return '{"reset": true}';
end
$$;

select access.keep_functions();

grant execute on function access.list_people(), access.invite_member(jsonb, jsonb), access.end_study_membership(uuid, uuid),
  access.deactivate_account(uuid), access.reset_totp(uuid, jsonb) to console;
