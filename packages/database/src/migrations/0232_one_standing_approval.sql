-- Two reviewers at once: one approval stands, the other hears it. Any change voids the standing one, so a later approval never meets it.
create unique index approvals_standing on public.approvals (subject_kind, subject_id) where voided_at is null;

-- What waits longest is found without reading what does not wait.
create index findings_submitted on public.findings (updated_at) where status = 'submitted';
create index theme_conclusions_submitted on public.theme_conclusions (updated_at) where status = 'submitted';
