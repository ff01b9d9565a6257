-- What respondents answer. Drafts are their writers' own: no other role has a right on answers, answer_history or drafts of documents.

create table public.submissions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  respondent_id uuid not null unique,
  questionnaire text not null check (questionnaire in ('full', 'limited')),
  status text not null default 'open' check (status in ('open', 'sent', 'no-response', 'withdrawn')),
  status_reason text check (status in ('open', 'sent') or length(status_reason) > 0),
  deadline date not null,
  latest_version int not null default 0,
  created_at timestamptz not null default now(),
  unique (id, study_id),
  foreign key (respondent_id, study_id) references public.respondents (id, study_id)
);
create index submissions_study on public.submissions (study_id);

-- Written by access.save_answers alone, which has just looked at submission and account: foreign keys and checks would look again for each answer
-- (measured: a third of what sending fifty answers costs).
create table public.answers (
  submission_id uuid not null,
  question_code text not null,
  value jsonb,
  explanation text,
  version int not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (submission_id, question_code)
);

create table public.answer_history (
  submission_id uuid not null references public.submissions,
  question_code text not null,
  version int not null,
  value jsonb,
  explanation text,
  saved_at timestamptz not null,
  saved_by uuid not null,
  request_key uuid not null,
  primary key (submission_id, question_code, version)
);

create sequence public.receipt_numbers;

create table public.submission_versions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  submission_id uuid not null,
  number int not null,
  receipt text not null unique,
  content jsonb not null,
  request_key uuid not null,
  sent_by uuid references identity.accounts,
  sent_at timestamptz not null default now(),
  unique (submission_id, number),
  unique (submission_id, request_key),
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create index submission_versions_study on public.submission_versions (study_id);

