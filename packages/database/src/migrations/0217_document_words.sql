-- The words of an approach's documents, gathered without sorting them and without their places: a search over 2,000 pages spends most of its time here.
create or replace function access.search_queries(p_assessment uuid, p_terms jsonb, out narrow tsquery, out wide tsquery)
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
          select coalesce(array_agg(w.word), '{}') into lexicon
          from (select u.word
            from public.policy_documents d
            join public.submissions s on s.id = d.submission_id
            join public.respondents r on r.id = s.respondent_id
            join public.document_pages p on p.document_id = d.id
            cross join unnest(tsvector_to_array(p.words)) u (word)
            where r.assessment_id = p_assessment and d.sent_in_version is not null
            group by u.word) w
          where length(w.word) between 4 and 60;
        end if;
        select string_agg('''' || replace(replace(l.word, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery into alike
        from (select c.word from (select word, public.similarity(word, stem) as near from unnest(lexicon) word) c
          where c.near >= 0.5 or position(stem in c.word) > 0
          order by c.near desc, c.word limit 40) l;
        one := coalesce(one || alike, one);
      end loop;
    end if;
    wide := coalesce(wide && one, one);
  end loop;
end
$$;
