-- What happened, appended in the change's own transaction. Rows carry ids, verbs and a salted hash, never words; the salt
-- (and with it the link to the words) can be erased, after which the chain still verifies.

create table audit.events (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  transaction_id xid8 not null default pg_current_xact_id(),
  study_id uuid,
  -- account, system, operator or visitor; written by access.append_event alone.
  actor_kind text not null,
  actor_id uuid,
  verb text not null,
  subject_kind text not null,
  subject_id uuid,
  version int,
  digest bytea not null
);
create index events_study on audit.events (study_id, id);

-- No foreign key: it would cost every save a look-up, and nothing but access.append_event writes here.
create table audit.salts (
  event_id bigint primary key,
  salt bytea not null
);

create table audit.seals (
  chain text not null,
  position bigint not null,
  event_id bigint not null unique references audit.events,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (chain, position)
);

create table audit.heads (
  chain text not null,
  position bigint not null,
  hash bytea not null,
  signature bytea not null,
  public_key bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (chain, position)
);

create function audit.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'the audit log is only ever appended to' using errcode = 'insufficient_privilege';
end
$$;
create trigger events_append_only before update or delete or truncate on audit.events
  for each statement execute function audit.refuse_change();

-- Appends one event for an actor that the caller has established. Granted to no role: only functions of ours call it.
create function access.append_event(
  p_actor_kind text, p_actor uuid, p_study uuid, p_verb text, p_subject_kind text, p_subject uuid, p_version int, p_content jsonb)
returns bigint language plpgsql security definer set search_path = '' as $$
declare
  fresh_salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  event bigint;
begin
  insert into audit.events (study_id, actor_kind, actor_id, verb, subject_kind, subject_id, version, digest)
  values (p_study, p_actor_kind, p_actor, p_verb, p_subject_kind, p_subject, p_version,
    sha256(fresh_salt || convert_to(coalesce(p_content, '{}'::jsonb)::text, 'UTF8')))
  returning id into event;
  insert into audit.salts (event_id, salt) values (event, fresh_salt);
  return event;
end
$$;

-- Appends one event. The actor is whoever holds the session, never an argument: a role of an app without a session is a visitor.
create function access.audit(p_study uuid, p_verb text, p_subject_kind text, p_subject uuid, p_version int, p_content jsonb)
returns bigint language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := case when session_user in ('portal', 'console') then access.account() end;
begin
  return access.append_event(
    case
      when acting is not null then 'account'
      when session_user = 'worker' then 'system'
      when session_user in ('portal', 'console', 'public_reader') then 'visitor'
      else 'operator'
    end,
    acting, p_study, p_verb, p_subject_kind, p_subject, p_version, p_content);
end
$$;

-- Jobs to run after the commit. The worker moves these rows to pg-boss.
create table public.outbox (
  id bigint generated always as identity primary key,
  job text not null check (job ~ '^[a-z]+(-[a-z]+)*$'),
  payload jsonb not null,
  created_at timestamptz not null default now()
);

create function access.enqueue(p_job text, p_payload jsonb) returns void language sql security definer set search_path = '' as $$
  insert into public.outbox (job, payload) values (p_job, p_payload)
$$;

-- Mails: what is to be told to whom. The parameters are erased after delivery, except in a demonstration.
create table public.mails (
  id uuid primary key default gen_random_uuid(),
  study_id uuid references public.studies,
  recipient_name text not null,
  address text not null,
  template text not null,
  parameters jsonb,
  created_at timestamptz not null default now(),
  delivered_at timestamptz
);
create index mails_address on public.mails (address, created_at);

create function access.queue_mail(p_study uuid, p_name text, p_address text, p_template text, p_parameters jsonb)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
  mail uuid;
begin
  insert into public.mails (study_id, recipient_name, address, template, parameters)
  values (p_study, p_name, p_address, p_template, p_parameters) returning id into mail;
  perform access.enqueue('deliver-mail', jsonb_build_object('mail', mail));
  return mail;
end
$$;
