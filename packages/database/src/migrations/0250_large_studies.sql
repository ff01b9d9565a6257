-- What every screen of the console costs in a study of a thousand approaches. Who acts is looked up once per call, not once per member of a study;
-- progress and names are counted and read for the approaches at hand, not for the whole study; what a policy reads is indexed.

create or replace function access.my_studies() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  return query select m.study_id from public.study_members m where m.account_id = acting and m.ended_at is null;
end
$$;

create or replace function access.my_led_studies() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  return query
    select m.study_id from public.study_members m where m.account_id = acting and m.ended_at is null and m.role = 'lead';
end
$$;

create or replace function access.my_respondents() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
declare
  acting uuid := access.account();
begin
  return query select m.respondent_id from public.respondent_members m where m.account_id = acting and m.ended_at is null;
end
$$;

-- How far drafts of these approaches are, without a word of them; of the actor's own studies only.
create function access.drafts_of(p_assessments uuid[])
returns table (submission_id uuid, answered int, last_saved_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, count(a.question_code) filter (where a.value is not null)::int, max(a.saved_at)
    from public.respondents r
    join public.submissions s on s.respondent_id = r.id
    left join public.answers a on a.submission_id = s.id
    where r.assessment_id = any(p_assessments) and r.study_id in (select access.my_studies())
    group by s.id;
end
$$;

-- Approaches in which somebody began a questionnaire that was not sent yet.
create function access.begun_in(p_study uuid) returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select distinct r.assessment_id
    from public.submissions s join public.respondents r on r.id = s.respondent_id
    where s.study_id = p_study and s.study_id in (select access.my_studies()) and s.status = 'open'
      and exists (select from public.answers a where a.submission_id = s.id and a.value is not null);
end
$$;

-- How far the returned questions of these approaches are, without a word of the new answers.
create function access.returns_of(p_assessments uuid[])
returns table (submission_id uuid, returned int, answered int)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, count(*) filter (where q.follows is null)::int,
      count(*) filter (where q.follows is null and a.saved_at > q.returned_at)::int
    from public.respondents r
    join public.submissions s on s.respondent_id = r.id
    join public.returned_questions q on q.submission_id = s.id and q.answered_in_version is null and q.taken_back_at is null
    left join public.answers a on a.submission_id = q.submission_id and a.question_code = q.question_code
    where r.assessment_id = any(p_assessments) and r.study_id in (select access.my_studies())
    group by s.id;
end
$$;

-- Names beside findings, approvals and decisions: everybody who worked on the study, and who answered in one approach when one is given.
create function access.people_of(p_study uuid, p_assessment uuid)
returns table (account_id uuid, name text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from access.my_studies() s where s = p_study) then
    return;
  end if;
  return query
    select m.account_id, a.name from public.study_members m join identity.accounts a on a.id = m.account_id where m.study_id = p_study
    union
    select m.account_id, a.name from public.respondents r
    join public.respondent_members m on m.respondent_id = r.id join identity.accounts a on a.id = m.account_id
    where r.assessment_id = p_assessment and r.study_id = p_study;
end
$$;

select access.keep_functions();
grant execute on function access.drafts_of(uuid[]), access.begun_in(uuid), access.returns_of(uuid[]), access.people_of(uuid, uuid) to console;

create index respondents_organisation on public.respondents (organisation_id);
create index assessments_approach on public.assessments (approach_id);
-- Of one indicator over all approaches: precedents, calibration, figures.
create index verdicts_indicator on public.verdicts (study_id, indicator_code, verdict) include (assessment_id, finding_id);
create index published_participation on published.versions (participation_id, number);

-- As before; a look-up per row instead of reading every respondent of every study when few rows are asked for.
alter policy member_reads on public.approaches using (
  exists (select from public.assessments a where a.approach_id = approaches.id) or exists (select from access.my_led_studies()));
alter policy member_reads on public.organisations using (
  exists (select from public.respondents r where r.organisation_id = organisations.id) or exists (select from access.my_led_studies()));
