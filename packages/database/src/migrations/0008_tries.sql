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

