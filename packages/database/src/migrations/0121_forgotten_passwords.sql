-- A forgotten password in the portal: a code goes to the address on record and works in the browser that asked for it, once, ten minutes, five tries.
-- Whether anybody has the address is told to nobody: every step does and says the same without an account. An account without a
-- password has an invitation to use, and is treated as unknown. Administrators reset the console's people.

create table identity.resets (
  token_hash bytea primary key,
  email text not null check (length(email) <= 254),
  client_key text not null,
  -- Null: nobody signs in with this address; then no code is right.
  account_id uuid references identity.accounts,
  code_hash bytea not null,
  tries int not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '10 minutes'
);
create index resets_email on identity.resets (email, created_at);
create index resets_client on identity.resets (client_key, created_at);
create index resets_account on identity.resets (account_id);
alter table identity.resets enable row level security;
alter table identity.resets force row level security;
create policy keeper_all on identity.resets to keeper using (true) with check (true);
grant select, insert, update, delete on identity.resets to keeper;

-- The study whose contact person a mail about an account names: where its person answers, the newest.
create function access.study_of_account(p_account uuid) returns uuid language sql stable set search_path = '' as $$
  select m.study_id from public.respondent_members m where m.account_id = p_account and m.ended_at is null order by m.since desc limit 1
$$;

-- Books an asking in its browser: {next: code}, or too-many after five in an hour for this address, ten from this client, or ten failures. The
-- tries lock address and client until the end, so that askings side by side count too.
create function access.ask_password_reset(p_email text, p_client text, p_attempt text, p_code_hash text, p_code text, p_page text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  booked jsonb := access.reserve_try(p_email, p_client, null);
  person identity.accounts;
  wait int;
begin
  if booked ? 'refused' then
    return booked;
  end if;
  perform access.accept_try((booked ->> 'try')::uuid);
  delete from identity.resets where token_hash in (
    select r.token_hash from identity.resets r where r.created_at < now() - interval '1 hour' limit 50 for update skip locked);
  select max(greatest(1, ceil(extract(epoch from (last.at + interval '1 hour' - now())))))::int into wait
  from (
    (select r.created_at as at from identity.resets r where r.email = lower(p_email) and r.created_at > now() - interval '1 hour'
      order by r.created_at desc offset 4 limit 1)
    union all
    (select r.created_at from identity.resets r where r.client_key = p_client and r.created_at > now() - interval '1 hour'
      order by r.created_at desc offset 9 limit 1)
  ) last;
  if wait is not null then
    return jsonb_build_object('refused', 'too-many', 'retryAfterSeconds', wait);
  end if;
  select a.* into person from identity.accounts a
  where a.app = access.acting_app() and a.email = lower(p_email) and a.deactivated_at is null and a.password_hash is not null;
  insert into identity.resets (token_hash, email, client_key, account_id, code_hash)
  values (decode(p_attempt, 'hex'), lower(p_email), p_client, person.id, decode(p_code_hash, 'hex'));
  if person.id is not null then
    perform access.queue_mail(access.study_of_account(person.id), person.name, person.email, 'password-reset',
      jsonb_build_object('code', p_code, 'page', p_page));
  end if;
  perform access.audit(null, 'ask-password-reset', 'account', person.id, null, '{}');
  return '{"next": "code"}';
end
$$;

-- Judges a code: {email}, or a refusal. Right: it stays open, for the password that may still be too weak.
create function access.check_password_reset(p_attempt text, p_code_hash text, p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  reset identity.resets;
  booked jsonb;
begin
  select r.* into reset from identity.resets r
  where r.token_hash = decode(p_attempt, 'hex') and r.expires_at > now() and r.tries < 5 for update;
  if reset.token_hash is null then
    return '{"refused": "closed", "reason": "reset-over"}';
  end if;
  booked := access.reserve_try(reset.email, p_client, reset.account_id);
  if booked ? 'refused' then
    return booked;
  end if;
  if reset.code_hash <> decode(p_code_hash, 'hex') or not exists (
    select from identity.accounts a
    where a.id = reset.account_id and a.app = access.acting_app() and a.deactivated_at is null and a.password_hash is not null) then
    update identity.resets set tries = tries + 1 where token_hash = reset.token_hash;
    perform access.refuse_try((booked ->> 'try')::uuid);
    return case when reset.tries >= 4 then '{"refused": "closed", "reason": "reset-over"}'::jsonb
      else '{"refused": "invalid", "reason": "code", "field": "code"}'::jsonb end;
  end if;
  perform access.accept_try((booked ->> 'try')::uuid);
  return jsonb_build_object('email', reset.email);
end
$$;

-- Uses the code up: the new password stands, and every session, attempt and other code of the account is gone. The person hears of it by mail.
create function access.finish_password_reset(p_attempt text, p_code_hash text, p_password_hash text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  person identity.accounts;
begin
  delete from identity.resets r
  where r.token_hash = decode(p_attempt, 'hex') and r.code_hash = decode(p_code_hash, 'hex') and r.expires_at > now() and r.tries < 5
  returning r.account_id into person.id;
  update identity.accounts a set password_hash = p_password_hash
  where a.id = person.id and a.app = access.acting_app() and a.deactivated_at is null and a.password_hash is not null
  returning a.* into person;
  if not found then
    return '{"refused": "closed", "reason": "reset-over"}';
  end if;
  delete from identity.sessions where account_id = person.id;
  delete from identity.attempts where account_id = person.id;
  delete from identity.resets where account_id = person.id;
  perform access.queue_mail(access.study_of_account(person.id), person.name, person.email, 'password-changed', '{}');
  perform access.audit(null, 'reset-password', 'account', person.id, null, '{}');
  return '{"next": "sign-in"}';
end
$$;

-- As in 0009, with the contact person of the study in the mail.
create or replace function access.send_code(p_account uuid, p_attempt bytea, p_code text) returns jsonb language plpgsql set search_path = '' as $$
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
  perform access.queue_mail(access.study_of_account(p_account), person.name, person.email, 'sign-in-code', jsonb_build_object('code', p_code));
  perform access.audit(null, 'send-code', 'account', p_account, null, '{}');
  return null;
end
$$;

select access.keep_functions();
grant execute on function access.ask_password_reset(text, text, text, text, text, text), access.check_password_reset(text, text, text),
  access.finish_password_reset(text, text, text) to portal;
