-- What the queue counts and sorts by, kept by triggers beside what it follows from, so that no list weighs a whole study anew: the open
-- discrepancies per indicator, the newest sending per approach, the state of the finding per indicator, and the judgements that wait for
-- somebody. Different tables, because sending, comparing, settling, saving and approving must never wait for each other in a circle.

-- A row for every indicator of every approach; the empty code counts each question of the approach once, those without an indicator too.
-- Severity is null until something was compared.
create table public.open_discrepancies (
  study_id uuid not null,
  assessment_id uuid not null,
  indicator_code text not null check (length(indicator_code) <= 20),
  severity text check (severity in ('high', 'medium', 'open', 'low', 'none')),
  high int not null default 0,
  medium int not null default 0,
  primary key (assessment_id, indicator_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index open_discrepancies_study on public.open_discrepancies (study_id, indicator_code);

create table public.newest_sendings (
  assessment_id uuid primary key,
  study_id uuid not null,
  sent_at timestamptz not null,
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index newest_sendings_study on public.newest_sendings (study_id);

-- The status of the finding that a verdict stands in.
alter table public.verdicts add column status text not null default 'draft';

-- Findings, conclusions and coded facts that are submitted or returned. `writers` changed something since the last approval: somebody else approves.
create table public.waiting_judgements (
  study_id uuid not null,
  assessment_id uuid not null,
  subject_kind text not null check (subject_kind in ('finding', 'conclusion', 'coded-fact')),
  subject_id uuid not null,
  status text not null check (status in ('submitted', 'returned')),
  writers uuid[] not null,
  since timestamptz not null default now(),
  primary key (subject_kind, subject_id),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index waiting_judgements_study on public.waiting_judgements (study_id, since);
create index waiting_judgements_assessment on public.waiting_judgements (assessment_id);

create function public.refresh_open_discrepancies(p_assessments uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if cardinality(p_assessments) = 0 then
    return;
  end if;
  -- Comparing and settling at once: the later one counts what the earlier one left.
  perform pg_advisory_xact_lock(hashtextextended('open discrepancies ' || o.id, 0))
  from (select i.id from unnest(p_assessments) as i (id) order by i.id) o;
  with places as materialized (
    select a.id, a.study_id, r.framework_version
    from public.assessments a join public.participations p on p.id = a.participation_id join public.rounds r on r.id = p.round_id
    where a.id = any(p_assessments)),
  asked as materialized (
    select f.version, q.code, i.indicator
    from public.framework_versions f, jsonb_to_recordset(f.content -> 'questions') as q (code text, indicators jsonb),
      jsonb_array_elements_text(q.indicators) as i (indicator)
    where f.version in (select framework_version from places)),
  wanted as (
    select p.id, p.study_id, '' as indicator from places p
    union all
    select p.id, p.study_id, i #>> '{}' from places p join public.framework_versions f on f.version = p.framework_version,
      jsonb_path_query(f.content, '$.themes[*].criteria[*].indicators[*].code') as i),
  found as materialized (
    select p.id, p.framework_version, c.question_code, case when t.assessment_id is null then c.severity else 'none' end as severity
    from places p join public.comparisons c on c.assessment_id = p.id
    left join public.settlements t on t.assessment_id = c.assessment_id and t.question_code = c.question_code
      and t.positions_hash = c.positions_hash),
  spread as (
    select f.id, '' as indicator, f.severity from found f
    union all
    select f.id, a.indicator, f.severity from found f join asked a on a.version = f.framework_version and a.code = f.question_code),
  counted as (
    select s.id, s.indicator,
      (array['high', 'medium', 'open', 'low', 'none'])[min(array_position(array['high', 'medium', 'open', 'low', 'none'], s.severity))] as severity,
      count(*) filter (where s.severity = 'high')::int as high, count(*) filter (where s.severity = 'medium')::int as medium
    from spread s group by s.id, s.indicator)
  insert into public.open_discrepancies as d (study_id, assessment_id, indicator_code, severity, high, medium)
  select w.study_id, w.id, w.indicator, c.severity, coalesce(c.high, 0), coalesce(c.medium, 0)
  from wanted w left join counted c on c.id = w.id and c.indicator = w.indicator
  on conflict (assessment_id, indicator_code) do update
    set severity = excluded.severity, high = excluded.high, medium = excluded.medium
    where (d.severity, d.high, d.medium) is distinct from (excluded.severity, excluded.high, excluded.medium);
end
$$;

create function public.count_open_discrepancies() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_open_discrepancies(array(select distinct c.assessment_id from changed c));
  return null;
end
$$;

create function public.count_new_assessments() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_open_discrepancies(array(select distinct c.id from changed c));
  return null;
end
$$;

create function public.note_sending() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.newest_sendings as n (assessment_id, study_id, sent_at)
  select r.assessment_id, r.study_id, new.sent_at
  from public.submissions s join public.respondents r on r.id = s.respondent_id where s.id = new.submission_id
  on conflict (assessment_id) do update set sent_at = greatest(n.sent_at, excluded.sent_at);
  return null;
end
$$;

create function public.mark_verdicts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.verdicts set status = new.status where finding_id = new.id and status <> new.status;
  return null;
end
$$;

create function public.writers_since_approval(p_kind text, p_subject uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct r.changed_by), '{}') from public.revisions r
  where r.subject_kind = p_kind and r.subject_id = p_subject and r.changed_by is not null
    and r.id > coalesce((select max(a.last_revision) from public.approvals a where a.subject_kind = p_kind and a.subject_id = p_subject), 0)
$$;

-- Any change of the content falls back to draft and leaves this table, so the writers stand while something waits.
create function public.note_waiting() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind text := tg_argv[0];
begin
  if tg_op = 'DELETE' then
    delete from public.waiting_judgements where subject_kind = kind and subject_id = old.id;
  elsif new.status in ('submitted', 'returned') then
    insert into public.waiting_judgements as w (study_id, assessment_id, subject_kind, subject_id, status, writers)
    values (new.study_id, new.assessment_id, kind, new.id, new.status, public.writers_since_approval(kind, new.id))
    on conflict (subject_kind, subject_id) do update set status = excluded.status, writers = excluded.writers,
      since = case when w.status = excluded.status then w.since else excluded.since end;
  elsif tg_op = 'UPDATE' and old.status in ('submitted', 'returned') then
    delete from public.waiting_judgements where subject_kind = kind and subject_id = new.id;
  end if;
  return null;
end
$$;

-- What stands already. As keeper, who alone sees every row.
create function public.fill_queue() returns void language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_open_discrepancies(array(select a.id from public.assessments a));
  insert into public.newest_sendings (assessment_id, study_id, sent_at)
  select r.assessment_id, r.study_id, max(v.sent_at)
  from public.submission_versions v join public.submissions s on s.id = v.submission_id join public.respondents r on r.id = s.respondent_id
  group by r.assessment_id, r.study_id;
  update public.verdicts v set status = f.status from public.findings f where f.id = v.finding_id and f.status <> v.status;
  insert into public.waiting_judgements (study_id, assessment_id, subject_kind, subject_id, status, writers, since)
  select q.study_id, q.assessment_id, q.kind, q.id, q.status, public.writers_since_approval(q.kind, q.id), q.updated_at
  from (
    select f.study_id, f.assessment_id, 'finding' as kind, f.id, f.status, f.updated_at from public.findings f
    union all select c.study_id, c.assessment_id, 'conclusion', c.id, c.status, c.updated_at from public.theme_conclusions c) q
  where q.status in ('submitted', 'returned');
end
$$;
select access.keep_functions();

do $$
declare
  t text;
begin
  foreach t in array array['open_discrepancies', 'newest_sendings', 'waiting_judgements'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy keeper_all on public.%I to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on public.%I to keeper', t);
    execute format('grant select on public.%I to console', t);
    execute format('create policy member_reads on public.%I for select to console using (study_id in (select access.my_studies()))', t);
  end loop;
end
$$;
select public.fill_queue();
drop function public.fill_queue();

create trigger assessments_counted after insert on public.assessments
  referencing new table as changed for each statement execute function public.count_new_assessments();
create trigger submission_versions_noted after insert on public.submission_versions
  for each row execute function public.note_sending();
create trigger comparisons_counted_in after insert on public.comparisons
  referencing new table as changed for each statement execute function public.count_open_discrepancies();
create trigger comparisons_counted_up after update on public.comparisons
  referencing new table as changed for each statement execute function public.count_open_discrepancies();
create trigger comparisons_counted_out after delete on public.comparisons
  referencing old table as changed for each statement execute function public.count_open_discrepancies();
create trigger settlements_counted after insert on public.settlements
  referencing new table as changed for each statement execute function public.count_open_discrepancies();
-- After findings_verdicts, by name.
create trigger findings_verdicts_status after insert or update on public.findings
  for each row execute function public.mark_verdicts();
create trigger findings_waiting after insert or update or delete on public.findings
  for each row execute function public.note_waiting('finding');
create trigger conclusions_waiting after insert or update or delete on public.theme_conclusions
  for each row execute function public.note_waiting('conclusion');
