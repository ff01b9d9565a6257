-- Inspectors in one approach hear of each other. The stream carries no content: it says that something changed, and the page reads again under its own
-- session.

-- Another value whenever a judgement, a reading, a settlement or a comparison of this approach changed. Runs with the caller's own rights.
create function access.assessment_stamp(p_assessment uuid) returns text language sql stable security invoker set search_path = '' as $$
  select pg_catalog.md5(pg_catalog.concat_ws(' ',
    (select pg_catalog.string_agg(f.id::text || f.version || f.status, ',' order by f.id) from public.findings f where f.assessment_id = p_assessment),
    (select pg_catalog.string_agg(c.id::text || c.version || c.status, ',' order by c.id) from public.theme_conclusions c where c.assessment_id = p_assessment),
    (select pg_catalog.count(*) from public.settlements s where s.assessment_id = p_assessment),
    (select pg_catalog.max(r.id) from public.readings r where r.assessment_id = p_assessment),
    (select pg_catalog.max(c.compared_at) from public.comparisons c where c.assessment_id = p_assessment),
    (select pg_catalog.string_agg(s.status || s.latest_version, ',' order by s.id) from public.submissions s
      join public.respondents r on r.id = s.respondent_id where r.assessment_id = p_assessment),
    (select f.status from public.factsheets f join public.assessments a on a.participation_id = f.participation_id where a.id = p_assessment)))
$$;

-- What one viewer of an approach may hear at this moment: who works on its study, and the stamp. Membership of the session's account decides. Reading
-- this does not count as use of the session. Null outside one's scope, {refused: signed-out} for a session that is over.
create function access.watch_assessment(p_session text, p_assessment uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  acting uuid;
  study uuid;
begin
  select t.account_id, a.study_id into acting, study
  from identity.sessions t
  join identity.accounts c on c.id = t.account_id and c.deactivated_at is null
  left join (public.assessments a
    join public.study_members m on m.study_id = a.study_id and m.ended_at is null)
    on m.account_id = t.account_id and a.id = p_assessment
  where t.token_hash = decode(p_session, 'hex') and t.app = session_user
    and t.expires_at > now() and t.last_seen_at > now() - interval '30 minutes';
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  if study is null then
    return null;
  end if;
  return jsonb_build_object(
    'account', acting,
    'stamp', access.assessment_stamp(p_assessment),
    'members', (select jsonb_agg(jsonb_build_object('account', m.account_id, 'name', c.name))
      from public.study_members m join identity.accounts c on c.id = m.account_id
      where m.study_id = study and m.ended_at is null));
end
$$;

-- What ends a viewer's right to hear is told at once, on the channel that the console listens to.
create function access.tell_ended_console_sessions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live_console', jsonb_build_object('accounts', jsonb_build_array(g.account_id))::text)
  from (select distinct account_id from gone where app = 'console') g;
  return null;
end
$$;

create function access.tell_ended_study_member() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live_console', jsonb_build_object('accounts', jsonb_build_array(new.account_id))::text);
  return null;
end
$$;
select access.keep_functions();
grant execute on function access.assessment_stamp(uuid), access.watch_assessment(text, uuid) to console;

create trigger console_sessions_ended after delete on identity.sessions
  referencing old table as gone for each statement execute function access.tell_ended_console_sessions();
create trigger study_members_ended after update on public.study_members
  for each row when (old.ended_at is distinct from new.ended_at) execute function access.tell_ended_study_member();
