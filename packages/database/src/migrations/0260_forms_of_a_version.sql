-- Two more forms of a published version: Word, a copy to read, and PDF/A-3a for STJ's archive with the data inside it.
alter table published.versions add column word bytea, add column archive_pdf bytea;
grant update (word, archive_pdf) on published.versions to worker;
grant select (archive_pdf) on published.versions to console;

create or replace view published.factsheets as
  select id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content_hash, published_at,
    html, html_br, json, pdf, word
  from published.versions
  where visible_from <= now() and withdrawn_at is null and rendered_at is not null;

-- Content and stored bytes never change, whoever asks: a form that is missing may come, nothing else.
create function public.keep_published_bytes() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.content is distinct from old.content or new.content_hash is distinct from old.content_hash or new.number is distinct from old.number
    or (old.html is not null and new.html is distinct from old.html)
    or (old.html_br is not null and new.html_br is distinct from old.html_br)
    or (old.json is not null and new.json is distinct from old.json)
    or (old.pdf is not null and new.pdf is distinct from old.pdf)
    or (old.word is not null and new.word is distinct from old.word)
    or (old.archive_pdf is not null and new.archive_pdf is distinct from old.archive_pdf)
  then
    raise exception 'a published version never changes' using errcode = '42501';
  end if;
  return new;
end
$$;
select access.keep_functions();
create trigger versions_keep_bytes before update on published.versions for each row execute function public.keep_published_bytes();
