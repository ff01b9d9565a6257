-- What a reviewer opened, with the hash of exactly what stood there: several things are approved at once only when each was opened like this. Nobody
-- sees what another opened.

create table public.review_visits (
  study_id uuid not null references public.studies,
  subject_kind text not null check (subject_kind in ('finding', 'conclusion', 'factsheet')),
  subject_id uuid not null,
  account_id uuid not null references identity.accounts,
  content_hash text not null,
  opened_at timestamptz not null default now(),
  primary key (account_id, subject_kind, subject_id, content_hash)
);
create index review_visits_study on public.review_visits (study_id);

-- Notes that the acting account opened a text that really stood there. In an archive nothing is reviewed, so nothing is noted.
create function access.note_visit(p_kind text, p_subject uuid, p_hash text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.review_visits (study_id, subject_kind, subject_id, account_id, content_hash)
  select r.study_id, r.subject_kind, r.subject_id, access.account(), r.content_hash
  from public.revisions r join public.studies s on s.id = r.study_id
  where r.subject_kind = p_kind and r.subject_id = p_subject and r.content_hash = p_hash and s.kind <> 'archive'
    and r.study_id in (select access.my_studies()) and access.account() is not null
  limit 1
  on conflict (account_id, subject_kind, subject_id, content_hash) do update set opened_at = now();
end
$$;
select access.keep_functions();
grant execute on function access.note_visit(text, uuid, text) to console;

alter table public.review_visits enable row level security;
alter table public.review_visits force row level security;
create policy keeper_all on public.review_visits to keeper using (true) with check (true);
grant select, insert, update, delete on public.review_visits to keeper;
grant select on public.review_visits to console;
create policy own on public.review_visits for select to console
  using (account_id = (select access.account()) and study_id in (select access.my_studies()));
