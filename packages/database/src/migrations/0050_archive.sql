-- An archive is what it was: only an import writes in it, whatever role an account has in its study.
create function public.refuse_in_archive() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  study uuid := case when tg_op = 'DELETE' then old.study_id else new.study_id end;
begin
  if session_user in ('portal', 'console', 'worker')
     and exists (select from public.studies s where s.id = study and s.kind = 'archive') then
    raise exception 'only an import writes in an archive' using errcode = 'check_violation', constraint = 'archive_study';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- An invented study never judges a gemeente that exists.
create function public.refuse_invented_study_of_real_municipality() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.studies s, public.municipalities m
    where s.id = new.study_id and m.id = new.municipality_id and s.fictional and not m.fictional) then
    raise exception 'an invented study takes invented gemeenten only'
      using errcode = 'check_violation', constraint = 'participations_invented';
  end if;
  return new;
end
$$;
create trigger participations_invented before insert or update of municipality_id, study_id on public.participations
  for each row execute function public.refuse_invented_study_of_real_municipality();

do $$
declare
  t text;
begin
  foreach t in array array['participations', 'assessments', 'respondents', 'respondent_members', 'submissions', 'findings',
    'theme_conclusions', 'factsheets', 'settlements', 'approvals', 'decisions'] loop
    execute format('create trigger %I before insert or update or delete on public.%I
      for each row execute function public.refuse_in_archive()', t || '_archive', t);
  end loop;
end
$$;

select access.keep_functions();
