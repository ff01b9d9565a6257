-- By which pattern an approach is known on an indicator: its heaviest one, settled or not, for laying like cases side by side. Kept beside the
-- stored comparisons it follows from, so that calibration over a thousand approaches weighs no question anew. No row: nothing was compared.

create table public.indicator_patterns (
  study_id uuid not null,
  assessment_id uuid not null,
  indicator_code text not null check (length(indicator_code) between 1 and 20),
  pattern text not null,
  primary key (assessment_id, indicator_code),
  foreign key (assessment_id, study_id) references public.assessments (id, study_id)
);
create index indicator_patterns_indicator on public.indicator_patterns (study_id, indicator_code, pattern) include (assessment_id);

create function public.refresh_indicator_patterns(p_assessments uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if cardinality(p_assessments) = 0 then
    return;
  end if;
  with places as materialized (
    select a.id, a.study_id, r.framework_version
    from public.assessments a join public.participations p on p.id = a.participation_id join public.rounds r on r.id = p.round_id
    where a.id = any(p_assessments)),
  asked as materialized (
    select f.version, q.code, i.indicator
    from public.framework_versions f, jsonb_to_recordset(f.content -> 'questions') as q (code text, indicators jsonb),
      jsonb_array_elements_text(q.indicators) as i (indicator)
    where f.version in (select framework_version from places)),
  heaviest as materialized (
    select distinct on (p.id, a.indicator) p.id, p.study_id, a.indicator, c.pattern
    from places p join public.comparisons c on c.assessment_id = p.id
    join asked a on a.version = p.framework_version and a.code = c.question_code
    order by p.id, a.indicator, array_position(array['high', 'medium', 'open', 'low', 'none'], c.severity), c.question_code),
  gone as (
    delete from public.indicator_patterns k
    where k.assessment_id = any(p_assessments)
      and not exists (select from heaviest h where h.id = k.assessment_id and h.indicator = k.indicator_code))
  insert into public.indicator_patterns as k (study_id, assessment_id, indicator_code, pattern)
  select h.study_id, h.id, h.indicator, h.pattern from heaviest h order by h.id, h.indicator
  on conflict (assessment_id, indicator_code) do update set pattern = excluded.pattern where k.pattern <> excluded.pattern;
end
$$;

create function public.follow_comparisons() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_indicator_patterns(array(select distinct c.assessment_id from changed c));
  return null;
end
$$;

-- What stands already. As keeper, who alone sees every row.
create function public.fill_indicator_patterns() returns void language sql security definer set search_path = '' as $$
  select public.refresh_indicator_patterns(array(select distinct c.assessment_id from public.comparisons c))
$$;
select access.keep_functions();

alter table public.indicator_patterns enable row level security;
alter table public.indicator_patterns force row level security;
create policy keeper_all on public.indicator_patterns to keeper using (true) with check (true);
grant select, insert, update, delete on public.indicator_patterns to keeper;
grant select on public.indicator_patterns to console;
create policy member_reads on public.indicator_patterns for select to console using (study_id in (select access.my_studies()));

select public.fill_indicator_patterns();
drop function public.fill_indicator_patterns();

create trigger comparisons_patterns_in after insert on public.comparisons
  referencing new table as changed for each statement execute function public.follow_comparisons();
create trigger comparisons_patterns_up after update on public.comparisons
  referencing new table as changed for each statement execute function public.follow_comparisons();
create trigger comparisons_patterns_out after delete on public.comparisons
  referencing old table as changed for each statement execute function public.follow_comparisons();
