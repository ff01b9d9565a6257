-- A sign-in under way: its code by mail, its attempt in one browser, and the session it ends in.

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

