-- What one viewer of a submission may hear at this moment: members, state, and the answers that are newer than the versions the viewer has
-- (p_known: {question: version}; others are not given). `division` differs when questions changed hands; null while nothing is assigned.
-- Membership of the session's account decides, as in save_answers. Reading this does not count as use of the session: an open page alone must
-- not keep anybody signed in. Returns null outside one's scope, {refused: signed-out} for a session that is over.
create function access.watch_submission(p_session text, p_submission uuid, p_known jsonb)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  acting uuid;
  respondent uuid;
  state text;
begin
  select t.account_id, s.respondent_id, s.status into acting, respondent, state
  from identity.sessions t
  join identity.accounts a on a.id = t.account_id and a.deactivated_at is null
  left join (public.submissions s
    join public.respondent_members m on m.respondent_id = s.respondent_id and m.ended_at is null)
    on m.account_id = t.account_id and s.id = p_submission
  where t.token_hash = decode(p_session, 'hex') and t.app = session_user
    and t.expires_at > now() and t.last_seen_at > now() - interval '30 minutes';
  if acting is null then
    return '{"refused": "signed-out"}';
  end if;
  if respondent is null then
    return null;
  end if;
  return jsonb_build_object(
    'account', acting, 'status', state,
    'division', (select md5(string_agg(g.question_code || ' ' || g.account_id, ',' order by g.question_code))
      from public.assignments g where g.submission_id = p_submission),
    'members', (select jsonb_agg(jsonb_build_object('account', m.account_id, 'name', a.name, 'role', m.role))
      from public.respondent_members m join identity.accounts a on a.id = m.account_id
      where m.respondent_id = respondent and m.ended_at is null),
    'answers', coalesce((select jsonb_agg(jsonb_build_object('question', w.question_code, 'value', w.value, 'explanation', w.explanation,
        'version', w.version, 'savedAt', w.saved_at, 'by', a.name, 'own', w.saved_by = acting) order by w.question_code)
      from jsonb_each_text(p_known) k
      join public.answers w on w.submission_id = p_submission and w.question_code = k.key and w.version > k.value::int
      join identity.accounts a on a.id = w.saved_by), '[]'::jsonb));
end
$$;

-- What ends a viewer's right to hear is told at once, by whichever app or job it was done: ids only, on the channel that the portal listens to.
-- Saving and sending tell nothing here: a notification inside their transactions would make all of them wait for each other.
create function access.tell_ended_sessions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live', jsonb_build_object('accounts', jsonb_build_array(g.account_id))::text)
  from (select distinct account_id from gone where app = 'portal') g;
  return null;
end
$$;

create function access.tell_changed_member() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live', jsonb_build_object('submissions', jsonb_build_array(s.id))::text)
  from public.submissions s where s.respondent_id = new.respondent_id;
  return null;
end
$$;

create function access.tell_changed_state() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live', jsonb_build_object('submissions', jsonb_build_array(new.id))::text);
  return null;
end
$$;

create function access.tell_changed_division() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('live', jsonb_build_object('submissions', jsonb_build_array(c.submission_id))::text)
  from (select distinct submission_id from changed) c;
  return null;
end
$$;
select access.keep_functions();
grant execute on function access.watch_submission(text, uuid, jsonb) to portal;

create trigger sessions_ended after delete on identity.sessions
  referencing old table as gone for each statement execute function access.tell_ended_sessions();
create trigger respondent_members_changed after update on public.respondent_members
  for each row when (old.ended_at is distinct from new.ended_at or old.role is distinct from new.role)
  execute function access.tell_changed_member();
create trigger submissions_state after update of status on public.submissions
  for each row when (old.status is distinct from new.status and new.status <> 'sent')
  execute function access.tell_changed_state();
create trigger assignments_added after insert on public.assignments
  referencing new table as changed for each statement execute function access.tell_changed_division();
create trigger assignments_changed after update on public.assignments
  referencing new table as changed for each statement execute function access.tell_changed_division();
create trigger assignments_removed after delete on public.assignments
  referencing old table as changed for each statement execute function access.tell_changed_division();
