-- Who is signed in. App roles have no right on these tables: they reach them through functions only.

create table identity.accounts (
  id uuid primary key default gen_random_uuid(),
  app text not null check (app in ('portal', 'console')),
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  administrator boolean not null default false,
  inspectorate text,
  created_at timestamptz not null default now(),
  last_signed_in_at timestamptz,
  deactivated_at timestamptz,
  unique (app, email)
);

create table identity.sessions (
  token_hash bytea primary key,
  id uuid not null unique default gen_random_uuid(),
  account_id uuid not null references identity.accounts,
  app text not null check (app in ('portal', 'console')),
  device text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_account on identity.sessions (account_id);

create table public.study_members (
  study_id uuid not null references public.studies,
  account_id uuid not null references identity.accounts,
  role text not null check (role in ('inspector', 'lead')),
  since timestamptz not null default now(),
  ended_at timestamptz,
  primary key (study_id, account_id)
);
create index study_members_account on public.study_members (account_id) where ended_at is null;

create table public.respondent_members (
  respondent_id uuid not null,
  study_id uuid not null,
  account_id uuid not null references identity.accounts,
  role text not null check (role in ('coordinator', 'contributor')),
  since timestamptz not null default now(),
  ended_at timestamptz,
  primary key (respondent_id, account_id),
  foreign key (respondent_id, study_id) references public.respondents (id, study_id)
);
create index respondent_members_account on public.respondent_members (account_id) where ended_at is null;

alter table public.assessments add foreign key (inspector_id) references identity.accounts;
alter table public.decisions add foreign key (decided_by) references identity.accounts;

-- The acting account. The session's SHA-256 (hex) stands in app.session for this transaction; the app is the role that
-- logged in, so a portal session is worth nothing to the console. Nothing set: no account, no rows.
-- PL/pgSQL, here and below: its plans stay with the connection, where an SQL function is planned at every call.
create function access.account() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select s.account_id
    from identity.sessions s
    join identity.accounts a on a.id = s.account_id
    where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
      and s.app = session_user
      and s.expires_at > now()
      and s.last_seen_at > now() - interval '30 minutes'
      and a.deactivated_at is null);
end
$$;

create function access.my_studies() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select study_id from public.study_members where account_id = access.account() and ended_at is null;
end
$$;

create function access.my_led_studies() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select study_id from public.study_members where account_id = access.account() and ended_at is null and role = 'lead';
end
$$;

create function access.my_respondents() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select respondent_id from public.respondent_members where account_id = access.account() and ended_at is null;
end
$$;

-- Marks the session as used; at most one write a minute. Returns the acting account, or null.
create function access.touch_session() returns uuid language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  if acting is not null then
    update identity.sessions set last_seen_at = now()
    where token_hash = decode(current_setting('app.session', true), 'hex') and last_seen_at < now() - interval '1 minute';
  end if;
  return acting;
end
$$;

-- All of an own session in one look: account, name, roles. Null when signed out.
create function access.my_session() returns jsonb language sql volatile security definer set search_path = '' as $$
  select jsonb_build_object(
    'accountId', a.id, 'name', a.name, 'email', a.email, 'administrator', a.administrator,
    'inspectorate', a.inspectorate,
    'sessionId', s.id, 'expiresAt', s.expires_at, 'idleUntil', s.last_seen_at + interval '30 minutes',
    'studies', coalesce((select jsonb_agg(jsonb_build_object('studyId', m.study_id, 'role', m.role) order by m.since)
      from public.study_members m where m.account_id = a.id and m.ended_at is null), '[]'::jsonb))
  from identity.accounts a
  join identity.sessions s on s.account_id = a.id
    and s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
  where a.id = access.touch_session()
$$;
