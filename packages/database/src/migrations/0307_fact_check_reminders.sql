-- The coordinators of a gemeente are reminded of an open fact check by itself, 7 and 2 days before its deadline, each once per deadline; the lead may
-- still ask for one, at most one a day in all. Days are those of Europe/Amsterdam, by the clock of the database.
create table public.fact_check_reminders (
  id uuid primary key default gen_random_uuid(),
  study_id uuid not null,
  fact_check_id uuid not null,
  moment text not null check (moment in ('7-before', '2-before', 'asked')),
  deadline date not null,
  sent_on date not null,
  sent_at timestamptz not null default now(),
  -- Null: the system.
  sent_by uuid references identity.accounts,
  recipients int not null check (recipients > 0),
  check ((moment = 'asked') = (sent_by is not null)),
  foreign key (fact_check_id, study_id) references public.fact_checks (id, study_id)
);
create unique index fact_check_reminders_moment on public.fact_check_reminders (fact_check_id, deadline, moment) where moment <> 'asked';
create unique index fact_check_reminders_day on public.fact_check_reminders (fact_check_id, sent_on);
create index fact_check_reminders_study on public.fact_check_reminders (study_id);
alter table public.fact_check_reminders enable row level security;
alter table public.fact_check_reminders force row level security;
create policy keeper_all on public.fact_check_reminders to keeper using (true) with check (true);
grant select, insert, update, delete on public.fact_check_reminders to keeper;
grant select on public.fact_check_reminders to console;
create policy member_reads on public.fact_check_reminders for select to console using (study_id in (select access.my_studies()));

-- Sends what is due at a moment (null: now), from 09.00 on, and returns how many. A fact check is held while its reminder is written: two workers do
-- no harm. One that was opened or reminded on that day is left alone: its people have just had a mail.
create function access.send_due_fact_check_reminders(p_at timestamptz) returns int language plpgsql security definer set search_path = '' as $$
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
    select c.id, c.study_id, c.participation_id, c.number, c.deadline, m.moment
    from public.fact_checks c
    join (values ('7-before', 7), ('2-before', 2)) m (moment, days) on c.deadline = day + m.days
    where c.status = 'open' and (c.opened_at at time zone 'Europe/Amsterdam')::date < day
      and exists (select from public.studies t where t.id = c.study_id and t.kind = 'running')
    order by c.id for update of c skip locked
  loop
    -- Looked up under the lock: another worker, or the lead, may have been here since this statement began.
    continue when exists (select from public.fact_check_reminders x
      where x.fact_check_id = due.id and (x.sent_on = day or x.deadline = due.deadline and x.moment = due.moment));
    told := access.mail_fact_check(due.id, 'reminder');
    continue when told = 0;
    insert into public.fact_check_reminders (study_id, fact_check_id, moment, deadline, sent_on, recipients)
    values (due.study_id, due.id, due.moment, due.deadline, day, told);
    perform access.audit(due.study_id, 'remind-fact-check', 'participation', due.participation_id, due.number, jsonb_build_object('moment', due.moment));
    sent := sent + 1;
  end loop;
  return sent;
end
$$;

create or replace function access.remind_fact_check(p_check uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  day date := (now() at time zone 'Europe/Amsterdam')::date;
  asked public.fact_checks;
  told int;
begin
  select c.* into asked from public.fact_checks c where c.id = p_check and c.study_id in (select access.my_led_studies()) for update;
  if asked.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if asked.status <> 'open' then
    return '{"refused": "closed", "reason": "cannot-remind-fact-check"}';
  end if;
  if (asked.reminded_at at time zone 'Europe/Amsterdam')::date = day
    or exists (select from public.fact_check_reminders x where x.fact_check_id = p_check and x.sent_on = day) then
    return '{"refused": "conflict", "reason": "reminded-today"}';
  end if;
  told := access.mail_fact_check(p_check, 'reminder');
  if told = 0 then
    return '{"refused": "conflict", "reason": "nobody-to-remind"}';
  end if;
  update public.fact_checks set reminded_at = now() where id = p_check;
  insert into public.fact_check_reminders (study_id, fact_check_id, moment, deadline, sent_on, sent_by, recipients)
  values (asked.study_id, p_check, 'asked', asked.deadline, day, access.account(), told);
  perform access.audit(asked.study_id, 'remind-fact-check', 'participation', asked.participation_id, asked.number, '{"moment": "asked"}');
  return jsonb_build_object('sentAt', now(), 'recipients', told);
end
$$;

select access.keep_functions();
grant execute on function access.send_due_fact_check_reminders(timestamptz) to worker;
grant execute on function access.remind_fact_check(uuid) to console;
