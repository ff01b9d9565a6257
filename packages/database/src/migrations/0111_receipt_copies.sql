-- A PDF with everything that was sent, for the members of that respondent alone. No console role has a right on it: STJ reads the sent version.
create table public.receipt_copies (
  submission_version_id uuid primary key references public.submission_versions,
  study_id uuid not null,
  submission_id uuid not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rendered_at timestamptz not null default now(),
  foreign key (submission_id, study_id) references public.submissions (id, study_id)
);
create index receipt_copies_submission on public.receipt_copies (submission_id);
create index receipt_copies_study on public.receipt_copies (study_id);

alter table public.receipt_copies enable row level security;
alter table public.receipt_copies force row level security;
create policy keeper_all on public.receipt_copies to keeper using (true) with check (true);
grant select, insert, update, delete on public.receipt_copies to keeper;
grant select on public.receipt_copies to portal, worker;
grant insert on public.receipt_copies to worker;
create policy own on public.receipt_copies for select to portal using (submission_id in (select access.my_submissions()));
-- A copy hangs on a sending of that very submission.
create policy system_reads on public.receipt_copies for select to worker using (true);
create policy system_adds on public.receipt_copies for insert to worker with check (
  exists (select from public.submission_versions v
    where v.id = receipt_copies.submission_version_id and v.submission_id = receipt_copies.submission_id
      and v.study_id = receipt_copies.study_id));
