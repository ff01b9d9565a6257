-- Policy documents: judged before anybody gets them, their text per page, and STJ's power to destroy what was sent.

-- Nobody's word but the worker's makes a document available.
alter table public.policy_documents alter column scan set default 'waiting';
create index policy_documents_waiting on public.policy_documents (uploaded_at) where scan = 'waiting' and removed_at is null;

create table public.document_pages (
  document_id uuid not null,
  submission_id uuid not null,
  study_id uuid not null,
  page int not null check (page between 1 and 5000),
  text text not null check (length(text) <= 100000),
  primary key (document_id, page),
  foreign key (document_id, submission_id, study_id) references public.policy_documents (id, submission_id, study_id)
);
alter table public.document_pages enable row level security;
alter table public.document_pages force row level security;
create policy keeper_all on public.document_pages to keeper using (true) with check (true);
grant select, insert, update, delete on public.document_pages to keeper;
grant select on public.document_pages to portal, console, worker;
grant insert, delete on public.document_pages to worker;
create policy own on public.document_pages for select to portal using (submission_id in (select access.my_submissions()));
-- What the console may see of the document itself: of its own studies, and only once it was sent.
create policy sent_only on public.document_pages for select to console
  using (study_id in (select access.my_studies()) and exists (select from public.policy_documents d where d.id = document_id));
create policy system on public.document_pages to worker using (true) with check (true);

-- What follows a document's changes, whoever makes them: a new one is judged; of one that is gone or refused the text goes in the same
-- transaction and the bytes right after it. What the scanner refused before it was sent answers no question any more.
create function public.follow_document() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.scan = 'waiting' then
      perform access.enqueue('scan-document', jsonb_build_object('document', new.id));
    end if;
  elsif (new.removed_at is not null and old.removed_at is null) or (new.destroyed_at is not null and old.destroyed_at is null)
    or (new.scan = 'refused' and old.scan <> 'refused') then
    delete from public.document_pages where document_id = new.id;
    if new.scan = 'refused' and new.sent_in_version is null then
      delete from public.document_questions where document_id = new.id;
    end if;
    perform access.enqueue('erase-document', jsonb_build_object('document', new.id));
  end if;
  return null;
end
$$;

-- Whether the acting account may rename or remove a document: never sent, and every question it hangs on is theirs to write now; one that hangs
-- on nothing is its uploader's, or the coordinator's.
create function access.may_change_document(p_document uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from public.policy_documents d
    join public.submissions s on s.id = d.submission_id and s.status in ('open', 'returned')
    join public.respondent_members m on m.respondent_id = s.respondent_id and m.account_id = access.account() and m.ended_at is null
    where d.id = p_document and d.sent_in_version is null and d.removed_at is null
      and (m.role = 'coordinator' or d.uploaded_by = m.account_id
        or exists (select from public.document_questions l where l.document_id = d.id))
      and not exists (select from public.document_questions l
        where l.document_id = d.id and not access.may_write(l.submission_id, l.question_code)));
end
$$;

-- Tells the coordinators of a respondent something, by mail. The lead of the study asks; addresses never pass through the console.
create function access.tell_coordinators(p_respondent uuid, p_template text, p_parameters jsonb) returns int
language plpgsql security definer set search_path = '' as $$
declare
  told int;
begin
  select count(access.queue_mail(r.study_id, a.name, a.email, p_template, p_parameters || jsonb_build_object('approach', p.name)))
  into told
  from public.respondents r
  join public.assessments s on s.id = r.assessment_id
  join public.approaches p on p.id = s.approach_id
  join public.respondent_members m on m.respondent_id = r.id and m.ended_at is null and m.role = 'coordinator'
  join identity.accounts a on a.id = m.account_id and a.deactivated_at is null
  where r.id = p_respondent and r.study_id in (select access.my_led_studies());
  return told;
end
$$;

select access.keep_functions();
create trigger policy_documents_follow after insert or update on public.policy_documents
  for each row execute function public.follow_document();
grant execute on function access.may_change_document(uuid) to portal;
grant execute on function access.tell_coordinators(uuid, text, jsonb) to console;

drop policy own_change on public.policy_documents;
create policy own_change on public.policy_documents for update to portal
  using (submission_id in (select access.my_submissions()) and access.may_change_document(id))
  with check (submission_id in (select access.my_submissions()));

grant update (destroyed_at, destroyed_reason, destroyed_by) on public.policy_documents to console;
create policy lead_destroys on public.policy_documents for update to console
  using (study_id in (select access.my_led_studies()) and sent_in_version is not null and destroyed_at is null)
  with check (study_id in (select access.my_led_studies()) and destroyed_by = (select access.account()));
