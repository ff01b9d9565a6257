-- A coordinator lets colleagues help: invites them, hands them questions, takes these back, ends their part. Who acts is the session's account,
-- never an argument; whoever does not coordinate the submission finds nothing here. None of these functions touches what somebody wrote.

create index invitations_respondent on identity.invitations (respondent_id, created_at);

-- The respondent of a submission that the acting account coordinates; null for everybody else.
create function access.coordinated(p_submission uuid) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select s.respondent_id from public.submissions s
    join public.respondent_members m on m.respondent_id = s.respondent_id and m.ended_at is null and m.role = 'coordinator'
    where s.id = p_submission and m.account_id = access.account());
end
$$;

-- Why the acting account may not hand out questions of this submission now; null when it may. Holds off saves and sending until the transaction ends,
-- so that a text that was under way is kept before its question changes hands.
create function access.hold_for_handing(p_submission uuid) returns jsonb language plpgsql set search_path = '' as $$
declare
  state text;
begin
  if access.coordinated(p_submission) is null then
    return '{"refused": "outside-scope"}';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0));
  select s.status into state from public.submissions s where s.id = p_submission;
  if state not in ('open', 'returned') then
    return jsonb_build_object('refused', 'closed', 'reason', 'submission-' || state);
  end if;
  return null;
end
$$;

-- Handing over and taking back in turns fills nobody's mailbox: twenty mails of this kind an hour for one address.
create function access.may_mail_colleague(p_address text) returns boolean language sql stable set search_path = '' as $$
  select count(*) < 20 from public.mails m
  where m.address = p_address and m.created_at > now() - interval '1 hour' and m.template in ('delegation', 'delegation-ended')
$$;

