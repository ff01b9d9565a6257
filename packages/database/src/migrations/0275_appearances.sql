-- What the public could read, since when and until when: the open data of a study are numbered by these moments, and what was withdrawn before
-- anybody could read it is no moment. `asked_at` is the database's clock, the only one that decides.
create view published.appearances as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, published_at,
    greatest(visible_from, rendered_at) as visible_since, withdrawn_at, now() as asked_at
  from published.versions
  where visible_from <= now() and rendered_at is not null
    and (withdrawn_at is null or withdrawn_at > greatest(visible_from, rendered_at));
alter view published.appearances owner to keeper;
grant select on published.appearances to public_reader;
