-- Reminders: to the coordinators of a questionnaire that is still to be sent, 14, 7 and 1 days before its deadline and 1 day after it, each once per
-- deadline; and when the lead of the study asks for one, at most one a day. Colleagues are reminded before the deadline, while a question that was
-- handed to them has no answer. Days are those of Europe/Amsterdam, by the clock of the database.

create table public.reminders (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  submission_id uuid not null,
  moment text not null check (moment in ('14-before', '7-before', '1-before', '1-after', 'asked')),
  deadline date not null,
  sent_on date not null,
  sent_at timestamptz not null default now(),
  -- Null: the system.
  sent_by uuid references identity.accounts,
  recipients int not null check (recipients > 0),
  check ((moment = 'asked') = (sent_by is not null)),
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create unique index reminders_moment on public.reminders (submission_id, deadline, moment) where moment <> 'asked';
create unique index reminders_asked on public.reminders (submission_id, sent_on) where moment = 'asked';
create index reminders_study on public.reminders (study_id);
alter table public.reminders enable row level security;
alter table public.reminders force row level security;
create policy keeper_all on public.reminders to keeper using (true) with check (true);
grant select, insert, update, delete on public.reminders to keeper;
grant select on public.reminders to console;
create policy member_reads on public.reminders for select to console using (study_id in (select access.my_studies()));

-- Whether a question that was handed to this colleague waits for an answer. That a condition may leave it unasked is the rules' to know, so the mail
-- asks to look and does not count.
create function access.has_open_assignment(p_submission uuid, p_account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from public.assignments g
    join public.submissions s on s.id = g.submission_id
    left join public.answers w on w.submission_id = g.submission_id and w.question_code = g.question_code
    left join public.returned_questions q on q.submission_id = g.submission_id and q.question_code = g.question_code
      and q.answered_in_version is null and q.taken_back_at is null
    where g.submission_id = p_submission and g.account_id = p_account
      and case s.status when 'open' then w.value is null when 'returned' then q.id is not null and w.saved_at < q.returned_at end)
$$;

-- Queues one reminder of a submission that the caller holds, and says how many people it goes to. p_fresh: also to who joined on that day.
create function access.queue_reminder(p_submission uuid, p_day date, p_fresh boolean) returns int language plpgsql set search_path = '' as $$
declare
  told int;
begin
  select count(access.queue_mail(s.study_id, c.name, c.email, 'reminder', jsonb_strip_nulls(jsonb_build_object(
      'approach', p.name, 'deadline', to_char(s.deadline, 'YYYY-MM-DD'),
      'late', case when s.deadline < p_day then 'yes' end,
      'returned', case when s.status = 'returned' then 'yes' end,
      'helper', case when m.role = 'contributor' then 'yes' end,
      'invited', case when c.password_hash is null then 'yes' end)))) into told
  from public.submissions s
  join public.respondents r on r.id = s.respondent_id
  join public.assessments e on e.id = r.assessment_id
  join public.approaches p on p.id = e.approach_id
  join public.respondent_members m on m.respondent_id = r.id and m.ended_at is null
    and (p_fresh or (m.since at time zone 'Europe/Amsterdam')::date < p_day)
  join identity.accounts c on c.id = m.account_id and c.deactivated_at is null
  where s.id = p_submission
    and (m.role = 'coordinator' or s.deadline >= p_day and access.has_open_assignment(s.id, m.account_id));
  return told;
end
$$;

-- Sends what is due at a moment (null: now), from 09.00 on, and returns how many. Several workers at once do no harm: a submission is held while
-- its reminder is written, and whoever holds it then looks whether it was.
-- Who joined on that day has just been invited, and is left alone.
create function access.send_due_reminders(p_at timestamptz) returns int language plpgsql security definer set search_path = '' as $$
declare
  here timestamp := coalesce(p_at, now()) at time zone 'Europe/Amsterdam';
  day date := here::date;
  due record;
  told int;
  sent int := 0;
begin
  if here::time < '09:00' then
    return 0;
  end if;
  for due in
    select s.id, s.study_id, s.deadline, m.moment
    from public.submissions s
    join (values ('14-before', 14), ('7-before', 7), ('1-before', 1), ('1-after', -1)) m (moment, days) on s.deadline = day + m.days
    where s.status in ('open', 'returned')
      and exists (select from public.studies t where t.id = s.study_id and t.kind = 'running')
      and not exists (select from public.reminders x where x.submission_id = s.id and x.deadline = s.deadline and x.moment = m.moment)
    order by s.id for update of s skip locked
  loop
    -- Looked up again under the lock: another worker may have been here since this statement began.
    continue when exists (select from public.reminders x
      where x.submission_id = due.id and x.deadline = due.deadline and x.moment = due.moment);
    told := access.queue_reminder(due.id, day, false);
    continue when told = 0;
    insert into public.reminders (study_id, submission_id, moment, deadline, sent_on, recipients)
    values (due.study_id, due.id, due.moment, due.deadline, day, told);
    perform access.audit(due.study_id, 'send-reminder', 'submission', due.id, null, jsonb_build_object('moment', due.moment));
    sent := sent + 1;
  end loop;
  return sent;
end
$$;

-- The lead asks for a reminder now: {sentAt, recipients} or a refusal. One a day per respondent, the system's own counted.
create function access.ask_reminder(p_respondent uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  day date := (now() at time zone 'Europe/Amsterdam')::date;
  submission public.submissions;
  told int;
begin
  select s.* into submission from public.submissions s
  where s.respondent_id = p_respondent and s.study_id in (select access.my_led_studies()) for update;
  if submission.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if submission.status not in ('open', 'returned') then
    return '{"refused": "closed", "reason": "submission-not-open"}';
  end if;
  if exists (select from public.reminders x where x.submission_id = submission.id and x.sent_on = day) then
    return '{"refused": "conflict", "reason": "reminded-today"}';
  end if;
  told := access.queue_reminder(submission.id, day, true);
  if told = 0 then
    return '{"refused": "conflict", "reason": "nobody-to-remind"}';
  end if;
  insert into public.reminders (study_id, submission_id, moment, deadline, sent_on, sent_by, recipients)
  values (submission.study_id, submission.id, 'asked', submission.deadline, day, access.account(), told);
  perform access.audit(submission.study_id, 'send-reminder', 'submission', submission.id, null, '{"moment": "asked"}');
  return jsonb_build_object('sentAt', now(), 'recipients', told);
end
$$;

select access.keep_functions();
grant execute on function access.send_due_reminders(timestamptz) to worker;
grant execute on function access.ask_reminder(uuid) to console;
