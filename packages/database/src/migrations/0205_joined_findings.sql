-- Joining and splitting findings. Whoever changed words that move into another finding counts there too when it comes to four eyes, and the versions of
-- the finding they came from stay readable: revisions can be carried over. `from_subject`: the finding a carried revision was written in.

alter table public.revisions add column from_subject uuid;

-- Carries what was changed in p_from since its last approval into the trail of p_to (of the same approach, or about to be made); when nothing was, one row
-- of the acting account keeps the way back. Only adds rows to a trail: it can make four eyes stricter, never weaker.
create function access.carry_revisions(p_from uuid, p_to uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  origin record;
  since bigint;
begin
  select f.study_id, f.assessment_id into origin from public.findings f
  where f.id = p_from and f.study_id in (select access.my_studies());
  if origin.study_id is null or p_from = p_to
    or exists (select from public.findings f where f.id = p_to and f.assessment_id <> origin.assessment_id) then
    raise exception 'no such finding' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(max(last_revision), 0) into since from public.approvals where subject_kind = 'finding' and subject_id = p_from;
  insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by, changed_at, from_subject)
  select study_id, participation_id, subject_kind, p_to, version, content, content_hash, changed_by, changed_at, p_from
  from public.revisions where subject_kind = 'finding' and subject_id = p_from and id > since order by id;
  if not found then
    insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by, from_subject)
    select study_id, participation_id, subject_kind, p_to, version, content, content_hash, access.account(), p_from
    from public.revisions where subject_kind = 'finding' and subject_id = p_from order by id desc limit 1;
  end if;
end
$$;

-- A finding that goes takes its standing approval with it; before, only drafts went, which have none.
create or replace function public.record_removal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by)
  values (old.study_id, public.participation_of('finding', to_jsonb(old)), 'finding', old.id, old.version + 1, 'null', '', access.account());
  update public.approvals set voided_at = now() where subject_kind = 'finding' and subject_id = old.id and voided_at is null;
  return null;
end
$$;
select access.keep_functions();
grant execute on function access.carry_revisions(uuid, uuid) to console;
