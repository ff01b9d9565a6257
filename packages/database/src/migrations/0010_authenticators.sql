-- Authenticators (TOTP, backup codes), passwords, one's own sessions; and who may call what.

-- Books a try for a code of the authenticator (or a backup code): {try, accountId, stage, secret} with the secret as it is stored.
create function access.try_totp(p_attempt text, p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  attempt identity.attempts := access.lock_attempt(p_attempt, array['totp', 'enrol']);
  owner record;
  booked jsonb;
begin
  if attempt.account_id is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  select a.email, a.totp_secret into owner from identity.accounts a where a.id = attempt.account_id;
  booked := access.reserve_try(owner.email, p_client, attempt.account_id);
  if booked ? 'refused' then
    return booked;
  end if;
  update identity.attempts set tries = tries + 1 where token_hash = attempt.token_hash;
  return booked || jsonb_build_object('accountId', attempt.account_id, 'stage', attempt.stage,
    'secret', case when attempt.stage = 'enrol' then attempt.proposed_secret else owner.totp_secret end);
end
$$;

-- A time step of the authenticator counts once: false when it, or a later one, was used before.
create function access.use_totp_step(p_account uuid, p_step bigint) returns boolean language plpgsql set search_path = '' as $$
begin
  update identity.accounts set totp_last_step = p_step
  where id = p_account and totp_secret is not null and coalesce(totp_last_step, -1) < p_step;
  return found;
end
$$;

-- The attempt that this try was booked in, locked, whatever its count of tries by now.
create function access.finish_attempt(p_attempt text, p_try uuid, p_stage text) returns uuid language plpgsql set search_path = '' as $$
declare
  account uuid;
begin
  delete from identity.attempts t
  where t.token_hash = decode(p_attempt, 'hex') and t.app = access.acting_app() and t.stage = p_stage and t.expires_at > now()
    and t.account_id = (select f.account_id from identity.failures f where f.id = p_try)
  returning t.account_id into account;
  if account is not null then
    perform access.accept_try(p_try);
  end if;
  return account;
end
$$;

create function access.accept_totp(p_attempt text, p_try uuid, p_step bigint, p_session text, p_device text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  account uuid;
begin
  if not access.use_totp_step((select f.account_id from identity.failures f where f.id = p_try), p_step) then
    perform access.refuse_try(p_try);
    return '{"refused": "invalid", "reason": "code", "field": "code"}';
  end if;
  account := access.finish_attempt(p_attempt, p_try, 'totp');
  if account is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  perform access.open_session(account, p_session, p_device);
  return '{"opened": true}';
end
$$;

create function access.accept_backup_code(p_attempt text, p_try uuid, p_code_hash text, p_session text, p_device text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  account uuid := (select f.account_id from identity.failures f where f.id = p_try);
begin
  delete from identity.backup_codes where account_id = account and code_hash = decode(p_code_hash, 'hex');
  if not found then
    perform access.refuse_try(p_try);
    return '{"refused": "invalid", "reason": "code", "field": "code"}';
  end if;
  if access.finish_attempt(p_attempt, p_try, 'totp') is null then
    raise exception 'the attempt ended while a backup code was used' using errcode = 'serialization_failure';
  end if;
  perform access.open_session(account, p_session, p_device);
  perform access.audit(null, 'use-backup-code', 'account', account, null, '{}');
  return jsonb_build_object('opened', true, 'backupCodesLeft', (select count(*) from identity.backup_codes where account_id = account));
end
$$;

-- The secret this attempt enrols: {accountId, email, sealed}; the first proposal stays. p_sealed null only looks.
create function access.propose_totp(p_attempt text, p_sealed text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  attempt identity.attempts := access.lock_attempt(p_attempt, array['enrol']);
begin
  if attempt.account_id is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  update identity.attempts set proposed_secret = coalesce(proposed_secret, p_sealed) where token_hash = attempt.token_hash;
  return jsonb_build_object('accountId', attempt.account_id, 'sealed', coalesce(attempt.proposed_secret, p_sealed),
    'email', (select a.email from identity.accounts a where a.id = attempt.account_id));
end
$$;

-- Takes the proposed secret into use with its first code; new backup codes replace all older ones, a new session all older ones.
create function access.enrol_totp(p_attempt text, p_try uuid, p_step bigint, p_backup_codes text[], p_session text, p_device text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  proposed text := (select t.proposed_secret from identity.attempts t where t.token_hash = decode(p_attempt, 'hex'));
  account uuid := access.finish_attempt(p_attempt, p_try, 'enrol');
begin
  if account is null or proposed is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  update identity.accounts set totp_secret = proposed, totp_last_step = p_step where id = account;
  delete from identity.backup_codes where account_id = account;
  insert into identity.backup_codes (account_id, code_hash) select account, decode(c, 'hex') from unnest(p_backup_codes) c;
  delete from identity.attempts where account_id = account;
  delete from identity.sessions where account_id = account;
  perform access.open_session(account, p_session, p_device);
  perform access.audit(null, 'enrol-totp', 'account', account, null, '{}');
  return '{"opened": true}';
end
$$;

-- Password and code were right again: an attempt in which whoever is signed in enrols anew.
create function access.begin_renewal(p_try uuid, p_step bigint, p_attempt text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  account uuid := access.account();
begin
  if account is null or account is distinct from (select f.account_id from identity.failures f where f.id = p_try) then
    return '{"refused": "signed-out"}';
  end if;
  if not access.use_totp_step(account, p_step) then
    perform access.refuse_try(p_try);
    return '{"refused": "invalid", "reason": "code", "field": "code"}';
  end if;
  perform access.accept_try(p_try);
  insert into identity.attempts (token_hash, account_id, app, stage, expires_at)
  values (decode(p_attempt, 'hex'), account, access.acting_app(), 'enrol', now() + interval '30 minutes');
  perform access.audit(null, 'change-totp', 'account', account, null, '{}');
  return '{"next": "enrol"}';
end
$$;

create function access.change_password(p_try uuid, p_password_hash text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  account uuid := access.account();
begin
  if account is null or account is distinct from access.accept_try(p_try) then
    return '{"refused": "signed-out"}';
  end if;
  update identity.accounts set password_hash = p_password_hash where id = account;
  delete from identity.attempts where account_id = account;
  perform access.end_other_sessions();
  perform access.audit(null, 'change-password', 'account', account, null, '{}');
  return '{"changed": true}';
end
$$;

-- One's own sessions.
create function access.list_sessions() returns jsonb language sql volatile security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'device', s.device, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at,
    'current', s.token_hash = decode(current_setting('app.session', true), 'hex')) order by s.last_seen_at desc), '[]')
  from identity.sessions s
  where s.account_id = access.account() and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'
$$;

create function access.end_session(p_id uuid) returns int language plpgsql security definer set search_path = '' as $$
declare
  account uuid := access.account();
begin
  delete from identity.sessions where id = p_id and account_id = account and token_hash <> decode(current_setting('app.session', true), 'hex');
  if not found then
    return 0;
  end if;
  perform access.audit(null, 'revoke-session', 'session', p_id, null, '{}');
  return 1;
end
$$;

create function access.end_other_sessions() returns int language plpgsql security definer set search_path = '' as $$
declare
  account uuid := access.account();
  ended int;
begin
  delete from identity.sessions where account_id = account and token_hash <> decode(current_setting('app.session', true), 'hex');
  get diagnostics ended = row_count;
  if ended > 0 then
    perform access.audit(null, 'revoke-session', 'account', account, null, '{}');
  end if;
  return ended;
end
$$;

create function access.sign_out() returns void language plpgsql security definer set search_path = '' as $$
declare
  account uuid := access.account();
begin
  if account is not null then
    perform access.audit(null, 'sign-out', 'account', account, null, '{}');
  end if;
  delete from identity.sessions where token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex') and app = access.acting_app();
end
$$;

-- Another role, another session.
create function access.end_sessions_at_role_change() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from identity.sessions where account_id = new.account_id;
  return null;
end
$$;
create trigger study_members_role after update of role on public.study_members
  for each row when (old.role is distinct from new.role) execute function access.end_sessions_at_role_change();
create trigger respondent_members_role after update of role on public.respondent_members
  for each row when (old.role is distinct from new.role and old.ended_at is null and new.ended_at is null)
  execute function access.end_sessions_at_role_change();

select access.keep_functions();

grant execute on function access.find_credentials(text, text), access.refuse_try(uuid), access.begin_attempt(uuid, text, text, text),
  access.find_own_credentials(text), access.change_password(uuid, text),
  access.list_sessions(), access.end_session(uuid), access.end_other_sessions(), access.sign_out() to portal, console;
grant execute on function access.resend_code(text, text, text), access.check_code(text, text, text, text, text) to portal;
grant execute on function access.try_totp(text, text), access.accept_totp(text, uuid, bigint, text, text),
  access.accept_backup_code(text, uuid, text, text, text), access.propose_totp(text, text),
  access.enrol_totp(text, uuid, bigint, text[], text, text), access.begin_renewal(uuid, bigint, text) to console;
