-- What was approved and comes back (an accepted fact of a fact check) has no writer since that approval: it waits for whoever wrote it last.
create function public.last_writer(p_kind text, p_subject uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(l.changed_by), '{}') from (
    select r.changed_by from public.revisions r
    where r.subject_kind = p_kind and r.subject_id = p_subject and r.changed_by is not null order by r.id desc limit 1) l
$$;

-- As in 0201, with the last writer where nobody wrote since the approval and it came back.
create or replace function public.note_waiting() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind text := tg_argv[0];
  wrote uuid[];
begin
  if tg_op = 'DELETE' then
    delete from public.waiting_judgements where subject_kind = kind and subject_id = old.id;
  elsif new.status in ('submitted', 'returned') then
    wrote := public.writers_since_approval(kind, new.id);
    if new.status = 'returned' and cardinality(wrote) = 0 then
      wrote := public.last_writer(kind, new.id);
    end if;
    insert into public.waiting_judgements as w (study_id, assessment_id, subject_kind, subject_id, status, writers)
    values (new.study_id, new.assessment_id, kind, new.id, new.status, wrote)
    on conflict (subject_kind, subject_id) do update set status = excluded.status, writers = excluded.writers,
      since = case when w.status = excluded.status then w.since else excluded.since end;
  elsif tg_op = 'UPDATE' and old.status in ('submitted', 'returned') then
    delete from public.waiting_judgements where subject_kind = kind and subject_id = new.id;
  end if;
  return null;
end
$$;

create function public.fill_returned() returns void language sql security definer set search_path = '' as $$
  update public.waiting_judgements w set writers = public.last_writer(w.subject_kind, w.subject_id)
  where w.status = 'returned' and cardinality(w.writers) = 0
$$;
select access.keep_functions();
select public.fill_returned();
drop function public.fill_returned();
