-- A questionnaire is filled in by several people, in several rounds: questions handed to colleagues, questions that STJ sends back, and
-- documents that hang on many questions.

alter table public.submissions drop constraint submissions_status_check, drop constraint submissions_check;
-- 'returned': sent, and STJ asked single questions back; only these take answers. Opened again is 'open' with a latest version.
alter table public.submissions
  add constraint submissions_status_check check (status in ('open', 'sent', 'returned', 'no-response', 'withdrawn')),
  add constraint submissions_reason_check check (status in ('open', 'sent', 'returned') or length(status_reason) > 0);

-- Who of the colleagues fills in a question. Without a row it is the coordinator's; a whole theme is all its questions.
create table public.assignments (
  submission_id uuid not null,
  study_id uuid not null,
  question_code text not null check (length(question_code) between 1 and 20),
  account_id uuid not null references identity.accounts,
  assigned_by uuid not null references identity.accounts,
  assigned_at timestamptz not null default now(),
  primary key (submission_id, question_code),
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create index assignments_account on public.assignments (account_id);

-- One question of a sent version that STJ asks again. Open until a later version answers it or STJ takes it back. 'follows': the returned
-- question whose answer decides whether this one is asked; such a row has no remark.
create table public.returned_questions (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  submission_id uuid not null,
  question_code text not null check (length(question_code) between 1 and 20),
  remark text check (length(remark) between 1 and 2000),
  follows text check (length(follows) between 1 and 20),
  version int not null check (version > 0),
  returned_by uuid not null references identity.accounts,
  returned_at timestamptz not null default now(),
  answered_in_version int check (answered_in_version > version),
  taken_back_at timestamptz,
  check ((remark is null) = (follows is not null)),
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create unique index returned_questions_open on public.returned_questions (submission_id, question_code)
  where answered_in_version is null and taken_back_at is null;
create index returned_questions_study on public.returned_questions (study_id);

-- One document, many questions.
create table public.document_questions (
  document_id uuid not null,
  submission_id uuid not null,
  study_id uuid not null,
  question_code text not null check (length(question_code) between 1 and 20),
  primary key (document_id, question_code)
);
create index document_questions_submission on public.document_questions (submission_id);
alter table public.policy_documents add unique (id, submission_id, study_id);
alter table public.document_questions
  add foreign key (document_id, submission_id, study_id) references public.policy_documents (id, submission_id, study_id);

alter table public.policy_documents disable row level security;
-- The same file twice was two rows: the oldest keeps its place and takes over the questions of the others.
with twins as (
  select id, submission_id, study_id, question_code,
    first_value(id) over (partition by submission_id, sha256 order by uploaded_at, id) as kept
  from public.policy_documents where removed_at is null
)
insert into public.document_questions (document_id, submission_id, study_id, question_code)
select distinct kept, submission_id, study_id, question_code from twins;
with twins as (
  select id, first_value(id) over (partition by submission_id, sha256 order by uploaded_at, id) as kept
  from public.policy_documents where removed_at is null
)
update public.policy_documents d set removed_at = now() from twins t where t.id = d.id and t.kept <> d.id;
alter table public.policy_documents enable row level security;

alter table public.policy_documents
  drop column question_code,
  add column issued_on date,
  add column removed_reason text check (length(removed_reason) between 1 and 2000),
  add column removed_by uuid references identity.accounts,
  add column destroyed_at timestamptz,
  add column destroyed_reason text check (length(destroyed_reason) between 1 and 2000),
  add column destroyed_by uuid references identity.accounts,
  add check ((destroyed_at is null) = (destroyed_reason is null)),
  drop constraint policy_documents_scan_check,
  add constraint policy_documents_scan_check check (scan in ('waiting', 'not-scanned', 'clean', 'refused'));
create unique index policy_documents_once on public.policy_documents (submission_id, sha256)
  where removed_at is null and destroyed_at is null;

do $$
declare
  t text;
begin
  foreach t in array array['assignments', 'returned_questions', 'document_questions'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy keeper_all on public.%I to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on public.%I to keeper', t);
    execute format('grant select on public.%I to portal', t);
    execute format('create policy own on public.%I for select to portal using (submission_id in (select access.my_submissions()))', t);
  end loop;
end
$$;
grant select on public.returned_questions to console;
create policy member_reads on public.returned_questions for select to console using (study_id in (select access.my_studies()));
grant select on public.document_questions to worker;
create policy system on public.document_questions for select to worker using (true);

-- Whether the acting account may write at a question now: the submission takes answers there, and the question is its own to fill in.
create function access.may_write(p_submission uuid, p_question text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from public.submissions s
    join public.respondent_members m on m.respondent_id = s.respondent_id and m.account_id = access.account() and m.ended_at is null
    where s.id = p_submission
      and (s.status = 'open' or s.status = 'returned' and access.is_returned(s.id, p_question))
      and (m.role = 'coordinator' or access.is_assigned(s.id, p_question, m.account_id)));
end
$$;

create function access.is_returned(p_submission uuid, p_question text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.returned_questions q
    where q.submission_id = p_submission and q.question_code = p_question and q.answered_in_version is null and q.taken_back_at is null);
end
$$;

create function access.is_assigned(p_submission uuid, p_question text, p_account uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.assignments a
    where a.submission_id = p_submission and a.question_code = p_question and a.account_id = p_account);
end
$$;

grant insert (document_id, submission_id, study_id, question_code), delete on public.document_questions to portal;
create policy own_link on public.document_questions for insert to portal with check (access.may_write(submission_id, question_code));
create policy own_unlink on public.document_questions for delete to portal using (access.may_write(submission_id, question_code));
grant insert (issued_on), update (issued_on, removed_reason, removed_by) on public.policy_documents to portal;
drop policy own_add on public.policy_documents;
create policy own_add on public.policy_documents for insert to portal with check (
  uploaded_by = (select access.account())
  and submission_id in (select s.id from public.submissions s
    where s.status in ('open', 'returned') and s.study_id = policy_documents.study_id));
drop policy own_change on public.policy_documents;
create policy own_change on public.policy_documents for update to portal
  using (sent_in_version is null and submission_id in (select s.id from public.submissions s where s.status in ('open', 'returned')))
  with check (submission_id in (select s.id from public.submissions s where s.status in ('open', 'returned')));

-- The answers of a request that may not be written now, and why. p_account: a contributor, null for the coordinator. What the same request
-- stored at its first arrival is not held.
create function access.held_answers(p_submission uuid, p_key uuid, p_items jsonb, p_account uuid, p_state text)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('question', i.question, 'outcome', 'held', 'reason', i.reason)), '[]')
    from (
      select e.value -> 'question' as question, case
        when access.was_saved(p_submission, p_key, jsonb_build_array(e.value)) then null
        when p_state = 'returned' and not access.is_returned(p_submission, e.value ->> 'question') then 'not-returned'
        when p_account is not null and not access.is_assigned(p_submission, e.value ->> 'question', p_account) then 'not-assigned'
      end as reason
      from jsonb_array_elements(p_items) e) i
    where i.reason is not null);