-- Tells a colleague what was handed over. p_secrets {link, page, shortCode} go along only for somebody who still has to come in.
create function access.mail_delegation(p_submission uuid, p_account uuid, p_handed jsonb, p_sign_in text, p_secrets jsonb) returns void
language sql set search_path = '' as $$
  select access.queue_mail(s.study_id, c.name, c.email, 'delegation', p_handed || jsonb_build_object(
    'approach', p.name, 'organisation', concat_ws(', ', o.name, r.unit), 'from', f.name, 'deadline', to_char(s.deadline, 'YYYY-MM-DD'))
    || case when c.password_hash is null and p_secrets is not null then jsonb_build_object(
      'page', p_secrets ->> 'page', 'link', p_secrets ->> 'link', 'shortCode', p_secrets ->> 'shortCode',
      'expiresOn', to_char((now() + interval '30 days') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'))
    else jsonb_build_object('page', p_sign_in) end)
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id
  join public.organisations o on o.id = r.organisation_id
  join public.assessments e on e.id = r.assessment_id
  join public.approaches p on p.id = e.approach_id
  join identity.accounts c on c.id = p_account
  join identity.accounts f on f.id = access.account()
  where s.id = p_submission and access.may_mail_colleague(c.email)
$$;

-- Tells a colleague that questions went, and how many are left to fill in.
create function access.mail_delegation_ended(p_submission uuid, p_account uuid) returns void language sql set search_path = '' as $$
  select access.queue_mail(s.study_id, c.name, c.email, 'delegation-ended', jsonb_build_object('approach', p.name, 'from', f.name,
    'left', (select count(*)::text from public.assignments g where g.submission_id = s.id and g.account_id = c.id)))
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id
  join public.assessments e on e.id = r.assessment_id
  join public.approaches p on p.id = e.approach_id
  join identity.accounts c on c.id = p_account and c.deactivated_at is null
  join identity.accounts f on f.id = access.account()
  where s.id = p_submission and access.may_mail_colleague(c.email)
$$;

-- Gives questions to one account; whoever had one of them hears that it went. How many changed hands.
create function access.give_questions(p_submission uuid, p_account uuid, p_questions text[]) returns int
language plpgsql set search_path = '' as $$
declare
  before uuid[];
  given int;
begin
  select array_agg(distinct a.account_id) into before from public.assignments a
  where a.submission_id = p_submission and a.question_code = any (p_questions) and a.account_id not in (p_account, access.account());
  insert into public.assignments as a (submission_id, study_id, question_code, account_id, assigned_by)
  select s.id, s.study_id, q.code, p_account, access.account()
  from public.submissions s, (select distinct unnest(p_questions) as code) q
  where s.id = p_submission
  on conflict (submission_id, question_code) do update
    set account_id = excluded.account_id, assigned_by = excluded.assigned_by, assigned_at = now()
    where a.account_id <> excluded.account_id;
  get diagnostics given = row_count;
  perform access.mail_delegation_ended(p_submission, each) from unnest(before) each;
  return given;
end
$$;

-- Invites one colleague by name and address, with the questions to fill in (or none yet). A colleague with an active account only gets the place
-- and a mail without a link. Asked again for somebody who has not come in yet: a new link in the place of the older one.
-- p_handed {what, count}: for the mail. {accountId, invited} or a refusal. Twenty in an hour per respondent.
create function access.invite_colleague(
  p_submission uuid, p_name text, p_email text, p_questions text[], p_handed jsonb, p_sign_in text, p_secrets jsonb)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.hold_for_handing(p_submission);
  respondent uuid := access.coordinated(p_submission);
  study uuid := (select s.study_id from public.submissions s where s.id = p_submission);
  invited identity.accounts;
begin
  if refusal is not null then
    return refusal;
  end if;
  if 20 <= (select count(*) from identity.invitations i where i.respondent_id = respondent and i.created_at > now() - interval '1 hour')
    + (select count(*) from public.respondent_members m where m.respondent_id = respondent and m.since > now() - interval '1 hour'
      and not exists (select from identity.invitations i where i.respondent_id = respondent and i.account_id = m.account_id)) then
    return '{"refused": "too-many", "retryAfterSeconds": 3600}';
  end if;
  insert into identity.accounts (app, name, email) values ('portal', p_name, lower(p_email)) on conflict (app, email) do nothing;
  select a.* into invited from identity.accounts a where a.app = 'portal' and a.email = lower(p_email) for update;
  if invited.deactivated_at is not null then
    return '{"refused": "conflict", "reason": "account-deactivated"}';
  end if;
  if invited.password_hash is not null and exists (select from public.respondent_members m
    where m.respondent_id = respondent and m.account_id = invited.id and m.ended_at is null) then
    return '{"refused": "conflict", "reason": "already-member"}';
  end if;
  insert into public.respondent_members as m (respondent_id, study_id, account_id, role)
  values (respondent, study, invited.id, 'contributor')
  on conflict (respondent_id, account_id) do update set
    role = case when m.ended_at is null then m.role else excluded.role end,
    since = case when m.ended_at is null then m.since else now() end, ended_at = null;
  if invited.password_hash is null then
    perform access.write_invitation(invited.id, respondent, study, p_secrets);
  end if;
  perform access.give_questions(p_submission, invited.id, p_questions);
  perform access.mail_delegation(p_submission, invited.id, p_handed, p_sign_in, p_secrets);
  perform access.audit(study, 'invite-colleague', 'respondent', respondent, null,
    jsonb_build_object('account', invited.id, 'questions', p_questions));
  return jsonb_build_object('accountId', invited.id, 'invited', invited.password_hash is null);
end
$$;

-- Hands questions to one colleague and mails that; to somebody who still has to come in with a new link. {assigned: how many changed hands}.
create function access.assign_questions(
  p_submission uuid, p_account uuid, p_questions text[], p_handed jsonb, p_sign_in text, p_secrets jsonb)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.hold_for_handing(p_submission);
  colleague public.respondent_members;
  given int;
begin
  if refusal is not null then
    return refusal;
  end if;
  select m.* into colleague from public.respondent_members m join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
  where m.respondent_id = access.coordinated(p_submission) and m.account_id = p_account and m.ended_at is null and p_account <> access.account();
  if colleague.account_id is null then
    return '{"refused": "outside-scope"}';
  end if;
  given := access.give_questions(p_submission, p_account, p_questions);
  if given > 0 then
    if p_secrets is not null and exists (select from identity.accounts a where a.id = p_account and a.password_hash is null) then
      perform access.write_invitation(p_account, colleague.respondent_id, colleague.study_id, p_secrets);
    end if;
    perform access.mail_delegation(p_submission, p_account, p_handed, p_sign_in, p_secrets);
    perform access.audit(colleague.study_id, 'assign-questions', 'submission', p_submission, null,
      jsonb_build_object('account', p_account, 'questions', p_questions));
  end if;
  return jsonb_build_object('assigned', given);
end
$$;

-- Takes questions back; they are the coordinator's again, with every text that stands there. {takenBack: how many}.
create function access.take_back_questions(p_submission uuid, p_questions text[]) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  refusal jsonb := access.hold_for_handing(p_submission);
  taken text[];
  from_whom uuid[];
begin
  if refusal is not null then
    return refusal;
  end if;
  with gone as (
    delete from public.assignments a where a.submission_id = p_submission and a.question_code = any (p_questions)
    returning a.question_code, a.account_id
  )
  select array_agg(question_code), array_agg(distinct account_id) filter (where account_id <> access.account())
  into taken, from_whom from gone;
  if taken is not null then
    perform access.mail_delegation_ended(p_submission, each) from unnest(from_whom) each;
    perform access.audit((select s.study_id from public.submissions s where s.id = p_submission), 'take-back-questions', 'submission', p_submission, null,
      jsonb_build_object('accounts', from_whom, 'questions', taken));
  end if;
  return jsonb_build_object('takenBack', coalesce(cardinality(taken), 0));
end
$$;

-- Ends a contributor's part, in every state of the submission: no access from now on, no open invitation, no questions.
create function access.end_colleague(p_submission uuid, p_account uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  ended public.respondent_members;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0)) where access.coordinated(p_submission) is not null;
  update public.respondent_members m set ended_at = now()
  where m.respondent_id = access.coordinated(p_submission) and m.account_id = p_account and m.role = 'contributor' and m.ended_at is null
  returning m.* into ended;
  if ended.account_id is null then
    return '{"refused": "outside-scope"}';
  end if;
  update identity.invitations set revoked_at = now()
  where respondent_id = ended.respondent_id and account_id = p_account and redeemed_at is null and revoked_at is null;
  perform access.mail_delegation_ended(p_submission, p_account);
  perform access.audit(ended.study_id, 'end-colleague', 'respondent', ended.respondent_id, null, jsonb_build_object('account', p_account));
  return '{"ended": true}';
end
$$;

-- Whoever's part ends, by whatever road: the questions fall back to the coordinator.
create function public.free_assignments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.assignments a using public.submissions s
  where s.respondent_id = new.respondent_id and a.submission_id = s.id and a.account_id = new.account_id;
  return null;
end
$$;

-- Who takes part in a submission, for who takes part in it; null for anyone else. Addresses and invitations only for its coordinator.
create function access.list_colleagues(p_submission uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  respondent uuid := (select s.respondent_id from public.submissions s
    where s.id = p_submission and s.respondent_id in (select access.my_respondents()));
  coordinates boolean := access.coordinated(p_submission) is not null;
begin
  return (
    select jsonb_agg(jsonb_build_object(
      'accountId', a.id, 'name', a.name, 'role', m.role, 'hasComeIn', a.password_hash is not null,
      'email', case when coordinates then a.email end,
      'invitation', case when coordinates then (
        select jsonb_build_object('state', access.invitation_state(i), 'expiresAt', i.expires_at)
        from identity.invitations i where i.account_id = a.id and i.respondent_id = respondent order by i.created_at desc limit 1) end
    ) order by m.role = 'contributor', m.since, a.name)
    from public.respondent_members m join identity.accounts a on a.id = m.account_id
    where m.respondent_id = respondent and m.ended_at is null);
end
$$;

-- When and by whom an answer last changed, per submission of the acting account.
create function access.last_changes() returns table (submission_id uuid, saved_at timestamptz, account_id uuid, name text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, w.saved_at, a.id, a.name from public.submissions s
    cross join lateral (select n.saved_at, n.saved_by from public.answers n where n.submission_id = s.id order by n.saved_at desc limit 1) w
    join identity.accounts a on a.id = w.saved_by
    where s.respondent_id in (select access.my_respondents());
end
$$;

select access.keep_functions();
create trigger members_assignments after update of ended_at on public.respondent_members
  for each row when (old.ended_at is null and new.ended_at is not null) execute function public.free_assignments();

grant execute on function access.invite_colleague(uuid, text, text, text[], jsonb, text, jsonb),
  access.assign_questions(uuid, uuid, text[], jsonb, text, jsonb), access.take_back_questions(uuid, text[]), access.end_colleague(uuid, uuid),
  access.list_colleagues(uuid), access.last_changes() to portal;
