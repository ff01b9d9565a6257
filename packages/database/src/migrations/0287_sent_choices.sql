-- What the gemeente chose in its newest sending, by question and without a word of text: small enough to count over a thousand approaches, where unpacking
-- every sending took most of the time. Kept by a trigger; "weet ik niet" is a value of its own, what was left blank has no entry.
create table public.sent_choices (
  assessment_id uuid primary key,
  study_id uuid not null,
  submission_id uuid not null references public.submissions,
  number int not null,
  choices jsonb not null,
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index sent_choices_study on public.sent_choices (study_id);

create function public.choices_in(p_content jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(a ->> 'question', case when a ->> 'state' = 'unknown' then '["unknown"]'::jsonb else a -> 'value' -> 'options' end), '{}')
  from jsonb_array_elements(p_content -> 'answers') as a
  where a ->> 'state' = 'unknown' or (a ->> 'state' = 'answered' and jsonb_typeof(a -> 'value' -> 'options') = 'array')
$$;

create function public.note_choices() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.sent_choices as c (assessment_id, study_id, submission_id, number, choices)
  select r.assessment_id, r.study_id, new.submission_id, new.number, public.choices_in(new.content)
  from public.submissions s join public.respondents r on r.id = s.respondent_id
  where s.id = new.submission_id and r.kind = 'municipality'
  on conflict (assessment_id) do update set submission_id = excluded.submission_id, number = excluded.number, choices = excluded.choices
    where c.submission_id <> excluded.submission_id or c.number <= excluded.number;
  return null;
end
$$;

create function public.fill_choices() returns void language sql security definer set search_path = '' as $$
  insert into public.sent_choices (assessment_id, study_id, submission_id, number, choices)
  select distinct on (r.assessment_id) r.assessment_id, r.study_id, s.id, v.number, public.choices_in(v.content)
  from public.respondents r
  join public.submissions s on s.respondent_id = r.id
  join public.submission_versions v on v.submission_id = s.id
  where r.kind = 'municipality' order by r.assessment_id, s.status = 'withdrawn', v.sent_at desc, v.number desc
$$;
select access.keep_functions();

alter table public.sent_choices enable row level security;
alter table public.sent_choices force row level security;
create policy keeper_all on public.sent_choices to keeper using (true) with check (true);
grant select, insert, update, delete on public.sent_choices to keeper;
grant select on public.sent_choices to console;
create policy member_reads on public.sent_choices for select to console using (study_id in (select access.my_studies()));

select public.fill_choices();
drop function public.fill_choices();

create trigger submission_versions_chosen after insert or update of content on public.submission_versions
  for each row execute function public.note_choices();
