-- A gemeente names network partners; STJ confirms before anybody is asked or mailed. Written by the functions below alone, which take the
-- actor from the session. Names are no keys: what a partner is called once STJ confirmed stands with the respondent.

create table public.nominations (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  assessment_id uuid not null,
  -- The gemeente that names.
  respondent_id uuid not null,
  organisation text not null check (length(organisation) between 1 and 200),
  unit text check (length(unit) between 1 and 200),
  contact_name text not null check (length(contact_name) between 1 and 200),
  contact_email text not null check (contact_email = lower(contact_email) and length(contact_email) between 3 and 254),
  why text not null check (length(why) between 1 and 2000),
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'declined', 'withdrawn')),
  decided_by uuid references identity.accounts,
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) between 1 and 2000),
  partner_respondent_id uuid,
  created_by uuid not null references identity.accounts,
  created_at timestamptz not null default now(),
  unique (id, study_id),
  constraint nominations_decided check ((status = 'proposed') = (decided_at is null) and (status = 'proposed') = (decided_by is null)),
  constraint nominations_partner check ((status = 'confirmed') = (partner_respondent_id is not null)),
  constraint nominations_reason check ((status = 'declined') = (decision_reason is not null)),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id),
  foreign key (respondent_id, study_id) references public.respondents (id, study_id),
  foreign key (partner_respondent_id, study_id) references public.respondents (id, study_id)
);
create unique index nominations_once on public.nominations (assessment_id, lower(organisation), lower(coalesce(unit, ''))) where status = 'proposed';
create index nominations_respondent on public.nominations (respondent_id);
create index nominations_study on public.nominations (study_id);

alter table public.nominations enable row level security;
alter table public.nominations force row level security;
create policy keeper_all on public.nominations to keeper using (true) with check (true);
grant select, insert, update, delete on public.nominations to keeper;

grant select on public.nominations to portal, console;
create policy own on public.nominations for select to portal using (respondent_id in (select access.my_respondents()));
create policy member_reads on public.nominations for select to console using (study_id in (select access.my_studies()));

create trigger nominations_archive before insert or update or delete on public.nominations
  for each row execute function public.refuse_in_archive();

-- The partners of a gemeente's approach and what it named, for the people of that gemeente: {status, role, partners, nominations}; null for
-- anybody else, a partner too. Of a partner only what it is called, never how far it is.
create function access.read_nominations(p_submission uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'status', a.status, 'role', m.role,
    'partners', coalesce((select jsonb_agg(jsonb_build_object('organisation', o.name, 'unit', p.unit) order by p.position)
      from public.respondents p join public.organisations o on o.id = p.organisation_id
      where p.assessment_id = a.id and p.kind = 'partner'), '[]'),
    'nominations', coalesce((select jsonb_agg(jsonb_build_object(
        'id', n.id, 'organisation', n.organisation, 'unit', n.unit, 'contactName', n.contact_name, 'contactEmail', n.contact_email,
        'why', n.why, 'status', n.status, 'reason', n.decision_reason, 'decidedAt', n.decided_at, 'createdAt', n.created_at, 'createdBy', c.name,
        'askedAs', case when o.id is not null then jsonb_build_object('organisation', o.name, 'unit', p.unit) end)
        order by n.created_at, n.id)
      from public.nominations n join identity.accounts c on c.id = n.created_by
      left join public.respondents p on p.id = n.partner_respondent_id
      left join public.organisations o on o.id = p.organisation_id
      where n.respondent_id = r.id), '[]'))
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id and r.kind = 'municipality'
  join public.assessments a on a.id = r.assessment_id
  join public.respondent_members m on m.respondent_id = r.id and m.account_id = access.account() and m.ended_at is null
  where s.id = p_submission
$$;