end
$$;

-- Whether all of a request was stored when it arrived before.
create function access.was_saved(p_submission uuid, p_key uuid, p_items jsonb) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return not exists (
    select from jsonb_array_elements(p_items) i
    where not exists (select from public.answer_history h
      where h.submission_id = p_submission and h.question_code = i.value ->> 'question' and h.request_key = p_key));
end
$$;

-- Saves 1..n answers in one round trip. p_session: hex SHA-256 of the session token. p_items: [{question, value, explanation, expected}].
-- Judges the moment (session, scope, open, version); the rule in domain/submission judged question and value.
-- Returns {answers: [{question, outcome: saved|conflict|held, …}]} or {refused: signed-out|outside-scope|closed}. 'held': not this person's to
-- write now, because it is not assigned to them or not among the questions that came back; nothing of it is stored.
-- The shared lock lets saves run side by side and holds them off while the submission is being sent. Who acts and whether that may be is read
-- in one look, after the lock. A replayed request finds its version moved on; only then its key is looked up.
create or replace function access.save_answers(p_session text, p_submission uuid, p_key uuid, p_items jsonb)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid;
  study uuid;
  state text;
  part text;
  items jsonb := p_items;
  held jsonb := '[]';
  seen timestamptz;
  saved jsonb;
  lock_held text;
  event bigint;
  moment timestamptz := clock_timestamp();
