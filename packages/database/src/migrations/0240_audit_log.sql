-- The audit log to read, for the members of a study, and the reading of what is sensitive noted in it.

create index events_actor on audit.events (actor_id, id);
create index events_subject on audit.events (subject_id, id);

-- Notes that the acting account read something sensitive: once an hour for the same thing, so that moving about a screen is one event.
create function access.note_reading(p_study uuid, p_verb text, p_subject_kind text, p_subject uuid)
returns void language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  if acting is null or exists (select from audit.events e
    where e.subject_id = p_subject and e.actor_id = acting and e.verb = p_verb and e.at > now() - interval '1 hour') then
    return;
  end if;
  perform access.append_event('account', acting, p_study, p_verb, p_subject_kind, p_subject, null, null);
end
$$;

-- Everything of one approach that an event can be about.
create function access.subjects_of(p_assessment uuid) returns setof uuid language sql stable set search_path = '' as $$
  select p_assessment
  union all select f.id from public.findings f where f.assessment_id = p_assessment
  union all select r.subject_id from public.revisions r
    where r.subject_kind = 'finding' and r.content = 'null' and r.participation_id = (select a.participation_id from public.assessments a where a.id = p_assessment)
  union all select c.id from public.theme_conclusions c where c.assessment_id = p_assessment
  union all select c.id from public.coded_facts c where c.assessment_id = p_assessment
  union all select n.id from public.nominations n where n.assessment_id = p_assessment
  union all select r.id from public.respondents r where r.assessment_id = p_assessment
  union all select s.id from public.submissions s join public.respondents r on r.id = s.respondent_id where r.assessment_id = p_assessment
  union all select d.id from public.policy_documents d join public.submissions s on s.id = d.submission_id
    join public.respondents r on r.id = s.respondent_id where r.assessment_id = p_assessment
$$;

-- The approach that an event is about; null when it is about none.
create function access.assessment_of(p_kind text, p_subject uuid) returns uuid language sql stable set search_path = '' as $$
  select case p_kind
    when 'assessment' then p_subject
    when 'finding' then (select f.assessment_id from public.findings f where f.id = p_subject)
    when 'conclusion' then (select c.assessment_id from public.theme_conclusions c where c.id = p_subject)
    when 'coded-fact' then (select c.assessment_id from public.coded_facts c where c.id = p_subject)
    when 'nomination' then (select n.assessment_id from public.nominations n where n.id = p_subject)
    when 'respondent' then (select r.assessment_id from public.respondents r where r.id = p_subject)
    when 'submission' then (select r.assessment_id from public.submissions s join public.respondents r on r.id = s.respondent_id where s.id = p_subject)
    when 'policy-document' then (select r.assessment_id from public.policy_documents d join public.submissions s on s.id = d.submission_id
      join public.respondents r on r.id = s.respondent_id where d.id = p_subject)
  end
$$;

-- Events of a study of one's own, newest first, older than p_before when that is given. p_filter: {assessment, actor, verbs}, each may be null.
create function access.list_events(p_study uuid, p_filter jsonb, p_before bigint, p_limit int)
returns table (id bigint, at timestamptz, actor_kind text, actor text, verb text, subject_kind text, subject_id uuid, version int,
  assessment_id uuid, municipality text, approach text, respondent text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from access.my_studies() m where m = p_study) then
    return;
  end if;
  return query
    select e.id, e.at, e.actor_kind, a.name, e.verb, e.subject_kind, e.subject_id, e.version,
      s.id, g.name, p.name, concat_ws(', ', o.name, r.unit)
    from (
      select x.* from audit.events x
      where x.study_id = p_study and (p_before is null or x.id < p_before)
        and (p_filter ->> 'actor' is null or x.actor_id = (p_filter ->> 'actor')::uuid)
        and (p_filter -> 'verbs' is null or p_filter -> 'verbs' = 'null' or p_filter -> 'verbs' ? x.verb)
        and (p_filter ->> 'assessment' is null or x.subject_id in (select access.subjects_of((p_filter ->> 'assessment')::uuid)))
      order by x.id desc limit p_limit) e
    left join identity.accounts a on a.id = e.actor_id
    left join public.assessments s on s.id = access.assessment_of(e.subject_kind, e.subject_id)
    left join public.approaches p on p.id = s.approach_id
    left join public.participations n on n.id = coalesce(s.participation_id,
      (select f.participation_id from public.factsheets f where e.subject_kind = 'factsheet' and f.id = e.subject_id),
      case when e.subject_kind = 'participation' then e.subject_id end)
    left join public.municipalities g on g.id = n.municipality_id
    left join public.respondents r on r.id = case
      when e.subject_kind = 'respondent' then e.subject_id
      when e.subject_kind = 'submission' then (select q.respondent_id from public.submissions q where q.id = e.subject_id)
      when e.subject_kind = 'policy-document' then (select q.respondent_id from public.submissions q
        join public.policy_documents d on d.submission_id = q.id where d.id = e.subject_id) end
    left join public.organisations o on o.id = r.organisation_id
    order by e.id desc;
end
$$;

select access.keep_functions();
grant execute on function access.note_reading(uuid, text, text, uuid), access.list_events(uuid, jsonb, bigint, int) to console;
