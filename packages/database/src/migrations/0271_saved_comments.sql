-- Saving a comment stands in the log under the verb of its procedure, and counts as use of the session.
create or replace function access.save_fact_check_comment(p_check uuid, p jsonb) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  acting uuid := access.touch_session();
  held public.fact_checks;
  standing public.fact_check_comments;
  wanted uuid := (p ->> 'comment')::uuid;
begin
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  held := access.hold_fact_check(p_check, false);
  if held.id is null then
    return '{"refused": "outside-scope"}';
  end if;
  if held.status <> 'open' then
    return jsonb_build_object('refused', 'closed', 'reason', 'cannot-comment-' || held.status);
  end if;
  if not exists (select from public.fact_check_parts t where t.fact_check_id = p_check and t.code = p ->> 'part') then
    return '{"refused": "outside-scope"}';
  end if;
  if (p ->> 'expected')::int = 0 then
    insert into public.fact_check_comments (id, study_id, fact_check_id, part_code, kind, body, written_by)
    values (wanted, held.study_id, p_check, p ->> 'part', p ->> 'kind', p ->> 'body', acting)
    on conflict do nothing returning * into standing;
    if standing.id is not null then
      perform access.audit(held.study_id, 'save-fact-check-comment', 'participation', held.participation_id, held.number, p);
      return jsonb_build_object('version', 1, 'savedAt', standing.saved_at);
    end if;
  end if;
  select * into standing from public.fact_check_comments c where c.id = wanted and c.fact_check_id = p_check for update;
  if standing.id is null or standing.part_code <> p ->> 'part' then
    return '{"refused": "outside-scope"}';
  end if;
  if standing.removed_at is not null then
    return '{"refused": "closed", "reason": "fact-check-comment-removed"}';
  end if;
  if standing.kind = p ->> 'kind' and standing.body = p ->> 'body' then
    return jsonb_build_object('version', standing.version, 'savedAt', standing.saved_at);
  end if;
  if standing.version <> (p ->> 'expected')::int then
    return jsonb_build_object('refused', 'conflict', 'reason', 'fact-check-comment-changed', 'current',
      jsonb_build_object('version', standing.version, 'kind', standing.kind, 'body', standing.body, 'savedAt', standing.saved_at));
  end if;
  update public.fact_check_comments set kind = p ->> 'kind', body = p ->> 'body', version = version + 1, written_by = acting, saved_at = now()
  where id = wanted returning * into standing;
  perform access.audit(held.study_id, 'save-fact-check-comment', 'participation', held.participation_id, held.number, p);
  return jsonb_build_object('version', standing.version, 'savedAt', standing.saved_at);
end
$$;
select access.keep_functions();