begin
  -- Assignments, where PERFORM would start the executor for nothing.
  lock_held := pg_advisory_xact_lock_shared(hashtextextended(p_submission::text, 0))::text;
  select t.account_id, t.last_seen_at, s.study_id, s.status, m.role into acting, seen, study, state, part
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
  if state not in ('open', 'returned') then
    if access.was_saved(p_submission, p_key, p_items) then
      return jsonb_build_object('answers', access.told_outcomes(p_submission, p_key, p_items));
    end if;
    return jsonb_build_object('refused', 'closed', 'status', state);
  end if;
  if part <> 'coordinator' or state = 'returned' then
    held := access.held_answers(p_submission, p_key, p_items, case when part <> 'coordinator' then acting end, state);
    select coalesce(jsonb_agg(i.value), '[]') into items from jsonb_array_elements(p_items) i
    where not exists (select from jsonb_array_elements(held) h where h -> 'question' = i.value -> 'question');
    if items = '[]' then
      return jsonb_build_object('answers', held);
    end if;
  end if;

  with written as (
    insert into public.answers as a (submission_id, question_code, value, explanation, version, saved_at, saved_by)
    select p_submission, question, case when value = 'null'::jsonb then null else value end, explanation, expected + 1, moment, acting
    from jsonb_to_recordset(items) as i (question text, value jsonb, explanation text, expected int)
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
      jsonb_build_object('key', p_key, 'items', items));
  end if;
  if jsonb_array_length(saved) = jsonb_array_length(items) then
    return jsonb_build_object('answers', saved || held);
  end if;
  return jsonb_build_object('answers', access.told_outcomes(p_submission, p_key, items) || held);
end
$$;

-- Sends a submission, for the first time or again: saves the given answers, freezes everything as the next version, closes it for writing, and queues
-- comparing, the receipt and its copy. p_questions: [{question, asked, unknown, byDocument}] in order (unknown: code of its "weet ik niet", or null), as the rule
-- judged it from the controlling answers whose
-- versions stand in p_controls ({question: version}); when these changed meanwhile: {refused: changed}. Only a coordinator sends.
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
    where l.submission_id = p_submission and p.removed_at is null group by l.question_code
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

-- All of one's own submission in one round trip: heading, answers, documents and what was sent. Membership of the session's account
-- decides, as in save_answers (row-level security over eleven tables made this four times slower). Counts as use of the session.
-- Returns null outside one's scope, {refused: signed-out} for a visitor.
create or replace function access.read_submission(p_session text, p_submission uuid)
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
    'me', acting, 'organisation', o.name, 'approach', a.name, 'directorTerm', e.director_term, 'municipality', g.name,
    'study', jsonb_build_object('name', t.name, 'fictional', t.fictional, 'introduction', t.introduction, 'contact', t.contact),
    'answers', coalesce((select jsonb_object_agg(w.question_code, jsonb_build_object(
        'value', w.value, 'explanation', w.explanation, 'version', w.version, 'savedAt', w.saved_at, 'savedBy', w.saved_by))
      from public.answers w where w.submission_id = s.id), '{}'::jsonb),
    'documents', coalesce((select jsonb_agg(jsonb_build_object(
        'id', p.id, 'title', p.title, 'kind', p.kind, 'issuedOn', p.issued_on, 'fileName', p.file_name, 'byteSize', p.byte_size,
        'questions', coalesce((select jsonb_agg(l.question_code order by l.question_code)
          from public.document_questions l where l.document_id = p.id), '[]'::jsonb),
        'scan', p.scan, 'uploadedAt', p.uploaded_at, 'uploadedBy', p.uploaded_by, 'sentInVersion', p.sent_in_version,
        'destroyedAt', p.destroyed_at) order by p.uploaded_at, p.id)
      from public.policy_documents p where p.submission_id = s.id and p.removed_at is null), '[]'::jsonb),
    'members', (select jsonb_agg(jsonb_build_object(
        'accountId', c.account_id, 'name', b.name, 'role', c.role, 'ended', c.ended_at is not null) order by c.since, b.name)
      from public.respondent_members c join identity.accounts b on b.id = c.account_id where c.respondent_id = r.id),
    'assignments', coalesce((select jsonb_object_agg(j.question_code, j.account_id)
      from public.assignments j where j.submission_id = s.id), '{}'::jsonb),
    'returned', coalesce((select jsonb_agg(jsonb_build_object(
        'question', q.question_code, 'remark', q.remark, 'follows', q.follows, 'returnedAt', q.returned_at) order by q.question_code)
      from public.returned_questions q
      where q.submission_id = s.id and q.answered_in_version is null and q.taken_back_at is null), '[]'::jsonb),
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
grant execute on function access.may_write(uuid, text) to portal;
