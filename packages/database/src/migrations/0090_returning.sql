-- STJ sends single questions of a sent questionnaire back, takes them back, or opens the whole of it again. The actor is the session's own; drafts
-- and addresses stay on this side of the console.

-- Tells everybody who may send for a respondent something. Granted to no role: only functions of ours call it.
create function access.mail_coordinators(p_respondent uuid, p_template text, p_parameters jsonb) returns int
language plpgsql security definer set search_path = '' as $$
begin
  return (
    select count(access.queue_mail(r.study_id, a.name, a.email, p_template, p_parameters || jsonb_build_object('approach', p.name)))
    from public.respondents r
    join public.assessments s on s.id = r.assessment_id
    join public.approaches p on p.id = s.approach_id
    join public.respondent_members m on m.respondent_id = r.id and m.ended_at is null and m.role = 'coordinator'
    join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
    where r.id = p_respondent);
end
$$;

-- Draft answers that were never sent give way to what was sent, except at the questions in p_keep: sending again freezes everything, and a
-- questionnaire of which single questions came back must not carry along what was typed and left when it was open before. The history keeps
-- the typed text. What was sent keeps its sender's name.
create function access.restore_sent(p_submission uuid, p_keep jsonb, p_acting uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  with sent as (
    select e.value ->> 'question' as question, nullif(e.value -> 'value', 'null') as value, e.value ->> 'explanation' as explanation, v.sent_by
    from public.submissions s
    join public.submission_versions v on v.submission_id = s.id and v.number = s.latest_version
    cross join jsonb_array_elements(v.content -> 'answers') e
    where s.id = p_submission and e.value ->> 'state' <> 'not-asked' and not p_keep ? (e.value ->> 'question')
  ), restored as (
    insert into public.answers as a (submission_id, question_code, value, explanation, version, saved_at, saved_by)
    select p_submission, t.question, t.value, t.explanation, coalesce(d.version, 0) + 1, now(), coalesce(t.sent_by, d.saved_by, p_acting)
    from sent t left join public.answers d on d.submission_id = p_submission and d.question_code = t.question
    where (t.value, t.explanation) is distinct from (d.value, d.explanation)
    on conflict (submission_id, question_code) do update
      set value = excluded.value, explanation = excluded.explanation, version = excluded.version,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
    returning a.question_code, a.value, a.explanation, a.version, a.saved_by
  )
  insert into public.answer_history (submission_id, question_code, version, value, explanation, saved_at, saved_by, request_key)
  select p_submission, question_code, version, value, explanation, now(), saved_by, gen_random_uuid() from restored;
end
$$;

-- Returns single questions of the latest sent version. p_items: [{question, remark, followers: [code]}], as the rule judged them; p_page: the
-- portal's short address, for the mail. Any inspector of the study. A question that was out only because another was gets its own remark.
-- Returns {returned, told: number of mails} or {refused: signed-out | outside-scope | closed (with status) | invalid (with reason)}.
create function access.return_questions(p_submission uuid, p_items jsonb, p_deadline date, p_page text)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  own public.submissions;
  asked jsonb;
  wanted jsonb;
  told int;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0));
  select s.* into own from public.submissions s
  where s.id = p_submission and s.study_id in (select access.my_studies()) for update;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  if own.status not in ('sent', 'returned') then
    return jsonb_build_object('refused', 'closed', 'status', own.status);
  end if;
  if not exists (select from public.respondents r join public.assessments a on a.id = r.assessment_id
    where r.id = own.respondent_id and a.status = 'assigned') then
    return '{"refused": "closed", "status": "withdrawn"}';
  end if;
  if p_deadline < (now() at time zone 'Europe/Amsterdam')::date or own.status = 'returned' and p_deadline < own.deadline then
    return '{"refused": "invalid", "reason": "deadline-in-past"}';
  end if;
  select jsonb_agg(e.value -> 'question') filter (where e.value ->> 'state' <> 'not-asked'), jsonb_agg(e.value -> 'question')
  into asked, wanted
  from public.submission_versions v, jsonb_array_elements(v.content -> 'answers') e
  where v.submission_id = p_submission and v.number = own.latest_version;
  if jsonb_array_length(p_items) = 0
     or exists (select from jsonb_array_elements(p_items) i
       where not coalesce(asked ? (i.value ->> 'question') and wanted @> (i.value -> 'followers'), false)) then
    return '{"refused": "invalid", "reason": "question-not-asked"}';
  end if;
  if exists (select from jsonb_array_elements(p_items) i join public.returned_questions q on q.question_code = i.value ->> 'question'
     where q.submission_id = p_submission and q.follows is null and q.answered_in_version is null and q.taken_back_at is null)
     or (select count(*) <> count(distinct i.value -> 'question') from jsonb_array_elements(p_items) i) then
    return '{"refused": "invalid", "reason": "already-returned"}';
  end if;

  if own.status = 'sent' then
    perform access.restore_sent(p_submission, (
      select jsonb_agg(i.value -> 'question') || coalesce(jsonb_agg(f.value) filter (where f.value is not null), '[]')
      from jsonb_array_elements(p_items) i left join jsonb_array_elements(i.value -> 'followers') f on true), acting);
  end if;
  update public.submissions set status = 'returned', deadline = p_deadline where id = p_submission;
  insert into public.returned_questions as q (study_id, submission_id, question_code, remark, version, returned_by)
  select own.study_id, p_submission, i.value ->> 'question', i.value ->> 'remark', own.latest_version, acting
  from jsonb_array_elements(p_items) i
  on conflict (submission_id, question_code) where answered_in_version is null and taken_back_at is null
    do update set remark = excluded.remark, follows = null, returned_by = acting, returned_at = now();
  insert into public.returned_questions (study_id, submission_id, question_code, follows, version, returned_by)
  select own.study_id, p_submission, f.value, i.value ->> 'question', own.latest_version, acting
  from jsonb_array_elements(p_items) i, jsonb_array_elements_text(i.value -> 'followers') f
  on conflict (submission_id, question_code) where answered_in_version is null and taken_back_at is null do nothing;
  perform access.audit(own.study_id, 'return-questions', 'submission', p_submission, own.latest_version,
    jsonb_build_object('items', p_items, 'deadline', p_deadline));
  told := access.mail_coordinators(own.respondent_id, 'questions-returned', jsonb_build_object(
    'count', jsonb_array_length(p_items)::text, 'deadline', p_deadline::text, 'page', p_page));
  return jsonb_build_object('returned', jsonb_array_length(p_items), 'told', told);
