-- An invitation binds one named person and address once. Its secrets are stored as hashes; whoever shows one redeems it by POST.
create table identity.invitations (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.accounts,
  app text not null check (app in ('portal', 'console')),
  respondent_id uuid references public.respondents,
  study_id uuid references public.studies,
  token_hash bytea not null unique,
  short_hash bytea not null unique,
  invited_by uuid references identity.accounts,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  revoked_at timestamptz
);
create index invitations_account on identity.invitations (account_id);
alter table identity.invitations enable row level security;
alter table identity.invitations force row level security;
create policy keeper_all on identity.invitations to keeper using (true) with check (true);
grant select, insert, update, delete on identity.invitations to keeper;

create function access.invitation_state(p identity.invitations) returns text language sql stable set search_path = '' as $$
  select case when p.redeemed_at is not null then 'used' when p.revoked_at is not null then 'revoked'
    when p.expires_at <= now() then 'expired' else 'open' end
$$;

-- Looks an invitation up by the hash of its token, or of its short code together with the invited address; changes nothing.
-- {state, email, hasPassword}, {refused: invalid, reason: invitation-unknown} or too-many. Guesses count as failures.
create function access.find_invitation(p_key text, p_email text, p_client text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  booked jsonb := access.reserve_try(p_email, p_client, null);
  invitation identity.invitations;
  invited identity.accounts;
begin
  if booked ? 'refused' then
    return booked;
  end if;
  select i.* into invitation from identity.invitations i
  where i.app = access.acting_app()
    and case when p_email is null then i.token_hash = decode(p_key, 'hex') else i.short_hash = decode(p_key, 'hex') end;
  select a.* into invited from identity.accounts a
  where a.id = invitation.account_id and a.deactivated_at is null and (p_email is null or a.email = lower(p_email));
  if invited.id is null then
    perform access.audit(null, 'fail-invitation', 'account', null, null, '{}');
    return '{"refused": "invalid", "reason": "invitation-unknown"}';
  end if;
  perform access.accept_try((booked ->> 'try')::uuid);
  return jsonb_build_object('state', access.invitation_state(invitation), 'email', invited.email, 'hasPassword', invited.password_hash is not null);
end
$$;

-- Redeems it once. Sets the password where the account has none and goes on to the second step; an account that has one signs in as always.
create function access.redeem_invitation(p_key text, p_password_hash text, p_attempt text, p_code_hash text, p_code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  account uuid;
  outcome jsonb;
begin
  update identity.invitations i set redeemed_at = now()
  from identity.accounts a
  where a.id = i.account_id and a.deactivated_at is null
    and decode(p_key, 'hex') in (i.token_hash, i.short_hash) and i.app = access.acting_app()
    and i.redeemed_at is null and i.revoked_at is null and i.expires_at > now()
    and (a.password_hash is not null or p_password_hash is not null)
  returning i.account_id into account;
  if account is null then
    return '{"refused": "closed", "reason": "invitation-used"}';
  end if;
  perform access.audit(null, 'redeem-invitation', 'account', account, null, '{}');
  update identity.accounts set password_hash = p_password_hash where id = account and password_hash is null;
  if not found then
    return '{"next": "sign-in"}';
  end if;
  outcome := access.start_attempt(account, decode(p_attempt, 'hex'), decode(p_code_hash, 'hex'), p_code);
  return case when outcome ? 'refused' then '{"next": "sign-in"}'::jsonb else outcome end;
end
$$;

-- Writes an invitation in the place of the open ones for the same person and purpose. p: {token, short, days}, hashes in hex.
create function access.write_invitation(p_account uuid, p_respondent uuid, p_study uuid, p jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  fresh uuid;
begin
  update identity.invitations set revoked_at = now()
  where account_id = p_account and respondent_id is not distinct from p_respondent and redeemed_at is null and revoked_at is null;
  insert into identity.invitations (account_id, app, respondent_id, study_id, token_hash, short_hash, invited_by, expires_at)
  select p_account, a.app, p_respondent, p_study, decode(p ->> 'tokenHash', 'hex'), decode(p ->> 'shortHash', 'hex'),
    case when session_user in ('portal', 'console') then access.account() end, now() + interval '30 days'
  from identity.accounts a where a.id = p_account
  returning id into fresh;
  return fresh;
end
$$;

-- The mail of an invitation: p_secrets {tokenHash, shortHash, link, page, shortCode}, of which the last three are told.
create function access.mail_invitation(p_account uuid, p_respondent uuid, p_secrets jsonb) returns void language sql set search_path = '' as $$
  select access.queue_mail(r.study_id, c.name, c.email, 'invitation', jsonb_build_object(
    'link', p_secrets ->> 'link', 'page', p_secrets ->> 'page', 'shortCode', p_secrets ->> 'shortCode',
    'expiresOn', to_char((now() + interval '30 days') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'),
    'study', st.name, 'municipality', m.name, 'approach', p.name, 'organisation', o.name,
    'kind', r.kind, 'deadline', coalesce(to_char(s.deadline, 'YYYY-MM-DD'), '')))
  from public.respondents r
  join public.studies st on st.id = r.study_id
  join public.assessments a on a.id = r.assessment_id
  join public.approaches p on p.id = a.approach_id
  join public.municipalities m on m.id = p.municipality_id
  join public.organisations o on o.id = r.organisation_id
  left join public.submissions s on s.respondent_id = r.id
  join identity.accounts c on c.id = p_account
  where r.id = p_respondent
$$;

-- Invites one person to answer for a respondent of a study the actor leads: {invitationId, accountId} or a refusal.
create function access.invite_respondent(p_respondent uuid, p_name text, p_email text, p_role text, p_secrets jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  study uuid := (select r.study_id from public.respondents r where r.id = p_respondent and r.study_id in (select access.my_led_studies()));
  invited identity.accounts;
  fresh uuid;
begin
  if study is null then
    return '{"refused": "outside-scope"}';
  end if;
  insert into identity.accounts (app, name, email) values ('portal', p_name, lower(p_email)) on conflict (app, email) do nothing;
  select a.* into invited from identity.accounts a where a.app = 'portal' and a.email = lower(p_email) for update;
  if invited.deactivated_at is not null then
    return '{"refused": "conflict", "reason": "account-deactivated"}';
  end if;
  if invited.password_hash is not null and exists (select from public.respondent_members rm
    where rm.respondent_id = p_respondent and rm.account_id = invited.id and rm.ended_at is null) then
    return '{"refused": "conflict", "reason": "already-member"}';
  end if;
  insert into public.respondent_members as rm (respondent_id, study_id, account_id, role)
  values (p_respondent, study, invited.id, p_role)
  on conflict (respondent_id, account_id) do update set role = excluded.role, ended_at = null,
    since = case when rm.ended_at is null then rm.since else now() end;
  fresh := access.write_invitation(invited.id, p_respondent, study, p_secrets);
  perform access.mail_invitation(invited.id, p_respondent, p_secrets);
  perform access.audit(study, 'invite-respondent', 'respondent', p_respondent, null,
    jsonb_build_object('account', invited.id, 'role', p_role));
  return jsonb_build_object('invitationId', fresh, 'accountId', invited.id);
end
$$;

-- For who forgot the password: it goes, with every session, and a new invitation is mailed to the address on record. Drafts stay.
create function access.renew_access(p_respondent uuid, p_account uuid, p_secrets jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  study uuid := (select m.study_id from public.respondent_members m
    where m.respondent_id = p_respondent and m.account_id = p_account and m.ended_at is null and m.study_id in (select access.my_led_studies()));
  fresh uuid;
begin
  if study is null then
    return '{"refused": "outside-scope"}';
  end if;
  update identity.accounts set password_hash = null where id = p_account and deactivated_at is null;
  if not found then
    return '{"refused": "conflict", "reason": "account-deactivated"}';
  end if;
  delete from identity.sessions where account_id = p_account;
  delete from identity.attempts where account_id = p_account;
  fresh := access.write_invitation(p_account, p_respondent, study, p_secrets);
  perform access.mail_invitation(p_account, p_respondent, p_secrets);
  perform access.audit(study, 'renew-access', 'respondent', p_respondent, null, jsonb_build_object('account', p_account));
  return jsonb_build_object('invitationId', fresh);
end
$$;

-- Takes an invitation back, and with it the place among the respondent's people.
create function access.revoke_invitation(p_invitation uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  invitation identity.invitations;
begin
  select i.* into invitation from identity.invitations i
  where i.id = p_invitation and i.study_id in (select access.my_led_studies()) for update;
  if invitation.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if invitation.redeemed_at is not null then
    return '{"refused": "closed", "reason": "invitation-used"}';
  end if;
  update identity.invitations set revoked_at = coalesce(revoked_at, now()) where id = p_invitation;
  update public.respondent_members set ended_at = now()
  where respondent_id = invitation.respondent_id and account_id = invitation.account_id and ended_at is null;
  perform access.audit(invitation.study_id, 'revoke-invitation', 'respondent', invitation.respondent_id, null,
    jsonb_build_object('account', invitation.account_id));
  return '{"revoked": true}';
end
$$;

-- Ends one person's work for one respondent, with a reason; sessions live on for what else the person answers.
create function access.end_contact(p_respondent uuid, p_account uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  study uuid;
begin
  update public.respondent_members set ended_at = now()
  where respondent_id = p_respondent and account_id = p_account and ended_at is null and study_id in (select access.my_led_studies())
  returning study_id into study;
  if study is null then
    return '{"refused": "outside-scope"}';
  end if;
  update identity.invitations set revoked_at = now()
  where respondent_id = p_respondent and account_id = p_account and redeemed_at is null and revoked_at is null;
  insert into public.decisions (study_id, assessment_id, subject_kind, subject_id, kind, reason, details, decided_by)
  select study, r.assessment_id, 'respondent', r.id, 'replace-contact', p_reason, jsonb_build_object('account', p_account), access.account()
  from public.respondents r where r.id = p_respondent;
  perform access.audit(study, 'replace-contact', 'respondent', p_respondent, null, jsonb_build_object('account', p_account, 'reason', p_reason));
  return '{"ended": true}';
end
$$;

-- The people of a respondent, for members of its study; null for anyone else.
create function access.list_contacts(p_respondent uuid) returns jsonb language sql volatile security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'accountId', a.id, 'name', a.name, 'email', a.email, 'role', m.role, 'since', m.since, 'endedAt', m.ended_at,
      'lastSignedInAt', a.last_signed_in_at,
      'invitation', (select jsonb_build_object('invitationId', i.id, 'expiresAt', i.expires_at, 'state', access.invitation_state(i))
        from identity.invitations i where i.account_id = a.id and i.respondent_id = r.id order by i.created_at desc limit 1)
    ) order by m.ended_at nulls first, m.since) filter (where a.id is not null), '[]')
  from public.respondents r
  left join public.respondent_members m on m.respondent_id = r.id
  left join identity.accounts a on a.id = m.account_id
  where r.id = p_respondent and r.study_id in (select access.my_studies())
  group by r.id
$$;

-- The last mails as they went out, in a demonstration only; null in production.
create function access.demo_mailbox() returns jsonb language sql volatile security definer set search_path = '' as $$
  select coalesce((select jsonb_agg(to_jsonb(l)) from (
      select m.id, m.recipient_name as "recipientName", m.address, m.template, coalesce(m.parameters, '{}') as parameters,
        m.created_at as "createdAt", m.delivered_at as "deliveredAt"
      from public.mails m order by m.created_at desc, m.id limit 50) l), '[]')
  from public.installation where mode = 'demo'
$$;

select access.keep_functions();

grant execute on function access.find_invitation(text, text, text), access.redeem_invitation(text, text, text, text, text) to portal, console;
grant execute on function access.invite_respondent(uuid, text, text, text, jsonb), access.renew_access(uuid, uuid, jsonb), access.revoke_invitation(uuid),
  access.end_contact(uuid, uuid, text), access.list_contacts(uuid) to console;
grant execute on function access.demo_mailbox() to portal;
