-- How inspectors read single answers: a text beside the gemeente's, an answer that says nothing clear, a document that is missing or says
-- otherwise. Append-only: the newest row per answer and kind counts, a row without value takes the mark back. A mark holds for the sent
-- version it was made on, and a text also for the gemeente's version it was held beside.

create table public.readings (
  id bigint generated always as identity primary key,
  study_id uuid not null,
  assessment_id uuid not null,
  respondent_id uuid not null,
  question_code text not null check (length(question_code) between 1 and 20),
  kind text not null,
  value text,
  submission_version int not null check (submission_version > 0),
  beside_version int check (beside_version > 0),
  read_by uuid not null references identity.accounts,
  read_at timestamptz not null default now(),
  constraint readings_value check (case kind
    when 'reading' then value is null or value in ('same', 'narrower', 'broader', 'different')
    when 'unclear' then value is null or value = 'unclear'
    when 'evidence' then value is null or value in ('in-document', 'mentioned-not-received', 'contradicted-by-document')
    else false end),
  constraint readings_beside check ((kind = 'reading') = (beside_version is not null)),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id),
  foreign key (respondent_id, study_id) references public.respondents (id, study_id)
);
create index readings_assessment on public.readings (assessment_id, respondent_id, question_code, kind, id desc);
create index readings_study on public.readings (study_id);

alter table public.readings enable row level security;
alter table public.readings force row level security;
create policy keeper_all on public.readings to keeper using (true) with check (true);
grant select, insert, update, delete on public.readings to keeper;

grant select on public.readings to console, worker;
grant insert (study_id, assessment_id, respondent_id, question_code, kind, value, submission_version, beside_version, read_by)
  on public.readings to console;
create policy member_reads on public.readings for select to console using (study_id in (select access.my_studies()));
-- The respondent is of this approach, and what was read was sent.
create policy member_marks on public.readings for insert to console with check (
  study_id in (select access.my_studies())
  and read_by = (select access.account())
  and exists (
    select from public.respondents r
    join public.submissions s on s.respondent_id = r.id
    join public.submission_versions v on v.submission_id = s.id
    where r.id = readings.respondent_id and r.assessment_id = readings.assessment_id and v.number = readings.submission_version));
create policy system on public.readings for select to worker using (true);

create trigger readings_archive before insert or update or delete on public.readings
  for each row execute function public.refuse_in_archive();
