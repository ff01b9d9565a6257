-- Coded facts (0220) wait in the queue as findings and conclusions do (0201).
create function public.fill_waiting_facts() returns void language sql security definer set search_path = '' as $$
  insert into public.waiting_judgements (study_id, assessment_id, subject_kind, subject_id, status, writers, since)
  select c.study_id, c.assessment_id, 'coded-fact', c.id, c.status, public.writers_since_approval('coded-fact', c.id), c.updated_at
  from public.coded_facts c where c.status in ('submitted', 'returned')
$$;
select access.keep_functions();
select public.fill_waiting_facts();
drop function public.fill_waiting_facts();

create trigger coded_facts_waiting after insert or update or delete on public.coded_facts
  for each row execute function public.note_waiting('coded-fact');