end
$$;

-- Takes back what was returned and not answered yet; the questionnaire counts as sent again. Any inspector of the study.
create function access.withdraw_return(p_submission uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  own public.submissions;
  told int;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0));
  select s.* into own from public.submissions s
  where s.id = p_submission and s.study_id in (select access.my_studies()) for update;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  if own.status <> 'returned' then
    return jsonb_build_object('refused', 'closed', 'status', own.status);
  end if;
  update public.submissions set status = 'sent' where id = p_submission;
  update public.returned_questions set taken_back_at = now()
  where submission_id = p_submission and answered_in_version is null and taken_back_at is null;
  perform access.audit(own.study_id, 'withdraw-return', 'submission', p_submission, own.latest_version, null);
  told := access.mail_coordinators(own.respondent_id, 'return-withdrawn', '{}');
  return jsonb_build_object('told', told);
end
$$;

-- Opens a whole questionnaire again that was sent, or closed without an answer. The lead of the study, with a reason; what was sent stays the
-- newest version until the respondent sends again.
create function access.reopen_submission(p_submission uuid, p_reason text, p_deadline date, p_page text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  own public.submissions;
  approach public.assessments;
  told int;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_submission::text, 0));
  select s.* into own from public.submissions s
  where s.id = p_submission and s.study_id in (select access.my_led_studies()) for update;
  if not found then
    return '{"refused": "outside-scope"}';
  end if;
  select a.* into approach from public.respondents r join public.assessments a on a.id = r.assessment_id where r.id = own.respondent_id;
  if own.status not in ('sent', 'no-response') or approach.status <> 'assigned' then
    return jsonb_build_object('refused', 'closed', 'status', own.status);
  end if;
  if p_deadline < (now() at time zone 'Europe/Amsterdam')::date then
    return '{"refused": "invalid", "reason": "deadline-in-past"}';
  end if;
  update public.submissions set status = 'open', status_reason = null, deadline = p_deadline where id = p_submission;
  insert into public.decisions (study_id, assessment_id, subject_kind, subject_id, kind, reason, details, decided_by)
  values (own.study_id, approach.id, 'respondent', own.respondent_id, 'reopen-submission', p_reason,
    jsonb_build_object('from', own.status, 'to', p_deadline), acting);
  perform access.audit(own.study_id, 'reopen-submission', 'submission', p_submission, own.latest_version,
    jsonb_build_object('reason', p_reason, 'deadline', p_deadline));
  perform access.enqueue('compare-assessment', jsonb_build_object('assessment', approach.id));
  told := access.mail_coordinators(own.respondent_id, 'reopened', jsonb_build_object('deadline', p_deadline::text, 'page', p_page));
  return jsonb_build_object('told', told);
end
$$;

-- How far respondents are with what came back to them, without a word of it. For the console: submissions of the actor's own studies only.
create function access.return_progress(p_study uuid)
returns table (submission_id uuid, returned int, answered int)
language sql stable security definer set search_path = '' as $$
  select q.submission_id, count(*) filter (where q.follows is null)::int,
    count(*) filter (where q.follows is null and a.saved_at > q.returned_at)::int
  from public.returned_questions q
  left join public.answers a on a.submission_id = q.submission_id and a.question_code = q.question_code
  where q.study_id = p_study and q.study_id in (select access.my_studies()) and q.answered_in_version is null and q.taken_back_at is null
  group by q.submission_id
$$;

select access.keep_functions();
grant execute on function access.return_questions(uuid, jsonb, date, text), access.withdraw_return(uuid),
  access.reopen_submission(uuid, text, date, text), access.return_progress(uuid) to console;
