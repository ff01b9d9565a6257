-- With what is better than in the version before, and why something was withdrawn.
create or replace view published.appearances as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, published_at,
    greatest(visible_from, rendered_at) as visible_since, withdrawn_at, now() as asked_at, note, withdrawal_reason
  from published.versions
  where visible_from <= now() and rendered_at is not null
    and (withdrawn_at is null or withdrawn_at > greatest(visible_from, rendered_at));
