-- Who may see and do what: grants per role, and forced row-level security behind them.

do $$
declare
  t text;
begin
  foreach t in array array[
    'public.installation', 'public.framework_versions', 'public.municipalities', 'public.organisations', 'public.studies', 'public.rounds',
    'public.participations', 'public.approaches', 'public.assessments', 'public.respondents', 'public.decisions', 'public.study_members',
    'public.respondent_members', 'public.submissions', 'public.answers', 'public.answer_history', 'public.submission_versions',
    'public.policy_documents', 'public.comparisons', 'public.settlements', 'public.findings', 'public.verdicts',
    'public.theme_conclusions', 'public.factsheets', 'public.revisions', 'public.approvals', 'public.outbox', 'public.mails',
    'identity.accounts', 'identity.sessions', 'audit.events', 'audit.salts', 'audit.seals', 'audit.heads', 'published.versions'
  ] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy keeper_all on %s to keeper using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %s to keeper', t);
  end loop;
end
$$;
revoke update, delete on audit.events from keeper;
grant usage on sequence public.receipt_numbers to keeper;
alter view published.factsheets owner to keeper;

-- Hands every function made so far to keeper and takes it from everybody else; a migration that adds functions calls it before it grants.
-- It stays with whoever migrates and is granted to no role.
create function access.keep_functions() returns void language plpgsql set search_path = '' as $$
declare
  f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('access', 'public', 'audit') and p.prorettype is not null
      and pg_catalog.pg_get_userbyid(p.proowner) <> 'keeper' and p.oid <> 'access.keep_functions'::regproc
      and not exists (select from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to keeper', f);
  end loop;
end
$$;
revoke all on function access.keep_functions() from public;
select access.keep_functions();

grant execute on function access.account(), access.my_session(), access.touch_session(), access.audit(uuid, text, text, uuid, int, jsonb)
  to portal, console;
grant execute on function access.my_respondents(), access.my_submissions(), access.save_answers(text, uuid, uuid, jsonb),
  access.send_submission(text, uuid, uuid, jsonb, jsonb, jsonb, boolean) to portal;
grant execute on function access.my_studies(), access.my_led_studies(), access.draft_progress(uuid), access.enqueue(text, jsonb),
  access.queue_mail(uuid, text, text, text, jsonb) to console;
grant execute on function access.audit(uuid, text, text, uuid, int, jsonb), access.enqueue(text, jsonb),
  access.queue_mail(uuid, text, text, text, jsonb) to worker;

-- Facts that are public by nature.
grant select on public.framework_versions, public.installation, public.municipalities to portal, console, worker;
create policy known_to_all on public.framework_versions for select to portal, console, worker using (true);
create policy known_to_all on public.installation for select to portal, console, worker using (true);
create policy known_to_all on public.municipalities for select to portal, console, worker using (true);

-- Portal: a respondent's own corner.
grant select on public.studies, public.rounds, public.participations, public.approaches, public.assessments, public.organisations,
  public.respondents, public.respondent_members, public.submissions, public.answers, public.answer_history, public.submission_versions,
  public.policy_documents to portal;
grant insert (id, study_id, submission_id, question_code, title, kind, file_name, media_type, byte_size, sha256, storage_key, uploaded_by)
  on public.policy_documents to portal;
grant update (removed_at, title, kind) on public.policy_documents to portal;

create policy own on public.respondents for select to portal using (id in (select access.my_respondents()));
create policy own on public.respondent_members for select to portal using (respondent_id in (select access.my_respondents()));
create policy own on public.submissions for select to portal using (respondent_id in (select access.my_respondents()));
create policy own on public.assessments for select to portal
  using (id in (select r.assessment_id from public.respondents r where r.id in (select access.my_respondents())));
create policy own on public.approaches for select to portal using (id in (select a.approach_id from public.assessments a));
create policy own on public.participations for select to portal using (id in (select a.participation_id from public.assessments a));
create policy own on public.rounds for select to portal using (id in (select p.round_id from public.participations p));
create policy own on public.studies for select to portal using (id in (select r.study_id from public.respondents r));
create policy own on public.organisations for select to portal using (id in (select r.organisation_id from public.respondents r));
create policy own on public.answers for select to portal using (submission_id in (select access.my_submissions()));
create policy own on public.answer_history for select to portal using (submission_id in (select access.my_submissions()));
create policy own on public.submission_versions for select to portal using (submission_id in (select access.my_submissions()));
create policy own_read on public.policy_documents for select to portal using (submission_id in (select access.my_submissions()));
create policy own_add on public.policy_documents for insert to portal with check (
  uploaded_by = (select access.account())
  and submission_id in (select s.id from public.submissions s where s.status = 'open' and s.study_id = policy_documents.study_id));
create policy own_change on public.policy_documents for update to portal
  using (sent_in_version is null and submission_id in (select s.id from public.submissions s where s.status = 'open'))
  with check (submission_id in (select s.id from public.submissions s where s.status = 'open'));

-- Console: the studies one is a member of; planning is the lead's.
grant select on public.studies, public.rounds, public.participations, public.approaches, public.assessments, public.organisations,
  public.respondents, public.respondent_members, public.study_members, public.submissions, public.submission_versions, public.policy_documents,
  public.decisions, public.comparisons, public.settlements, public.findings, public.verdicts, public.theme_conclusions, public.factsheets,
  public.revisions, public.approvals to console;
grant insert on public.participations, public.approaches, public.assessments, public.respondents, public.respondent_members, public.organisations,
  public.submissions, public.decisions to console;
grant update (context, version) on public.participations to console;
grant update (status, status_reason, director_term, facts, inspector_id, position, version) on public.assessments to console;
grant update (unit, position, replaced_reason) on public.respondents to console;
grant update (ended_at, role) on public.respondent_members to console;
grant update (status, status_reason, deadline) on public.submissions to console;
grant insert (study_id, assessment_id, question_code, positions_hash, reason, settled_by) on public.settlements to console;
grant insert (id, study_id, assessment_id, criterion_code, position, content) on public.findings to console;
grant update (criterion_code, position, content, status, remark) on public.findings to console;
grant delete on public.findings to console;
grant insert (id, study_id, assessment_id, theme_code, content) on public.theme_conclusions to console;
grant update (content, status, remark) on public.theme_conclusions to console;
grant insert (id, study_id, participation_id, content) on public.factsheets to console;
grant update (content, status, remark) on public.factsheets to console;
grant insert (study_id, subject_kind, subject_id, content_hash) on public.approvals to console;
grant select (id, study_id, participation_id, municipality_slug, study_slug, number, content_hash, published_at, visible_from, withdrawn_at, rendered_at)
  on published.versions to console;
grant insert (id, study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
  on published.versions to console;

do $$
declare
  t text;
begin
  foreach t in array array['studies'] loop
    execute format('create policy member on public.%I for select to console using (id in (select access.my_studies()))', t);
  end loop;
  foreach t in array array['rounds', 'participations', 'assessments', 'respondents', 'respondent_members', 'study_members', 'submissions',
    'submission_versions', 'decisions', 'comparisons', 'settlements', 'findings', 'verdicts', 'theme_conclusions', 'factsheets',
    'revisions', 'approvals'] loop
    execute format('create policy member_reads on public.%I for select to console using (study_id in (select access.my_studies()))', t);
  end loop;
  foreach t in array array['participations', 'assessments', 'respondents', 'respondent_members', 'submissions'] loop
    execute format('create policy lead_adds on public.%I for insert to console with check (study_id in (select access.my_led_studies()))', t);
    execute format('create policy lead_changes on public.%I for update to console
      using (study_id in (select access.my_led_studies())) with check (study_id in (select access.my_led_studies()))', t);
  end loop;
  foreach t in array array['findings', 'theme_conclusions', 'factsheets'] loop
    execute format('create policy member_adds on public.%I for insert to console with check (study_id in (select access.my_studies()))', t);
    execute format('create policy member_changes on public.%I for update to console
      using (study_id in (select access.my_studies())) with check (study_id in (select access.my_studies()))', t);
  end loop;
end
$$;
create policy member_removes on public.findings for delete to console using (study_id in (select access.my_studies()) and status in ('draft', 'returned'));
create policy member_decides on public.decisions for insert to console
  with check (study_id in (select access.my_studies()) and decided_by = (select access.account()));
create policy member_settles on public.settlements for insert to console
  with check (study_id in (select access.my_studies()) and settled_by = (select access.account()));
create policy member_approves on public.approvals for insert to console with check (study_id in (select access.my_studies()));
create policy sent_only on public.policy_documents for select to console
  using (study_id in (select access.my_studies()) and sent_in_version is not null);
create policy member_reads on public.approaches for select to console using (
  id in (select a.approach_id from public.assessments a) or exists (select from access.my_led_studies()));
create policy lead_adds on public.approaches for insert to console with check (exists (select from access.my_led_studies()));
create policy member_reads on public.organisations for select to console using (
  id in (select r.organisation_id from public.respondents r) or exists (select from access.my_led_studies()));
create policy lead_adds on public.organisations for insert to console with check (exists (select from access.my_led_studies()));
create policy member_reads on published.versions for select to console using (study_id in (select access.my_studies()));
create policy lead_publishes on published.versions for insert to console with check (
  study_id in (select access.my_led_studies())
  and exists (select from public.factsheets f where f.participation_id = versions.participation_id
    and f.status = 'approved' and f.content_hash = versions.content_hash and f.content = versions.content));

-- A removed draft finding leaves its trace in the revisions.
create function public.record_removal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.revisions (study_id, participation_id, subject_kind, subject_id, version, content, content_hash, changed_by)
  values (old.study_id, public.participation_of('finding', to_jsonb(old)), 'finding', old.id, old.version + 1, 'null', '', access.account());
  return null;
end
$$;
select access.keep_functions();
create trigger findings_removal after delete on public.findings for each row execute function public.record_removal();

-- Worker: the system's own jobs. It compares, mails, renders, seals; it does not judge.
grant select on public.studies, public.rounds, public.participations, public.approaches, public.assessments, public.organisations,
  public.respondents, public.submissions, public.submission_versions, public.policy_documents, public.comparisons, published.versions to worker;
grant select, insert, update, delete on public.comparisons to worker;
grant select, delete on public.outbox to worker;
grant select, update (delivered_at, parameters) on public.mails to worker;
grant update (scan) on public.policy_documents to worker;
grant update (rendered_at, html, html_br, json, pdf) on published.versions to worker;
grant select on audit.events, audit.seals, audit.heads to worker;
grant insert on audit.seals, audit.heads to worker;
do $$
declare
  t text;
begin
  foreach t in array array['public.studies', 'public.rounds', 'public.participations', 'public.approaches', 'public.assessments',
    'public.organisations', 'public.respondents', 'public.submissions', 'public.submission_versions', 'public.policy_documents', 'public.comparisons',
    'public.outbox', 'public.mails', 'published.versions', 'audit.events', 'audit.seals', 'audit.heads'] loop
    execute format('create policy system on %s to worker using (true) with check (true)', t);
  end loop;
end
$$;

grant select on published.factsheets to public_reader;
