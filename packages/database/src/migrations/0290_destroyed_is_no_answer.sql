-- A document that STJ destroyed is no answer any more: what is sent again after that freezes the question without it. Everything else of this function is as
-- it was (0070).
create or replace function access.send_submission(
  p_session text, p_submission uuid, p_key uuid, p_items jsonb, p_questions jsonb, p_controls jsonb, p_blanks_confirmed boolean)
-- Plans are kept from when the tables were small: an index look-up is right at every size.
returns jsonb language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
declare
  acting uuid;
  study uuid;
  state text;
  respondent uuid;
  previous public.submission_versions;
  outcome jsonb;
  frozen jsonb;
  blanks jsonb;
  next_number int;
  fresh_receipt text;
  sent_version uuid;
  person record;
begin
  perform set_config('app.session', p_session, true);
  acting := access.touch_session();
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0));
  select s.study_id, s.status, s.respondent_id, s.latest_version + 1 into study, state, respondent, next_number
  from public.submissions s
  join public.respondent_members m on m.respondent_id = s.respondent_id and m.account_id = acting and m.ended_at is null
  where s.id = p_submission and m.role = 'coordinator';
  if study is null then
    return '{"refused": "outside-scope"}';
  end if;
  select * into previous from public.submission_versions where submission_id = p_submission and request_key = p_key;
  if found then
    return jsonb_build_object('receipt', previous.receipt, 'number', previous.number, 'sentAt', previous.sent_at);
  end if;
  if state not in ('open', 'returned') then
    return jsonb_build_object('refused', 'closed', 'status', state);
  end if;

  if jsonb_array_length(p_items) > 0 then
    outcome := access.save_answers(p_session, p_submission, p_key, p_items);
    if exists (select from jsonb_array_elements(outcome -> 'answers') o where o ->> 'outcome' <> 'saved') then
      return outcome || '{"refused": "conflict"}';
    end if;
  end if;
  if exists (
    select from jsonb_each_text(p_controls) c
    left join public.answers a on a.submission_id = p_submission and a.question_code = c.key
    where coalesce(a.version, 0) <> c.value::int) then
    return '{"refused": "changed"}';
  end if;

  select jsonb_agg(jsonb_build_object(
      'question', q.question,
      'state', case
        when not q.asked then 'not-asked'
        when a.value is null and (d.documents is null or not q.by_document) then 'blank'
        when a.value -> 'options' = jsonb_build_array(q.unknown) then 'unknown'
        else 'answered' end,
      'value', case when q.asked then a.value end,
      'explanation', case when q.asked then a.explanation end,
      'documents', case when q.asked then coalesce(d.documents, '[]'::jsonb) else '[]'::jsonb end) order by q.position),
    jsonb_agg(q.question order by q.position) filter (where q.asked and a.value is null and (d.documents is null or not q.by_document)
      and (state = 'open' or access.is_returned(p_submission, q.question)))
  into frozen, blanks
  from (select e.value ->> 'question' as question, (e.value ->> 'asked')::boolean as asked, e.value ->> 'unknown' as unknown,
          (e.value ->> 'byDocument')::boolean as by_document, e.ordinality as position
        from jsonb_array_elements(p_questions) with ordinality e) q
  left join public.answers a on a.submission_id = p_submission and a.question_code = q.question
  left join (
    select l.question_code, jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title) order by p.uploaded_at, p.id) as documents
    from public.document_questions l join public.policy_documents p on p.id = l.document_id
    where l.submission_id = p_submission and p.removed_at is null and p.destroyed_at is null group by l.question_code
  ) d on d.question_code = q.question;
  select jsonb_build_object('frameworkVersion', d.framework_version, 'questionnaire', s.questionnaire, 'answers', frozen) into frozen
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id
  join public.assessments a on a.id = r.assessment_id
  join public.participations p on p.id = a.participation_id
  join public.rounds d on d.id = p.round_id
  where s.id = p_submission;
  if blanks is not null and not p_blanks_confirmed then
    return jsonb_build_object('refused', 'blanks', 'blanks', blanks);
  end if;

  fresh_receipt := 'TZ-' || to_char(now() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('public.receipt_numbers')::text, 6, '0');
  insert into public.submission_versions (study_id, submission_id, number, receipt, content, request_key, sent_by)
  values (study, p_submission, next_number, fresh_receipt, frozen, p_key, acting)
  returning id into sent_version;
  update public.returned_questions set answered_in_version = next_number
  where submission_id = p_submission and answered_in_version is null and taken_back_at is null;
  update public.submissions set status = 'sent', latest_version = next_number where id = p_submission;
  update public.policy_documents set sent_in_version = next_number
  where submission_id = p_submission and removed_at is null and sent_in_version is null;
  perform access.audit(study, 'send-submission', 'submission', p_submission, next_number, frozen);
  perform access.enqueue('compare-assessment', jsonb_build_object('assessment', r.assessment_id))
    from public.respondents r where r.id = respondent;
  perform access.enqueue('render-receipt', jsonb_build_object('submissionVersion', sent_version));
  select a.name, a.email, p.name as approach into person
  from identity.accounts a, public.respondents r
    join public.assessments s on s.id = r.assessment_id join public.approaches p on p.id = s.approach_id
  where a.id = acting and r.id = respondent;
  perform access.queue_mail(study, person.name, person.email, 'receipt',
    jsonb_build_object('receipt', fresh_receipt, 'approach', person.approach));
  return jsonb_build_object('receipt', fresh_receipt, 'number', next_number, 'sentAt', now());
end
$$;

select access.keep_functions();
