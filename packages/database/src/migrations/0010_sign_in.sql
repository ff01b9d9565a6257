-- Signing in. App roles have no right on these tables; the functions below are the only way in, and the app is always the role that logged in.

-- A try that has not succeeded. Written before the password or code is judged and removed when it was right, so that tries made
-- side by side count too. The keys are kept for an hour.
create table identity.failures (
  id uuid primary key default gen_random_uuid(),
  app text not null check (app in ('portal', 'console')),
  account_key bytea,
  client_key text not null,
  account_id uuid references identity.accounts,
  at timestamptz not null default now()
);
create index failures_account on identity.failures (account_key, at);
create index failures_client on identity.failures (client_key, at);

-- A sign-in under way, bound to one browser by the cookie whose hash is its key.
create table identity.attempts (
  token_hash bytea primary key,
  account_id uuid not null references identity.accounts,
  app text not null check (app in ('portal', 'console')),
  stage text not null check (stage in ('code', 'totp', 'enrol')),
  code_hash bytea,
  proposed_secret text,
  tries int not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index attempts_account on identity.attempts (account_id);

-- Codes sent and not used. Five an hour.
create table identity.sent_codes (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.accounts,
  attempt_hash bytea not null,
  at timestamptz not null default now()
);
create index sent_codes_account on identity.sent_codes (account_id, at);

create table identity.backup_codes (
  account_id uuid not null references identity.accounts,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);

do $$
declare
  t text;
begin
  foreach t in array array['failures', 'attempts', 'sent_codes', 'backup_codes'] loop
    execute format('alter table identity.%I enable row level security', t);
    execute format('alter table identity.%I force row level security', t);
    execute format('create policy keeper_all on identity.%I to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on identity.%I to keeper', t);
  end loop;
end
$$;

create function access.acting_app() returns text language plpgsql stable set search_path = '' as $$
begin
  if session_user not in ('portal', 'console') then
    raise exception 'only the portal and the console sign people in' using errcode = 'insufficient_privilege';
  end if;
  return session_user::text;
end
$$;

-- Books a try: {try} or, after ten failures in an hour for this address or this client, {refused: too-many}. p_email may be null
-- (a link of an invitation names nobody): then only the client counts.
create function access.reserve_try(p_email text, p_client text, p_account uuid) returns jsonb language plpgsql set search_path = '' as $$
declare
  app text := access.acting_app();
  key bytea := sha256(convert_to(app || ':' || lower(p_email), 'UTF8'));
  wait int;
  fresh uuid;
begin
  if key is not null then
    perform pg_advisory_xact_lock(hashtextextended('tries of account ' || encode(key, 'hex'), 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended('tries of client ' || p_client, 0));
  delete from identity.failures where id in (
    select f.id from identity.failures f where f.at < now() - interval '1 hour' limit 50 for update skip locked);
  select max(greatest(1, ceil(extract(epoch from (tenth.at + interval '1 hour' - now())))))::int into wait
  from (
    (select f.at from identity.failures f where f.account_key = key and f.at > now() - interval '1 hour'
      order by f.at desc offset 9 limit 1)
    union all
    (select f.at from identity.failures f where f.client_key = p_client and f.at > now() - interval '1 hour'
      order by f.at desc offset 9 limit 1)
  ) tenth;
  if wait is not null then
    return jsonb_build_object('refused', 'too-many', 'retryAfterSeconds', wait);
  end if;
  insert into identity.failures (app, account_key, client_key, account_id)
  values (app, key, p_client, p_account) returning id into fresh;
  return jsonb_build_object('try', fresh);
end
$$;

-- What is needed to judge a password: {try, accountId, passwordHash}, the last two null when nobody can sign in with this address.
create function access.find_credentials(p_email text, p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  found_account record;
  booked jsonb;
begin
  select a.id, a.password_hash into found_account from identity.accounts a
  where a.app = access.acting_app() and a.email = lower(p_email) and a.deactivated_at is null and a.password_hash is not null;
  booked := access.reserve_try(p_email, p_client, found_account.id);
  if booked ? 'refused' then
    return booked;
  end if;
  return booked || jsonb_build_object('accountId', found_account.id, 'passwordHash', found_account.password_hash);
end
$$;

-- Own password and TOTP secret of whoever holds the session, to judge them again: {try, accountId, passwordHash, totpSecret}.
create function access.find_own_credentials(p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  own record;
  booked jsonb;
begin
  select a.* into own from identity.accounts a where a.id = access.account();
  if own.id is null then
    return '{"refused": "signed-out"}';
  end if;
  booked := access.reserve_try(own.email, p_client, own.id);
  if booked ? 'refused' then
    return booked;
  end if;
  return booked || jsonb_build_object('accountId', own.id, 'passwordHash', own.password_hash, 'totpSecret', own.totp_secret);
end
$$;

-- The try was wrong: it stays counted, and the log says so.
create function access.refuse_try(p_try uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform access.audit(null, 'fail-sign-in', 'account', f.account_id, null, '{}')
  from identity.failures f where f.id = p_try and f.app = access.acting_app();
end
$$;

-- The try was right: no longer counted. Returns the account it was booked for.
create function access.accept_try(p_try uuid) returns uuid language sql set search_path = '' as $$
  delete from identity.failures where id = p_try and app = access.acting_app() and at > now() - interval '10 minutes' returning account_id
$$;

-- Puts a code in the mail: null, or {refused: too-many} when five went out this hour unused.
create function access.send_code(p_account uuid, p_attempt bytea, p_code text) returns jsonb language plpgsql set search_path = '' as $$
declare
  person record;
  wait int;
begin
  perform pg_advisory_xact_lock(hashtextextended('codes of account ' || p_account::text, 0));
  delete from identity.sent_codes where account_id = p_account and at < now() - interval '1 hour';
  select greatest(1, ceil(extract(epoch from (c.at + interval '1 hour' - now()))))::int into wait
  from identity.sent_codes c where c.account_id = p_account order by c.at desc offset 4 limit 1;
  if wait is not null then
    return jsonb_build_object('refused', 'too-many', 'retryAfterSeconds', wait);
  end if;
  insert into identity.sent_codes (account_id, attempt_hash) values (p_account, p_attempt);
  select a.name, a.email into person from identity.accounts a where a.id = p_account;
  perform access.queue_mail(null, person.name, person.email, 'sign-in-code', jsonb_build_object('code', p_code));
  perform access.audit(null, 'send-code', 'account', p_account, null, '{}');
  return null;
end
$$;

-- Starts the second step for an account whose password was right: {next: code | totp | enrol}.
create function access.start_attempt(p_account uuid, p_attempt bytea, p_code_hash bytea, p_code text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  step text;
  refusal jsonb;
begin
  select case when a.app = 'portal' then 'code' when a.totp_secret is null then 'enrol' else 'totp' end into step
  from identity.accounts a where a.id = p_account and a.app = access.acting_app() and a.deactivated_at is null;
  if step is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  if step = 'code' then
    refusal := access.send_code(p_account, p_attempt, p_code);
    if refusal is not null then
      return refusal;
    end if;
  end if;
  delete from identity.attempts where account_id = p_account and expires_at < now();
  insert into identity.attempts (token_hash, account_id, app, stage, code_hash, expires_at)
  values (p_attempt, p_account, access.acting_app(), step, case when step = 'code' then p_code_hash end,
    now() + case when step = 'enrol' then interval '30 minutes' else interval '10 minutes' end);
  return jsonb_build_object('next', step);
end
$$;

create function access.begin_attempt(p_try uuid, p_attempt text, p_code_hash text, p_code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  return access.start_attempt(access.accept_try(p_try), decode(p_attempt, 'hex'), decode(p_code_hash, 'hex'), p_code);
end
$$;

-- The open attempt of this browser, locked; null columns when it is over: expired, used, five wrong tries, or none.
create function access.lock_attempt(p_attempt text, p_stages text[]) returns identity.attempts
language sql set search_path = '' as $$
  select t.* from identity.attempts t
  where t.token_hash = decode(p_attempt, 'hex') and t.app = access.acting_app() and t.stage = any (p_stages)
    and t.expires_at > now() and t.tries < 5
  for update
$$;

create function access.resend_code(p_attempt text, p_code_hash text, p_code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  attempt identity.attempts := access.lock_attempt(p_attempt, array['code']);
  refusal jsonb;
begin
  if attempt.account_id is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  refusal := access.send_code(attempt.account_id, attempt.token_hash, p_code);
  if refusal is not null then
    return refusal;
  end if;
  update identity.attempts set code_hash = decode(p_code_hash, 'hex'), expires_at = now() + interval '10 minutes'
  where token_hash = attempt.token_hash;
  return '{"next": "code"}';
end
$$;

-- A new session in the place of this browser's old one. From here on the transaction acts as the account.
create function access.open_session(p_account uuid, p_session text, p_device text) returns void
language plpgsql set search_path = '' as $$
begin
  delete from identity.sessions where token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex') and app = access.acting_app();
  delete from identity.sessions where account_id = p_account and (expires_at < now() or last_seen_at < now() - interval '30 minutes');
  insert into identity.sessions (token_hash, account_id, app, device, expires_at)
  values (decode(p_session, 'hex'), p_account, access.acting_app(), left(p_device, 100), now() + interval '12 hours');
  update identity.accounts set last_signed_in_at = now() where id = p_account;
  perform set_config('app.session', p_session, true);
  perform access.audit(null, 'sign-in', 'account', p_account, null, '{}');
end
$$;

-- Judges a mailed code and opens the session: {opened: true} or a refusal. The code works once, in the browser that asked for it.
create function access.check_code(p_attempt text, p_code_hash text, p_session text, p_device text, p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  attempt identity.attempts := access.lock_attempt(p_attempt, array['code']);
  booked jsonb;
begin
  if attempt.account_id is null then
    return '{"refused": "closed", "reason": "attempt-over"}';
  end if;
  booked := access.reserve_try((select a.email from identity.accounts a where a.id = attempt.account_id), p_client, attempt.account_id);
  if booked ? 'refused' then
    return booked;
  end if;
  if attempt.code_hash is distinct from decode(p_code_hash, 'hex') then
    update identity.attempts set tries = tries + 1 where token_hash = attempt.token_hash;
    perform access.refuse_try((booked ->> 'try')::uuid);
    return case when attempt.tries >= 4 then '{"refused": "closed", "reason": "attempt-over"}'::jsonb
      else '{"refused": "invalid", "reason": "code", "field": "code"}'::jsonb end;
  end if;
  perform access.accept_try((booked ->> 'try')::uuid);
  delete from identity.sent_codes where attempt_hash = attempt.token_hash;
  delete from identity.attempts where token_hash = attempt.token_hash;
  perform access.open_session(attempt.account_id, p_session, p_device);
  return '{"opened": true}';
end
$$;

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

do $$
declare
  f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'access' and pg_get_userbyid(p.proowner) <> 'keeper'
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to keeper', f);
  end loop;
end
$$;

grant execute on function access.find_credentials(text, text), access.refuse_try(uuid), access.begin_attempt(uuid, text, text, text),
  access.find_own_credentials(text), access.change_password(uuid, text),
  access.list_sessions(), access.end_session(uuid), access.end_other_sessions(), access.sign_out() to portal, console;
grant execute on function access.resend_code(text, text, text), access.check_code(text, text, text, text, text) to portal;
grant execute on function access.try_totp(text, text), access.accept_totp(text, uuid, bigint, text, text),
  access.accept_backup_code(text, uuid, text, text, text), access.propose_totp(text, text),
  access.enrol_totp(text, uuid, bigint, text[], text, text), access.begin_renewal(uuid, bigint, text) to console;
