-- All of one's own submission in one round trip: heading, answers, documents and what was sent. Membership of the session's account
-- decides, as in save_answers (row-level security over eleven tables made this four times slower). Counts as use of the session.
-- Returns null outside one's scope, {refused: signed-out} for a visitor.
create function access.read_submission(p_session text, p_submission uuid)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid;
  found jsonb;
begin
  perform set_config('app.session', p_session, true);
  acting := access.touch_session();
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  select jsonb_build_object(
    'id', s.id, 'studyId', s.study_id, 'questionnaire', s.questionnaire, 'status', s.status, 'statusReason', s.status_reason,
    'deadline', s.deadline, 'kind', r.kind, 'unit', r.unit, 'role', m.role, 'frameworkVersion', d.framework_version,
    'organisation', o.name, 'approach', a.name, 'directorTerm', e.director_term, 'municipality', g.name,
    'study', jsonb_build_object('name', t.name, 'fictional', t.fictional, 'introduction', t.introduction, 'contact', t.contact),
    'answers', coalesce((select jsonb_object_agg(w.question_code, jsonb_build_object(
        'value', w.value, 'explanation', w.explanation, 'version', w.version, 'savedAt', w.saved_at))
      from public.answers w where w.submission_id = s.id), '{}'::jsonb),
    'documents', coalesce((select jsonb_agg(jsonb_build_object(
        'id', p.id, 'question', p.question_code, 'title', p.title, 'kind', p.kind, 'fileName', p.file_name, 'byteSize', p.byte_size,
        'scan', p.scan, 'uploadedAt', p.uploaded_at, 'sentInVersion', p.sent_in_version) order by p.uploaded_at, p.id)
      from public.policy_documents p where p.submission_id = s.id and p.removed_at is null), '[]'::jsonb),
    'versions', coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'receipt', v.receipt, 'sentAt', v.sent_at) order by v.number)
      from public.submission_versions v where v.submission_id = s.id), '[]'::jsonb))
  into found
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id
  join public.respondent_members m on m.respondent_id = r.id and m.account_id = acting and m.ended_at is null
  join public.organisations o on o.id = r.organisation_id
  join public.assessments e on e.id = r.assessment_id
  join public.approaches a on a.id = e.approach_id
  join public.municipalities g on g.id = a.municipality_id
  join public.participations n on n.id = e.participation_id
  join public.rounds d on d.id = n.round_id
  join public.studies t on t.id = s.study_id
  where s.id = p_submission;
  return found;
end
$$;
select access.keep_functions();
grant execute on function access.read_submission(text, uuid) to portal;