create table public.policy_documents (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  submission_id uuid not null,
  question_code text not null check (length(question_code) <= 20),
  title text not null check (length(title) between 1 and 200),
  kind text,
  file_name text not null check (length(file_name) between 1 and 255),
  media_type text not null,
  byte_size bigint not null check (byte_size > 0),
  sha256 text not null,
  storage_key text not null unique,
  scan text not null default 'not-scanned' check (scan in ('not-scanned', 'clean', 'refused')),
  uploaded_by uuid not null references identity.accounts,
  uploaded_at timestamptz not null default now(),
  removed_at timestamptz,
  sent_in_version int,
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create index policy_documents_submission on public.policy_documents (submission_id);

create function access.my_submissions() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id from public.submissions s where s.respondent_id in (select access.my_respondents());
end
$$;

-- Saves 1..n answers in one round trip. p_session: hex SHA-256 of the session token. p_items: [{question, value, explanation, expected}].
-- Judges the moment (session, scope, open, version); the rule in domain/submission judged question and value.
-- Returns {answers: [{question, outcome: saved|conflict, version, savedAt, value?, explanation?}]} or {refused: signed-out|outside-scope|closed}.
-- The shared lock lets saves run side by side and holds them off while the submission is being sent. Who acts and whether that may be is read
-- in one look, after the lock. A replayed request finds its version moved on; only then its key is looked up.
create function access.save_answers(p_session text, p_submission uuid, p_key uuid, p_items jsonb)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid;
  study uuid;
  state text;
  seen timestamptz;
  saved jsonb;
  lock_held text;
  event bigint;
  moment timestamptz := clock_timestamp();
begin
  -- Assignments, where PERFORM would start the executor for nothing.
  lock_held := pg_advisory_xact_lock_shared(hashtextextended(p_submission::text, 0))::text;
  select t.account_id, t.last_seen_at, s.study_id, s.status into acting, seen, study, state
  from identity.sessions t
  join identity.accounts a on a.id = t.account_id and a.deactivated_at is null
  left join (public.submissions s
    join public.respondent_members m on m.respondent_id = s.respondent_id and m.ended_at is null)
    on m.account_id = t.account_id and s.id = p_submission
  where t.token_hash = decode(p_session, 'hex') and t.app = session_user
    and t.expires_at > now() and t.last_seen_at > now() - interval '30 minutes';
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  if seen < now() - interval '1 minute' then
    update identity.sessions set last_seen_at = now() where token_hash = decode(p_session, 'hex');
  end if;
  if study is null then
    return '{"refused": "outside-scope"}';
  end if;
  if state <> 'open' then
    return jsonb_build_object('refused', 'closed', 'status', state);
  end if;

  with written as (
    insert into public.answers as a (submission_id, question_code, value, explanation, version, saved_at, saved_by)
    select p_submission, question, case when value = 'null'::jsonb then null else value end, explanation, expected + 1, moment, acting
    from jsonb_to_recordset(p_items) as i (question text, value jsonb, explanation text, expected int)
    order by question
    on conflict (submission_id, question_code) do update
      set value = excluded.value, explanation = excluded.explanation, version = excluded.version,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
      where a.version = excluded.version - 1
    returning a.question_code, a.value, a.explanation, a.version
  ), kept as (
    insert into public.answer_history (submission_id, question_code, version, value, explanation, saved_at, saved_by, request_key)
    select p_submission, question_code, version, value, explanation, moment, acting, p_key from written
  )
  select jsonb_agg(jsonb_build_object('question', question_code, 'outcome', 'saved', 'version', version, 'savedAt', moment))
  into saved from written;

  if saved is not null then
    event := access.append_event('account', acting, study, 'save-answers', 'submission', p_submission, null,
      jsonb_build_object('key', p_key, 'items', p_items));
  end if;
  if jsonb_array_length(saved) = jsonb_array_length(p_items) then
    return jsonb_build_object('answers', saved);
  end if;
  return jsonb_build_object('answers', access.told_outcomes(p_submission, p_key, p_items));
end
$$;

-- What became of each item of a request: saved by this request, now or at its first arrival, or in conflict with what stands.
create function access.told_outcomes(p_submission uuid, p_key uuid, p_items jsonb)
returns jsonb language sql volatile security definer set search_path = '' as $$
  select jsonb_agg(
    case when h.version is not null then
      jsonb_build_object('question', i.question, 'outcome', 'saved', 'version', h.version, 'savedAt', h.saved_at)
    else
      jsonb_build_object('question', i.question, 'outcome', 'conflict', 'version', coalesce(a.version, 0), 'savedAt', a.saved_at,
        'value', a.value, 'explanation', a.explanation)
    end order by i.position)
  from (select e.value ->> 'question' as question, e.ordinality as position from jsonb_array_elements(p_items) with ordinality e) i
  left join public.answer_history h
    on h.submission_id = p_submission and h.question_code = i.question and h.request_key = p_key
  left join public.answers a on a.submission_id = p_submission and a.question_code = i.question
$$;

-- Sends a submission: saves the given answers, freezes everything as the next version, closes it for writing, and queues
-- comparing and the receipt. p_questions: [{question, asked, unknown}] in order (unknown: code of its "weet ik niet", or null), as the rule
-- judged it from the controlling answers whose
-- versions stand in p_controls ({question: version}); when these changed meanwhile: {refused: changed}. Only a coordinator sends.
create function access.send_submission(
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
  if state <> 'open' then
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
        when a.value is null and d.documents is null then 'blank'
        when a.value -> 'options' = jsonb_build_array(q.unknown) then 'unknown'
        else 'answered' end,
      'value', case when q.asked then a.value end,
      'explanation', case when q.asked then a.explanation end,
      'documents', case when q.asked then coalesce(d.documents, '[]'::jsonb) else '[]'::jsonb end) order by q.position),
    jsonb_agg(q.question order by q.position) filter (where q.asked and a.value is null and d.documents is null)
  into frozen, blanks
  from (select e.value ->> 'question' as question, (e.value ->> 'asked')::boolean as asked, e.value ->> 'unknown' as unknown, e.ordinality as position
        from jsonb_array_elements(p_questions) with ordinality e) q
  left join public.answers a on a.submission_id = p_submission and a.question_code = q.question
  left join (
    select question_code, jsonb_agg(jsonb_build_object('id', id, 'title', title) order by uploaded_at, id) as documents
    from public.policy_documents where submission_id = p_submission and removed_at is null group by question_code
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
  values (study, p_submission, next_number, fresh_receipt, frozen, p_key, acting);
  update public.submissions set status = 'sent', latest_version = next_number where id = p_submission;
  update public.policy_documents set sent_in_version = next_number
  where submission_id = p_submission and removed_at is null and sent_in_version is null;
  perform access.audit(study, 'send-submission', 'submission', p_submission, next_number, frozen);
  perform access.enqueue('compare-assessment', jsonb_build_object('assessment', r.assessment_id))
    from public.respondents r where r.id = respondent;
  select a.name, a.email, p.name as approach into person
  from identity.accounts a, public.respondents r
    join public.assessments s on s.id = r.assessment_id join public.approaches p on p.id = s.approach_id
  where a.id = acting and r.id = respondent;
  perform access.queue_mail(study, person.name, person.email, 'receipt',
    jsonb_build_object('receipt', fresh_receipt, 'approach', person.approach));
  return jsonb_build_object('receipt', fresh_receipt, 'number', next_number, 'sentAt', now());
end
$$;

-- How far drafts are, without a word of them. For the console: submissions of the actor's own studies only.
create function access.draft_progress(p_study uuid)
returns table (submission_id uuid, answered int, last_saved_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.id, count(a.question_code) filter (where a.value is not null)::int, max(a.saved_at)
  from public.submissions s
  left join public.answers a on a.submission_id = s.id
  where s.study_id = p_study and s.study_id in (select access.my_studies())
  group by s.id
$$;