-- Names a partner: {nomination} or a refusal. p: {organisation, unit, contactName, contactEmail, why}, cleaned by the rule. The lock on the approach
-- is the one under which partners are added: named and asked together are never more than three.
create function access.nominate_partner(p_submission uuid, p jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  gemeente public.respondents;
  taken int;
  fresh uuid;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  select r.* into gemeente
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id and r.kind = 'municipality'
  join public.respondent_members m on m.respondent_id = r.id and m.account_id = acting and m.ended_at is null and m.role = 'coordinator'
  where s.id = p_submission;
  if gemeente.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  perform 1 from public.assessments a where a.id = gemeente.assessment_id and a.status = 'assigned' for update;
  if not found then
    return '{"refused": "closed", "reason": "approach-not-assigned"}';
  end if;
  select count(*) into taken from (
    select from public.respondents r where r.assessment_id = gemeente.assessment_id and r.kind = 'partner'
    union all
    select from public.nominations n where n.assessment_id = gemeente.assessment_id and n.status = 'proposed') t;
  if taken >= 3 then
    return '{"refused": "closed", "reason": "three-nominated"}';
  end if;
  if exists (
    select from public.respondents r join public.organisations o on o.id = r.organisation_id
    where r.assessment_id = gemeente.assessment_id and r.kind = 'partner' and lower(o.name) = lower(p ->> 'organisation')
      and lower(coalesce(r.unit, '')) = lower(coalesce(p ->> 'unit', ''))
    union all
    select from public.nominations n
    where n.assessment_id = gemeente.assessment_id and n.status = 'proposed' and lower(n.organisation) = lower(p ->> 'organisation')
      and lower(coalesce(n.unit, '')) = lower(coalesce(p ->> 'unit', ''))) then
    return '{"refused": "invalid", "reason": "nominated-twice", "field": "organisation"}';
  end if;
  -- Who fills in for the gemeente does not answer for its partner as well.
  if exists (
    select from public.respondent_members m join identity.accounts a on a.id = m.account_id
    where m.respondent_id = gemeente.id and m.ended_at is null and a.email = lower(p ->> 'contactEmail')) then
    return '{"refused": "invalid", "reason": "contact-of-gemeente", "field": "contactEmail"}';
  end if;
  insert into public.nominations (study_id, assessment_id, respondent_id, organisation, unit, contact_name, contact_email, why, created_by)
  values (gemeente.study_id, gemeente.assessment_id, gemeente.id, p ->> 'organisation', p ->> 'unit', p ->> 'contactName',
    lower(p ->> 'contactEmail'), p ->> 'why', acting)
  returning id into fresh;
  perform access.audit(gemeente.study_id, 'nominate-partner', 'nomination', fresh, null, p);
  return jsonb_build_object('nomination', fresh);
end
$$;

-- Takes a proposal back, as long as STJ has not decided.
create function access.withdraw_nomination(p_nomination uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  named public.nominations;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  select n.* into named from public.nominations n
  join public.respondent_members m on m.respondent_id = n.respondent_id and m.account_id = acting and m.ended_at is null and m.role = 'coordinator'
  where n.id = p_nomination for update of n;
  if named.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if named.status <> 'proposed' then
    return '{"refused": "closed", "reason": "nomination-decided"}';
  end if;
  update public.nominations set status = 'withdrawn', decided_by = acting, decided_at = now() where id = p_nomination;
  perform access.audit(named.study_id, 'withdraw-nomination', 'nomination', p_nomination, null, '{}');
  return '{"withdrawn": true}';
end
$$;

-- The lead's decision on a proposal, and the mail that tells the person who made it. p_partner: the respondent that was made of it, null when
-- declined; p_page: where the portal's address can be typed.
create function access.decide_nomination(p_nomination uuid, p_partner uuid, p_reason text, p_page text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  named public.nominations;
  outcome text := case when p_partner is null then 'declined' else 'confirmed' end;
begin
  select n.* into named from public.nominations n
  where n.id = p_nomination and n.study_id in (select access.my_led_studies()) for update;
  if named.id is null or (p_partner is not null and not exists (
    select from public.respondents r where r.id = p_partner and r.assessment_id = named.assessment_id and r.kind = 'partner')) then
    return '{"refused": "outside-scope"}';
  end if;
  if named.status <> 'proposed' then
    return '{"refused": "closed", "reason": "nomination-decided"}';
  end if;
  if exists (
    select from public.respondent_members pm
    join public.respondent_members gm on gm.account_id = pm.account_id and gm.ended_at is null and gm.respondent_id = named.respondent_id
    where pm.respondent_id = p_partner and pm.ended_at is null) then
    return '{"refused": "invalid", "reason": "contact-of-gemeente", "field": "email"}';
  end if;
  update public.nominations set status = outcome, decided_by = access.account(), decided_at = now(), partner_respondent_id = p_partner,
    decision_reason = case when p_partner is null then p_reason end
  where id = p_nomination;
  perform access.queue_mail(named.study_id, c.name, c.email, 'nomination-decided',
    jsonb_build_object('approach', p.name, 'organisation', named.organisation, 'outcome', outcome, 'page', p_page))
  from identity.accounts c, public.assessments a join public.approaches p on p.id = a.approach_id
  where c.id = named.created_by and c.deactivated_at is null and a.id = named.assessment_id
    and exists (select from public.respondent_members m where m.respondent_id = named.respondent_id and m.account_id = c.id and m.ended_at is null);
  perform access.audit(named.study_id, case outcome when 'confirmed' then 'confirm-nomination' else 'decline-nomination' end,
    'nomination', p_nomination, null, jsonb_build_object('partner', p_partner, 'reason', p_reason));
  return jsonb_build_object('nomination', p_nomination);
end
$$;

select access.keep_functions();
grant execute on function access.read_nominations(uuid), access.nominate_partner(uuid, jsonb), access.withdraw_nomination(uuid) to portal;
grant execute on function access.decide_nomination(uuid, uuid, text, text) to console;
