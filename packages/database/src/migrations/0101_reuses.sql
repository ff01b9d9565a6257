-- Answers that hold for a whole gemeente are offered in its other approach; nothing is taken over by itself. A row says where an answer came
-- from; written by access.note_reuses alone, which looks whether it is true.

create table public.reuses (
  submission_id uuid not null,
  study_id uuid not null,
  question_code text not null check (length(question_code) between 1 and 20),
  -- Of the own answer that was made of it.
  version int not null check (version > 0),
  source_submission_id uuid not null,
  source_version int not null check (source_version > 0),
  reused_by uuid not null references identity.accounts,
  reused_at timestamptz not null default now(),
  primary key (submission_id, question_code),
  check (source_submission_id <> submission_id),
  foreign key (submission_id, study_id) references public.submissions (id, study_id),
  foreign key (source_submission_id, study_id) references public.submissions (id, study_id)
);
create index reuses_study on public.reuses (study_id);
create index reuses_source on public.reuses (source_submission_id);

alter table public.reuses enable row level security;
alter table public.reuses force row level security;
create policy keeper_all on public.reuses to keeper using (true) with check (true);
grant select, insert, update, delete on public.reuses to keeper;
grant select on public.reuses to portal;
create policy own on public.reuses for select to portal using (submission_id in (select access.my_submissions()));
create trigger reuses_archive before insert or update or delete on public.reuses
  for each row execute function public.refuse_in_archive();

-- The other questionnaires of the same gemeente in the same round that the acting account answers as well.
create function access.sibling_submissions(p_submission uuid) returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id
    from public.submissions own
    join public.respondents r on r.id = own.respondent_id and r.kind = 'municipality'
    join public.respondent_members m on m.respondent_id = r.id and m.account_id = access.account() and m.ended_at is null
    join public.assessments a on a.id = r.assessment_id
    join public.assessments other on other.participation_id = a.participation_id and other.id <> a.id
    join public.respondents g on g.assessment_id = other.id and g.kind = 'municipality'
    join public.respondent_members gm on gm.respondent_id = g.id and gm.account_id = m.account_id and gm.ended_at is null
    join public.submissions s on s.respondent_id = g.id
    where own.id = p_submission;
end
$$;

-- What stands in those questionnaires at some questions, and what was taken over here before: {sources, reuses}. Of a source that the actor does not
-- answer, only the approach's name is told, and nothing of what became of it.
create function access.read_reusable(p_session text, p_submission uuid, p_questions text[]) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  found jsonb;
begin
  perform set_config('app.session', p_session, true);
  if access.touch_session() is null then
    return '{"refused": "signed-out"}';
  end if;
  if not exists (select from access.my_submissions() mine where mine = p_submission) then
    return '{"refused": "outside-scope"}';
  end if;
  select jsonb_build_object(
    'sources', coalesce((select jsonb_agg(jsonb_build_object('submission', s.id, 'approach', p.name,
        'answers', coalesce((select jsonb_object_agg(w.question_code, jsonb_build_object(
            'value', w.value, 'explanation', w.explanation, 'version', w.version, 'savedAt', w.saved_at))
          from public.answers w where w.submission_id = s.id and w.question_code = any(p_questions)), '{}'::jsonb)) order by p.name, s.id)
      from access.sibling_submissions(p_submission) known(id)
      join public.submissions s on s.id = known.id
      join public.respondents r on r.id = s.respondent_id
      join public.assessments a on a.id = r.assessment_id
      join public.approaches p on p.id = a.approach_id), '[]'::jsonb),
    'reuses', coalesce((select jsonb_object_agg(u.question_code, jsonb_build_object(
        'source', u.source_submission_id, 'approach', p.name, 'sourceVersion', u.source_version, 'version', u.version, 'reusedAt', u.reused_at))
      from public.reuses u
      join public.submissions s on s.id = u.source_submission_id
      join public.respondents r on r.id = s.respondent_id
      join public.assessments a on a.id = r.assessment_id
      join public.approaches p on p.id = a.approach_id
      where u.submission_id = p_submission and u.question_code = any(p_questions)), '{}'::jsonb))
  into found;
  return found;
end
$$;

-- Notes where answers came from that were saved just now, in the save's own transaction. p_items: [{question, version, source, sourceVersion}]. Only what
-- is true is noted: both answers stand in the history with the same words, and the actor answers both. Gives how many were noted.
create function access.note_reuses(p_submission uuid, p_items jsonb) returns int language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.account();
  noted int;
begin
  insert into public.reuses as u (submission_id, study_id, question_code, version, source_submission_id, source_version, reused_by)
  select s.id, s.study_id, i.question, i.version, i.source, i."sourceVersion", acting
  from jsonb_to_recordset(p_items) as i (question text, version int, source uuid, "sourceVersion" int)
  join public.submissions s on s.id = p_submission
  join access.sibling_submissions(p_submission) known(id) on known.id = i.source
  join public.answer_history mine
    on mine.submission_id = s.id and mine.question_code = i.question and mine.version = i.version and mine.saved_by = acting
  join public.answer_history theirs
    on theirs.submission_id = i.source and theirs.question_code = i.question and theirs.version = i."sourceVersion"
    and theirs.value is not distinct from mine.value and theirs.explanation is not distinct from mine.explanation
  on conflict (submission_id, question_code) do update
    set version = excluded.version, source_submission_id = excluded.source_submission_id, source_version = excluded.source_version,
        reused_by = excluded.reused_by, reused_at = now();
  get diagnostics noted = row_count;
  if noted > 0 then
    perform access.audit((select s.study_id from public.submissions s where s.id = p_submission), 'reuse-answers', 'submission', p_submission, null, p_items);
  end if;
  return noted;
end
$$;

select access.keep_functions();
grant execute on function access.read_reusable(text, uuid, text[]), access.note_reuses(uuid, jsonb) to portal;
