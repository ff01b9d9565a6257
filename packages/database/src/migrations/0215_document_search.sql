-- Full-text search in the documents of one approach: Dutch stems stored per page, and trigrams for what stemming does not join (gezin, gezinnen).
-- The pages of an approach are found by the primary key; the policies stand before every text operator, so an index on the words could not be used.
create extension if not exists pg_trgm with schema public;

alter table public.document_pages add column words tsvector
  generated always as (to_tsvector('pg_catalog.dutch', text)) stored;

-- How many pages a document has, those without text included; null for a picture and for what was read before this.
alter table public.policy_documents add column page_count int check (page_count between 1 and 5000);
grant update (page_count) on public.policy_documents to worker;

-- What a search asks of a page. p_terms: [{text, phrase}], at most a dozen. `narrow`: every term by its Dutch stem; `wide`: or a word of these
-- documents that contains the stem or looks like it. Both null when only common words were given. Reads what the caller may read.
create function access.search_queries(p_assessment uuid, p_terms jsonb, out narrow tsquery, out wide tsquery)
language plpgsql stable set search_path = '' as $$
declare
  term record;
  stem text;
  one tsquery;
  alike tsquery;
  lexicon text[];
begin
  for term in select e.value ->> 'text' as text, (e.value -> 'phrase')::boolean as phrase from jsonb_array_elements(p_terms) e loop
    one := case when term.phrase then phraseto_tsquery('pg_catalog.dutch', term.text) else plainto_tsquery('pg_catalog.dutch', term.text) end;
    continue when numnode(one) = 0;
    narrow := coalesce(narrow && one, one);
    if not term.phrase then
      foreach stem in array tsvector_to_array(to_tsvector('pg_catalog.dutch', term.text)) loop
        continue when length(stem) < 4;
        if lexicon is null then
          select coalesce(array_agg(distinct u.lexeme), '{}') into lexicon
          from public.policy_documents d
          join public.submissions s on s.id = d.submission_id
          join public.respondents r on r.id = s.respondent_id
          join public.document_pages p on p.document_id = d.id
          cross join unnest(p.words) u
          where r.assessment_id = p_assessment and d.sent_in_version is not null and length(u.lexeme) between 4 and 60;
        end if;
        select string_agg('''' || replace(replace(l.word, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery into alike
        from (select word from unnest(lexicon) word
          where position(stem in word) > 0 or public.similarity(word, stem) >= 0.5
          order by public.similarity(word, stem) desc, word limit 40) l;
        one := coalesce(one || alike, one);
      end loop;
    end if;
    wide := coalesce(wide && one, one);
  end loop;
end
$$;

select access.keep_functions();
grant execute on function access.search_queries(uuid, jsonb) to console;
